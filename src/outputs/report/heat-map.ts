import type { GapCell, GapTable } from '../../findings/gaps.js';
import { ratio } from './format-number.js';
import { type Html, html } from './html.js';
import { dataText } from './person-label.js';

/** More groups than this make a wall rather than a picture; the table of pairs stays. */
const MAX_GROUPS = 20;

/** Groups against groups: observed / expected in each cell as number, shade and mark. */
export function heatMap({ by, groups, cells }: GapTable): Html | undefined {
  if (groups.length < 3 || groups.length > MAX_GROUPS) return undefined;
  const find = (a: string, b: string) =>
    cells.find((cell) => (cell.a === a && cell.b === b) || (cell.a === b && cell.b === a));
  const caption = `Contact by ${by}: observed / expected`;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
<table class="${groups.length > 6 ? 'heat many' : 'heat'}">
<caption><span>${caption}</span></caption>
<thead><tr><td></td>${groups.map(({ name }) => html`<th scope="col">${dataText(name)}</th>`)}</tr></thead>
<tbody>
${groups.map(
  (row) => html`<tr><th scope="row">${dataText(row.name)}</th>${groups.map((column) =>
    row === column ? html`<td class="self">–</td>` : heatCell(find(row.name, column.name)),
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

function heatCell(cell: GapCell | undefined): Html {
  if (cell?.isHidden === true) return html`<td class="hidden">hidden</td>`;
  if (cell === undefined || Number.isNaN(cell.ratio)) return html`<td>–</td>`;
  const step = steps.find(({ below }) => cell.ratio < below) ?? steps[4];
  const mark = cell.standsOut ? ' ▼' : cell.isGap ? ' ▽' : undefined;
  return html`<td data-heat="${step.name}">${ratio(cell.ratio)}${mark}</td>`;
}
