import type { BrokerRow } from '../../../findings/brokers.js';
import type { LinkerBand, Linkers } from '../../../findings/linkers.js';
import { dataTable } from '../data-table.js';
import { count, figure, percent, probability } from '../format-number.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** People who stand between groups, and what is known of people whose contacts are half outside. */
export const brokersSection: Section = {
  id: 'brokers',
  title: 'Brokers between units and firms',
  body(view) {
    const { brokers } = view.analysis.findings;
    if (brokers.missing !== undefined) return findingFrame(brokers, undefined);
    return findingFrame(
      brokers,
      html`${brokers.linkers.map(({ by }) =>
        brokerTable(
          view,
          by,
          brokers.rows.filter((row) => row.by === by && row.isBroker),
        ),
      )}${brokers.linkers.map(linkerTable)}`,
    );
  },
};

/** Groups named in a cell. */
const MOST_JOINED = 3;

function brokerTable(view: View, by: string, rows: readonly BrokerRow[]): Html {
  const role = (name: string, r: number) => ({
    header: name,
    align: 'right' as const,
    cell: ({ roles }: BrokerRow) =>
      html`${count(roles[r]?.count)} <small>(${figure(roles[r]?.expected)}, ${probability(roles[r]?.p)})</small>`,
    sortBy: ({ roles }: BrokerRow) => roles[r]?.count,
  });
  return html`${dataTable<BrokerRow>({
    caption: `Brokers by ${by}: open ways in each role (expected by chance, p)`,
    file: 'brokers.csv',
    most: 25,
    columns: [
      { header: 'Person', cell: ({ person }) => personLabel(view, person) },
      { header: 'Ways between groups', align: 'right', cell: ({ between }) => count(between) },
      { header: 'Joins most', cell: ({ joins }) => joinsText(joins.slice(0, MOST_JOINED)) },
      role('Coordinator', 0),
      role('Itinerant', 1),
      role('Representative', 2),
      role('Gatekeeper', 3),
      role('Liaison', 4),
    ],
    rows,
  })}`;
}

function joinsText(joins: BrokerRow['joins']): Html | string {
  if (joins.length === 0) return 'groups too small to show';
  return html`${joins.map(({ a, b, ways }, at) => html`${at > 0 ? ', ' : ''}${dataText(a)} – ${dataText(b)} <small>(${count(ways)})</small>`)}`;
}

function linkerTable({ by, bands }: Linkers): Html {
  return dataTable<LinkerBand>({
    caption: `Betweenness by the share of contacts outside the ${by}`,
    columns: [
      { header: 'Share of contacts outside', cell: ({ low, high }) => `${percent(low)} to ${percent(high)}` },
      {
        header: 'People',
        align: 'right',
        cell: ({ isHidden, people }) => (isHidden ? 'hidden' : count(people)),
      },
      {
        header: 'Mean betweenness',
        align: 'right',
        cell: ({ isHidden, meanBetweenness }) => (isHidden ? 'hidden' : figure(meanBetweenness)),
      },
    ],
    rows: bands,
  });
}
