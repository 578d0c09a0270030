import type { Analysis } from '../analysis.js';
import { findArc } from '../kernel/csr.js';

/** The first kinds of the informal network as bits: which of them a pair of people has, in either direction. */
export function kindsOfTies({ graph, network }: Analysis, most: number): (a: number, b: number) => number {
  const layers = network.kinds
    .slice(0, most)
    .map((kind) => graph.layers.find((layer) => layer.kind === kind)!);
  return (a, b) => {
    let bits = 0;
    layers.forEach(({ csr, minWeight }, place) => {
      const least = Math.max(minWeight, network.minWeight);
      const isThere = (arc: number) => arc !== -1 && csr.strengths[arc]! >= least;
      if (isThere(findArc(csr, a, b)) || isThere(findArc(csr, b, a))) bits += 2 ** place;
    });
    return bits;
  };
}
