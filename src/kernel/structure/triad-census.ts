import { type Csr, findArc } from '../csr.js';

/** The sixteen kinds of triad in the usual order; names count mutual, asymmetric and empty pairs. */
export const triadNames = [
  '003',
  '012',
  '102',
  '021D',
  '021U',
  '021C',
  '111D',
  '111U',
  '030T',
  '030C',
  '201',
  '120D',
  '120U',
  '120C',
  '210',
  '300',
] as const;

/**
 * How often each kind of triad occurs among all sets of three nodes, in the order of {@link triadNames}.
 *
 * Only sets with a tie are visited, each once: for every tied pair, who is tied to one of the two. `012` and `102` count
 * the third nodes tied to neither, and `003` is the rest of all C(n, 3). Counts are exact to 2^53, which is beyond every
 * network of up to 200,000 nodes; in larger ones the last digits of `003` may be rounded.
 * Cost: sum over tied pairs of the degrees of both; undirected graphs work as well, every pair being mutual.
 * Source: Batagelj and Mrvar (2001), Social Networks 23, 237-243; kinds after Holland and Leinhardt (1970).
 */
export function countTriads(out: Csr, both: Csr): Float64Array {
  const { nodeCount, starts, targets } = both;
  const codes = pairCodes(out, both);
  const census = new Float64Array(16);
  for (let v = 0; v < nodeCount; v++) {
    for (let arc = starts[v]!; arc < starts[v + 1]!; arc++) {
      const u = targets[arc]!;
      if (u < v) continue;
      const pair = codes[arc]!;
      let tiedToEither = 0;
      // Both rows are sorted, so that the nodes tied to v, to u or to both come up in order.
      let atV = starts[v]!;
      let atU = starts[u]!;
      const endV = starts[v + 1]!;
      const endU = starts[u + 1]!;
      while (atV < endV || atU < endU) {
        const fromV = atV < endV ? targets[atV]! : nodeCount;
        const fromU = atU < endU ? targets[atU]! : nodeCount;
        const w = Math.min(fromV, fromU);
        const codeV = fromV === w ? codes[atV++]! : 0;
        const codeU = fromU === w ? codes[atU++]! : 0;
        if (w === v || w === u) continue;
        tiedToEither++;
        // A set with several tied pairs is counted at the pair that is first in order.
        if (w > u || (w > v && codeV === 0)) census[kindOf[pair + 4 * codeV + 16 * codeU]!]!++;
      }
      census[pair === 3 ? 2 : 1]! += nodeCount - tiedToEither - 2;
    }
  }
  let withTies = 0;
  for (let kind = 1; kind < 16; kind++) withTies += census[kind]!;
  census[0] = triples(nodeCount) - withTies;
  return census;
}

/** All sets of three nodes. Factors are divided first, so that the product stays a whole number as long as it can. */
function triples(n: number): number {
  const thirds = [n, n - 1, n - 2].map((factor) => (factor % 3 === 0 ? factor / 3 : factor));
  const even = thirds.findIndex((factor) => factor % 2 === 0);
  return n < 3
    ? 0
    : thirds.reduce((product, factor, place) => product * (place === even ? factor / 2 : factor), 1);
}

/** For each arc of `both`: 1 where the tie points from the node of the row, 2 to it, 3 both ways. */
export function pairCodes(out: Csr, both: Csr): Uint8Array {
  const codes = new Uint8Array(both.arcCount);
  for (let node = 0; node < out.nodeCount; node++) {
    let at = both.starts[node]!;
    for (let arc = out.starts[node]!; arc < out.starts[node + 1]!; arc++) {
      const target = out.targets[arc]!;
      while (both.targets[at] !== target) at++;
      codes[at]! |= 1;
      codes[findArc(both, target, node)]! |= 2;
    }
  }
  return codes;
}

/** The kind of each code: pair v-u, four times v-w, sixteen times u-w, each 0 empty, 1 onward, 2 back, 3 both. */
const kindOf = Uint8Array.from({ length: 64 }, (_, code) => triadNames.indexOf(nameOf(code)));

function nameOf(code: number): (typeof triadNames)[number] {
  const pairs = [
    { a: 0, b: 1, code: code & 3 },
    { a: 0, b: 2, code: (code >> 2) & 3 },
    { a: 1, b: 2, code: code >> 4 },
  ];
  const outgoing = [0, 0, 0];
  const incoming = [0, 0, 0];
  for (const pair of pairs) {
    if (pair.code !== 1 && pair.code !== 2) continue;
    outgoing[pair.code === 1 ? pair.a : pair.b]!++;
    incoming[pair.code === 1 ? pair.b : pair.a]!++;
  }
  const mutual = pairs.find((pair) => pair.code === 3);
  const mutuals = pairs.filter((pair) => pair.code === 3).length;
  const asymmetric = pairs.filter((pair) => pair.code === 1 || pair.code === 2).length;
  const isSpread = Math.max(...outgoing) === 2;
  const isGathered = Math.max(...incoming) === 2;
  switch (10 * mutuals + asymmetric) {
    case 0:
      return '003';
    case 1:
      return '012';
    case 10:
      return '102';
    case 2:
      return isSpread ? '021D' : isGathered ? '021U' : '021C';
    case 11:
      // D: the third points at the mutual pair; U: the mutual pair points at the third.
      return incoming[mutual!.a]! + incoming[mutual!.b]! === 1 ? '111D' : '111U';
    case 3:
      return isSpread ? '030T' : '030C';
    case 20:
      return '201';
    case 12:
      return isSpread ? '120D' : isGathered ? '120U' : '120C';
    case 21:
      return '210';
    default:
      return '300';
  }
}
