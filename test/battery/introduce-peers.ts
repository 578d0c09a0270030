import { findGaps, type Gaps } from '../../src/findings/gaps/gaps.js';
import {
  countAgain,
  gapChanges,
  type ShortSum,
  shortSum,
} from '../../src/findings/introductions/introduction-change.js';
import { gapColumns } from '../../src/findings/introductions/introduction-gaps.js';
import type { IntroduceInput } from '../../src/findings/introductions/introductions.js';
import { readChart } from '../../src/graph/chart.js';
import { withPairs } from '../../src/graph/with-pairs.js';
import { findArc } from '../../src/kernel/csr.js';
import { createRandom, shuffle } from '../../src/random.js';

type Pair = readonly [number, number];

/** The gaps of an organisation, by firm and unit or by unit alone. */
export function gapsIn(org: Omit<IntroduceInput, 'findings'>, columns: readonly string[]): Promise<Gaps> {
  const chart = readChart(org.graph.managerOf);
  return findGaps({ ...org, chart, control: { threads: 1 } }, columns);
}

/** What any pairs would close of the gaps that matter, counted as introduce counts it. */
export function shortAfter(
  { network, options }: IntroduceInput,
  gaps: Gaps,
  pairs: readonly Pair[],
): ShortSum | undefined {
  const columns = gapColumns(gaps, network, false);
  const none = new Int32Array(columns.reduce((sum, column) => sum + column.gaps.length, 0));
  const after = countAgain(withPairs(network, pairs), options.minGroup);
  return shortSum(columns, gapChanges(columns, none, after));
}

/** The peer's way: people who take part, of different units and not in touch, paired at random, each once. */
export function randomPairs({ graph, network }: IntroduceInput, count: number, seed: number): Pair[] {
  const { of } = network.groupsBy('unit');
  const people = Array.from(of.keys()).filter((person) => mayMeet(graph, person));
  const random = createRandom(seed, 'random pairing');
  const pairs: Pair[] = [];
  const taken = new Set<number>();
  for (let draw = 0; draw < 100 * count && pairs.length < count; draw++) {
    shuffle(people, random);
    for (let at = 0; at + 1 < people.length && pairs.length < count; at += 2) {
      const [a, b] = [people[at]!, people[at + 1]!];
      if (taken.has(a) || taken.has(b) || of[a] === of[b] || findArc(network.both, a, b) !== -1) continue;
      taken.add(a).add(b);
      pairs.push([a, b]);
    }
  }
  return pairs;
}

/** Link prediction: pairs not in touch with the most common contacts first, each person once; ties in the order of people. */
export function commonNeighbourPairs({ graph, network }: IntroduceInput, count: number): Pair[] {
  const { both } = network;
  const found: { a: number; b: number; common: number }[] = [];
  const common = new Int32Array(network.nodeCount);
  for (let a = 0; a < network.nodeCount; a++) {
    common.fill(0);
    for (let arc = both.starts[a]!; arc < both.starts[a + 1]!; arc++) {
      const contact = both.targets[arc]!;
      for (let on = both.starts[contact]!; on < both.starts[contact + 1]!; on++) common[both.targets[on]!]!++;
    }
    for (let b = a + 1; b < network.nodeCount; b++)
      if (common[b]! > 0 && mayMeet(graph, a) && mayMeet(graph, b) && findArc(both, a, b) === -1)
        found.push({ a, b, common: common[b]! });
  }
  found.sort((x, y) => y.common - x.common || x.a - y.a || x.b - y.b);
  const taken = new Set<number>();
  const pairs: Pair[] = [];
  for (const { a, b } of found) {
    if (pairs.length === count) break;
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

function mayMeet({ people }: IntroduceInput['graph'], person: number): boolean {
  const { participate, hoursAvailable = 1 } = people[person]!;
  return participate !== 'not-introductions' && hoursAvailable >= 1;
}
