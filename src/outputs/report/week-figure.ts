import { type Capacity, loadNames } from '../../findings/capacity/capacity.js';
import type { LoadShare } from '../../findings/capacity/load-share.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';

const WIDTH = 720;
const HEIGHT = 240;
const plot = { left: 56, right: 704, top: 20, bottom: 190 } as const;
const STEP = 0.1;

/**
 * How full weeks are: people by the share of the working week that recorded contact fills. Bars of fewer than `minGroup` people
 * are drawn open at that height, so that no bar tells of one of a few.
 */
export function weekFigure(
  words: Words,
  { rows }: Capacity,
  overload: number,
  minGroup: number,
): Html | undefined {
  const shares = rows
    .filter(({ recordedHours }) => recordedHours !== undefined)
    .map(({ recordedHours, weekHours }) => recordedHours! / weekHours);
  if (shares.length < minGroup) return undefined;
  const most = Math.max(
    1,
    overload + STEP,
    shares.reduce((high, share) => Math.max(high, share), 0),
  );
  const bars = Math.min(40, Math.ceil(most / STEP + 1e-9));
  const counts = new Int32Array(bars);
  for (const share of shares) counts[Math.min(bars - 1, Math.floor(share / STEP + 1e-9))]!++;
  const highest = counts.reduce((high, size) => Math.max(high, size), minGroup);
  const x = (share: number) => round(plot.left + ((plot.right - plot.left) * share) / (bars * STEP));
  const y = (people: number) => round(plot.bottom - ((plot.bottom - plot.top) * people) / highest);
  const width = (plot.right - plot.left) / bars;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.capacity.picturePeopleByTheShare}">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="week-caption" class="load">
${[0, 0.5, 1].map((part) => {
  const people = Math.round(highest * part);
  return html`<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(people)}" y2="${y(people)}"/><text class="tick" x="${plot.left - 8}" y="${y(people) + 4}" text-anchor="end">${words.numbers.count(people)}</text>`;
})}
${[...counts].map((size, bar) => {
  if (size === 0) return undefined;
  const height = Math.max(size, minGroup);
  return html`<rect class="${size < minGroup ? 'few' : 'people'}" x="${x(bar * STEP)}" y="${y(height)}" width="${round(width - 2)}" height="${round(plot.bottom - y(height))}"/>`;
})}
<line class="limit" x1="${x(overload)}" x2="${x(overload)}" y1="${plot.top - 8}" y2="${plot.bottom}"/>
${Array.from({ length: Math.floor(bars / 2) + 1 }, (_, at) => at * 2 * STEP).map(
  (share) =>
    html`<text class="tick" x="${x(share)}" y="${plot.bottom + 18}" text-anchor="middle">${Math.round(100 * share)} %</text>`,
)}
<text class="axis-name" x="${(plot.left + plot.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${words.capacity.shareOfTheWorkingWeek}</text>
</svg>
</div>
<figcaption id="week-caption">${words.capacity.peopleByTheShareOf(overload, minGroup)}</figcaption>
</figure>`;
}

const share = { left: 250, right: 700, row: 34, top: 30 } as const;

/** What the most loaded few carry of each load, beside what they would carry if all carried the same, and by chance. */
export function loadShareFigure(words: Words, rows: readonly LoadShare[]): Html | undefined {
  const shown = rows.filter(({ cannotTell }) => cannotTell === undefined);
  if (shown.length === 0) return undefined;
  const most = Math.min(
    1,
    Math.max(0.1, ...shown.map(({ share: value, high }) => Math.max(value, Number.isNaN(high) ? 0 : high))),
  );
  const x = (value: number) => round(share.left + ((share.right - share.left) * value) / most);
  const bottom = share.top + shown.length * share.row;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.capacity.pictureWhatTheMostLoaded}">
<svg viewBox="0 0 ${WIDTH} ${bottom + 24}" role="img" aria-labelledby="load-shares" class="shares">
${[0, 0.25, 0.5, 0.75, 1].map(
  (part) =>
    html`<line class="grid" x1="${x(part * most)}" x2="${x(part * most)}" y1="${share.top - 16}" y2="${bottom - 8}"/><text class="tick" x="${x(part * most)}" y="${bottom + 12}" text-anchor="middle">${words.numbers.percent(part * most)}</text>`,
)}
${shown.map((row, at) => shareRow(words, row, share.top + at * share.row, x))}</svg>
</div>
<figcaption id="load-shares">${words.capacity.whatTheMostLoadedAnd}</figcaption>
</figure>`;
}

function shareRow(words: Words, row: LoadShare, y: number, x: (value: number) => number): Html {
  return html`<text x="8" y="${y + 4}">${words.capacity.top2(loadNames(words)[row.load], row.top * 100)}</text><line class="interval" x1="${x(row.low)}" x2="${x(row.high)}" y1="${y}" y2="${y}"/><line class="whisker" x1="${x(row.even)}" x2="${x(row.even)}" y1="${y - 9}" y2="${y + 9}"/>${Number.isNaN(row.chance) ? undefined : html`<circle class="mark" cx="${x(row.chance)}" cy="${y}" r="5"/>`}<circle class="dot" cx="${x(row.share)}" cy="${y}" r="6"/>
`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
