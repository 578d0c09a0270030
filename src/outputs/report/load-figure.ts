import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';
import type { View } from './view.js';

const WIDTH = 720;
const HEIGHT = 280;
const plot = { left: 56, right: 704, top: 24, bottom: 220 } as const;
const MOST_BARS = 16;

/**
 * How contact is spread: people by how many others they are in touch with, in even steps, a step with too few people joined to the one
 * below. The first step is everybody at or under it, so that nobody stands alone at either end. Undefined without ties or with too few people.
 */
export function loadFigure(words: Words, { analysis }: View): Html | undefined {
  const { both, nodeCount } = analysis.network;
  const { minGroup } = analysis.options;
  if (both.arcCount === 0 || nodeCount < 2 * minGroup) return undefined;
  const contacts = Array.from(
    { length: nodeCount },
    (_, person) => both.starts[person + 1]! - both.starts[person]!,
  );
  const descending = [...contacts].sort((a, b) => b - a);
  const bars = barsOf(contacts, descending[0]!, minGroup);
  const most = Math.max(...bars.map(({ people }) => people));
  const tenth = Math.max(1, Math.round(nodeCount / 10));
  const theirs = descending.slice(0, tenth).reduce((sum, value) => sum + value, 0) / both.arcCount;
  const step = (plot.right - plot.left) / bars.length;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.network.pictureHowContactIsSpread}">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="load-caption" class="chart">
${bars.map(({ from, to, people }, at) => {
  const x = Math.round(plot.left + at * step);
  const tall = Math.round(((plot.bottom - plot.top) * people) / most);
  return html`<rect class="managers" x="${x}" y="${plot.bottom - tall}" width="${Math.round(step - 4)}" height="${tall}"/><text x="${Math.round(x + step / 2 - 2)}" y="${plot.bottom - tall - 5}" text-anchor="middle">${words.numbers.count(people)}</text><text class="tick" x="${Math.round(x + step / 2 - 2)}" y="${plot.bottom + 18}" text-anchor="middle">${from === to ? words.numbers.count(from) : `${words.numbers.count(from)}–${words.numbers.count(to)}`}</text>
`;
})}<line class="axis" x1="${plot.left}" x2="${plot.right}" y1="${plot.bottom}" y2="${plot.bottom}"/>
<text class="axis-name" x="${(plot.left + plot.right) / 2}" y="${HEIGHT - 16}" text-anchor="middle">${words.network.peopleTheyAreInTouch}</text>
</svg>
</div>
<figcaption id="load-caption">${words.network.peopleByTheNumberOf(minGroup, theirs)}</figcaption>
</figure>`;
}

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

function barsOf(contacts: readonly number[], most: number, minGroup: number): Bar[] {
  const width = Math.max(1, Math.ceil((most + 1) / MOST_BARS));
  const bars: Bar[] = [];
  let open: Bar | undefined;
  for (let from = 0; from <= most; from += width) {
    const to = Math.min(most, from + width - 1);
    const people = contacts.filter((value) => value >= from && value <= to).length;
    open = { from: open?.from ?? from, to, people: people + (open?.people ?? 0) };
    if (open.people < minGroup) continue;
    bars.push(open);
    open = undefined;
  }
  const last = bars.pop();
  if (open === undefined || last === undefined) return last === undefined ? [] : [...bars, last];
  return [...bars, { from: last.from, to: open.to, people: last.people + open.people }];
}
