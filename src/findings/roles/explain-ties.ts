import { nearnessOfArcs, WHOLE } from '../../matching/reach.js';
import { type TieChange, usualTie } from './match-changes.js';
import type { AssessedPairs, MatchInput } from './match-problem.js';

/** Ties that are added at most. */
const MOST_TIES = 12;
/** Sets of people that are tried at most, and pairs of people and roles that are looked at for it. */
const MOST_SETS = 400;
const MOST_SETS_OF_PROGRAMS = 100;
const LEAST_SETS = 60;
const MOST_PAIRS_ASSESSED = 10_000_000;

/**
 * The fewest new ties with people the role must move that turn the answer round. All sets of one person are tried, those that add
 * most first, then all of two, and so on: a tie brings others nearer as well, so no set can be ruled out by what it adds. Where
 * there are too many sets of a size to try, only the one that adds most is, there and for larger ones, and `fewest` says from where on.
 */
export async function moreTies(
  input: MatchInput,
  pairs: AssessedPairs,
  role: number,
  person: number,
  flips: (change: TieChange) => Promise<boolean>,
): Promise<TieChange | undefined> {
  const counted = pairs.facts(role, person).reach;
  const tie = usualTie(input.graph, input.network);
  if (tie === undefined || counted === undefined || counted.total < input.options.minGroup) return undefined;
  const open = byGain(input, pairs, person, counted.names);
  const most = mostSets(input, pairs);
  let tried = 0;
  let fewest = 1;
  let isAllTried = true;
  for (let size = 1; size <= Math.min(MOST_TIES, open.length); size++) {
    isAllTried &&= tried + setCount(open.length, size) <= most;
    for (const people of isAllTried ? setsOf(open, size) : [open.slice(0, size)]) {
      tried++;
      const change: TieChange = { kind: 'ties', into: counted.names, people, ...tie, fewest };
      if (await flips(change)) return change;
    }
    if (isAllTried) fewest = size + 1;
  }
  return undefined;
}

function mostSets({ options }: MatchInput, { problem }: AssessedPairs): number {
  const needsProgram =
    (options.solver === 'best' || options.solver === 'fair') &&
    (options.rolesPerPerson > 1 || problem.needs.length > 0);
  const pairCount = Math.max(1, problem.personCount * problem.seats.length);
  const most = needsProgram ? MOST_SETS_OF_PROGRAMS : MOST_SETS;
  return Math.max(LEAST_SETS, Math.min(most, Math.floor(MOST_PAIRS_ASSESSED / pairCount)));
}

/** The people of the units who are not in touch with the person yet, each time the one next who brings most others near. */
function byGain(
  { graph, network }: MatchInput,
  { problem }: AssessedPairs,
  person: number,
  names: readonly string[],
): number[] {
  const { both } = network;
  const arcNearness = nearnessOfArcs(both);
  const isCounted = graph.people.map(
    ({ unit, firm }, at) => at !== person && names.some((name) => name === unit || name === firm),
  );
  const near = new Int32Array(both.nodeCount);
  const inTouch = new Set<number>();
  const bring = (node: number, value: number) => {
    const gain = isCounted[node] === true ? Math.max(0, value - near[node]!) : 0;
    return { node, gain, value };
  };
  const broughtBy = (other: number, nearness: number) => {
    const brought = [bring(other, nearness)];
    for (let arc = both.starts[other]!; arc < both.starts[other + 1]!; arc++)
      brought.push(bring(both.targets[arc]!, Math.min(nearness, arcNearness[arc]!) >> 1));
    return brought;
  };
  const meet = (other: number, nearness: number) => {
    for (const { node, value } of broughtBy(other, nearness)) near[node] = Math.max(near[node]!, value);
  };
  for (let arc = both.starts[person]!; arc < both.starts[person + 1]!; arc++) {
    inTouch.add(both.targets[arc]!);
    meet(both.targets[arc]!, arcNearness[arc]!);
  }
  const open = graph.people
    .map((_, other) => other)
    .filter((other) => isCounted[other] && !inTouch.has(other));
  const order: number[] = [];
  while (order.length < Math.min(MOST_TIES, open.length)) {
    const gains = open
      .filter((other) => !order.includes(other))
      .map((other) => ({ other, gain: broughtBy(other, WHOLE).reduce((sum, { gain }) => sum + gain, 0) }))
      .sort((a, b) => b.gain - a.gain || problem.personLots[a.other]! - problem.personLots[b.other]!);
    const [best] = gains;
    meet(best!.other, WHOLE);
    order.push(best!.other);
    if (order.length === Math.min(MOST_TIES, open.length))
      order.push(...gains.slice(1).map(({ other }) => other));
  }
  return order;
}

/** How many sets of this size there are, or more than can be counted. */
function setCount(all: number, size: number): number {
  let count = 1;
  for (let at = 0; at < size; at++) count = (count * (all - at)) / (at + 1);
  return count;
}

/** All sets of a size, those of the first first. */
function* setsOf(all: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) return yield [];
  for (let at = from; at <= all.length - size; at++)
    for (const rest of setsOf(all, size - 1, at + 1)) yield [all[at]!, ...rest];
}
