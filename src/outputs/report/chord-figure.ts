import type { GapCell, GapGroup, GapTable } from '../../findings/gaps/gap-table.js';
import type { Words } from '../../words/words.js';
import { type Html, html } from './html.js';
import { dataText, shortened } from './person-label.js';

/** More groups than this make bands too thin to follow. */
const MAX_GROUPS = 12;
/** From here to its inverse, contact is about what is expected. */
const ABOUT_EXPECTED = 0.71;
const WIDTH = 640;
const HEIGHT = 480;
const center = { x: WIDTH / 2, y: HEIGHT / 2 } as const;
const RING = 170;
const THICK = 12;
/** Of the whole ring: between two groups, and what a group has even without contact to others. */
const GAP_SHARE = 0.06;
const LEAST_SHARE = 0.15;

interface Arc {
  readonly group: GapGroup;
  readonly from: number;
  readonly to: number;
  /** Pairs in touch with the other groups. */
  readonly outside: number;
}

interface Band {
  readonly cell: GapCell;
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/**
 * Groups as a ring whose parts are as long as their contact with the others, joined by bands as wide as the pairs in touch. What a band
 * is beside what is expected stands in its outline and its colour. Hidden groups are left out; undefined where fewer than two are
 * left, more than can be followed, or nobody of two groups is in touch.
 */
export function chordFigure(words: Words, table: GapTable, id: string): Html | undefined {
  const groups = table.groups.filter(({ isHidden }) => !isHidden);
  const cells = table.cells.filter(({ isHidden, observed }) => !isHidden && !Number.isNaN(observed));
  if (groups.length < 2 || groups.length > MAX_GROUPS) return undefined;
  if (cells.every(({ observed }) => observed === 0)) return undefined;
  const arcs = arcsOf(groups, cells);
  const bands = bandsOf(arcs, cells);
  const at = new Map(arcs.map((arc) => [arc.group.name, arc]));
  const empty = cells.filter(({ isGap, observed }) => isGap && observed === 0);
  const left = table.groups.length - groups.length;
  const most = bands.reduce((one, other) => (other.cell.observed > one.cell.observed ? other : one)).cell;
  const gaps = cells.filter(({ isGap }) => isGap).length;
  return html`<figure>
<div class="scroll" role="region" tabindex="0" aria-label="${words.gaps.picturePairsInTouchBetween(table.by)}">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}" class="chord">
${bands.map((band) => bandPath(words, band))}${empty.map((cell) => emptyPath(words, cell, at))}${arcs.map((arc) => ringPart(words, arc))}${arcs.map((arc) => ringName(words, arc))}</svg>
</div>
<figcaption id="${id}">${words.gaps.pairsOfPeopleInARing(groups.length, table.by, dataText(most.a), dataText(most.b), most.observed, gaps)} ${kinds(words).map(({ name, text }) => html`<span class="key"><svg width="30" height="12" aria-hidden="true" class="chord"><path class="ribbon ${name}" d="M1 2H29V10H1Z"/></svg> ${text}</span> `)}${empty.length > 0 ? html`${words.gaps.aBrokenLineAlone} ` : undefined}${left > 0 ? html`${words.gaps.groupsHiddenAndNotDrawn(left)} ` : undefined}${words.gaps.theFiguresAreInThe}</figcaption>
</figure>`;
}

const kinds = (words: Words) =>
  [
    { name: 'more', text: words.gaps.moreFullOutline },
    { name: 'usual', text: words.gaps.aboutAsExpectedOrFewer },
    { name: 'gap', text: words.gaps.gapDottedOutline },
    { name: 'gap out', text: words.gaps.gapThatStandsOutBroken },
  ] as const;

function kindOf({ isGap, standsOut, ratio: value }: GapCell): ReturnType<typeof kinds>[number]['name'] {
  if (isGap) return standsOut ? 'gap out' : 'gap';
  return value > 1 / ABOUT_EXPECTED ? 'more' : 'usual';
}

function arcsOf(groups: readonly GapGroup[], cells: readonly GapCell[]): Arc[] {
  const outside = groups.map(({ name }) =>
    cells.reduce((sum, { a, b, observed }) => sum + (a === name || b === name ? observed : 0), 0),
  );
  const all = outside.reduce((sum, pairs) => sum + pairs, 0);
  const room = 2 * Math.PI * (1 - GAP_SHARE);
  const between = (2 * Math.PI * GAP_SHARE) / groups.length;
  let angle = between / 2;
  return groups.map((group, place) => {
    const share = LEAST_SHARE / groups.length + (1 - LEAST_SHARE) * (outside[place]! / all);
    const from = angle;
    angle += share * room + between;
    return { group, from, to: from + share * room, outside: outside[place]! };
  });
}

/** Bands leave a group in the order in which the others follow on the ring, so that few cross. */
function bandsOf(arcs: readonly Arc[], cells: readonly GapCell[]): Band[] {
  const place = new Map(arcs.map(({ group }, at) => [group.name, at]));
  const ends = new Map<GapCell, Map<string, readonly [number, number]>>();
  arcs.forEach((arc, at) => {
    const own = cells.filter(
      ({ a, b, observed }) => observed > 0 && (a === arc.group.name || b === arc.group.name),
    );
    const stepsTo = ({ a, b }: GapCell) => {
      const other = place.get(a === arc.group.name ? b : a)!;
      return (at - other + arcs.length) % arcs.length;
    };
    let angle = arc.from;
    for (const cell of own.toSorted((x, y) => stepsTo(x) - stepsTo(y))) {
      const width = ((arc.to - arc.from) * cell.observed) / arc.outside;
      const known = ends.get(cell) ?? new Map<string, readonly [number, number]>();
      ends.set(cell, known.set(arc.group.name, [angle, angle + width]));
      angle += width;
    }
  });
  const bands = [...ends].flatMap(([cell, of]): Band[] => {
    const [a, b] = [of.get(cell.a), of.get(cell.b)];
    return a === undefined || b === undefined ? [] : [{ cell, a, b }];
  });
  // Gaps lie on top.
  return bands.sort((x, y) => Number(x.cell.isGap) - Number(y.cell.isGap));
}

function bandPath(words: Words, { cell, a, b }: Band): Html {
  const inner = RING - THICK / 2 - 2;
  const [a1, a2, b1, b2] = [...a, ...b].map((angle) => point(angle, inner)) as [
    string,
    string,
    string,
    string,
  ];
  const bend = ([from, to]: readonly [number, number]) =>
    `A${inner} ${inner} 0 ${to - from > Math.PI ? 1 : 0} 1`;
  return html`<path class="ribbon ${kindOf(cell)}" d="M${a1}${bend(a)} ${a2}Q${center.x} ${center.y} ${b1}${bend(b)} ${b2}Q${center.x} ${center.y} ${a1}Z"><title>${words.gaps.pairsInTouchOfExpected(cell.a, cell.b, cell.observed, cell.ratio)}</title></path>
`;
}

function emptyPath(words: Words, cell: GapCell, at: ReadonlyMap<string, Arc>): Html | undefined {
  const ends = [at.get(cell.a), at.get(cell.b)];
  if (ends.includes(undefined)) return undefined;
  const [a, b] = ends.map((arc) => point((arc!.from + arc!.to) / 2, RING - THICK));
  return html`<path class="link ${kindOf(cell)}" stroke-width="2" d="M${a}Q${center.x} ${center.y} ${b}"><title>${words.gaps.noPairInTouchAGap(cell.a, cell.b)}</title></path>
`;
}

function ringPart(words: Words, { group, from, to, outside }: Arc): Html {
  const isLarge = to - from > Math.PI ? 1 : 0;
  return html`<path class="ring" stroke-width="${THICK}" d="M${point(from, RING)}A${RING} ${RING} 0 ${isLarge} 1 ${point(to, RING)}"><title>${words.gaps.peoplePairsWithOtherGroups(group.name, group.size, outside)}</title></path>
`;
}

function ringName(words: Words, { group, from, to, outside }: Arc): Html {
  const middle = (from + to) / 2;
  const across = Math.sin(middle);
  const anchor = across > 0.2 ? 'start' : across < -0.2 ? 'end' : 'middle';
  const [x, y] = place(middle, RING + THICK + 8);
  const dy = anchor === 'middle' ? (Math.cos(middle) > 0 ? -4 : 12) : 4;
  return html`<text class="unit-name" paint-order="stroke" x="${round(x)}" y="${round(y + dy)}" text-anchor="${anchor}">${shortened(group.name, 16)} <tspan class="size">${words.numbers.count(outside)}</tspan></text>
`;
}

/** Angles go clockwise from the top. */
function place(angle: number, radius: number): readonly [number, number] {
  return [center.x + radius * Math.sin(angle), center.y - radius * Math.cos(angle)];
}

function point(angle: number, radius: number): string {
  return place(angle, radius).map(round).join(' ');
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
