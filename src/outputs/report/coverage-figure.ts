import type { CoverageCurve, CoveragePoint } from '../../findings/coverage/coverage.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';

const WIDTH = 720;
const HEIGHT = 320;
const plot = { left: 56, right: 704, top: 16, bottom: 262 } as const;
/** Points of a line beyond which the eye sees no more. */
const MOST_POINTS = 160;

/** One line of the picture: its mark in the style sheet, what it is called, and its share at a size. */
interface Line {
  readonly mark: string;
  readonly name: string;
  readonly of: (point: CoveragePoint) => number | undefined;
}

const lines = (words: Words): readonly Line[] => [
  { mark: 'random', name: words.coverage.atRandomLine, of: (point) => point.randomMean },
  { mark: 'leaders', name: words.coverage.leadersAtRandom, of: (point) => point.leadersMean },
  { mark: 'betweenness', name: words.coverage.betweennessFirst, of: (point) => point.topBetweenness },
  { mark: 'degree', name: words.coverage.contactsFirst, of: (point) => point.topDegree },
  { mark: 'chosen', name: words.coverage.wellChosenLine, of: (point) => point.reached },
];

/** How the share of people reached grows with the size of the group: well chosen, by simple rules, and at random. */
export function coverageFigure(
  words: Words,
  { steps, points }: CoverageCurve,
  all: number,
  target: number,
): Html {
  const id = `coverage-${steps}-caption`;
  const within = steps === 1 ? words.coverage.inOneStep2 : words.coverage.withinTwoSteps2;
  const most = points.length;
  const x = (people: number) => round(plot.left + ((plot.right - plot.left) * people) / most);
  const y = (share: number) => round(plot.bottom - share * (plot.bottom - plot.top));
  const shown = thinned(points);
  const drawn = lines(words).filter(({ of }) => of(points[0]!) !== undefined);
  const path = (of: Line['of']) =>
    shown
      .map((point) => ({ people: point.people, value: of(point) }))
      .filter(({ value }) => value !== undefined)
      .map(({ people, value }) => `${x(people)},${y(value! / all)}`);
  const band = [...path((point) => point.randomHigh), ...path((point) => point.randomLow).reverse()];
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.coverage.pictureShareOfPeopleReached(within)}">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}" class="coverage">
${[0, 0.25, 0.5, 0.75, 1].map(
  (share) =>
    html`<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(share)}" y2="${y(share)}"/><text class="tick" x="${plot.left - 8}" y="${y(share) + 4}" text-anchor="end">${words.numbers.share(share)}</text>
`,
)}<line class="limit" x1="${plot.left}" x2="${plot.right}" y1="${y(target)}" y2="${y(target)}"/>
${ticksOf(most).map(
  (people) =>
    html`<text class="tick" x="${x(people)}" y="${plot.bottom + 20}" text-anchor="middle">${words.numbers.count(people)}</text>
`,
)}<polygon class="band" points="${band.join(' ')}"/>
${drawn.map(({ mark, of }) => html`<polyline class="line ${mark}" points="${path(of).join(' ')}"/>\n`)}${
  most === 1
    ? drawn.map(
        ({ mark, of }) =>
          html`<circle class="point ${mark}" cx="${x(1)}" cy="${y(of(points[0]!)! / all)}" r="4"/>`,
      )
    : undefined
}<text class="axis-name" x="${(plot.left + plot.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${words.coverage.peopleInTheGroup}</text>
</svg>
</div>
<figcaption id="${id}">${words.coverage.shareOfAllPeopleReached(
    within,
    [...drawn]
      .reverse()
      .map(
        ({ mark, name }) =>
          html`<span class="key"><svg width="26" height="12" aria-hidden="true" class="coverage">${mark === 'random' ? html`<rect class="band" x="0" y="1" width="26" height="10"/>` : undefined}<line class="line ${mark}" x1="0" x2="26" y1="6" y2="6"/></svg> ${name}</span> `,
      ),
  )}</figcaption>
</figure>`;
}

/** Sizes to write below the axis: round ones, at most eight. */
function ticksOf(most: number): number[] {
  const step =
    [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500].find((size) => most / size <= 8) ?? Math.ceil(most / 8);
  return Array.from({ length: Math.floor(most / step) }, (_, place) => (place + 1) * step);
}

/** All points where they are few; else as many at even distances, the last one among them. */
function thinned(points: readonly CoveragePoint[]): readonly CoveragePoint[] {
  if (points.length <= MOST_POINTS) return points;
  return Array.from(
    { length: MOST_POINTS },
    (_, place) => points[Math.round((place * (points.length - 1)) / (MOST_POINTS - 1))]!,
  );
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
