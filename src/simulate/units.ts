import { createRandom, type Random, shuffle } from '../random.js';
import { drawBetween, pickSome } from './draws.js';
import type { SimulateOptions } from './simulate-options.js';
import { largerThemes, smallerThemes, type UnitTheme } from './vocabulary.js';

/** What is hidden in the data, by place in the units. */
export interface PlantedUnits {
  readonly leader: number;
  readonly overloaded: number;
  readonly gap: readonly [number, number];
  readonly bridge: readonly [number, number];
}

export interface Unit {
  readonly name: string;
  readonly firm: number;
  readonly size: number;
  readonly skills: readonly string[];
  /** Ties a person of average activity has to other units of the firm. */
  readonly outward: number;
  /** Units of the same firm that its people turn to by chance. */
  readonly outlets: readonly number[];
  /** Whether the firm's chief sits here. */
  readonly isTop: boolean;
}

export interface UnitPlan {
  readonly units: readonly Unit[];
  readonly planted: PlantedUnits;
}

const peoplePerUnit = { larger: 15, smaller: 13 };
const leastUnits = { larger: 4, smaller: 2 };
/** Spans wider than this get a layer of directors in between. */
const widestSpan = 12;
/** Units with a smaller share of the people than this are small on purpose. */
const leastShare = 0.9;
const unitSize = { least: 8, most: 20 };
/** Up to so many units of a firm, everybody may turn to any of them; beyond, to so many. */
const mostOutlets = 12;

/**
 * The units of both firms: two thirds of all people in the larger. Where the larger firm has fewer than seven units, the
 * fragile bridge is in the smaller one.
 */
export function planUnits({ seed, size }: SimulateOptions): UnitPlan {
  const random = createRandom(seed, 'simulate/units');
  const inLarger = Math.round((size * 2) / 3);
  const inSmaller = size - inLarger;
  const larger = Math.max(leastUnits.larger, Math.round(inLarger / peoplePerUnit.larger));
  const smaller = Math.max(leastUnits.smaller, Math.round(inSmaller / peoplePerUnit.smaller));
  const planted: PlantedUnits = {
    gap: [1, 2],
    leader: 3,
    overloaded: larger >= 7 ? 4 : larger,
    bridge: larger >= 7 ? besides(5, larger) : [larger + smaller - 2, larger + smaller - 1],
  };

  const share = Array.from({ length: larger + smaller }, (_, unit) => {
    if (planted.gap.includes(unit)) return 1.3;
    if (unit === planted.leader || unit === 0) return 0.5;
    return drawBetween(random, 90, 115) / 100;
  });
  const sizes = [...shareOut(inLarger, share.slice(0, larger)), ...shareOut(inSmaller, share.slice(larger))];
  const themes = [
    ...nameUnits(largerThemes, larger, 1, random),
    ...nameUnits(smallerThemes, smaller, 0, random),
  ];

  const units = themes.map((theme, unit): Unit => {
    const isLarger = unit < larger;
    const others = Array.from(isLarger ? sizes.slice(0, larger) : sizes.slice(larger), (_, place) =>
      isLarger ? place : place + larger,
    ).filter((other) => other !== unit && !isKeptApart(planted, unit, other));
    return {
      ...theme,
      firm: isLarger ? 0 : 1,
      size: sizes[unit] ?? 0,
      outward: isLarger ? (planted.gap.includes(unit) ? 5 : 1.2) : 2.2,
      outlets: others.length <= mostOutlets ? others : pickSome(random, others, mostOutlets),
      isTop: unit === 0 || unit === larger,
    };
  });
  return { units, planted };
}

/** How many units a director has in a firm of so many; 0 where heads report to the chief. */
export function unitsPerDirector(unitCount: number): number {
  return unitCount > widestSpan ? Math.ceil(Math.sqrt(unitCount)) : 0;
}

/** Two units in a row, neither of which has its director in the other. */
function besides(unit: number, unitCount: number): [number, number] {
  const first = unit % (unitsPerDirector(unitCount) || unitCount) === 0 ? unit + 1 : unit;
  return [first, first + 1];
}

function isKeptApart({ gap, bridge }: PlantedUnits, unit: number, other: number): boolean {
  return [gap, bridge].some((pair) => pair.includes(unit) && pair.includes(other));
}

/** Whole numbers that add up to `total`, in proportion to the shares, within the limits of a unit where possible. */
function shareOut(total: number, shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const sizes = shares.map((share) =>
    Math.min(unitSize.most, Math.max(unitSize.least, Math.floor((total * share) / all))),
  );
  let left = total - sizes.reduce((sum, size) => sum + size, 0);
  for (let place = 0; left !== 0; place = (place + 1) % sizes.length) {
    const step = Math.sign(left);
    const fits = (at: number) => sizes[at]! + step >= unitSize.least && sizes[at]! + step <= unitSize.most;
    // Units that were made small on purpose stay so while another can be changed.
    const isFree = (at: number) => fits(at) && shares[at]! >= leastShare;
    const places = sizes.map((_, at) => at);
    if (isFree(place) || (!places.some(isFree) && (fits(place) || !places.some(fits)))) {
      sizes[place]! += step;
      left -= step;
    }
  }
  return sizes;
}

/** Themes in random order, the first `fixed` of them in place, each name once. */
function nameUnits(themes: readonly UnitTheme[], count: number, fixed: number, random: Random): UnitTheme[] {
  const order = Array.from({ length: themes.length - fixed }, (_, place) => place + fixed);
  shuffle(order, random);
  const places = [...Array.from({ length: fixed }, (_, place) => place), ...order];
  return Array.from({ length: count }, (_, unit) => {
    const theme = themes[places[unit % themes.length] ?? 0] ?? { name: 'Unit', skills: [] };
    const round = Math.floor(unit / themes.length) + 1;
    return round === 1 ? theme : { ...theme, name: `${theme.name} ${round}` };
  });
}
