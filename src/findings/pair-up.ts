import type { Random } from '../random.js';

/** Two people who could be paired, and how good that is for both. */
export interface RankedPair {
  readonly coach: number;
  readonly learner: number;
  /** Compared place by place, smaller first; both sides rank the pair by it. */
  readonly rank: readonly number[];
}

/** How often each person can be in a pair. */
export interface PairLimits {
  /** Pairs in all, for each person. */
  readonly most: ArrayLike<number>;
  readonly mostAsCoach: number;
  readonly mostAsLearner: number;
}

/**
 * A stable pairing of people who may be on either side, several times within their limits: no two who are not paired would
 * both rather be, and have or make room for it. Gives the places of the chosen pairs.
 *
 * Both sides rank a pair alike, and then taking pairs from the best on is stable: who was passed over was full of better ones. Of equal
 * ranks the lot decides: each person draws a number, and the lower numbers go first.
 * Source: Abraham, Levavi, Manlove and O'Malley (2008), "The stable roommates problem with globally ranked pairs", Internet
 * Mathematics 5(4), 493-515; with several partners a person it is stable fixtures. Cost: a sort of the pairs.
 */
export function pairUp(pairs: readonly RankedPair[], limits: PairLimits, random: Random): number[] {
  const lots = Float64Array.from({ length: limits.most.length }, () => random.next());
  const order = pairs.map((_, place) => place);
  order.sort((a, b) => {
    const [one, other] = [pairs[a]!, pairs[b]!];
    return (
      compareRanks(one.rank, other.rank) ||
      lots[one.learner]! - lots[other.learner]! ||
      lots[one.coach]! - lots[other.coach]! ||
      a - b
    );
  });
  const left = Int32Array.from(limits.most);
  const asCoach = new Int32Array(left.length).fill(limits.mostAsCoach);
  const asLearner = new Int32Array(left.length).fill(limits.mostAsLearner);
  const chosen: number[] = [];
  for (const place of order) {
    const { coach, learner } = pairs[place]!;
    if (left[coach] === 0 || left[learner] === 0 || asCoach[coach] === 0 || asLearner[learner] === 0)
      continue;
    left[coach]!--;
    left[learner]!--;
    asCoach[coach]!--;
    asLearner[learner]!--;
    chosen.push(place);
  }
  return chosen.sort((a, b) => a - b);
}

/** Below 0 where the first is better. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let place = 0; place < a.length; place++) {
    const difference = a[place]! - b[place]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
