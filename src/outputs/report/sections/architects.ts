import type { ShareOf } from '../../../findings/architect-figures.js';
import type { ArchitectLevel, LeaderMean } from '../../../findings/architect-levels.js';
import type { ArchitectRow, Architects } from '../../../findings/architects.js';
import { architectsFigure, levelName } from '../architects-figure.js';
import { dataTable } from '../data-table.js';
import { count, figure, percent, ratio } from '../format-number.js';
import { type Html, html } from '../html.js';
import { personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Formal leaders: what passes only through them, and how far people meet without. */
export const architectsSection: Section = {
  id: 'architects',
  title: 'Formal leaders as architects',
  body(view) {
    const { architects } = view.analysis.findings;
    const hasRows = architects.missing === undefined && architects.rows.length > 0;
    return findingFrame(
      architects,
      hasRows
        ? html`${architectsFigure(architects)}
${levelTable(architects)}
${leaderTable(view, architects)}`
        : undefined,
    );
  },
};

function levelTable({ levels, by }: Architects): Html | undefined {
  if (levels.length === 0) return undefined;
  return dataTable<ArchitectLevel>({
    caption: 'Means over leaders by layer of the chart, with 90 % intervals',
    columns: [
      { header: 'Layer', cell: levelName },
      { header: 'Leaders', align: 'right', cell: ({ leaders }) => count(leaders) },
      { header: 'Joined only through the leader', align: 'right', cell: (row) => mean(row.onlyThrough) },
      { header: 'Outside, only the leader in touch', align: 'right', cell: (row) => mean(row.outsideAlone) },
      { header: 'Pairs across who meet without', align: 'right', cell: (row) => mean(row.enabling) },
      { header: 'Contacts across that the leader has', align: 'right', cell: (row) => mean(row.carried) },
      { header: 'Of all contacts', align: 'right', cell: (row) => mean(row.carriedExpected) },
      {
        header: `Each in touch with (${by ?? 'units'})`,
        align: 'right',
        cell: (row) => figure(row.groupsInTouch.mean),
      },
      { header: 'How evenly (1 is even)', align: 'right', cell: (row) => ratio(row.evenness.mean) },
    ],
    rows: levels,
  });
}

function leaderTable(view: View, { rows, by }: Architects): Html {
  // In the order of the chart: this is no ranking.
  const inOrder = [...rows].sort(
    (a, b) => (a.depth ?? Number.POSITIVE_INFINITY) - (b.depth ?? Number.POSITIVE_INFINITY),
  );
  return html`${dataTable<ArchitectRow>({
    caption: 'Formal leaders, from the top of the chart',
    file: 'architects.csv',
    columns: [
      { header: 'Leader', cell: ({ person }) => personLabel(view, person) },
      { header: 'Layer', align: 'right', cell: ({ depth }) => count(depth) },
      { header: 'People below', align: 'right', cell: ({ people }) => count(people) },
      ...shareColumn('Joined only through', ({ reach }) => reach?.onlyThrough),
      ...shareColumn('Outside, only the leader', ({ reach }) => reach?.outsideAlone),
      ...shareColumn('Pairs across, without', ({ reach }) => reach?.enabling),
      {
        header: `In touch with (${by ?? 'units'})`,
        align: 'right',
        cell: ({ groups }) => count(groups?.inTouch),
      },
      {
        header: 'Owners of ideas without a tie',
        align: 'right',
        cell: ({ ideaOwners }) =>
          html`${count(ideaOwners.withoutTie.length)} <small>of ${count(ideaOwners.within)}</small>`,
        sortBy: ({ ideaOwners }) => ideaOwners.withoutTie.length,
      },
      {
        header: 'Informal leaders without a tie',
        align: 'right',
        cell: ({ informalLeaders }) =>
          html`${count(informalLeaders.withoutTie.length)} <small>of ${count(informalLeaders.within)}</small>`,
        sortBy: ({ informalLeaders }) => informalLeaders.withoutTie.length,
      },
    ],
    rows: inOrder,
  })}<p class="note">A dash stands where there is nothing to divide, and where fewer people are below than a figure is shown of.</p>`;
}

function shareColumn(header: string, of: (row: ArchitectRow) => ShareOf | undefined) {
  return [
    {
      header,
      align: 'right' as const,
      cell: (row: ArchitectRow): Html | string => {
        const share = of(row);
        return share === undefined || share.whole === 0
          ? '–'
          : html`${percent(share.share)} <small>(${count(share.part)} of ${count(share.whole)})</small>`;
      },
      sortBy: (row: ArchitectRow) => of(row)?.share,
    },
  ];
}

function mean({ mean: value, low, high }: LeaderMean): Html | string {
  return Number.isNaN(value)
    ? '–'
    : html`${percent(value)} <small>(${percent(low)} to ${percent(high)})</small>`;
}
