import type { CoachingPair } from '../../findings/coaching/coaching.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';
import { shortened } from './person-label.js';

const WIDTH = 720;
const ROW = 28;
const TOP = 40;
const plot = { left: 300, right: 690 } as const;
const MOST_ROWS = 20;

/** The way of a skill in each pair: from the level of the learner to the one wanted, and the level of the coach. */
export function coachingFigure(
  words: Words,
  pairs: readonly CoachingPair[],
  nameOf: (pair: CoachingPair) => string,
): Html | undefined {
  const shown = pairs.slice(0, MOST_ROWS);
  if (shown.length === 0) return undefined;
  const x = (level: number) => plot.left + ((plot.right - plot.left) * level) / 5;
  const bottom = TOP + shown.length * ROW;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.coaching.pictureLevelsOfLearnerAnd}">
<svg viewBox="0 0 ${WIDTH} ${bottom}" role="img" aria-labelledby="coaching-caption" class="coaching">
${[0, 1, 2, 3, 4, 5].map(
  (level) =>
    html`<line class="grid" x1="${x(level)}" x2="${x(level)}" y1="${TOP - 14}" y2="${bottom - 10}"/><text class="tick" x="${x(level)}" y="18" text-anchor="middle">${level === 0 ? words.coaching.notListed : level}</text>`,
)}
${shown.map((pair, at) => {
  const y = TOP + at * ROW;
  return html`<text x="8" y="${y + 4}">${shortened(nameOf(pair), 40)}</text><line class="interval" x1="${x(pair.from ?? 0)}" x2="${x(pair.to)}" y1="${y}" y2="${y}"/><circle class="mark" cx="${x(pair.from ?? 0)}" cy="${y}" r="5"/><rect class="dot post" x="${x(pair.coachLevel) - 5}" y="${y - 5}" width="10" height="10"/>
`;
})}</svg>
</div>
<figcaption id="coaching-caption">${words.coaching.theSkillOfEachPair(pairs.length > shown.length ? words.coaching.theFirstOfPairs(shown.length, pairs.length) : '')}</figcaption>
</figure>`;
}
