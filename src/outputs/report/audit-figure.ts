import type { AuditRow } from '../../findings/audit/audit.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';
import { shortened } from './person-label.js';

const WIDTH = 720;
const ROW = 28;
const TOP = 30;
const plot = { left: 300, right: 690 } as const;

/** The share of each group that was chosen, and the one at or below which a difference would have been noticed. */
export function auditFigure(words: Words, rows: readonly AuditRow[]): Html | undefined {
  const shown = rows.filter(({ isHidden, verdict }) => !isHidden && verdict !== undefined);
  if (shown.length < 2) return undefined;
  const most = Math.max(0.1, ...shown.map(({ share }) => share));
  const x = (share: number) => Math.round(10 * (plot.left + ((plot.right - plot.left) * share) / most)) / 10;
  const bottom = TOP + shown.length * ROW;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.audit.pictureShareOfEachGroup}">
<svg viewBox="0 0 ${WIDTH} ${bottom + 22}" role="img" aria-labelledby="audit-caption" class="audit">
${[0, 0.5, 1].map(
  (part) =>
    html`<line class="grid" x1="${x(part * most)}" x2="${x(part * most)}" y1="${TOP - 16}" y2="${bottom - 8}"/><text class="tick" x="${x(part * most)}" y="${bottom + 12}" text-anchor="middle">${words.numbers.percent(part * most)}</text>`,
)}
${shown.map(({ selection, attribute, group, share, noticedBelow, verdict }, at) => {
  const y = TOP + at * ROW;
  const limit = Number.isNaN(noticedBelow)
    ? undefined
    : html`<line class="whisker" x1="${x(noticedBelow)}" x2="${x(noticedBelow)}" y1="${y - 8}" y2="${y + 8}"/>`;
  return html`<text x="8" y="${y + 4}">${words.audit.selections[selection]}, ${attribute} ${shortened(group, 18)}</text><line class="axis" x1="${x(0)}" x2="${x(share)}" y1="${y}" y2="${y}"/>${limit}<circle class="mark" data-verdict="${verdict}" cx="${x(share)}" cy="${y}" r="5.5"/>
`;
})}</svg>
</div>
<figcaption id="audit-caption">${words.audit.shareOfEachGroupThat}</figcaption>
</figure>`;
}
