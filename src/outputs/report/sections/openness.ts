import type { EiBasis } from '../../../findings/openness/ei-tests.js';
import type { OpennessRow } from '../../../findings/openness/openness.js';
import { dataTable } from '../data-table.js';
import { html } from '../html.js';
import { dataText } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';

/** Whether contact leaves groups or stays in them. */
export const opennessSection: Section = {
  id: 'openness',
  title: (words) => words.openness.opennessOfUnitsAndFirms,
  body({ analysis }, words) {
    const { openness } = analysis.findings;
    const shown = openness.rows.filter(({ isHidden }) => !isHidden);
    const hidden = openness.rows.length - shown.length;
    const eiOn = ({ figures }: OpennessRow, basis: EiBasis) => figures.find((one) => one.basis === basis);
    return findingFrame(
      words,
      openness,
      shown.length === 0
        ? undefined
        : html`${dataTable<OpennessRow>(words, {
            caption: words.openness.eIIndexAllContact,
            file: 'openness.csv',
            columns: [
              {
                header: words.openness.group,
                cell: ({ by, group }) =>
                  group === undefined ? html`${words.openness.everybodyBy(dataText(by))}` : dataText(group),
              },
              {
                header: words.openness.people,
                align: 'right',
                cell: ({ people }) => words.numbers.count(people),
              },
              {
                header: words.openness.ties,
                align: 'right',
                cell: (row) => words.numbers.figure(eiOn(row, 'ties')?.value),
              },
              {
                header: words.openness.pairs,
                align: 'right',
                cell: (row) => words.numbers.figure(eiOn(row, 'pairs')?.value),
              },
              {
                header: words.openness.weights,
                align: 'right',
                cell: (row) => words.numbers.figure(eiOn(row, 'weights')?.value),
              },
              {
                header: words.openness.pairsRescaled,
                align: 'right',
                cell: (row) => words.numbers.figure(eiOn(row, 'pairs')?.rescaled),
              },
              {
                header: words.openness.pairsByChance,
                align: 'right',
                cell: (row) => words.numbers.figure(eiOn(row, 'pairs')?.expected),
              },
              {
                header: words.openness.pAsClosedOrMore,
                align: 'right',
                cell: (row) => words.numbers.probability(eiOn(row, 'pairs')?.pLower),
              },
              {
                header: words.openness.segregation,
                align: 'right',
                cell: ({ segregation }) => words.numbers.figure(segregation),
              },
            ],
            rows: shown,
          })}${hidden === 0 ? undefined : html`<p class="note">${words.openness.groupsAreHiddenBecauseThey(hidden)}</p>`}`,
    );
  },
};
