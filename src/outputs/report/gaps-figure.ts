import type { GapTable } from '../../findings/gaps/gap-table.js';
import type { Words } from '../../words/words.js';
import { heatCells, heatSteps } from './heat-map.js';
import { type Html, html } from './html.js';
import { shortened } from './person-label.js';

const NAMES = 150;
const HEADS = 110;
const WIDEST = 820;
const ROW = 28;

/** Groups against groups as a picture for a file; in the report the same stands as a table, which can be read aloud and copied. */
export function gapsFigure(words: Words, table: GapTable | undefined): Html | undefined {
  const grid = table === undefined ? undefined : heatCells(words, table);
  if (table === undefined || grid === undefined) return undefined;
  const { names, cellAt } = grid;
  const step = Math.min(70, Math.floor((WIDEST - NAMES) / names.length));
  const width = NAMES + step * names.length + 4;
  const height = HEADS + ROW * names.length + 4;
  const hasNumbers = step >= 40;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.gaps.pictureContactBetweenGroups}">
<svg viewBox="0 0 ${Math.max(420, width)} ${height}" role="img" aria-labelledby="gaps-caption" class="heat-figure">
${names.map(
  (
    name,
    at,
  ) => html`<text x="${NAMES - 8}" y="${HEADS + at * ROW + 18}" text-anchor="end">${shortened(name, 22)}</text><text transform="translate(${NAMES + at * step + step / 2 + 4} ${HEADS - 8}) rotate(-60)">${shortened(name, 16)}</text>
`,
)}${names.map((_, row) =>
  names.map((__, column) => {
    const x = NAMES + column * step;
    const y = HEADS + row * ROW;
    const cell = row === column ? undefined : cellAt(row, column);
    const text =
      cell === undefined || (!cell.isHidden && Number.isNaN(cell.ratio))
        ? '–'
        : cell.isHidden
          ? '?'
          : `${hasNumbers ? words.numbers.ratio(cell.ratio) : ''}${cell.standsOut ? '▼' : cell.isGap ? '▽' : ''}`;
    const heat =
      cell === undefined || cell.isHidden || Number.isNaN(cell.ratio) ? 'none' : heatStep(words, cell.ratio);
    return html`<rect data-heat="${heat}" x="${x + 1}" y="${y + 1}" width="${step - 2}" height="${ROW - 2}"/><text class="in-${heat}" x="${x + step / 2}" y="${y + 18}" text-anchor="middle">${text}</text>
`;
  }),
)}</svg>
</div>
<figcaption id="gaps-caption">${words.gaps.pairsOfPeopleInTouch(
    table.by,
    heatSteps(words).map(
      ({ name, text }) =>
        html`<span class="key"><svg width="14" height="14" aria-hidden="true" class="heat-figure"><rect data-heat="${name}" width="14" height="14"/></svg> ${text}</span> `,
    ),
  )}</figcaption>
</figure>`;
}

function heatStep(words: Words, value: number): string {
  return (heatSteps(words).find(({ below }) => value < below) ?? heatSteps(words)[4]).name;
}
