import type { SecondHolder } from '../../../findings/bridge-losses.js';
import type { BridgeRow } from '../../../findings/fragile-bridges.js';
import { dataTable } from '../data-table.js';
import { count, figure, hours, percent, probability } from '../format-number.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel, personList } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Contact between groups that hangs on one person. */
export const bridgesSection: Section = {
  id: 'bridges',
  title: 'Fragile bridges',
  body(view) {
    const { fragileBridges } = view.analysis.findings;
    const { rows } = fragileBridges;
    if (rows.length === 0) return findingFrame(fragileBridges, cutPointNote(view));
    return findingFrame(
      fragileBridges,
      html`${dataTable<BridgeRow>({
        caption: 'Pairs of groups whose contact runs mostly through one person',
        file: 'bridges.csv',
        columns: [
          { header: 'Groups', cell: ({ a, b }) => html`${dataText(a)} – ${dataText(b)}` },
          { header: 'By', cell: ({ by }) => dataText(by) },
          { header: 'Runs through', cell: ({ holder }) => personLabel(view, holder) },
          {
            header: 'Pairs held',
            align: 'right',
            cell: (row) =>
              html`${count(row.heldPairs)} of ${count(row.pairs)} <small>(${percent(row.share)})</small>`,
            sortBy: ({ share }) => share,
          },
          { header: 'Left without', align: 'right', cell: ({ pairsWithout }) => count(pairsWithout) },
          { header: 'q', align: 'right', cell: ({ q }) => probability(q) },
          {
            header: 'Within two steps, without the holder',
            align: 'right',
            cell: ({ loss }) => html`${percent(loss.reach)} → ${percent(loss.reachWithout)}`,
            sortBy: ({ loss }) => loss.reachWithout,
          },
          {
            header: 'Steps, without the holder',
            align: 'right',
            cell: ({ loss }) => html`${figure(loss.steps)} → ${figure(loss.stepsWithout)}`,
            sortBy: ({ loss }) => loss.stepsWithout,
          },
          {
            header: 'Ways without a person twice',
            align: 'right',
            cell: ({ loss }) => count(loss.disjointPaths),
          },
          {
            header: 'Holds most of the rest',
            cell: ({ nextHolders }) =>
              nextHolders.length === 0 ? 'nobody yet' : personList(view, nextHolders),
          },
          {
            header: 'Could hold it too',
            cell: ({ secondHolder }) =>
              secondHolder === undefined ? 'nobody near' : secondText(view, secondHolder),
          },
        ],
        rows,
      })}${cutPointNote(view)}`,
    );
  },
};

function secondText(view: View, { person, contacts, withinTwo, hoursAvailable }: SecondHolder): Html {
  const offered = hoursAvailable === undefined ? undefined : html`, ${hours(hoursAvailable)} h a week`;
  return html`${personLabel(view, person)} <small>(${count(contacts)} known, ${count(withinTwo)} within two steps${offered})</small>`;
}

/** People named as cut points; more of them make a list that nobody reads. */
const MOST_CUT_POINTS = 12;

function cutPointNote(view: View): Html | undefined {
  const { cutPoints } = view.analysis.findings.fragileBridges;
  if (cutPoints.length === 0) return undefined;
  const rest = cutPoints.length - MOST_CUT_POINTS;
  return html`<p class="note">People without whom a part of the network falls apart: ${personList(view, cutPoints.slice(0, MOST_CUT_POINTS))}${rest > 0 ? html` and ${count(rest)} more (people.csv, cut-point)` : undefined}.</p>`;
}
