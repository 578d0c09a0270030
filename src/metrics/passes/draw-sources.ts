import type { Random } from '../../random.js';

/**
 * One node from each of `count` strata of equal width. Where they do not part the nodes evenly a node on the border of two
 * belongs to both in part, so that every node is as likely as any other; it may then be drawn twice.
 *
 * Sources of one corner of the network add much the same: where neighbours stand beside one another, one from each stratum
 * is nearer to the whole than draws from anywhere.
 */
export function drawStrata(nodes: Int32Array, count: number, random: Random): Int32Array {
  const width = nodes.length / count;
  return Int32Array.from({ length: count }, (_, stratum) => {
    const place = Math.floor((stratum + random.next()) * width);
    return nodes[Math.min(place, nodes.length - 1)]!;
  });
}

/** The draws as lists in which no node comes twice. */
export function withoutRepeats(draws: Int32Array): Int32Array[] {
  const lists: Int32Array[] = [];
  for (let rest = draws.slice().sort(); rest.length > 0; ) {
    lists.push(rest.filter((node, place) => place === 0 || node !== rest[place - 1]));
    rest = rest.filter((node, place) => place > 0 && node === rest[place - 1]);
  }
  return lists;
}
