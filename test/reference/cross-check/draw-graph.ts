import type { Row } from '../../../src/ingest/dataset-from-rows.js';

/** A graph as the rows a user could have: ties several times over and to oneself among them. */
export interface DrawnGraph {
  readonly directed: boolean;
  readonly people: readonly Row[];
  readonly interactions: readonly Row[];
  /** How many of the rows, the last ones, join a person to itself. */
  readonly selfTies: number;
}

/**
 * The graph of a seed: 4 to 30 people, one of eight shapes, directed or not, with whole, real or no strengths.
 *
 * Step for step the same as `draw_graph` in make-cross-check.py, in whole numbers alone, so that the figures kept beside
 * this file need no rows.
 */
export function drawGraph(seed: number): DrawnGraph {
  const below = wholeNumbers(seed);
  const directed = below(2) === 0;
  const strengths = (['none', 'whole', 'real'] as const)[below(3)]!;
  const shape = below(chances.length);
  const count = 4 + below(6) + below(6) + (below(6) === 0 ? below(17) : 0);
  const tied = count - (below(3) === 0 ? below(4) : 0); // the people after these have no ties
  const parents = times(count, (b) => below(Math.max(b, 1)));

  const pairs: [number, number][] = [];
  for (let b = 0; b < tied; b++) {
    for (let a = 0; a < b; a++) {
      if (below(100) >= chances[shape]!(a, b, count, parents)) continue;
      const way = below(3);
      if (way !== 1) pairs.push([a, b]);
      if (way !== 0) pairs.push([b, a]);
    }
  }
  if (pairs.length === 0) pairs.push([0, 1]);
  pairs.push(...pairs.filter(() => below(8) === 0));
  const selfTies = below(3);
  for (let at = 0; at < selfTies; at++) {
    const person = below(count);
    pairs.push([person, person]);
  }

  const unitCount = 1 + below(4);
  const people = times(count, (at) => ({ person_id: `p${at}`, unit: `unit${below(unitCount)}` }));
  const interactions = pairs.map(([a, b]) => {
    const ends = { source: `p${a}`, target: `p${b}`, kind: 'tie' };
    if (strengths === 'none') return ends;
    return { ...ends, weight: strengths === 'whole' ? 1 + below(10) : (1 + below(20_000)) / 1000 };
  });
  return { directed, people, interactions, selfTies };
}

/** How many of a hundred pairs a < b are tied, by shape. */
const chances: readonly ((a: number, b: number, count: number, parents: readonly number[]) => number)[] = [
  () => 12, // sparse
  () => 25, // middling
  () => 55, // dense
  (a, b, _, parents) => (parents[b] === a ? 100 : 0), // a tree
  (a, b) => ((a + b) % 2 === 1 ? 40 : 0), // two sides, ties between them alone
  (a, b) => (a % 3 === b % 3 ? 50 : 0), // three parts
  (a, b, count) => (3 * b < count ? 95 : 3 * a < count ? 20 : 3), // a dense core
  (a, b, count) => (b === a + 1 || b === a + count - 1 ? 90 : 4), // a ring with shortcuts
];

/** Whole numbers in [0, bound) by the generator of Park and Miller (1988), exact in 53 bits; the first ten depend on the seed too plainly. */
function wholeNumbers(seed: number): (bound: number) => number {
  let state = seed;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
  for (let skipped = 0; skipped < 10; skipped++) next();
  return (bound) => next() % bound;
}

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
