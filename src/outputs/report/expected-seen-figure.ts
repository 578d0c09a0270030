import { type EvidenceKind, evidenceKinds } from '../../findings/pull/pull-evidence.js';
import type { Words } from '../../words/words.js';
import type { TopPerson } from '../top-people.js';
import { type Html, html } from './html.js';
import { shortened } from './person-label.js';
import type { View } from './view.js';

const WIDTH = 720;
const NAMES = 120;
const GAP = 16;
const ROW = 20;
const TOP = 40;
const MOST_ROWS = 20;
/** Typical deviations that a panel shows; what is beyond stands at its edge. */
const LEAST = -2;
const MOST = 6;

/**
 * Expected against seen: a panel for each kind of evidence, a row for each person whose pull is clear or likely. The line
 * is what is expected of a person like this one, the dot what is seen, the bar its range over the draws. Undefined
 * where nobody has such pull.
 */
export function expectedSeenFigure(words: Words, view: View): Html | undefined {
  const people = view.top.filter(({ pull }) => pull.pull !== 'cannot tell');
  if (people.length === 0) return undefined;
  const shown = people.slice(0, MOST_ROWS);
  const height = TOP + shown.length * ROW + 14;
  const width = (WIDTH - NAMES - GAP * evidenceKinds.length) / evidenceKinds.length;
  const left = (k: number) => NAMES + GAP / 2 + k * (width + GAP);
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.pull.pictureEvidenceSeenAgainstExpected}">
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="expected-seen-caption" class="scatter">
${evidenceKinds.map((kind, k) => panelFrame(words, kind, left(k), width, height))}${shown.map(
  (
    row,
    i,
  ) => html`<text class="dot-name" paint-order="stroke" x="${NAMES - 8}" y="${TOP + i * ROW + 14}" text-anchor="end">${shortened(row.person.id, 16)}</text>${evidenceKinds.map((kind, k) => mark(words, row, kind, left(k), width, TOP + i * ROW + 10))}
`,
)}</svg>
</div>
<figcaption id="expected-seen-caption">${words.pull.seenAgainstExpectedForWhose(shown.length < people.length ? words.pull.theFirstOf(shown.length) : '', people.length)}</figcaption>
</figure>`;
}

function panelFrame(words: Words, kind: EvidenceKind, left: number, width: number, height: number): Html {
  const marks = [0, 2, 4];
  return html`<text class="axis-name" x="${round(left + width / 2)}" y="14" text-anchor="middle">${words.terms[kind]}</text>
${marks.map(
  (at) =>
    // The word is wider than the step to the next mark, so it ends at its line rather than standing above it.
    html`<line class="${at === 0 ? 'limit' : 'grid'}" x1="${xOf(at, left, width)}" x2="${xOf(at, left, width)}" y1="${TOP - 4}" y2="${height - 8}"/>${at === 0 ? html`<text class="tick" x="${xOf(at, left, width) + 6}" y="${TOP - 10}" text-anchor="end">${words.pull.expected}</text>` : html`<text class="tick" x="${xOf(at, left, width)}" y="${TOP - 10}" text-anchor="middle">+${at}</text>`}
`,
)}`;
}

function mark(
  words: Words,
  { pull, person }: TopPerson,
  kind: EvidenceKind,
  left: number,
  width: number,
  y: number,
): Html | undefined {
  const evidence = pull.evidence.find((one) => one.kind === kind);
  if (evidence === undefined || Number.isNaN(evidence.surprise)) return undefined;
  const { surprise, surpriseLow, surpriseHigh, isTop } = evidence;
  const x = (value: number) => xOf(value, left, width);
  const bar =
    surpriseLow === undefined || surpriseHigh === undefined
      ? undefined
      : html`<line class="interval" x1="${x(surpriseLow)}" x2="${x(surpriseHigh)}" y1="${y}" y2="${y}"/>`;
  return html`${bar}<circle class="dot" data-pull="${isTop ? 'clear' : 'cannot tell'}" cx="${x(surprise)}" cy="${y}" r="4"><title>${person.id}: ${words.terms[kind]}</title></circle>`;
}

function xOf(value: number, left: number, width: number): number {
  const share = (Math.max(LEAST, Math.min(MOST, value)) - LEAST) / (MOST - LEAST);
  return round(left + share * width);
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
