import type { GapCell, GapTable } from '../../findings/gaps/gap-table.js';
import { LEAST_EXPECTED } from '../../findings/gaps/gap-tests.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';
import { dataText } from './person-label.js';

/** More groups than this make a wall rather than a picture. */
const MAX_GROUPS = 20;

/** What a cell shows; undefined where there is too little contact to tell. */
type Shown = Pick<GapCell, 'isHidden' | 'ratio' | 'isGap' | 'standsOut'> | undefined;

/**
 * Groups against groups: observed / expected in each cell as number, shade and mark. Of many groups the largest, and the others as one.
 */
export function heatMap(words: Words, table: GapTable): Html | undefined {
  const cells = heatCells(words, table);
  if (cells === undefined) return undefined;
  const { names, cellAt } = cells;
  const largest = table.groups.length > MAX_GROUPS ? words.gaps.theLargestGroups : '';
  return grid(
    words,
    words.gaps.contactByObservedExpected(table.by, largest),
    names.map((name) => dataText(name)),
    cellAt,
  );
}

/** Heads and cells of the map, for a table or a picture. Undefined where there are too few groups for one. */
export interface HeatCells {
  readonly names: readonly string[];
  readonly cellAt: (row: number, column: number) => Shown;
}

export function heatCells(words: Words, table: GapTable): HeatCells | undefined {
  const { groups, cells } = table;
  if (groups.length < 3) return undefined;
  const found = new Map(cells.map((cell) => [pairOf(cell.a, cell.b), cell]));
  const find = (a: string, b: string) => found.get(pairOf(a, b)) ?? found.get(pairOf(b, a));
  if (groups.length > MAX_GROUPS) return overviewCells(words, table, find);
  return {
    names: groups.map(({ name }) => name),
    cellAt: (row, column) => find(groups[row]!.name, groups[column]!.name),
  };
}

function pairOf(a: string, b: string): string {
  return JSON.stringify([a, b]);
}

/** The largest groups, and the others as one; cells of too little contact to be tested are empty. */
function overviewCells(
  words: Words,
  { overview }: GapTable,
  find: (a: string, b: string) => GapCell | undefined,
): HeatCells | undefined {
  const { names, restGroups, observed, expected } = overview;
  const heads = [...names, ...(restGroups > 0 ? [words.gaps.smallerGroups(restGroups)] : [])];
  if (heads.length < 3) return undefined;
  const cellAt = (row: number, column: number): Shown => {
    const cell = row * heads.length + column;
    if (!(expected[cell]! >= LEAST_EXPECTED)) return undefined;
    const ratio = observed[cell]! / expected[cell]!;
    const pair = row < names.length && column < names.length ? find(names[row]!, names[column]!) : undefined;
    return pair ?? { isHidden: false, ratio, isGap: false, standsOut: false };
  };
  return { names: heads, cellAt };
}

function grid(
  words: Words,
  caption: string,
  heads: readonly (Html | undefined)[],
  cellAt: (row: number, column: number) => Shown,
): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
<table class="${heads.length > 6 ? 'heat many' : 'heat'}">
<caption><span>${caption}</span></caption>
<thead><tr><td></td>${heads.map((head) => html`<th scope="col"><div class="head">${head}</div></th>`)}</tr></thead>
<tbody>
${heads.map(
  (head, row) => html`<tr><th scope="row">${head}</th>${heads.map((_, column) =>
    row === column ? html`<td class="self">–</td>` : heatCell(words, cellAt(row, column)),
  )}</tr>
`,
)}</tbody>
</table>
</div>
<p class="legend">${heatSteps(words).map(({ name, text }) => html`<span data-heat="${name}">${text}</span>\n`)}<span class="hidden">${words.gaps.hidden}</span>
<span>${words.gaps.gapThatStandsOut}</span> <span>${words.gaps.gap}</span></p>`;
}

/** Steps of observed / expected, even on a scale of doubling. */
export const heatSteps = (words: Words) =>
  [
    { name: 'far-less', below: 0.35, text: words.gaps.under },
    { name: 'less', below: 0.71, text: words.gaps.to },
    { name: 'as-expected', below: 1.41, text: words.gaps.to2 },
    { name: 'more', below: 2.83, text: words.gaps.to3 },
    { name: 'far-more', below: Number.POSITIVE_INFINITY, text: words.gaps.andMore },
  ] as const;

function heatCell(words: Words, cell: Shown): Html {
  if (cell?.isHidden === true) return html`<td class="hidden">${words.gaps.hidden}</td>`;
  if (cell === undefined || Number.isNaN(cell.ratio)) return html`<td>–</td>`;
  const step = heatSteps(words).find(({ below }) => cell.ratio < below) ?? heatSteps(words)[4];
  const mark = cell.standsOut ? ' ▼' : cell.isGap ? ' ▽' : undefined;
  return html`<td data-heat="${step.name}">${words.numbers.ratio(cell.ratio)}${mark}</td>`;
}
