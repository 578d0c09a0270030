import type { Csr } from '../kernel/csr.js';
import { nameKey } from './facts.js';

/**
 * How many of the people a role must move are near one person.
 *
 * The person is never counted. The person's own unit and firm are left out where the role must move others too, since
 * everybody is near their own; where the role must move nothing else, the colleagues there are counted.
 */
export interface ReachCount {
  /** The units and firms that are counted, as the role writes them. */
  readonly names: readonly string[];
  /** Those left out because they are the person's own. */
  readonly ownLeftOut: readonly string[];
  readonly total: number;
  readonly withinOne: number;
  /** Those within one step are among them. */
  readonly withinTwo: number;
  /** Those within two steps as whole people: each counts as near as the ties say (see {@link reachCounter}), at most 1. */
  readonly byStrength: number;
  /** How many of them the team reaches already, counted in the same way. */
  readonly byTeam: number;
  /** What the person adds: those the team does not reach yet, counted in the same way. */
  readonly added: number;
}

/** Where each person belongs; nothing else about them is needed. */
export interface Membership {
  readonly unit?: string | undefined;
  readonly firm?: string | undefined;
}

interface Counted {
  readonly names: readonly string[];
  readonly ownLeftOut: readonly string[];
  readonly isCounted: Uint8Array;
  readonly total: number;
  readonly places: readonly number[];
}

/** Nearness is counted in whole millionths, so that no order of addition can change a sum. */
export const WHOLE = 1_000_000;

/**
 * Makes the function that counts, for a person and a role's reach, the people within one and two steps.
 *
 * How near: a tie at least as strong as the middle one of all ties makes 1, a weaker one its share of that; two steps make half
 * of the weaker of their ties; of several ways the best counts. The team are those who have agreed to seats beside this one:
 * whom they reach as nearly is not added, and they themselves are reached.
 *
 * `csr` has direction dropped. A name is a unit, a firm, or both; one that nobody belongs to is passed over.
 * Cost: two steps around a person once for consecutive calls with the same person, then one look at each person found.
 */
export function reachCounter(
  csr: Csr,
  people: readonly Membership[],
): (person: number, reach: readonly string[], team?: readonly number[]) => ReachCount | undefined {
  const keysOf = people.map(({ unit, firm }) =>
    [unit, firm].filter((name) => name !== undefined).map(nameKey),
  );
  const known = new Set(keysOf.flat());
  const cache = new Map<readonly string[], Map<string, Counted>>();
  const near = nearPeople(csr);
  const teams = new Map<string, Int32Array>();

  // Whom a reach counts depends on the person only through the names in it that are the person's own: few cases.
  const countedFor = (person: number, reach: readonly string[]): Counted => {
    const own = reach.filter((name) => keysOf[person]?.includes(nameKey(name)));
    const cases = cache.get(reach) ?? new Map<string, Counted>();
    cache.set(reach, cases);
    const sameCase = JSON.stringify(own);
    const counted = cases.get(sameCase) ?? whoCounts(reach, own.map(nameKey), known, keysOf);
    cases.set(sameCase, counted);
    return counted;
  };

  const nearnessOfTeam = (team: readonly number[]): Int32Array => {
    const key = team.join();
    const known = teams.get(key);
    if (known !== undefined) return known;
    const nearness = new Int32Array(csr.nodeCount);
    for (const member of team) {
      const { found, nearness: ofMember } = near(member);
      found.forEach((node, place) => {
        nearness[node] = Math.max(nearness[node]!, ofMember[place]!);
      });
    }
    for (const member of team) nearness[member] = WHOLE;
    teams.set(key, nearness);
    return nearness;
  };

  return (person, reach, team = []) => {
    if (reach.length === 0) return undefined;
    const { names, ownLeftOut, isCounted, total, places } = countedFor(person, reach);
    const others = team.filter((member) => member !== person);
    const taken = others.length === 0 ? undefined : nearnessOfTeam(others);
    const { found, nearness, withinOne: direct } = near(person);
    let withinOne = 0;
    let withinTwo = 0;
    let byStrength = 0;
    let added = 0;
    for (let place = 0; place < found.length; place++) {
      const node = found[place]!;
      if (isCounted[node] === 0) continue;
      withinTwo++;
      if (place < direct) withinOne++;
      byStrength += nearness[place]!;
      added += Math.max(0, nearness[place]! - (taken?.[node] ?? 0));
    }
    let byTeam = 0;
    if (taken !== undefined) for (const node of places) if (node !== person) byTeam += taken[node]!;
    return {
      names,
      ownLeftOut,
      total: total - (isCounted[person] ?? 0),
      withinOne,
      withinTwo,
      byStrength: byStrength / WHOLE,
      byTeam: byTeam / WHOLE,
      added: added / WHOLE,
    };
  };
}

function whoCounts(
  reach: readonly string[],
  own: readonly string[],
  known: ReadonlySet<string>,
  keysOf: readonly (readonly string[])[],
): Counted {
  const names = [...new Map(reach.map((name) => [nameKey(name), name])).entries()];
  const filled = names.filter(([key]) => known.has(key));
  const others = filled.filter(([key]) => !own.includes(key));
  const counted = others.length > 0 ? others : filled;
  const ownLeftOut = others.length > 0 ? filled.filter(([key]) => own.includes(key)) : [];

  const keys = new Set(counted.map(([key]) => key));
  const isCounted = Uint8Array.from(keysOf, (of) => (of.some((key) => keys.has(key)) ? 1 : 0));
  return {
    names: (counted.length > 0 ? counted : names).map(([, name]) => name),
    ownLeftOut: ownLeftOut.map(([, name]) => name),
    isCounted,
    total: isCounted.reduce((sum, one) => sum + one, 0),
    places: [...isCounted.keys()].filter((place) => isCounted[place] === 1),
  };
}

interface Near {
  readonly found: readonly number[];
  /** Of each of those found, in millionths. */
  readonly nearness: readonly number[];
  readonly withinOne: number;
}

/** The people within two steps of a person, those within one step first, and how near; the last answer is kept. */
function nearPeople(csr: Csr): (person: number) => Near {
  const arcNearness = nearnessOfArcs(csr);
  const placeInRound = new Int32Array(csr.nodeCount);
  const seenInRound = new Int32Array(csr.nodeCount);
  let round = 0;
  let last = -1;
  let answer: Near = { found: [], nearness: [], withinOne: 0 };
  return (person) => {
    if (person === last) return answer;
    last = person;
    round++;
    const found: number[] = [];
    const nearness: number[] = [];
    seenInRound[person] = round;
    placeInRound[person] = -1;
    const meet = (node: number, value: number) => {
      if (seenInRound[node] === round) {
        const place = placeInRound[node]!;
        if (place >= 0) nearness[place] = Math.max(nearness[place]!, value);
        return;
      }
      seenInRound[node] = round;
      placeInRound[node] = found.length;
      found.push(node);
      nearness.push(value);
    };
    for (let arc = csr.starts[person]!; arc < csr.starts[person + 1]!; arc++)
      meet(csr.targets[arc]!, arcNearness[arc]!);
    const withinOne = found.length;
    for (let arc = csr.starts[person]!; arc < csr.starts[person + 1]!; arc++) {
      const via = csr.targets[arc]!;
      for (let next = csr.starts[via]!; next < csr.starts[via + 1]!; next++)
        meet(csr.targets[next]!, Math.min(arcNearness[arc]!, arcNearness[next]!) >> 1);
    }
    answer = { found, nearness, withinOne };
    return answer;
  };
}

/** How near each arc makes its ends, in millionths: its strength against that of the middle arc, at most 1. */
export function nearnessOfArcs({ strengths }: Csr): Int32Array {
  const middle = middleStrength(strengths);
  return Int32Array.from(strengths, (strength) => Math.round(WHOLE * Math.min(1, strength / middle)));
}

/** The median strength: of two in the middle the lower one. */
export function middleStrength(strengths: Float64Array): number {
  return strengths.length === 0 ? 1 : strengths.slice().sort()[(strengths.length - 1) >> 1]!;
}
