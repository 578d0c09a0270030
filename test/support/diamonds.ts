import { buildCsr, type Csr, symmetrize } from '../../src/kernel/csr.js';

/**
 * Undirected diamonds in a row, each between two joints with two people side by side; 2^count shortest paths lead from end
 * to end. Joints are 0, 3, 6 and so on. With the betweenness of everybody, over ordered pairs, worked out by hand.
 */
export function diamonds(count: number): { csr: Csr; betweenness: number[] } {
  const sources: number[] = [];
  const targets: number[] = [];
  for (let joint = 0; joint < 3 * count; joint += 3) {
    sources.push(joint, joint, joint + 1, joint + 2);
    targets.push(joint + 1, joint + 2, joint + 3, joint + 3);
  }
  const nodeCount = 3 * count + 1;
  const strengths = new Float64Array(sources.length).fill(1);
  const list = { sources: Int32Array.from(sources), targets: Int32Array.from(targets), strengths };
  const betweenness = Array.from({ length: nodeCount }, (_, node) => {
    const joint = node - (node % 3);
    // A joint has all before it on one side; those side by side on each side of it go half over it to each other.
    const sides = (node > 0 ? 1 : 0) + (node + 1 < nodeCount ? 1 : 0);
    if (node === joint) return 2 * joint * (nodeCount - 1 - joint) + sides;
    // Half of what goes from the joint before or beyond to the joint behind or beyond.
    return (joint + 1) * (nodeCount - 3 - joint);
  });
  return { csr: symmetrize(buildCsr(nodeCount, list)), betweenness };
}
