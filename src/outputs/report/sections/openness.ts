import type { EiBasis } from '../../../findings/ei-tests.js';
import type { OpennessRow } from '../../../findings/openness.js';
import { dataTable } from '../data-table.js';
import { count, figure, probability } from '../format-number.js';
import { html } from '../html.js';
import { dataText } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';

/** Whether contact leaves groups or stays in them. */
export const opennessSection: Section = {
  id: 'openness',
  title: 'Openness of units and firms',
  body({ analysis }) {
    const { openness } = analysis.findings;
    const shown = openness.rows.filter(({ isHidden }) => !isHidden);
    const hidden = openness.rows.length - shown.length;
    const eiOn = ({ figures }: OpennessRow, basis: EiBasis) => figures.find((one) => one.basis === basis);
    return findingFrame(
      openness,
      shown.length === 0
        ? undefined
        : html`${dataTable<OpennessRow>({
            caption: 'E-I index: 1, all contact leaves; -1, all stays',
            file: 'openness.csv',
            columns: [
              {
                header: 'Group',
                cell: ({ by, group }) =>
                  group === undefined ? html`everybody, by ${dataText(by)}` : dataText(group),
              },
              { header: 'People', align: 'right', cell: ({ people }) => count(people) },
              { header: 'Ties', align: 'right', cell: (row) => figure(eiOn(row, 'ties')?.value) },
              { header: 'Pairs', align: 'right', cell: (row) => figure(eiOn(row, 'pairs')?.value) },
              { header: 'Weights', align: 'right', cell: (row) => figure(eiOn(row, 'weights')?.value) },
              {
                header: 'Pairs, rescaled',
                align: 'right',
                cell: (row) => figure(eiOn(row, 'pairs')?.rescaled),
              },
              {
                header: 'Pairs by chance',
                align: 'right',
                cell: (row) => figure(eiOn(row, 'pairs')?.expected),
              },
              {
                header: 'p, as closed or more',
                align: 'right',
                cell: (row) => probability(eiOn(row, 'pairs')?.pLower),
              },
              { header: 'Segregation', align: 'right', cell: ({ segregation }) => figure(segregation) },
            ],
            rows: shown,
          })}${hidden === 0 ? undefined : html`<p class="note">${count(hidden)} groups are hidden because they are small, or would give a small one away.</p>`}`,
    );
  },
};
