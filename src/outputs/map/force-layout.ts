import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** Ties as three columns; ends are places in the list of points. */
export interface LayoutTies {
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** Where points stand. */
export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

const NODE_CELLS = 10;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
/** From here on far points repel as one: exact sums would take the square of their number. */
const MOST_EXACT = 400;

/**
 * ForceAtlas2 from given positions: ties pull, points repel, everything is drawn to the middle. No chance is in it, and the number
 * of rounds is given rather than the time, so the same input has the same result. Points that start at one place stay there: start them
 * apart. Cost: O(rounds × (points × log points + ties)).
 *
 * Source: Jacomy, Venturini, Heymann and Bastian (2014), PLOS ONE 9(6), e98679; the rounds are those of
 * graphology-layout-forceatlas2.
 */
export function forceLayout({ x, y }: Positions, ties: LayoutTies, rounds: number): Positions {
  const nodes = new Float32Array(x.length * NODE_CELLS);
  for (let point = 0; point < x.length; point++) {
    const cell = point * NODE_CELLS;
    nodes[cell] = x[point]!;
    nodes[cell + 1] = y[point]!;
    nodes[cell + MASS] = 1;
    nodes[cell + CONVERGENCE] = 1;
    nodes[cell + SIZE] = 1;
  }
  const edges = new Float32Array(ties.sources.length * 3);
  for (let tie = 0; tie < ties.sources.length; tie++) {
    const source = ties.sources[tie]! * NODE_CELLS;
    const target = ties.targets[tie]! * NODE_CELLS;
    const weight = ties.weights[tie]!;
    edges.set([source, target, weight], 3 * tie);
    nodes[source + MASS]! += weight;
    nodes[target + MASS]! += weight;
  }
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 4,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(Math.max(2, x.length)),
    barnesHutOptimize: x.length > MOST_EXACT,
    barnesHutTheta: 0.8,
  };
  for (let round = 0; round < rounds; round++) iterate(settings, nodes, edges);
  const at = (offset: number) => Float32Array.from(x, (_, point) => nodes[point * NODE_CELLS + offset]!);
  return { x: at(0), y: at(1) };
}

/** Points on a spiral around a middle, one place each, evenly filled. */
export function spiral(place: number, distance: number): { readonly x: number; readonly y: number } {
  const angle = place * 2.399963229728653; // the golden angle, under which no two points line up
  const radius = distance * Math.sqrt(place + 0.5);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
