import type { GapCell, GapGroup, GapTable } from '../../findings/gaps/gap-table.js';
import type { Groups } from '../../graph/groups.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';
import { shortened } from './person-label.js';
import type { View } from './view.js';

/** More groups than this cannot be told apart on a ring. */
const MAX_GROUPS = 40;
/** With more gaps than this, only those that stand out are drawn: a picture of what is missing shows nothing else. */
const MAX_GAP_LINES = 10;
/** From here to its inverse, contact is about what is expected. */
const ABOUT_EXPECTED = 0.71;
/** With more groups than this, names stand along the spokes of the ring. */
const MAX_LEVEL_NAMES = 16;
const WIDTH = 800;
const HEIGHT = 640;
const center = { x: WIDTH / 2, y: HEIGHT / 2 } as const;

interface Place {
  readonly group: GapGroup;
  /** Which firm most of its people are of, as a place in the list of firms. */
  readonly firm: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the spoke, clockwise from the right, in degrees from -180 to 180. */
  readonly angle: number;
  readonly isAlongSpoke: boolean;
}

/**
 * Groups on a ring, those of one firm side by side: the area of a mark is its people, a line is contact beyond what is
 * expected, a broken line a gap. Small groups have a mark of one size that says nothing of theirs.
 */
export function unitMapFigure(words: Words, view: View, table: GapTable): Html {
  const firms = [...new Set(view.facts.map(({ person }) => person.firm))].filter(
    (firm) => firm !== undefined,
  );
  firms.sort();
  const places = placesOf(view, table, firms);
  const at = new Map(places.map((place) => [place.group.name, place]));
  const shown = table.cells.filter((cell) => !cell.isHidden && at.has(cell.a) && at.has(cell.b));
  const gaps = shown.filter(({ isGap }) => isGap);
  const areAllGaps = gaps.length <= MAX_GAP_LINES;
  const drawn = shown.filter(({ isGap, standsOut, ratio: value }) =>
    isGap ? areAllGaps || standsOut : value >= ABOUT_EXPECTED,
  );
  drawn.sort((a, b) => weightOf(a) - weightOf(b));
  const { minGroup } = view.analysis.options;
  const left = table.groups.length - places.length;
  return html`<p>${words.network.groupsByPairsOfPeople(table.groups.length, table.by, table.pairsInTouch, areAllGaps ? undefined : words.network.ofGapsOnlyThoseThat(gaps.length), left > 0 ? words.network.theLargestGroupsAreDrawn(places.length) : undefined)}</p>
<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.network.pictureContactBetweenGroups}">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="unit-map-caption" class="unit-map">
${drawn.map((cell) => line(words, cell, at.get(cell.a)!, at.get(cell.b)!))}${places.map((one) => mark(words, one))}${places.map((one) => name(words, one))}</svg>
</div>
<figcaption id="unit-map-caption">${words.network.contactBetweenGroups} <span class="key">${words.network.moreThanExpectedThickerThe(sample('more'))}</span> <span class="key">${words.network.aboutAsExpected(sample('usual'))}</span> ${areAllGaps ? html`<span class="key">${words.network.gap(sample('gap'))}</span>` : undefined} <span class="key">${words.network.gapThatStandsOut(sample('gap out'))}</span> ${words.network.aDottedOutlineHasFewer(
    minGroup,
    firms.length > 1
      ? html` ${words.network.firms(firms.slice(0, shapes.length).map((firm, i) => html`<span class="key"><svg width="14" height="14" aria-hidden="true">${shape(i, 7, 7, 5)}</svg> <bdi>${firm}</bdi></span> `))}`
      : undefined,
  )}</figcaption>
</figure>`;
}

function placesOf(view: View, table: GapTable, firms: readonly string[]): Place[] {
  const groupOf = view.analysis.network.groupsBy(table.by);
  const firmOf = mainFirms(view, groupOf, firms);
  const size = (group: GapGroup) => (group.isHidden ? 0 : group.size);
  const kept = [...table.groups].sort((a, b) => size(b) - size(a)).slice(0, MAX_GROUPS);
  kept.sort((a, b) => firmOf.get(a.name)! - firmOf.get(b.name)! || (a.name < b.name ? -1 : 1));
  const largest = Math.max(1, ...kept.map(size));
  const widest = Math.min(34, 520 / kept.length);
  const isAlongSpoke = kept.length > MAX_LEVEL_NAMES;
  const ring = isAlongSpoke ? { x: 180, y: 180 } : { x: 215, y: 225 };
  return kept.map((group, i) => {
    const angle = (2 * Math.PI * (i + 0.5)) / kept.length - Math.PI / 2;
    return {
      group,
      firm: firmOf.get(group.name)!,
      x: round(center.x + ring.x * Math.cos(angle)),
      y: round(center.y + ring.y * Math.sin(angle)),
      angle: round((((angle * 180) / Math.PI + 540) % 360) - 180),
      isAlongSpoke,
      radius: group.isHidden ? 7 : Math.max(5, round(widest * Math.sqrt(size(group) / largest))),
    };
  });
}

/** By group, the firm that most of its people are of, as a place in the list of firms. */
function mainFirms(view: View, { of, names }: Groups, firms: readonly string[]): Map<string, number> {
  const places = new Map(firms.map((firm, place) => [firm, place]));
  const counts = names.map(() => new Int32Array(firms.length));
  for (const { index, person } of view.facts) {
    const firm = person.firm === undefined ? undefined : places.get(person.firm);
    if (firm !== undefined && of[index] !== -1) counts[of[index]!]![firm]!++;
  }
  return new Map(
    names.map((name, group) => [name, Math.max(0, counts[group]!.indexOf(Math.max(...counts[group]!)))]),
  );
}

/** Gaps lie on top. */
function weightOf({ isGap, ratio: value }: GapCell): number {
  return isGap ? Number.POSITIVE_INFINITY : value;
}

function line(words: Words, cell: GapCell, a: Place, b: Place): Html {
  const kind = cell.isGap
    ? cell.standsOut
      ? 'gap out'
      : 'gap'
    : cell.ratio > 1 / ABOUT_EXPECTED
      ? 'more'
      : 'usual';
  const width = cell.isGap ? (cell.standsOut ? 3 : 2) : Math.min(12, round(2.2 * cell.ratio));
  // Bent towards the middle, so that lines between neighbours on the ring do not run over their marks.
  const bend = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const control = `${round(bend.x + 0.35 * (center.x - bend.x))} ${round(bend.y + 0.35 * (center.y - bend.y))}`;
  return html`<path class="link ${kind}" d="M${a.x} ${a.y}Q${control} ${b.x} ${b.y}" stroke-width="${width}"><title>${words.network.ofWhatIsExpected(cell.a, cell.b, cell.ratio)}</title></path>
`;
}

function mark(words: Words, { group, firm, x, y, radius }: Place): Html {
  const size = group.isHidden ? words.network.sizeHidden : words.network.people(group.size);
  return html`<g class="${group.isHidden ? 'unit small' : 'unit'}">${shape(firm, x, y, radius)}<title>${group.name}: ${size}</title></g>
`;
}

const shapes = ['circle', 'square', 'diamond', 'hexagon'] as const;

/** The mark of a firm; beyond four firms they begin again, and the names stay. */
function shape(firm: number, x: number, y: number, radius: number): Html {
  const kind = shapes[firm % shapes.length]!;
  const tone = `firm-${firm % shapes.length}`;
  if (kind === 'circle') return html`<circle class="${tone}" cx="${x}" cy="${y}" r="${radius}"/>`;
  if (kind === 'square') {
    const side = round(1.77 * radius);
    return html`<rect class="${tone}" x="${round(x - side / 2)}" y="${round(y - side / 2)}" width="${side}" height="${side}" rx="2"/>`;
  }
  const corners = kind === 'diamond' ? 4 : 6;
  const reach = kind === 'diamond' ? 1.25 * radius : 1.1 * radius;
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    return `${round(x + reach * Math.sin(angle))},${round(y - reach * Math.cos(angle))}`;
  });
  return html`<polygon class="${tone}" points="${points.join(' ')}"/>`;
}

/** The name outside the ring: level on the side where the mark is, or along the spoke and never upside down. */
function name(words: Words, { group, x, y, radius, angle, isAlongSpoke }: Place): Html {
  const size = group.isHidden
    ? undefined
    : html` <tspan class="size">${words.numbers.count(group.size)}</tspan>`;
  if (isAlongSpoke) {
    const isLeft = Math.abs(angle) > 90;
    const turn = round(isLeft ? angle + 180 : angle);
    const dx = (isLeft ? -1 : 1) * (radius + 7);
    return html`<text class="unit-name" paint-order="stroke" transform="translate(${x} ${y}) rotate(${turn})" x="${round(dx)}" y="4" text-anchor="${isLeft ? 'end' : 'start'}">${shortened(group.name, 15)}${size}</text>
`;
  }
  const across = Math.cos((angle * Math.PI) / 180);
  const anchor = across > 0.25 ? 'start' : across < -0.25 ? 'end' : 'middle';
  const side = anchor === 'start' ? 1 : anchor === 'end' ? -1 : 0;
  const dy = side === 0 ? (angle > 0 ? 1 : -1) * (radius + 14) + 4 : 4;
  return html`<text class="unit-name" paint-order="stroke" x="${round(x + side * (radius + 8))}" y="${round(y + dy)}" text-anchor="${anchor}">${shortened(group.name, 20)}${size}</text>
`;
}

function sample(kind: string): Html {
  const width = kind === 'more' ? 5 : kind === 'gap out' ? 3 : 2;
  return html`<svg width="30" height="10" aria-hidden="true"><path class="link ${kind}" d="M1 5H29" stroke-width="${width}"/></svg>`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
