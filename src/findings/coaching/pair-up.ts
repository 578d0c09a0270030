import type { Random } from '../../random.js';

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
 * Makes the function that draws a stable pairing of people who may be on either side, several times within their limits: no two who are
 * not paired would both rather be, and have or make room for it. It gives the places of the chosen pairs.
 *
 * Both sides rank a pair alike, and then taking pairs from the best on is stable: who was passed over was full of better ones. Of equal
 * ranks the lot decides: each person draws a number, and the lower numbers go first, the learner's before the coach's.
 * Source: Abraham, Levavi, Manlove and O'Malley (2008), "The stable roommates problem with globally ranked pairs", Internet
 * Mathematics 5(4), 493-515; with several partners a person it is stable fixtures. Cost: a sort of the pairs, and of the people
 * for each drawing.
 */
export function createPairing(
  pairs: readonly RankedPair[],
  limits: PairLimits,
): (random: Random) => number[] {
  const people = limits.most.length;
  const coachOf = Int32Array.from(pairs, ({ coach }) => coach);
  const learnerOf = Int32Array.from(pairs, ({ learner }) => learner);
  const asGiven = Int32Array.from(pairs.keys());
  const byRank = asGiven.slice().sort((a, b) => compareRanks(pairs[a]!.rank, pairs[b]!.rank) || a - b);
  const classOf = new Int32Array(pairs.length);
  let classes = 0;
  byRank.forEach((pair, at) => {
    if (at > 0 && compareRanks(pairs[byRank[at - 1]!]!.rank, pairs[pair]!.rank) !== 0) classes++;
    classOf[pair] = classes;
  });
  return (random) => {
    const lotOf = drawLots(people, random);
    // Sorted by what decides last first, each time in steady order.
    const byCoach = sortBy(asGiven, (pair) => lotOf[coachOf[pair]!]!, people);
    const byLearner = sortBy(byCoach, (pair) => lotOf[learnerOf[pair]!]!, people);
    const order = sortBy(byLearner, (pair) => classOf[pair]!, classes + 1);
    const left = Int32Array.from(limits.most);
    const asCoach = new Int32Array(people).fill(limits.mostAsCoach);
    const asLearner = new Int32Array(people).fill(limits.mostAsLearner);
    const chosen: number[] = [];
    for (const pair of order) {
      const coach = coachOf[pair]!;
      const learner = learnerOf[pair]!;
      if (left[coach] === 0 || left[learner] === 0 || asCoach[coach] === 0 || asLearner[learner] === 0)
        continue;
      left[coach]!--;
      left[learner]!--;
      asCoach[coach]!--;
      asLearner[learner]!--;
      chosen.push(pair);
    }
    return chosen.sort((a, b) => a - b);
  };
}

/** Where each person stands in the order of numbers drawn at random; people of equal numbers stand together. */
function drawLots(people: number, random: Random): Int32Array {
  const drawn = Float64Array.from({ length: people }, () => random.next());
  const order = Int32Array.from(drawn.keys()).sort((a, b) => drawn[a]! - drawn[b]!);
  const lotOf = new Int32Array(people);
  let lot = 0;
  order.forEach((person, at) => {
    if (at > 0 && drawn[person]! > drawn[order[at - 1]!]!) lot++;
    lotOf[person] = lot;
  });
  return lotOf;
}

/** The items by a whole number below `count`, those of the same one in the order in which they came. */
function sortBy(items: Int32Array, numberOf: (item: number) => number, count: number): Int32Array {
  const next = new Int32Array(count + 1);
  for (const item of items) next[numberOf(item) + 1]!++;
  for (let number = 0; number < count; number++) next[number + 1]! += next[number]!;
  const sorted = new Int32Array(items.length);
  for (const item of items) sorted[next[numberOf(item)]!++] = item;
  return sorted;
}

/** Below 0 where the first is better. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let place = 0; place < a.length; place++) {
    const difference = a[place]! - b[place]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
