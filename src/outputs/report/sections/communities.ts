import type { Communities } from '../../../findings/communities/communities.js';
import type { ElsewhereRow } from '../../../findings/communities/working-groups.js';
import type { Words } from '../../../words/words.js';
import { dataTable } from '../data-table.js';
import { flowFigure } from '../flow-figure.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import { shownCounts } from '../shown-counts.js';
import type { View } from '../view.js';

/** Groups that the ties themselves make, beside those of the chart. */
export const communitiesSection: Section = {
  id: 'communities',
  title: (words) => words.communities.communities,
  body: (view, words) => {
    const { communities } = view.analysis.findings;
    if (communities.count === 0) return findingFrame(words, communities, undefined);
    return findingFrame(
      words,
      communities,
      html`${flowFigure(words, view)}
${communitiesTable(words, view)}
${partitionsTable(words, communities)}
${elsewhereTable(words, view)}
${
  communities.agreement.length === 0
    ? undefined
    : dataTable(words, {
        caption: words.communities.communitiesAgainstTheGroupsPeople,
        columns: [
          { header: words.communities.groupsBy, cell: ({ by }) => dataText(by) },
          {
            header: words.communities.adjustedRandIndex,
            align: 'right',
            cell: ({ adjustedRand }) => words.numbers.figure(adjustedRand),
          },
          {
            header: words.communities.variationOfInformation,
            align: 'right',
            cell: ({ variation }) => words.numbers.figure(variation),
          },
          {
            header: words.communities.modularityOfTheGroups,
            align: 'right',
            cell: ({ modularity }) => words.numbers.figure(modularity),
          },
        ],
        rows: communities.agreement,
      })
}`,
    );
  },
};

/** People whose working group is of another group; nothing where there are none. */
function elsewhereTable(words: Words, view: View): Html | undefined {
  const { elsewhere } = view.analysis.findings.communities;
  if (elsewhere.length === 0) return undefined;
  return dataTable<ElsewhereRow>(words, {
    caption: words.communities.peopleWhoseWorkingGroupIs,
    file: 'communities.csv',
    most: 25,
    columns: [
      { header: words.communities.person, cell: ({ person }) => personLabel(view, person) },
      { header: words.communities.byWord, cell: ({ by }) => dataText(by) },
      { header: words.communities.ownGroup, cell: ({ own }) => dataText(own) },
      { header: words.communities.worksMostlyWith, cell: ({ working }) => dataText(working) },
      {
        header: words.communities.shareOfRuns,
        align: 'right',
        cell: ({ share }) => words.numbers.percent(share),
      },
    ],
    rows: elsewhere,
  });
}

/** The communities, what the runs agree on, and the baseline, side by side. */
function partitionsTable(
  words: Words,
  { count: found, modularity, runs, consensus, baseline, ...rest }: Communities,
): Html {
  const rows = [
    { way: words.communities.leidenBestRunTheCommunities, runs, count: found, modularity, adjustedRand: 1 },
    ...(consensus === undefined ? [] : [{ ...consensus, way: words.communities.leidenConsensusOfTheRuns }]),
    ...(baseline === undefined ? [] : [{ ...baseline, way: words.communities.louvainOfGraphologyBestRun }]),
  ];
  return html`${dataTable(words, {
    caption: words.communities.waysToPartTheNetwork,
    columns: [
      { header: words.communities.way, cell: ({ way }) => way },
      { header: words.communities.runs, align: 'right', cell: (row) => words.numbers.count(row.runs) },
      {
        header: words.communities.communities,
        align: 'right',
        cell: (row) => words.numbers.count(row.count),
      },
      {
        header: words.communities.modularity,
        align: 'right',
        cell: (row) => words.numbers.fixed(row.modularity, 4),
      },
      {
        header: words.communities.adjustedRandIndexWithThe,
        align: 'right',
        cell: ({ adjustedRand }) => words.numbers.figure(adjustedRand),
      },
    ],
    rows,
  })}
<p class="note">${words.communities.twoRunsOfLeidenDiffer(rest.variation)}</p>`;
}

function communitiesTable(words: Words, { facts, analysis }: View): Html {
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
    .map((id, i) => ({ id, size: sizes[i], units: unitsWithin(words, members.get(id)!, minGroup) }))
    .filter(({ size }) => size !== undefined);
  const hidden = order.length - rows.length;
  return html`${
    rows.length === 0
      ? undefined
      : dataTable(words, {
          caption: words.communities.communitiesAndWhereMostOf,
          file: 'people.csv',
          columns: [
            { header: words.communities.community, cell: ({ id }) => `${id + 1}` },
            {
              header: words.communities.people,
              align: 'right',
              cell: ({ size }) => words.numbers.count(size),
            },
            {
              header: words.communities.shareOfRunsThatKeep,
              align: 'right',
              cell: ({ id }) => words.numbers.percent(stability.get(id)! / members.get(id)!.length),
            },
            {
              header: words.communities.unitsWithAtLeastPeople(minGroup),
              cell: ({ units }) => dataText(units),
            },
          ],
          rows,
        })
  }
${hidden === 0 ? undefined : html`<p class="note">${words.communities.ofCommunitiesAreNotListed(hidden, order.length)}</p>`}`;
}

function unitsWithin(words: Words, units: readonly (string | undefined)[], minGroup: number): string {
  const sizes = new Map<string, number>();
  for (const unit of units) if (unit !== undefined) sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  const named = [...sizes].filter(([, size]) => size >= minGroup).sort((a, b) => b[1] - a[1]);
  return named.length === 0 ? words.numbers.numberOrNone(0) : named.map(([unit]) => unit).join(', ');
}
