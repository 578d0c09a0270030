import type { Groups } from '../../graph/groups.js';
import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import { STEP_SIZE, type Steps } from '../../inference/steps.js';
import type { Csr } from '../../kernel/csr.js';
import { disjointPaths } from '../../kernel/structure/disjoint-paths.js';
import { type DistancesBetween, distancesBetween } from '../../kernel/structure/distances-between.js';
import type { RecordedLoad } from '../capacity/recorded-load.js';

/** What falls away between two groups without one person. */
export interface BridgeLoss {
  /** Share of pairs of people of the two groups who are in touch or have a contact in common, the holder left out: with the holder's ties, and without. */
  readonly reach: number;
  readonly reachWithout: number;
  /** Mean steps between people of the two groups who have a path at all, with the holder and without; NaN where nobody has. */
  readonly steps: number;
  readonly stepsWithout: number;
  /** Pairs of people of the two groups, the holder left out, who have no path any more. */
  readonly pairsCutOff: number;
  /** Paths from one group to the other, over anybody, of which no two share a person: so many people must fall away until none is left. */
  readonly disjointPaths: number;
}

/** Measures what the loss of `holder` would do. Cost: O(ties) for each person of the smaller group, and for each disjoint path. */
export function* bridgeLoss(
  { both }: Network,
  { of }: Groups,
  a: number,
  b: number,
  holder: number,
): Steps<BridgeLoss> {
  const members = (group: number) => Int32Array.from(of.keys()).filter((person) => of[person] === group);
  const [few, many] = [members(a), members(b)].sort((x, y) => x.length - y.length) as [
    Int32Array,
    Int32Array,
  ];
  const isFew = setOf(few, both.nodeCount);
  const isMany = setOf(many, both.nodeCount);
  const others = few.filter((person) => person !== holder);
  const isOther = isMany.slice();
  isOther[holder] = 0;
  const before = yield* distancesInSteps(both, others, isOther, -1);
  const after = yield* distancesInSteps(both, others, isOther, holder);
  return {
    reach: before.withinTwo / before.pairs, // 0 / 0 is NaN, as promised
    reachWithout: after.withinTwo / after.pairs,
    steps: before.steps / before.connected,
    stepsWithout: after.steps / after.connected,
    pairsCutOff: before.connected - after.connected,
    disjointPaths: yield* disjointPaths(both, isFew, isMany),
  };
}

/** The same as {@link distancesBetween}, a few sources at a time. */
function* distancesInSteps(
  both: Csr,
  sources: Int32Array,
  isTarget: Uint8Array,
  left: number,
): Steps<DistancesBetween> {
  const atOnce = Math.max(1, Math.floor(STEP_SIZE / (both.arcCount + 1)));
  const sum = { pairs: 0, withinTwo: 0, connected: 0, steps: 0 };
  for (let first = 0; first < sources.length; first += atOnce) {
    const part = distancesBetween(both, sources.subarray(first, first + atOnce), isTarget, left);
    sum.pairs += part.pairs;
    sum.withinTwo += part.withinTwo;
    sum.connected += part.connected;
    sum.steps += part.steps;
    yield;
  }
  return sum;
}

function setOf(people: Int32Array, count: number): Uint8Array {
  const isIn = new Uint8Array(count);
  for (const person of people) isIn[person] = 1;
  return isIn;
}

/** Somebody who could hold a bridge beside its holder. */
export interface SecondHolder {
  readonly person: number;
  /** People of the other group the person is in touch with. */
  readonly contacts: number;
  /** People of the other group whom the person knows, or has a contact in common with other than the holder. */
  readonly withinTwo: number;
  /** Hours a week the person offers for more; undefined where not stated. */
  readonly hoursAvailable: number | undefined;
}

/**
 * The person of either group who is nearest to holding the bridge too: most contacts in the other group, then most people of it within
 * two steps, then the order of people. Left out are those who take no roles or introductions, whose week is full, and, where
 * anybody states hours, those who offer none. Undefined where nobody of them is within two steps. Cost: two steps from each person.
 */
export function secondHolder(
  { both }: Network,
  { people }: OrgGraph,
  capacity: RecordedLoad,
  { of }: Groups,
  a: number,
  b: number,
  holder: number,
): SecondHolder | undefined {
  const statesHours = people.some(({ hoursAvailable }) => hoursAvailable !== undefined);
  const seen = new Int32Array(people.length).fill(-1);
  let best: SecondHolder | undefined;
  for (const [person, { participate, hoursAvailable }] of people.entries()) {
    const group = of[person]!;
    if ((group !== a && group !== b) || person === holder || participate !== 'yes') continue;
    if (capacity.rows[person]?.isOverloaded === true || (statesHours && !((hoursAvailable ?? 0) > 0)))
      continue;
    const other = group === a ? b : a;
    const { contacts, withinTwo } = nearOf(person, other);
    if (withinTwo === 0) continue;
    if (
      best === undefined ||
      contacts > best.contacts ||
      (contacts === best.contacts && withinTwo > best.withinTwo)
    )
      best = { person, contacts, withinTwo, hoursAvailable };
  }
  return best;

  function nearOf(person: number, other: number): { contacts: number; withinTwo: number } {
    let contacts = 0;
    let withinTwo = 0;
    const visit = (node: number): boolean => {
      if (of[node] !== other || seen[node] === person || node === holder) return false;
      seen[node] = person;
      withinTwo++;
      return true;
    };
    for (let arc = both.starts[person]!; arc < both.starts[person + 1]!; arc++)
      if (visit(both.targets[arc]!)) contacts++;
    for (let arc = both.starts[person]!; arc < both.starts[person + 1]!; arc++) {
      const through = both.targets[arc]!;
      if (through === holder) continue;
      for (let next = both.starts[through]!; next < both.starts[through + 1]!; next++)
        visit(both.targets[next]!);
    }
    return { contacts, withinTwo };
  }
}
