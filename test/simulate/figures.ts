/** Plain measures for checking what was planted. Slow, short, and independent of the library's own. */

/** Who acts towards whom: one set of targets for each person. */
export type Ties = ReadonlyMap<string, ReadonlySet<string>>;

/** An empty set of targets for each person. */
export function emptyTies(people: Iterable<string>): Map<string, Set<string>> {
  return new Map([...people].map((person) => [person, new Set<string>()]));
}

/** The same ties, each turned round. */
export function turned(ties: Ties): Ties {
  const result = emptyTies(ties.keys());
  for (const [source, targets] of ties) for (const target of targets) result.get(target)?.add(source);
  return result;
}

/** A tie either way becomes a tie both ways. */
export function undirected(ties: Ties): Ties {
  const result = emptyTies(ties.keys());
  for (const [source, targets] of ties) {
    for (const target of targets) {
      result.get(source)?.add(target);
      result.get(target)?.add(source);
    }
  }
  return result;
}

export function outDegree(ties: Ties): Map<string, number> {
  return new Map([...ties].map(([person, targets]) => [person, targets.size]));
}

export function inDegree(ties: Ties): Map<string, number> {
  return outDegree(turned(ties));
}

/** How many people a person names and is named by. */
export function reciprocated(ties: Ties): Map<string, number> {
  return new Map(
    [...ties].map(([person, targets]) => [
      person,
      [...targets].filter((to) => ties.get(to)?.has(person)).length,
    ]),
  );
}

/** Share of ties that are returned. */
export function reciprocity(ties: Ties): number {
  return sum(reciprocated(ties).values()) / sum(outDegree(ties).values());
}

/** Closed triples as a share of all triples, direction dropped. */
export function transitivity(ties: Ties): number {
  const pairs = undirected(ties);
  let triples = 0;
  let closed = 0;
  for (const near of pairs.values()) {
    for (const a of near)
      for (const b of near)
        if (a < b) {
          triples += 1;
          if (pairs.get(a)?.has(b)) closed += 1;
        }
  }
  return closed / triples;
}

/** Raw betweenness over ordered pairs (Brandes 2001). */
export function betweenness(ties: Ties): Map<string, number> {
  const ids = [...ties.keys()];
  const place = new Map(ids.map((id, index) => [id, index]));
  const next = ids.map((id) => [...(ties.get(id) ?? [])].map((to) => place.get(to) ?? -1));
  const score = new Float64Array(ids.length);
  for (let start = 0; start < ids.length; start++) {
    const depth = new Int32Array(ids.length).fill(-1);
    const paths = new Float64Array(ids.length);
    const share = new Float64Array(ids.length);
    const order = [start];
    depth[start] = 0;
    paths[start] = 1;
    for (const node of order) {
      for (const to of next[node]!) {
        if (depth[to] === -1) {
          depth[to] = depth[node]! + 1;
          order.push(to);
        }
        if (depth[to] === depth[node]! + 1) paths[to]! += paths[node]!;
      }
    }
    for (const node of order.reverse()) {
      for (const to of next[node]!) {
        if (depth[to] === depth[node]! + 1) share[node]! += (paths[node]! / paths[to]!) * (1 + share[to]!);
      }
      if (node !== start) score[node]! += share[node]!;
    }
  }
  return new Map(ids.map((id, index) => [id, score[index]!]));
}

/** Sum of 1 / steps over everybody who can come to the person. */
export function harmonicIn(ties: Ties): Map<string, number> {
  const sources = turned(ties);
  const result = new Map<string, number>();
  for (const person of ties.keys()) {
    const depth = new Map([[person, 0]]);
    let total = 0;
    for (const [at, steps] of depth) {
      if (steps > 0) total += 1 / steps;
      for (const from of sources.get(at) ?? []) if (!depth.has(from)) depth.set(from, steps + 1);
    }
    result.set(person, total);
  }
  return result;
}

/** Share of people with a higher score, those with the same score counted half: 0 the top, 1 the bottom. */
export function shareAbove(scores: ReadonlyMap<string, number>, person: string): number {
  const own = scores.get(person) ?? Number.NaN;
  let above = 0;
  for (const score of scores.values()) above += score > own ? 1 : score === own ? 0.5 : 0;
  return (above - 0.5) / scores.size;
}

/** How many people have a strictly higher score, plus one. */
export function rank(scores: ReadonlyMap<string, number>, person: string): number {
  const own = scores.get(person) ?? Number.NaN;
  return 1 + [...scores.values()].filter((score) => score > own).length;
}

/** Standard deviation over mean. */
export function variation(values: Iterable<number>): number {
  const list = [...values];
  const mean = sum(list) / list.length;
  return Math.sqrt(sum(list.map((value) => (value - mean) ** 2)) / list.length) / mean;
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
