import type { StyleGroup } from '../../findings/style/leadership-style.js';
import type { StylePart } from '../../findings/style/style-profile.js';
import { stylePartText } from '../../words/style-part-text.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';

const WIDTH = 720;
const ROW = 34;
const TOP = 44;
const plot = { left: 300, right: 700 } as const;

/** The positions of one group's parts on one axis: a mark with its interval for each, and what chance gives in the middle. */
export function styleFigure(words: Words, group: StyleGroup, id: string): Html | undefined {
  const placed = group.parts.filter((part) => !Number.isNaN(part.position));
  if (placed.length === 0) return undefined;
  const bottom = TOP + placed.length * ROW;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.style.pictureStyleProfileOf(group.name)}">
<svg viewBox="0 0 ${WIDTH} ${bottom + 30}" role="img" aria-labelledby="${id}" class="profile">
<text class="tick" x="${plot.left}" y="16">${words.style.commandAndControl}</text><text class="tick" x="${plot.right}" y="16" text-anchor="end">${words.style.cultivateAndCoordinate}</text>
<text class="tick" x="${xOf(0)}" y="${bottom + 20}" text-anchor="middle">${words.style.whatChanceGives}</text>
${[-1, -0.5, 0.5, 1].map((at) => html`<line class="grid" x1="${xOf(at)}" x2="${xOf(at)}" y1="${TOP - 18}" y2="${bottom}"/>`)}<line class="limit" x1="${xOf(0)}" x2="${xOf(0)}" y1="${TOP - 18}" y2="${bottom + 6}"/>
${placed.map((part, row) => rowOf(part, stylePartText(words, part.id)?.title ?? part.id, TOP + row * ROW))}</svg>
</div>
<figcaption id="${id}">${words.style.styleProfileOfEachPart(group.name)}</figcaption>
</figure>`;
}

function rowOf(part: StylePart, title: string, y: number): Html {
  const bar = Number.isNaN(part.positionLow)
    ? undefined
    : html`<line class="interval" x1="${xOf(part.positionLow)}" x2="${xOf(part.positionHigh)}" y1="${y}" y2="${y}"/>`;
  return html`<text x="8" y="${y + 4}">${title}</text>${bar}<circle class="mark" data-leans="${part.leans}" cx="${xOf(part.position)}" cy="${y}" r="5.5"/>
`;
}

function xOf(position: number): number {
  return Math.round(10 * (plot.left + ((position + 1) / 2) * (plot.right - plot.left))) / 10;
}
