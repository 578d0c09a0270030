import type { BrokerRow } from '../../../findings/brokers/brokers.js';
import type { LinkerBand, Linkers } from '../../../findings/brokers/linkers.js';
import type { Words } from '../../../words/words.js';
import { dataTable } from '../data-table.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** People who stand between groups, and what is known of people whose contacts are half outside. */
export const brokersSection: Section = {
  id: 'brokers',
  title: (words) => words.brokers.brokersBetweenUnitsAndFirms,
  body(view, words) {
    const { brokers } = view.analysis.findings;
    if (brokers.missing !== undefined) return findingFrame(words, brokers, undefined);
    return findingFrame(
      words,
      brokers,
      html`${brokers.linkers.map(({ by }) =>
        brokerTable(
          words,
          view,
          by,
          brokers.rows.filter((row) => row.by === by && row.isBroker),
        ),
      )}${brokers.linkers.map((one) => linkerTable(words, one))}`,
    );
  },
};

/** Groups named in a cell. */
const MOST_JOINED = 3;

function brokerTable(words: Words, view: View, by: string, rows: readonly BrokerRow[]): Html {
  const role = (name: string, r: number) => ({
    header: name,
    align: 'right' as const,
    cell: ({ roles }: BrokerRow) =>
      html`${words.numbers.count(roles[r]?.count)} <small>(${words.numbers.figure(roles[r]?.expected)}, ${words.numbers.probability(roles[r]?.p)})</small>`,
    sortBy: ({ roles }: BrokerRow) => roles[r]?.count,
  });
  return html`${dataTable<BrokerRow>(words, {
    caption: words.brokers.brokersByOpenWaysIn(by),
    file: 'brokers.csv',
    most: 25,
    columns: [
      { header: words.brokers.person, cell: ({ person }) => personLabel(view, person) },
      {
        header: words.brokers.waysBetweenGroups,
        align: 'right',
        cell: ({ between }) => words.numbers.count(between),
      },
      { header: words.brokers.joinsMost, cell: ({ joins }) => joinsText(words, joins.slice(0, MOST_JOINED)) },
      role(words.brokers.coordinator, 0),
      role(words.brokers.itinerant, 1),
      role(words.brokers.representative, 2),
      role(words.brokers.gatekeeper, 3),
      role(words.brokers.liaison, 4),
    ],
    rows,
  })}`;
}

function joinsText(words: Words, joins: BrokerRow['joins']): Html | string {
  if (joins.length === 0) return words.brokers.groupsTooSmallToShow;
  return html`${joins.map(({ a, b, ways }, at) => html`${at > 0 ? ', ' : ''}${dataText(a)} – ${dataText(b)} <small>(${words.numbers.count(ways)})</small>`)}`;
}

function linkerTable(words: Words, { by, bands }: Linkers): Html {
  return dataTable<LinkerBand>(words, {
    caption: words.brokers.betweennessByTheShareOf(by),
    columns: [
      { header: words.brokers.shareOfContactsOutside, cell: ({ low, high }) => words.brokers.to(low, high) },
      {
        header: words.brokers.people,
        align: 'right',
        cell: ({ isHidden, people }) => (isHidden ? words.gaps.hidden : words.numbers.count(people)),
      },
      {
        header: words.brokers.meanBetweenness,
        align: 'right',
        cell: ({ isHidden, meanBetweenness }) =>
          isHidden ? words.gaps.hidden : words.numbers.figure(meanBetweenness),
      },
    ],
    rows: bands,
  });
}
