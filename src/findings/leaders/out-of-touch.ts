import type { Csr } from '../../kernel/csr.js';
import type { FindingInput } from '../finding-input.js';

/** People within a leader's reach: below in the chart, or at most two steps away in the network. */
export interface WithinReach {
  /** Distinct people, the leader left out. */
  readonly within: number;
  /** Those of them without a tie to the leader, in order of people. */
  readonly withoutTie: readonly number[];
}

/**
 * For each leader, which of some people are within reach, and which of those have no tie to the leader.
 * Cost: for each of those people, the ties of their contacts and the line above them.
 */
export function withinReach(
  both: Csr,
  managerOf: Int32Array,
  isLeader: (person: number) => boolean,
  people: readonly number[],
): (leader: number) => WithinReach {
  const { starts, targets } = both;
  const within = new Int32Array(both.nodeCount);
  const withoutTie = new Map<number, number[]>();
  const seenBy = new Int32Array(both.nodeCount).fill(-1);
  const NO_TIE = 0;
  const TIE = 1;
  people.forEach((person, at) => {
    const meet = (leader: number, tie: number) => {
      if (leader === person || seenBy[leader] === at) return;
      seenBy[leader] = at;
      if (!isLeader(leader)) return;
      within[leader]!++;
      if (tie === TIE) return;
      const list = withoutTie.get(leader);
      if (list === undefined) withoutTie.set(leader, [person]);
      else list.push(person);
    };
    const from = starts[person]!;
    const to = starts[person + 1]!;
    // Those with a tie are met first, and nobody is met twice.
    for (let arc = from; arc < to; arc++) meet(targets[arc]!, TIE);
    for (let arc = from; arc < to; arc++) {
      const contact = targets[arc]!;
      for (let next = starts[contact]!; next < starts[contact + 1]!; next++) meet(targets[next]!, NO_TIE);
    }
    const walked = new Set([person]);
    for (let above = managerOf[person]!; above !== -1 && !walked.has(above); above = managerOf[above]!) {
      walked.add(above);
      meet(above, NO_TIE);
    }
  });
  return (leader) => ({ within: within[leader]!, withoutTie: withoutTie.get(leader) ?? [] });
}

/** The owners of ideas that are vetted or tested, in order of people, each once. */
export function ideaOwners({ dataset, graph }: Pick<FindingInput, 'dataset' | 'graph'>): number[] {
  const owners = dataset.ideas
    .filter(({ status }) => status === 'vetted' || status === 'tested')
    .map(({ ownerId }) => graph.indexOf.get(ownerId) ?? -1)
    .filter((person) => person !== -1);
  return [...new Set(owners)].sort((a, b) => a - b);
}
