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
}

/**
 * Makes the function that counts, for a person and a role's reach, the people within one and two steps.
 *
 * `csr` has direction dropped. A name is a unit, a firm, or both; one that nobody belongs to is passed over.
 * Cost: two steps around a person once for consecutive calls with the same person, then one look at each person found.
 */
export function reachCounter(
  csr: Csr,
  people: readonly Membership[],
): (person: number, reach: readonly string[]) => ReachCount | undefined {
  const keysOf = people.map(({ unit, firm }) =>
    [unit, firm].filter((name) => name !== undefined).map(nameKey),
  );
  const known = new Set(keysOf.flat());
  const cache = new Map<readonly string[], Map<string, Counted>>();
  const near = nearPeople(csr);

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

  return (person, reach) => {
    if (reach.length === 0) return undefined;
    const { names, ownLeftOut, isCounted, total } = countedFor(person, reach);
    const { found, withinOne: direct } = near(person);
    let withinOne = 0;
    let withinTwo = 0;
    for (let place = 0; place < found.length; place++) {
      if (isCounted[found[place]!] === 0) continue;
      withinTwo++;
      if (place < direct) withinOne++;
    }
    return { names, ownLeftOut, total: total - (isCounted[person] ?? 0), withinOne, withinTwo };
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
  };
}

/** The people within two steps of a person, those within one step first; the last answer is kept. */
function nearPeople(csr: Csr): (person: number) => { found: readonly number[]; withinOne: number } {
  const seenInRound = new Int32Array(csr.nodeCount);
  let round = 0;
  let last = -1;
  let found: number[] = [];
  let withinOne = 0;
  const addNeighbours = (node: number) => {
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      const target = csr.targets[arc]!;
      if (seenInRound[target] === round) continue;
      seenInRound[target] = round;
      found.push(target);
    }
  };
  return (person) => {
    if (person !== last) {
      last = person;
      found = [];
      seenInRound[person] = ++round;
      addNeighbours(person);
      withinOne = found.length;
      for (let place = 0; place < withinOne; place++) addNeighbours(found[place]!);
    }
    return { found, withinOne };
  };
}
