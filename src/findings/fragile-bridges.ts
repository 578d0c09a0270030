import type { Groups } from '../graph/groups.js';
import type { Network } from '../graph/network.js';
import { falseDiscoveryRates } from '../kernel/tests-of-counts.js';
import type { AnalyzeOptions } from '../options.js';
import { createRandom, type Random } from '../random.js';
import { type ContactPairs, contactPairs } from './contact-table.js';
import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import { shownGroups } from './group-privacy.js';
import { counted, groupsMissing, percent, tiesMissing } from './wording.js';

/** A pair of groups whose contact hangs on one person. */
export interface BridgeRow {
  readonly by: string;
  readonly a: string;
  readonly b: string;
  /** Pairs of people in touch across the two groups. */
  readonly pairs: number;
  /** The person most of them run through. */
  readonly holder: number;
  readonly heldPairs: number;
  readonly share: number;
  /** Pairs left without the holder. */
  readonly pairsWithout: number;
  /** Share of random re-drawings of these pairs in which one person holds as many. */
  readonly p: number;
  /** p after Benjamini and Hochberg over the pairs of groups of this column with enough pairs in touch. */
  readonly q: number;
  /** Those who hold most of what is left, best first. */
  readonly nextHolders: readonly number[];
}

export interface FragileBridges extends Finding {
  readonly rows: readonly BridgeRow[];
}

/** Pairs of groups with fewer pairs of people in touch than this are not judged: one person always holds much of them. */
const FEWEST_PAIRS = 5;
const REDRAWINGS = 1999;

/**
 * Pairs of groups whose contact hangs on one person: the person is in at least the stated share of the pairs in touch
 * across them, and so many would rarely fall to one person if the pairs were drawn among both groups in proportion to
 * activity. Groups too small to show are left out. Cost: O(ties) a column, and 1,999 re-drawings a candidate.
 */
export function findFragileBridges(
  { network, options }: FindingInput,
  columns: readonly string[],
): FragileBridges {
  const found = columns.map((by) => bridgesBy(network, by, options));
  const rows = found.flatMap((bridges) => bridges.rows);
  const judged = found.reduce((sum, bridges) => sum + bridges.judged, 0);
  const hasTies = network.both.arcCount > 0;
  return {
    id: 'fragile-bridges',
    title: 'Fragile bridges',
    question: 'Which contact between units hangs on one person?',
    sentences: columns.length === 0 || !hasTies ? [] : [bridgeSentence(rows, judged)],
    rule: `one person is in at least ${percent(options.bridgeShare)} of at least ${FEWEST_PAIRS} pairs in touch across two groups, and chance seldom gives one person as many: false discovery rate ${percent(options.falseDiscovery)} over all such pairs of groups (${REDRAWINGS} re-drawings)`,
    mayMean: 'that the two groups lose touch when that person leaves, is ill or is overloaded',
    doesNotMean: 'that the person should be relieved of it, or that the contact is poor',
    shows: 'persons',
    missing: columns.length === 0 ? groupsMissing : hasTies ? undefined : tiesMissing,
    rows,
  };
}

function bridgeSentence(rows: readonly BridgeRow[], judged: number): string {
  const first = rows[0];
  if (first === undefined) {
    return judged === 0
      ? `No two groups that may be shown have ${FEWEST_PAIRS} pairs of people in touch, so none was judged.`
      : `Of ${counted(judged, 'pair')} of groups with at least ${FEWEST_PAIRS} pairs of people in touch, none hangs on one person.`;
  }
  const { a, b, heldPairs, pairs } = first;
  const held = `who is in ${heldPairs} of ${pairs} pairs in touch`;
  return rows.length === 1
    ? `The contact between ${a} and ${b} hangs on one person, ${held}.`
    : `The contact of ${counted(rows.length, 'pair')} of groups hangs on one person each; first that between ${a} and ${b}, on one person ${held}.`;
}

function bridgesBy(
  network: Network,
  by: string,
  options: AnalyzeOptions,
): { rows: BridgeRow[]; judged: number } {
  const groups = shownGroups(network, by, options.minGroup);
  const pairs = contactPairs(network, groups);
  const across = new Map<number, number[]>();
  for (let pair = 0; pair < pairs.first.length; pair++) {
    const a = groups.of[pairs.first[pair]!]!;
    const b = groups.of[pairs.second[pair]!]!;
    if (a === b) continue;
    const key = Math.min(a, b) * groups.names.length + Math.max(a, b);
    const list = across.get(key);
    if (list === undefined) across.set(key, [pair]);
    else list.push(pair);
  }
  const random = createRandom(options.seed, `fragile bridges ${by}`);
  const judged = [...across].filter(([, list]) => list.length >= FEWEST_PAIRS).sort(([x], [y]) => x - y);
  const candidates = judged.map(([key, list]) => {
    const a = Math.floor(key / groups.names.length);
    const b = key % groups.names.length;
    const { person: holder, held } = holdersOf(pairs, list)[0]!;
    const isHeld = held >= options.bridgeShare * list.length;
    return {
      a,
      b,
      list,
      holder,
      held,
      p: isHeld ? redrawingP(pairs, groups, a, b, list.length, held, random) : 1,
    };
  });
  const q = falseDiscoveryRates(candidates.map(({ p }) => p));
  const rows = candidates.map(({ a, b, list, holder, held, p }, at): BridgeRow => {
    const left = list.filter((pair) => pairs.first[pair] !== holder && pairs.second[pair] !== holder);
    return {
      by,
      a: groups.names[a]!,
      b: groups.names[b]!,
      pairs: list.length,
      holder,
      heldPairs: held,
      share: held / list.length,
      pairsWithout: left.length,
      p,
      q: q[at]!,
      nextHolders: holdersOf(pairs, left)
        .slice(0, 2)
        .map(({ person }) => person),
    };
  });
  const fragile = rows
    .filter((row) => row.share >= options.bridgeShare && row.q <= options.falseDiscovery)
    .sort((x, y) => y.share - x.share || y.pairs - x.pairs);
  return { rows: fragile, judged: judged.length };
}

/** People by the number of these pairs they are in, most first, then in order of people. */
function holdersOf(pairs: ContactPairs, list: readonly number[]): { person: number; held: number }[] {
  const held = new Map<number, number>();
  for (const pair of list) {
    for (const person of [pairs.first[pair]!, pairs.second[pair]!])
      held.set(person, (held.get(person) ?? 0) + 1);
  }
  return [...held]
    .map(([person, count]) => ({ person, held: count }))
    .sort((x, y) => y.held - x.held || x.person - y.person);
}

/** Share of re-drawings in which one person of the two groups is in at least `held` of `count` pairs. */
function redrawingP(
  pairs: ContactPairs,
  groups: Groups,
  a: number,
  b: number,
  count: number,
  held: number,
  random: Random,
): number {
  const drawA = drawByActivity(pairs, groups, a, random);
  const drawB = drawByActivity(pairs, groups, b, random);
  let asMany = 1;
  for (let round = 0; round < REDRAWINGS; round++) {
    const times = new Map<number, number>();
    let most = 0;
    for (let pair = 0; pair < count; pair++) {
      for (const person of [drawA(), drawB()]) {
        const now = (times.get(person) ?? 0) + 1;
        times.set(person, now);
        most = Math.max(most, now);
      }
    }
    if (most >= held) asMany++;
  }
  return asMany / (REDRAWINGS + 1);
}

function drawByActivity(pairs: ContactPairs, groups: Groups, group: number, random: Random): () => number {
  const members = Array.from(groups.of.keys()).filter((person) => groups.of[person] === group);
  const upTo: number[] = [];
  let total = 0;
  for (const person of members) {
    total += pairs.activity[person]!;
    upTo.push(total);
  }
  return () => {
    const drawn = random.next() * total;
    let low = 0;
    let high = members.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (upTo[middle]! <= drawn) low = middle + 1;
      else high = middle;
    }
    return members[low]!;
  };
}
