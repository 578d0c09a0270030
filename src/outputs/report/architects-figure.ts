import type { ArchitectLevel } from '../../findings/leaders/architect-levels.js';
import type { Architects } from '../../findings/leaders/architects.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';

const WIDTH = 720;
const HEIGHT = 360;
const plot = { left: 64, right: 704, top: 20, bottom: 300 } as const;

/**
 * Bottleneck against enabling: across, the share of people outside whom only the leader knows; up, the share of pairs across
 * units who meet without the leader. Undefined where no leader has both.
 */
export function architectsFigure(words: Words, { rows, levels, by }: Architects): Html | undefined {
  const leaders = rows.flatMap(({ reach }) => {
    const x = reach?.outsideAlone.share ?? Number.NaN;
    const y = reach?.enabling.share ?? Number.NaN;
    return Number.isNaN(x) || Number.isNaN(y) ? [] : [{ x, y }];
  });
  if (leaders.length === 0) return undefined;
  const shown = levels.filter(
    ({ outsideAlone, enabling }) => !Number.isNaN(outsideAlone.mean + enabling.mean),
  );
  const widest = Math.max(
    0.1,
    ...leaders.map(({ x }) => x),
    ...shown.map(({ outsideAlone }) => outsideAlone.high),
  );
  const step = widest > 0.5 ? 0.2 : widest > 0.25 ? 0.1 : 0.05;
  const most = Math.min(1, Math.ceil(widest / step - 1e-9) * step);
  const xOf = (share: number) => round(plot.left + ((plot.right - plot.left) * share) / most);
  const ticks = Array.from({ length: Math.round(most / step) + 1 }, (_, i) => i * step);
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.architects.pictureBottleneckAgainstEnabling}">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="architects-caption" class="architects">
${[0, 0.25, 0.5, 0.75, 1].map(
  (
    share,
  ) => html`<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${yOf(share)}" y2="${yOf(share)}"/><text class="tick" x="${plot.left - 8}" y="${yOf(share) + 4}" text-anchor="end">${words.numbers.percent(share)}</text>
`,
)}${ticks.map(
  (
    share,
  ) => html`<text class="tick" x="${xOf(share)}" y="${plot.bottom + 20}" text-anchor="middle">${words.numbers.percent(share)}</text>
`,
)}${leaders.map(({ x, y }) => html`<circle class="leader" cx="${xOf(x)}" cy="${yOf(y)}" r="4"/>`)}
${shown.map((level) => levelMark(words, level, xOf))}<text class="axis-name" x="${(plot.left + plot.right) / 2}" y="${HEIGHT - 12}" text-anchor="middle">${words.architects.peopleOutsideWhomOnlyThe}</text>
<text class="axis-name" x="${plot.left}" y="${plot.top - 6}">${words.architects.pairsAcrossWhoMeetWithout2}</text>
</svg>
</div>
<figcaption id="architects-caption">${words.architects.eachLightMarkIsA(by ?? 'units')}</figcaption>
</figure>`;
}

function levelMark(words: Words, level: ArchitectLevel, xOf: (share: number) => number): Html {
  const { outsideAlone, enabling } = level;
  const x = xOf(outsideAlone.mean);
  const y = yOf(enabling.mean);
  return html`<line class="whisker" x1="${xOf(outsideAlone.low)}" x2="${xOf(outsideAlone.high)}" y1="${y}" y2="${y}"/><line class="whisker" x1="${x}" x2="${x}" y1="${yOf(enabling.low)}" y2="${yOf(enabling.high)}"/><rect class="dot" x="${round(x - 5)}" y="${round(y - 5)}" width="10" height="10"/><text class="dot-name" paint-order="stroke" x="${x + 10}" y="${round(y - 9)}">${levelName(words, level)}</text>
`;
}

/** `layer 2`, `layers 0 to 1`. */
export function levelName(words: Words, { from, to }: Pick<ArchitectLevel, 'from' | 'to'>): string {
  return from === to ? words.architects.layer2(from) : words.architects.layersTo(from, to);
}

function yOf(share: number): number {
  return round(plot.bottom - share * (plot.bottom - plot.top - 10));
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
