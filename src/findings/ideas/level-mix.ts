import type { Chart } from '../../graph/chart.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import {
  type CountChances,
  countP,
  countRange,
  hypergeometric,
  sumOfCounts,
} from '../../kernel/hypergeometric.js';
import { holm } from '../../kernel/tests-of-counts.js';
import { createRandom } from '../../random.js';
import { hiddenGroups } from '../group-privacy.js';

/** One level: how many people it has, how many of them own an idea, and how many would if level played no part. */
export interface LevelMixRow {
  readonly level: string;
  /** All figures are NaN where the level is too small to show. */
  readonly isHidden: boolean;
  readonly people: number;
  readonly owners: number;
  /** Owners if they were drawn at random from each firm, with the range that chance leaves in 95 of 100 draws. */
  readonly expected: number;
  readonly expectedLow: number;
  readonly expectedHigh: number;
  /** Exact and two-sided: as unlikely a number of owners by chance; after Holm over the levels shown. */
  readonly p: number;
}

/** The levels of idea owners against those of everybody. */
export interface LevelMix {
  readonly of: 'vetted ideas' | 'all ideas';
  /** What a level is: the column, or the layer of the chart counted from the top where there is no such column. */
  readonly by: 'level' | 'layer';
  /** Owners of known level. */
  readonly owners: number;
  readonly people: number;
  /** People whose level is not known; they are left out. */
  readonly unknown: number;
  /** p of the mix as a whole, by draws within each firm: (b + 1) / (m + 1). NaN without an owner or a second level. */
  readonly p: number;
  readonly levels: readonly LevelMixRow[];
}

/** The level of each person, undefined where it is not known. */
export interface PersonLevels {
  readonly by: LevelMix['by'];
  readonly of: readonly (string | undefined)[];
}

/** Levels by the column where anybody has one, else by layers of the chart; undefined where there is neither. */
export function levelsOf({ people }: OrgGraph, chart: Chart): PersonLevels | undefined {
  if (people.some(({ level }) => level !== undefined))
    return { by: 'level', of: people.map(({ level }) => level) };
  if (!chart.depth.some((depth) => depth > 0)) return undefined;
  return {
    by: 'layer',
    of: Array.from(chart.depth, (depth) => (depth === -1 ? undefined : String(depth + 1))),
  };
}

/**
 * Do idea owners come from all levels as people do?
 *
 * Compared within each firm, since firms differ in their levels: by chance the owners of a firm are any of its people. Each
 * level has an exact p (a hypergeometric count, or the sum of those of the firms), and the mix as a whole one by draws, from
 * the squared differences to what is expected, each divided by it. An owner counts once, whatever the number of ideas.
 * Levels below `minGroup` are hidden, and with them as many as it takes. Cost: O(permutations x owners + people).
 */
export function levelMix(
  of: LevelMix['of'],
  ownersGiven: readonly number[],
  levels: PersonLevels,
  { people }: OrgGraph,
  options: { readonly minGroup: number; readonly permutations: number; readonly seed: number },
): LevelMix {
  const names = [...new Set(levels.of.filter((level) => level !== undefined))].sort(byNumberThenText);
  const place = new Map(names.map((name, index) => [name, index]));
  const levelOf = Int32Array.from(levels.of, (level) => (level === undefined ? -1 : place.get(level)!));
  const owners = [...new Set(ownersGiven)].filter((person) => levelOf[person] !== -1).sort((a, b) => a - b);
  const firms = firmsWithOwners(people, levelOf, owners);
  const counted = countByLevel(owners, levelOf, names.length);
  const sizes = countByLevel(
    [...levelOf.keys()].filter((person) => levelOf[person] !== -1),
    levelOf,
    names.length,
  );
  const expected = names.map((_, level) =>
    firms.reduce((sum, firm) => sum + (firm.owners * firm.sizes[level]!) / firm.members.length, 0),
  );
  const isHidden = hiddenGroups(sizes, options.minGroup);
  const chances = names.map((_, level) => chancesOf(firms, level));
  const exact = names.map((_, level) =>
    isHidden[level] ? Number.NaN : countP(chances[level]!, counted[level]!),
  );
  // Of two levels each is the other's rest: that is one test.
  const adjusted = names.length === 2 ? exact : holm(exact);
  return {
    of,
    by: levels.by,
    owners: owners.length,
    people: sizes.reduce((sum, size) => sum + size, 0),
    unknown: levelOf.filter((level) => level === -1).length,
    p:
      owners.length === 0 || names.length < 2
        ? Number.NaN
        : mixP(firms, counted, expected, levelOf, { ...options, purpose: `level mix ${of}` }),
    levels: names.map((level, at): LevelMixRow => {
      if (isHidden[at]) return hiddenRow(level);
      const range = countRange(chances[at]!, 0.95);
      return {
        level,
        isHidden: false,
        people: sizes[at]!,
        owners: counted[at]!,
        expected: expected[at]!,
        expectedLow: range.low,
        expectedHigh: range.high,
        p: adjusted[at]!,
      };
    }),
  };
}

/** The people of one firm of known level, and how many of them own an idea. */
interface FirmOwners {
  readonly members: Int32Array;
  readonly sizes: Int32Array;
  readonly owners: number;
}

function firmsWithOwners(
  people: OrgGraph['people'],
  levelOf: Int32Array,
  owners: readonly number[],
): FirmOwners[] {
  const members = new Map<string | undefined, number[]>();
  people.forEach(({ firm }, person) => {
    if (levelOf[person] === -1) return;
    const ofFirm = members.get(firm) ?? [];
    members.set(firm, ofFirm);
    ofFirm.push(person);
  });
  const count = Math.max(0, ...levelOf) + 1;
  const isOwner = new Set(owners);
  return [...members.values()]
    .map((ofFirm) => ({
      members: Int32Array.from(ofFirm),
      sizes: countByLevel(ofFirm, levelOf, count),
      owners: ofFirm.filter((person) => isOwner.has(person)).length,
    }))
    .filter((firm) => firm.owners > 0);
}

function countByLevel(people: Iterable<number>, levelOf: Int32Array, levels: number): Int32Array {
  const counts = new Int32Array(levels);
  for (const person of people) counts[levelOf[person]!]!++;
  return counts;
}

function chancesOf(firms: readonly FirmOwners[], level: number): CountChances {
  return firms
    .map(({ members, sizes, owners }) => hypergeometric(members.length, sizes[level]!, owners))
    .reduce(sumOfCounts, { least: 0, chances: Float64Array.of(1) });
}

function mixP(
  firms: readonly FirmOwners[],
  observed: Int32Array,
  expected: readonly number[],
  levelOf: Int32Array,
  { permutations, seed, purpose }: { permutations: number; seed: number; purpose: string },
): number {
  const random = createRandom(seed, purpose);
  const far = distance(observed, expected);
  const pools = firms.map(({ members }) => members.slice());
  const counts = new Int32Array(observed.length);
  let asFar = 1;
  for (let draw = 0; draw < permutations; draw++) {
    counts.fill(0);
    firms.forEach(({ owners }, firm) => {
      // The first places of the pool are dealt anew: a draw from any order is a draw.
      const pool = pools[firm]!;
      for (let at = 0; at < owners; at++) {
        const other = at + random.below(pool.length - at);
        const person = pool[other]!;
        pool[other] = pool[at]!;
        pool[at] = person;
        counts[levelOf[person]!]!++;
      }
    });
    if (distance(counts, expected) >= far * (1 - 1e-9)) asFar++;
  }
  return asFar / (permutations + 1);
}

function distance(counts: Int32Array, expected: readonly number[]): number {
  let sum = 0;
  for (let level = 0; level < counts.length; level++) {
    const difference = counts[level]! - expected[level]!;
    if (expected[level]! > 0) sum += (difference * difference) / expected[level]!;
  }
  return sum;
}

function hiddenRow(level: string): LevelMixRow {
  const none = Number.NaN;
  return {
    level,
    isHidden: true,
    people: none,
    owners: none,
    expected: none,
    expectedLow: none,
    expectedHigh: none,
    p: none,
  };
}

/** Levels that are numbers by their size, before those that are words. */
function byNumberThenText(a: string, b: string): number {
  const [first, second] = [Number(a), Number(b)];
  if (Number.isFinite(first) && Number.isFinite(second)) return first - second || (a < b ? -1 : 1);
  if (Number.isFinite(first) !== Number.isFinite(second)) return Number.isFinite(first) ? -1 : 1;
  return a < b ? -1 : 1;
}
