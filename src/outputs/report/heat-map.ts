import type { GapCell, GapTable } from '../../findings/gap-table.js';
import { LEAST_EXPECTED } from '../../findings/gap-tests.js';
import { counted } from '../../findings/wording.js';
import { ratio } from './format-number.js';
import { type Html, html } from './html.js';
import { dataText } from './person-label.js';

/** More groups than this make a wall rather than a picture. */
const MAX_GROUPS = 20;

/** What a cell shows; undefined where there is too little contact to tell. */
type Shown = Pick<GapCell, 'isHidden' | 'ratio' | 'isGap' | 'standsOut'> | undefined;

/**
 * Groups against groups: observed / expected in each cell as number, shade and mark. Of many groups the largest, and the others as one.
 */
export function heatMap(table: GapTable): Html | undefined {
  const { by, groups, cells } = table;
  if (groups.length < 3) return undefined;
  const found = new Map(cells.map((cell) => [pairOf(cell.a, cell.b), cell]));
  const find = (a: string, b: string) => found.get(pairOf(a, b)) ?? found.get(pairOf(b, a));
  if (groups.length > MAX_GROUPS) return overviewMap(table, find);
  return grid(
    `Contact by ${by}: observed / expected`,
    groups.map(({ name }) => dataText(name)),
    (row, column) => find(groups[row]!.name, groups[column]!.name),
  );
}

function pairOf(a: string, b: string): string {
  return JSON.stringify([a, b]);
}

/** The largest groups, and the others as one; cells of too little contact to be tested are empty. */
function overviewMap(
  { by, overview }: GapTable,
  find: (a: string, b: string) => GapCell | undefined,
): Html | undefined {
  const { names, restGroups, observed, expected } = overview;
  const heads = names.map((name) => dataText(name));
  if (restGroups > 0) heads.push(html`${counted(restGroups, 'smaller group')}`);
  if (heads.length < 3) return undefined;
  return grid(`Contact by ${by}, the largest groups: observed / expected`, heads, (row, column) => {
    const cell = row * heads.length + column;
    if (!(expected[cell]! >= LEAST_EXPECTED)) return undefined;
    const ratio = observed[cell]! / expected[cell]!;
    const pair = row < names.length && column < names.length ? find(names[row]!, names[column]!) : undefined;
    return pair ?? { isHidden: false, ratio, isGap: false, standsOut: false };
  });
}

function grid(
  caption: string,
  heads: readonly (Html | undefined)[],
  cellAt: (row: number, column: number) => Shown,
): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
<table class="${heads.length > 6 ? 'heat many' : 'heat'}">
<caption><span>${caption}</span></caption>
<thead><tr><td></td>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${heads.map(
  (head, row) => html`<tr><th scope="row">${head}</th>${heads.map((_, column) =>
    row === column ? html`<td class="self">–</td>` : heatCell(cellAt(row, column)),
  )}</tr>
`,
)}</tbody>
</table>
</div>
<p class="legend">${steps.map(({ name, text }) => html`<span data-heat="${name}">${text}</span>\n`)}<span class="hidden">hidden</span>
<span>▼ gap that stands out</span> <span>▽ gap</span></p>`;
}

/** Steps of observed / expected, even on a scale of doubling. */
const steps = [
  { name: 'far-less', below: 0.35, text: 'under 0.35' },
  { name: 'less', below: 0.71, text: '0.35 to 0.71' },
  { name: 'as-expected', below: 1.41, text: '0.71 to 1.41' },
  { name: 'more', below: 2.83, text: '1.41 to 2.83' },
  { name: 'far-more', below: Number.POSITIVE_INFINITY, text: '2.83 and more' },
] as const;

function heatCell(cell: Shown): Html {
  if (cell?.isHidden === true) return html`<td class="hidden">hidden</td>`;
  if (cell === undefined || Number.isNaN(cell.ratio)) return html`<td>–</td>`;
  const step = steps.find(({ below }) => cell.ratio < below) ?? steps[4];
  const mark = cell.standsOut ? ' ▼' : cell.isGap ? ' ▽' : undefined;
  return html`<td data-heat="${step.name}">${ratio(cell.ratio)}${mark}</td>`;
}
