import type { ComparedPart } from '../../findings/compare/compare-styles.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';

const WIDTH = 720;
const ROW = 34;
const TOP = 44;
const plot = { left: 300, right: 700 } as const;

/** A difference in units of half its interval: 1 and beyond is where 0 lies outside it. */
const MOST = 6;

/** Each part's difference on one axis, in units of its own error, since parts are on different scales. */
export function compareFigure(
  words: Words,
  names: readonly [a: string, b: string],
  titles: ReadonlyMap<string, string>,
  parts: readonly ComparedPart[],
  id: string,
): Html | undefined {
  const told = parts.filter(({ low, high }) => Number.isFinite(low) && high > low);
  if (told.length === 0) return undefined;
  const bottom = TOP + told.length * ROW;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.compare.pictureAndCompared(names[0], names[1])}">
<svg viewBox="0 0 ${WIDTH} ${bottom + 30}" role="img" aria-labelledby="${id}" class="profile">
<text class="tick" x="${plot.left}" y="16">${words.compare.moreIn(clipped(names[1]))}</text><text class="tick" x="${plot.right}" y="16" text-anchor="end">${words.compare.moreIn(clipped(names[0]))}</text>
<text class="tick" x="${xOf(0)}" y="${bottom + 20}" text-anchor="middle">${words.compare.noDifference}</text>
${[-6, -4, -2, 2, 4, 6].map((at) => html`<line class="grid" x1="${xOf(at)}" x2="${xOf(at)}" y1="${TOP - 18}" y2="${bottom}"/>`)}<line class="limit" x1="${xOf(0)}" x2="${xOf(0)}" y1="${TOP - 18}" y2="${bottom + 6}"/>
${told.map((part, row) => rowOf(part, titles.get(part.id) ?? part.id, TOP + row * ROW))}</svg>
</div>
<figcaption id="${id}">${words.compare.howAndDifferAtThe(names[0], names[1])}</figcaption>
</figure>`;
}

function rowOf({ difference, low, high, verdict }: ComparedPart, title: string, y: number): Html {
  const unit = (high - low) / 2;
  return html`<text x="8" y="${y + 4}">${title}</text><line class="interval" x1="${xOf(low / unit)}" x2="${xOf(high / unit)}" y1="${y}" y2="${y}"/><circle class="mark" data-verdict="${verdict}" cx="${xOf(difference / unit)}" cy="${y}" r="5.5"/>
`;
}

function xOf(at: number): number {
  const share = (Math.max(-MOST, Math.min(MOST, at)) + MOST) / (2 * MOST);
  return Math.round(10 * (plot.left + share * (plot.right - plot.left))) / 10;
}

/** Long names of firms would run into one another. */
function clipped(name: string): string {
  const letters = [...name];
  return letters.length > 22 ? `${letters.slice(0, 21).join('')}…` : name;
}
