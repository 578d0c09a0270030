import type { BridgeRow } from '../../../findings/fragile-bridges.js';
import { dataTable } from '../data-table.js';
import { count, percent, probability } from '../format-number.js';
import { html } from '../html.js';
import { dataText, personLabel, personList } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';

/** Contact between groups that hangs on one person. */
export const bridgesSection: Section = {
  id: 'bridges',
  title: 'Fragile bridges',
  body(view) {
    const { fragileBridges } = view.analysis.findings;
    const { rows } = fragileBridges;
    if (rows.length === 0) return findingFrame(fragileBridges, undefined);
    return findingFrame(
      fragileBridges,
      dataTable<BridgeRow>({
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
            header: 'Who could hold it too',
            cell: ({ nextHolders }) =>
              nextHolders.length === 0 ? 'nobody yet' : personList(view, nextHolders),
          },
        ],
        rows,
      }),
    );
  },
};
