import type { Communities } from '../../../findings/communities.js';
import type { ElsewhereRow } from '../../../findings/working-groups.js';
import { dataTable } from '../data-table.js';
import { flowFigure } from '../flow-figure.js';
import { count, figure, percent } from '../format-number.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import { shownCounts } from '../shown-counts.js';
import type { View } from '../view.js';

/** Groups that the ties themselves make, beside those of the chart. */
export const communitiesSection: Section = {
  id: 'communities',
  title: 'Communities',
  body: (view) => {
    const { communities } = view.analysis.findings;
    if (communities.count === 0) return findingFrame(communities, undefined);
    return findingFrame(
      communities,
      html`${flowFigure(view)}
${communitiesTable(view)}
${partitionsTable(communities)}
${elsewhereTable(view)}
${
  communities.agreement.length === 0
    ? undefined
    : dataTable({
        caption: 'Communities against the groups people belong to',
        columns: [
          { header: 'Groups by', cell: ({ by }) => dataText(by) },
          { header: 'Adjusted Rand index', align: 'right', cell: ({ adjustedRand }) => figure(adjustedRand) },
          { header: 'Variation of information', align: 'right', cell: ({ variation }) => figure(variation) },
          {
            header: 'Modularity of the groups',
            align: 'right',
            cell: ({ modularity }) => figure(modularity),
          },
        ],
        rows: communities.agreement,
      })
}`,
    );
  },
};

/** People whose working group is of another group; nothing where there are none. */
function elsewhereTable(view: View): Html | undefined {
  const { elsewhere } = view.analysis.findings.communities;
  if (elsewhere.length === 0) return undefined;
  return dataTable<ElsewhereRow>({
    caption: 'People whose working group is mostly of another group than their own',
    file: 'communities.csv',
    most: 25,
    columns: [
      { header: 'Person', cell: ({ person }) => personLabel(view, person) },
      { header: 'By', cell: ({ by }) => dataText(by) },
      { header: 'Own group', cell: ({ own }) => dataText(own) },
      { header: 'Works mostly with', cell: ({ working }) => dataText(working) },
      { header: 'Share of runs', align: 'right', cell: ({ share }) => percent(share) },
    ],
    rows: elsewhere,
  });
}

/** The communities, what the runs agree on, and the baseline, side by side. */
function partitionsTable({
  count: found,
  modularity,
  runs,
  consensus,
  baseline,
  ...rest
}: Communities): Html {
  const rows = [
    { way: 'Leiden, best run: the communities', runs, count: found, modularity, adjustedRand: 1 },
    ...(consensus === undefined ? [] : [{ ...consensus, way: 'Leiden, consensus of the runs' }]),
    ...(baseline === undefined
      ? []
      : [{ ...baseline, way: 'Louvain of graphology, best run: the baseline' }]),
  ];
  return html`${dataTable({
    caption: 'Ways to part the network',
    columns: [
      { header: 'Way', cell: ({ way }) => way },
      { header: 'Runs', align: 'right', cell: (row) => count(row.runs) },
      { header: 'Communities', align: 'right', cell: (row) => count(row.count) },
      { header: 'Modularity', align: 'right', cell: (row) => row.modularity.toFixed(4) },
      {
        header: 'Adjusted Rand index with the communities',
        align: 'right',
        cell: ({ adjustedRand }) => figure(adjustedRand),
      },
    ],
    rows,
  })}
<p class="note">Two runs of Leiden differ by ${figure(rest.variation)} nats on average (variation of information, 0 being always the same).</p>`;
}

function communitiesTable({ facts, analysis }: View): Html {
  const { minGroup } = analysis.options;
  const { memberStability } = analysis.findings.communities;
  const members = new Map<number, (string | undefined)[]>();
  const stability = new Map<number, number>();
  for (const { index, community, person } of facts) {
    if (community === undefined) continue;
    const units = members.get(community) ?? [];
    units.push(person.unit ?? person.firm);
    members.set(community, units);
    stability.set(community, (stability.get(community) ?? 0) + memberStability[index]!);
  }
  const order = [...members.keys()].sort((a, b) => a - b);
  const sizes = shownCounts(
    order.map((id) => members.get(id)!.length),
    minGroup,
  );
  const rows = order
    .map((id, i) => ({ id, size: sizes[i], units: unitsWithin(members.get(id)!, minGroup) }))
    .filter(({ size }) => size !== undefined);
  const hidden = order.length - rows.length;
  return html`${
    rows.length === 0
      ? undefined
      : dataTable({
          caption: 'Communities, and where most of their people belong',
          file: 'people.csv',
          columns: [
            { header: 'Community', cell: ({ id }) => `${id + 1}` },
            { header: 'People', align: 'right', cell: ({ size }) => count(size) },
            {
              header: 'Share of runs that keep its people together',
              align: 'right',
              cell: ({ id }) => percent(stability.get(id)! / members.get(id)!.length),
            },
            { header: `Units with at least ${minGroup} people in it`, cell: ({ units }) => dataText(units) },
          ],
          rows,
        })
  }
${hidden === 0 ? undefined : html`<p class="note">${count(hidden)} of ${count(order.length)} communities are not listed, since they are small or would give a small one away.</p>`}`;
}

function unitsWithin(units: readonly (string | undefined)[], minGroup: number): string {
  const sizes = new Map<string, number>();
  for (const unit of units) if (unit !== undefined) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  const named = [...sizes].filter(([, size]) => size >= minGroup).sort((a, b) => b[1] - a[1]);
  return named.length === 0 ? 'none' : named.map(([unit]) => unit).join(', ');
}
