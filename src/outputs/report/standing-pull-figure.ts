import type { Words } from '../../words/words.js';
import type { TopPerson } from '../top-people.js';
import { type Html, html } from './html.js';
import { shortened } from './person-label.js';
import type { View } from './view.js';

const WIDTH = 720;
const HEIGHT = 340;
const plot = { left: 56, right: 712, top: 18, bottom: 284 } as const;
/** Dots stand on a grid of this step, so that none covers another. */
const STEP = 13;

interface Band {
  readonly label: string;
  readonly people: readonly TopPerson[];
}

/**
 * Where people with pull stand in the chart: across, the steps to the top; up, the share of draws in which the
 * evidence agrees. A square has a post, a circle has none. Undefined where nobody has pull.
 */
export function standingPullFigure(words: Words, view: View): Html | undefined {
  if (view.top.length === 0) return undefined;
  const bands = bandsOf(words, view.top);
  const width = (plot.right - plot.left) / bands.length;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.leadershipMap.pictureInformalPullByPlace}">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="standing-pull-caption" class="scatter">
${[0, 0.25, 0.5, 0.8, 1].map(
  (
    share,
  ) => html`<line class="${share === 0.5 || share === 0.8 ? 'limit' : 'grid'}" x1="${plot.left}" x2="${plot.right}" y1="${yOf(share)}" y2="${yOf(share)}"/><text class="tick" x="${plot.left - 8}" y="${yOf(share) + 4}" text-anchor="end">${Math.round(share * 100)} %</text>
`,
)}${bands.map(
  (band, i) => html`${
    i > 0
      ? html`<line class="grid" x1="${round(plot.left + i * width)}" x2="${round(plot.left + i * width)}" y1="${plot.top}" y2="${plot.bottom}"/>`
      : undefined
  }<text class="tick" x="${round(plot.left + (i + 0.5) * width)}" y="${plot.bottom + 22}" text-anchor="middle">${band.label}</text>
${dotsOf(words, band, plot.left + i * width, width)}`,
)}<text class="axis-name" x="${(plot.left + plot.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${words.leadershipMap.stepsToTheTopOf}</text>
</svg>
</div>
<figcaption id="standing-pull-caption">${words.leadershipMap.peopleWithInformalPullBy} <span class="key"><svg width="12" height="12" aria-hidden="true"><circle class="dot" cx="6" cy="6" r="4.5"/></svg> ${words.leadershipMap.noPost}</span> <span class="key"><svg width="12" height="12" aria-hidden="true"><rect class="dot post" x="1.5" y="1.5" width="9" height="9"/></svg> ${words.leadershipMap.leaderInTheChart}</span> ${words.leadershipMap.aMarkThatIsFilled}</figcaption>
</figure>`;
}

function bandsOf(words: Words, top: readonly TopPerson[]): Band[] {
  const depths = [...new Set(top.map(({ standing }) => standing?.depth))];
  depths.sort((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
  return depths.map((depth) => ({
    label:
      depth === undefined
        ? words.leadershipMap.notKnown
        : depth === 0
          ? words.standing.top
          : words.numbers.count(depth),
    people: top.filter(({ standing }) => standing?.depth === depth),
  }));
}

/** The dots of a band in rows of the grid; a row in which there is room names its people. */
function dotsOf(words: Words, { people }: Band, left: number, width: number): Html {
  const rows = new Map<number, TopPerson[]>();
  for (const person of people) {
    const row = Math.round((yOf(person.pull.share) - plot.top) / STEP);
    rows.set(row, [...(rows.get(row) ?? []), person]);
  }
  const room = Math.max(1, Math.floor((width - 16) / STEP) - 2);
  return html`${[...rows].map(([row, members]) => {
    const y = plot.top + row * STEP;
    const shown = members.slice(0, room);
    const names = members.map(({ person }) => shortened(person.id, 14)).join(', ');
    const isNamed = members.length * STEP + names.length * 6.4 + 14 < width;
    const x = isNamed ? left + 14 : left + (width - (shown.length - 1) * STEP) / 2;
    const rest = members.length - shown.length;
    return html`${shown.map((person, i) => dot(words, person, round(x + i * STEP), y))}${
      isNamed
        ? html`<text class="dot-name" paint-order="stroke" x="${round(x + (shown.length - 1) * STEP + 10)}" y="${y + 4}">${names}</text>`
        : rest > 0
          ? html`<text class="dot-name" paint-order="stroke" x="${round(x + shown.length * STEP - 4)}" y="${y + 4}">+${rest}</text>`
          : undefined
    }
`;
  })}`;
}

function dot(words: Words, { person, pull, standing }: TopPerson, x: number, y: number): Html {
  const title = html`<title>${person.id}: ${words.terms[pull.pull]}</title>`;
  return standing?.isFormalLeader === true
    ? html`<rect class="dot post" data-pull="${pull.pull}" x="${round(x - 4.5)}" y="${y - 4.5}" width="9" height="9">${title}</rect>`
    : html`<circle class="dot" data-pull="${pull.pull}" cx="${x}" cy="${y}" r="4.5">${title}</circle>`;
}

function yOf(share: number): number {
  return Math.round(plot.bottom - share * (plot.bottom - plot.top));
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
