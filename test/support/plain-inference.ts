import * as fc from 'fast-check';
import type { Network } from '../../src/graph/network.js';
import { buildCsr, reverse, symmetrize } from '../../src/kernel/csr.js';

/** Ties as source, target, strength. */
export type PlainTie = readonly [number, number, number];

/** A network of numbered people, from ties; of an undirected one each is listed once. Groups are given by column. */
export function plainNetwork(
  nodeCount: number,
  ties: readonly PlainTie[],
  directed = true,
  columns: Readonly<Record<string, readonly (string | undefined)[]>> = {},
): Network {
  const csr = buildCsr(nodeCount, {
    sources: Int32Array.from(ties, ([source]) => source),
    targets: Int32Array.from(ties, ([, target]) => target),
    strengths: Float64Array.from(ties, ([, , strength]) => strength),
  });
  const both = symmetrize(csr);
  return {
    nodeCount,
    directed,
    kinds: ['tie'],
    factors: new Map([['tie', 1]]),
    minWeight: 0,
    out: directed ? csr : both,
    in: directed ? reverse(csr) : both,
    both,
    groupsBy(column) {
      const values = columns[column]!;
      const names = [...new Set(values.filter((value) => value !== undefined))].sort();
      const of = Int32Array.from(values, (value) => (value === undefined ? -1 : names.indexOf(value)));
      const sizes = Int32Array.from(names, (_, place) => of.filter((group) => group === place).length);
      return { column, names, of, sizes };
    },
    groupColumns: Object.keys(columns),
  };
}

/** A network of numbered people as a matrix of strengths. */
export function plainMatrix({ nodeCount, out }: Network): number[][] {
  const matrix = Array.from({ length: nodeCount }, () => new Array<number>(nodeCount).fill(0));
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = out.starts[node]!; arc < out.starts[node + 1]!; arc++)
      matrix[node]![out.targets[arc]!] = out.strengths[arc]!;
  }
  return matrix;
}

/** The ties of a network as text, one form for one set of ties: `0>1 2>0`. */
export function tiesAsText({ nodeCount, out }: Network): string {
  const ties: string[] = [];
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = out.starts[node]!; arc < out.starts[node + 1]!; arc++)
      ties.push(`${node}>${out.targets[arc]!}`);
  }
  return ties.join(' ');
}

/** Pearson's correlation straight from its definition. */
export function plainCorrelation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const products = mean(x.map((value, at) => (value - meanX) * (y[at]! - meanY)));
  const spread = (values: readonly number[], middle: number) =>
    mean(values.map((value) => (value - middle) ** 2));
  return products / Math.sqrt(spread(x, meanX) * spread(y, meanY));
}

/** All values off the diagonal, with row and column `order[i]` read as row and column i. */
export function offDiagonal(
  matrix: readonly (readonly number[])[],
  order = matrix.map((_, at) => at),
): number[] {
  return order.flatMap((row, i) => order.filter((_, j) => j !== i).map((column) => matrix[row]![column]!));
}

/** Kendall's tau-b over all pairs. */
export function plainKendall(x: readonly number[], y: readonly number[]): number {
  let agree = 0;
  let differInX = 0;
  let differInY = 0;
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      agree += Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!);
      differInX += Math.abs(Math.sign(x[i]! - x[j]!));
      differInY += Math.abs(Math.sign(y[i]! - y[j]!));
    }
  }
  return agree / Math.sqrt(differInX * differInY);
}

/** Share of people pairs that are tied, by ordered pairs. */
export const density = ({ nodeCount, out }: Network) => out.arcCount / (nodeCount * (nodeCount - 1));

/** Pairs tied both ways. */
export function mutualPairs(network: Network): number {
  const matrix = plainMatrix(network);
  return matrix.flatMap((row, i) => row.filter((value, j) => j < i && value > 0 && matrix[j]![i]! > 0))
    .length;
}

/** Threes of people all tied to one another, direction dropped. */
export function triangles(network: Network): number {
  const matrix = plainMatrix(network);
  const isTied = (i: number, j: number) => matrix[i]![j]! > 0 || matrix[j]![i]! > 0;
  let count = 0;
  for (let i = 0; i < matrix.length; i++)
    for (let j = 0; j < i; j++)
      for (let k = 0; k < j; k++) if (isTied(i, j) && isTied(j, k) && isTied(i, k)) count++;
  return count;
}

/** Chi-square of counts that should all be the same. */
export function chiSquare(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** Ties between up to `most` numbered people, some of them to oneself or twice. */
export function plainTies(
  most: number,
): fc.Arbitrary<{ people: number; ties: PlainTie[]; others: PlainTie[] }> {
  return fc.integer({ min: 2, max: most }).chain((people) => {
    const person = fc.nat(people - 1);
    const ties = fc.array(fc.tuple(person, person, fc.constantFrom(0.5, 1, 2, 3)), { maxLength: 5 * people });
    return fc.record({ people: fc.constant(people), ties, others: ties });
  });
}

/** Every directed network of this many people, as lists of ties. */
export function everyNetwork(people: number): PlainTie[][] {
  const pairs: PlainTie[] = [];
  for (let i = 0; i < people; i++) for (let j = 0; j < people; j++) if (i !== j) pairs.push([i, j, 1]);
  return Array.from({ length: 2 ** pairs.length }, (_, code) =>
    pairs.filter((_pair, place) => Math.floor(code / 2 ** place) % 2 === 1),
  );
}

/** How often each text comes up. */
export function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Ties sent and received by each person. */
export function degreesOf({ out, in: incoming, nodeCount }: Network): string {
  const degree = (starts: Int32Array, node: number) => starts[node + 1]! - starts[node]!;
  return Array.from({ length: nodeCount }, (_, node) => [
    degree(out.starts, node),
    degree(incoming.starts, node),
  ]).join(' ');
}
