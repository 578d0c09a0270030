import * as fc from 'fast-check';
import type { LevelGraph } from '../../src/kernel/communities/level-graph.js';
import { buildCsr, type Csr, symmetrize } from '../../src/kernel/csr.js';
import { type RandomBelow, randomOrder } from '../../src/kernel/random-integers.js';

/** A tie between two places, with its strength. */
export type Tie = readonly [number, number, number];

/** Undirected rows of the ties given: an arc each way. */
export function bothWays(nodeCount: number, ties: readonly Tie[]): Csr {
  return symmetrize(
    buildCsr(nodeCount, {
      sources: Int32Array.from(ties, ([a, b]) => Math.min(a, b)),
      targets: Int32Array.from(ties, ([a, b]) => Math.max(a, b)),
      strengths: Float64Array.from(ties, ([, , strength]) => strength),
    }),
  );
}

/** Networks of up to `most` nodes, isolates and several components among them. */
export function smallNetwork(most: number): fc.Arbitrary<Csr> {
  return fc.integer({ min: 1, max: most }).chain((nodeCount) =>
    fc
      .array(fc.tuple(fc.nat(nodeCount - 1), fc.nat(nodeCount - 1), fc.constantFrom(1, 1, 1, 0.1, 0.3, 7)), {
        maxLength: 3 * nodeCount,
      })
      .map((ties) => bothWays(nodeCount, ties)),
  );
}

/** A number below `most` for each of `length` places. */
export function anyGroups(length: number, most: number): fc.Arbitrary<Int32Array> {
  return fc
    .array(fc.nat(most - 1), { minLength: length, maxLength: length })
    .map((groups) => Int32Array.from(groups));
}

/** Modularity as the sum over all ordered pairs, straight from its definition. */
export function plainModularity(both: Csr, groups: ArrayLike<number>, resolution = 1): number {
  const strengths = Array.from({ length: both.nodeCount }, (_, node) => rowOf(both, node));
  const of = strengths.map((row) => row.reduce((sum, value) => sum + value, 0));
  const total = of.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  for (let a = 0; a < both.nodeCount; a++) {
    for (let b = 0; b < both.nodeCount; b++) {
      const isTogether = a === b || (groups[a] !== -1 && groups[a] === groups[b]);
      if (isTogether) sum += strengths[a]![b]! - (resolution * of[a]! * of[b]!) / total;
    }
  }
  return sum / total;
}

function rowOf(both: Csr, node: number): number[] {
  const row = new Array<number>(both.nodeCount).fill(0);
  for (let arc = both.starts[node]!; arc < both.starts[node + 1]!; arc++)
    row[both.targets[arc]!] = both.strengths[arc]!;
  return row;
}

/** The highest modularity of all partitions, by trying every one: for up to nine nodes. */
export function plainOptimum(both: Csr, resolution = 1): number {
  const groups = new Array<number>(both.nodeCount).fill(0);
  let best = Number.NEGATIVE_INFINITY;
  const place = (node: number, used: number): void => {
    if (node === both.nodeCount) {
      best = Math.max(best, plainModularity(both, groups, resolution));
      return;
    }
    for (let group = 0; group <= used; group++) {
      groups[node] = group;
      place(node + 1, Math.max(used, group + 1));
    }
  };
  place(0, 0);
  return best;
}

/** The refinement of groups as the paper writes it, with sums made anew at every step; the best part, drawn among equals. */
export function plainRefinement(
  graph: LevelGraph,
  groups: Int32Array,
  nullShare: number,
  below: RandomBelow,
): number[] {
  const nodes = [...groups.keys()];
  const parts = [...nodes];
  const linkOf = (a: number, b: number) => {
    const row = graph.targets.subarray(graph.starts[a]!, graph.starts[a + 1]!);
    const place = row.indexOf(b);
    return place === -1 ? 0 : graph.weights[graph.starts[a]! + place]!;
  };
  const links = (from: readonly number[], to: readonly number[]) =>
    from.reduce((sum, a) => sum + to.reduce((inner, b) => inner + linkOf(a, b), 0), 0);
  const strengthOf = (members: readonly number[]) =>
    members.reduce((sum, node) => sum + graph.strengths[node]!, 0);
  const isWellConnected = (members: readonly number[], group: readonly number[]) => {
    const rest = group.filter((node) => !members.includes(node));
    return links(members, rest) >= nullShare * strengthOf(members) * strengthOf(rest);
  };
  const order = [...randomOrder(nodes.length, below)].sort((a, b) => groups[a]! - groups[b]!);
  for (const node of order) {
    const group = nodes.filter((other) => groups[other] === groups[node]);
    const isAlone = nodes.filter((other) => parts[other] === parts[node]).length === 1;
    if (!isAlone || !isWellConnected([node], group)) continue;
    const near = [...graph.targets.subarray(graph.starts[node]!, graph.starts[node + 1]!)];
    const candidates = new Set(near.filter((other) => group.includes(other)).map((other) => parts[other]!));
    let best: { part: number; gain: number } | undefined;
    let equals = 1;
    for (const part of candidates) {
      const members = nodes.filter((other) => parts[other] === part);
      const gain = links([node], members) - nullShare * graph.strengths[node]! * strengthOf(members);
      if (gain < 0 || !isWellConnected(members, group)) continue;
      if (best === undefined || gain > best.gain) {
        best = { part, gain };
        equals = 1;
      } else if (gain === best.gain && below(++equals) === 0) best = { part, gain };
    }
    if (best !== undefined) parts[node] = best.part;
  }
  return parts;
}

/** Whether the members of every group reach each other inside it. */
export function areConnected(both: Csr, groups: Int32Array): boolean {
  return [...new Set(groups)].every((group) => {
    if (group === -1) return true;
    const members = [...groups.keys()].filter((node) => groups[node] === group);
    const reached = new Set([members[0]!]);
    for (const node of reached) {
      for (let arc = both.starts[node]!; arc < both.starts[node + 1]!; arc++)
        if (groups[both.targets[arc]!] === group) reached.add(both.targets[arc]!);
    }
    return reached.size === members.length;
  });
}

/** Adjusted Rand index and variation of information from the table of both partitions. */
export function plainLikeness(
  first: Int32Array,
  second: Int32Array,
): { adjustedRand: number; variation: number } {
  const places = [...first.keys()].filter((place) => first[place] !== -1 && second[place] !== -1);
  const share = (isIn: (place: number) => boolean) => places.filter(isIn).length / places.length;
  let variation = 0;
  for (const place of places) {
    const p = share((other) => first[other] === first[place]);
    const q = share((other) => second[other] === second[place]);
    const r = share((other) => first[other] === first[place] && second[other] === second[place]);
    variation -= (Math.log(r / p) + Math.log(r / q)) / places.length;
  }
  let [both, inFirst, inSecond, pairs] = [0, 0, 0, 0];
  for (const a of places) {
    for (const b of places) {
      if (b <= a) continue;
      pairs++;
      if (first[a] === first[b]) inFirst++;
      if (second[a] === second[b]) inSecond++;
      if (first[a] === first[b] && second[a] === second[b]) both++;
    }
  }
  const byChance = (inFirst * inSecond) / pairs;
  return { adjustedRand: (both - byChance) / ((inFirst + inSecond) / 2 - byChance), variation };
}
