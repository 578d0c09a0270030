import { PairMap } from '../pair-map.js';
import type { Pass } from '../pass.js';
import { randomIntegers } from '../random-integers.js';
import { type LooseTies, switchUndirected } from '../switch-ends.js';
import { countBetween } from './group-pairs.js';

/** Chains of rewired networks, each of which starts from the observed one. */
const CHAINS = 8;
/**
 * Tries for each pair before the first draw of a chain, and between draws. Nearly all of them move both pairs they pick, so a pair is moved
 * ten times at first, when one in e^10 is left as it was, and twice between draws.
 */
const FIRST_TRIES = 5;
const TRIES_BETWEEN = 1;

/**
 * What rewired networks are counted on; fields as for permutations (see PermutedContactInput).
 *
 * | field    | meaning                                      |
 * |----------|----------------------------------------------|
 * | observed | by pair of groups, pairs in touch as they are |
 * | draws    | rewired networks                             |
 */
export type RewiredContactInput = {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly labels: Int32Array;
  readonly partners: Int32Array;
  readonly offsets: Int32Array;
  readonly observed: Int32Array;
  readonly draws: number;
  readonly seed: number;
};

/**
 * Switches the ends of pairs in touch at random, everybody keeping the number of contacts they have, and counts contact between groups
 * again and again. Gives, by pair of groups, in how many networks it was at most as little as it is, the sum, and that of squares.
 * Cost: (8 x 5 + draws) x pairs in touch.
 * Source: Milo et al. (2003), arXiv cond-mat/0312028.
 */
export const rewiredContact: Pass<RewiredContactInput> = {
  chunkCount: ({ draws, observed }) => (observed.length === 0 ? 0 : Math.min(CHAINS, draws)),
  lengths: ({ observed }) => [observed.length, observed.length, observed.length],
  cost: ({ first, draws }) => 20 * first.length * (CHAINS * FIRST_TRIES + draws * TRIES_BETWEEN),

  prepare({ first, second, labels, partners, offsets, observed, draws, seed }) {
    const chains = Math.min(CHAINS, draws);
    const asLow = new Float64Array(observed.length);
    const sums = new Float64Array(observed.length);
    const squares = new Float64Array(observed.length);
    const counts = new Int32Array(observed.length);

    return (chain) => {
      for (const vector of [asLow, sums, squares]) vector.fill(0);
      const ties = looseTies(first, second, labels.length);
      const below = randomIntegers(seed + chain);
      const rounds = Math.floor((chain + 1) * (draws / chains)) - Math.floor(chain * (draws / chains));
      for (let round = 0; round < rounds; round++) {
        switchPairs(ties, (round === 0 ? FIRST_TRIES : TRIES_BETWEEN) * first.length, below);
        counts.fill(0);
        countBetween(ties.sources, ties.targets, labels, partners, offsets, counts);
        for (let at = 0; at < counts.length; at++) {
          const count = counts[at]!;
          if (count <= observed[at]!) asLow[at]!++;
          sums[at]! += count;
          squares[at]! += count * count;
        }
      }
      return [asLow, sums, squares];
    };
  },
};

function looseTies(first: Int32Array, second: Int32Array, nodeCount: number): LooseTies {
  const places = new PairMap(first.length);
  for (let pair = 0; pair < first.length; pair++)
    places.add(Math.min(first[pair]!, second[pair]!), Math.max(first[pair]!, second[pair]!), pair);
  return {
    nodeCount,
    directed: false,
    sources: first.slice(),
    targets: second.slice(),
    strengths: new Float64Array(0),
    places,
  };
}

function switchPairs(ties: LooseTies, tries: number, below: (bound: number) => number): void {
  const count = ties.sources.length;
  if (count < 2) return;
  for (let done = 0; done < tries; done++) {
    const one = below(count);
    const other = below(count);
    if (one !== other) switchUndirected(ties, one, other, below(2) === 1);
  }
}
