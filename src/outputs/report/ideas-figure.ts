import type { IdeaRow } from '../../findings/ideas/ideas.js';
import type { LevelMix } from '../../findings/ideas/level-mix.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';
import { shortened } from './person-label.js';

const WIDTH = 720;
const ROW = 30;
const TOP = 40;
const plot = { left: 270, right: 660 } as const;
/** Ideas in a picture; the table has all of them. */
const MOST_ROWS = 20;

/** How far each idea is from its sponsor: a dot for everybody on the way, and a broken line where no way leads there. */
export function ideaWaysFigure(
  words: Words,
  rows: readonly IdeaRow[],
  nameOf: (row: IdeaRow) => string,
): Html | undefined {
  const shown = rows.filter(({ state }) => state !== 'not known').slice(0, MOST_ROWS);
  if (shown.length === 0) return undefined;
  const most = shown.reduce((far, { steps }) => Math.max(far, steps ?? 0), 2);
  const x = (step: number) => round(plot.left + ((plot.right - plot.left) * step) / most);
  const bottom = TOP + shown.length * ROW;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.ideas.pictureTheWayOfEach}">
<svg viewBox="0 0 ${WIDTH} ${bottom + 6}" role="img" aria-labelledby="idea-ways" class="ways">
<text class="tick" x="${x(0)}" y="18" text-anchor="middle">${words.ideas.owner2}</text>${Array.from(
    { length: most },
    (_, step) =>
      html`<text class="tick" x="${x(step + 1)}" y="18" text-anchor="middle">${words.ideas.steps(step + 1)}</text>`,
  )}
${shown.map((row, at) => wayOf(words, row, shortened(nameOf(row), 36), TOP + at * ROW, x, most))}</svg>
</div>
<figcaption id="idea-ways">${words.ideas.theWayOfEachIdea(rows.length > shown.length ? words.ideas.theFirstOfIdeas(shown.length, rows.length) : '')}</figcaption>
</figure>`;
}

function wayOf(
  _words: Words,
  row: IdeaRow,
  name: string,
  y: number,
  x: (step: number) => number,
  most: number,
): Html {
  const { state, steps } = row;
  const end = steps ?? (state === 'no way' ? most : 0);
  const between = Array.from({ length: Math.max(0, (steps ?? 0) - 1) }, (_, at) => at + 1);
  return html`<text x="8" y="${y + 4}">${name}</text>${
    end === 0
      ? undefined
      : html`<line class="${steps === undefined ? 'whisker broken' : 'whisker'}" x1="${x(0)}" x2="${x(end)}" y1="${y}" y2="${y}"/>`
  }${between.map((step) => html`<circle class="mark" cx="${x(step)}" cy="${y}" r="5"/>`)}${end === 0 ? undefined : html`<circle class="dot" cx="${x(end)}" cy="${y}" r="6"/>`}<circle class="dot post" cx="${x(0)}" cy="${y}" r="6"/>
`;
}

/** Owners of ideas by level: a mark is how many there are, the bar what chance would leave in 95 of 100 draws. */
export function levelMixFigure(words: Words, mix: LevelMix, id: string): Html | undefined {
  const shown = mix.levels.filter(({ isHidden }) => !isHidden);
  if (shown.length < 2 || mix.owners < 2) return undefined;
  const most = shown.reduce((high, row) => Math.max(high, row.owners, row.expectedHigh), 1);
  const x = (owners: number) => round(plot.left + ((plot.right - plot.left) * owners) / most);
  const bottom = TOP + shown.length * ROW;
  const step = Math.max(1, Math.ceil(most / 6));
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.ideas.pictureOwnersOfBy(mix.of, mix.by)}">
<svg viewBox="0 0 ${WIDTH} ${bottom + 22}" role="img" aria-labelledby="${id}" class="mix">
${Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step).map(
  (owners) =>
    html`<line class="grid" x1="${x(owners)}" x2="${x(owners)}" y1="${TOP - 16}" y2="${bottom - 8}"/><text class="tick" x="${x(owners)}" y="${bottom + 12}" text-anchor="middle">${owners}</text>`,
)}
${shown.map(
  ({ level, people, owners, expectedLow, expectedHigh }, at) =>
    html`<text x="8" y="${TOP + at * ROW + 4}">${words.ideas.people2(mix.by, shortened(level, 22), people)}</text><line class="interval" x1="${x(expectedLow)}" x2="${x(expectedHigh)}" y1="${TOP + at * ROW}" y2="${TOP + at * ROW}"/><circle class="dot" cx="${x(owners)}" cy="${TOP + at * ROW}" r="6"/>
`,
)}</svg>
</div>
<figcaption id="${id}">${words.ideas.ownersOfByTheMark(mix.of, mix.by)}</figcaption>
</figure>`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
