import { everyNode } from '../../kernel/csr.js';
import { isInTopSet, rankValues } from '../../kernel/ranks.js';
import { breather } from '../../metrics/breather.js';
import { createRandom } from '../../random.js';
import type { FindingInput } from '../finding-input.js';
import { topSetSize } from '../pull/pull-rows.js';
import type { ContactCounter } from './contact-evidence.js';

/** Who comes to each person from other units. */
export interface SoughtBeyond {
  /** People of another unit than the person's who come to the person, the reporting line left out, in order of people. */
  readonly others: readonly (readonly number[])[];
  readonly topSetSize: number;
  isTop(person: number): boolean;
  /** Share of draws in which the person is in the top set. */
  share(person: number): number;
}

/** Draws behind each share. */
const MOST_DRAWS = 100;

/**
 * Counts who is sought from other units, and how steady the top set of them is: in each draw every one of those who come
 * stays with the chance that neither the person nor the tie is left out. People without a unit are sought by nobody and come
 * to nobody. Cost: O(draws x ties). Throws ABORTED.
 */
export async function soughtBeyond(
  { graph, network, options, control }: FindingInput,
  units: Int32Array,
  counter: ContactCounter,
): Promise<SoughtBeyond> {
  const { managerOf } = graph;
  const isAlongLine = (a: number, b: number) => managerOf[a] === b || managerOf[b] === a;
  const others = graph.people.map((_, person) =>
    units[person] === -1
      ? []
      : counter
          .contacts(person, 'in')
          .filter(
            (other) => units[other] !== -1 && units[other] !== units[person] && !isAlongLine(person, other),
          ),
  );
  const everybody = everyNode(network.out);
  const size = topSetSize(network.nodeCount, options.topShare);
  const values = Float64Array.from(others, (list) => list.length);
  const ranks = rankValues(values, everybody);
  const draws = Math.min(options.draws, MOST_DRAWS);
  const inTop = new Int32Array(network.nodeCount);
  const random = createRandom(options.seed, 'sought beyond the unit');
  const stays = (1 - options.leaveOut) ** 2;
  const drawn = new Float64Array(network.nodeCount);
  const rest = breather(control.signal);
  for (let draw = 0; draw < draws; draw++) {
    await rest();
    for (let person = 0; person < drawn.length; person++) {
      let count = 0;
      for (let at = 0; at < values[person]!; at++) if (random.next() < stays) count++;
      drawn[person] = count;
    }
    const drawnRanks = rankValues(drawn, everybody);
    for (const person of everybody) if (isInTopSet(drawnRanks, drawn, person, size)) inTop[person]!++;
  }
  return {
    others,
    topSetSize: size,
    isTop: (person) => isInTopSet(ranks, values, person, size),
    share: (person) => inTop[person]! / draws,
  };
}
