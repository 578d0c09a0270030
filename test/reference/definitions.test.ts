import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.js';
import type { Network } from '../../src/graph/network.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { measure } from '../../src/metrics/measure.js';
import {
  type MetricId,
  measureNetwork,
  measurePeople,
  type NetworkMetricId,
} from '../../src/metrics/registry.js';

// Where tools differ, on networks small enough to work out by hand; docs/definitions.md says which tool answers what.

interface Drawn {
  /** People without ties, whom the ties do not name. */
  readonly alone?: string;
  /** The unit of each person, by letter; people left out have none. */
  readonly units?: Readonly<Record<string, string>>;
  readonly undirected?: boolean;
  /** Weights are lengths, and not strengths. */
  readonly distances?: boolean;
}

/** Ties such as `ab` (from a to b) or `ab 3` with their weight; people are named by one letter. */
function drawn(
  ties: string,
  { alone = '', units = {}, undirected = false, distances = false }: Drawn = {},
): Network {
  const interactions = ties.split(', ').map((tie) => {
    const [ends = '', weight = '1'] = tie.split(' ');
    return { source: ends[0]!, target: ends[1]!, kind: 'advice', weight };
  });
  const letters = new Set([...interactions.flatMap(({ source, target }) => [source, target]), ...alone]);
  const people = [...letters].sort().map((person_id) => ({ person_id, unit: units[person_id] ?? '' }));
  const config = distances ? ({ kinds: { advice: { weight: 'distance' } } } as const) : {};
  const dataset = datasetFromRows({ people, interactions }, config);
  return selectNetwork(buildGraph(dataset).graph, { undirected });
}

const undirected = { undirected: true };

/** A measure of everybody, in the order of letters. */
function everybody(network: Network, id: MetricId, options: object = {}): number[] {
  return [...measurePeople(network, id, options)];
}

/** A number of the whole network; `part` names one of a census. */
function whole(network: Network, id: NetworkMetricId, part?: string, options: object = {}): number {
  const found = measureNetwork(network, id, options).find(
    (one) => one.id === (part === undefined ? id : `${id}-${part}`),
  );
  return found!.value;
}

describe('definitions of one person: where tools differ', () => {
  it("constraint counts incoming ties, so that somebody whom all turn to has one: Burt's family", () => {
    const boss = drawn('ba, ca');
    // networkx reads outgoing ties alone and has no answer for a.
    expect(everybody(boss, 'constraint')[0]).toBe(0.5);
    expect(everybody(boss, 'effective-size')[0]).toBe(2);
  });

  it("constraint takes the contacts' ties over the whole network, and on ego's network alone is another figure: Burt's family", () => {
    const network = drawn('ab, ac, bc, bd', undirected);
    const egoNetworkOfA = drawn('ab, ac, bc', undirected);
    expect(everybody(network, 'constraint')[0]).toBeCloseTo((3 / 4) ** 2 + (2 / 3) ** 2, 12);
    // What UCINET gives unless told otherwise: b's tie to d does not count.
    expect(everybody(egoNetworkOfA, 'constraint')[0]).toBeCloseTo(2 * (3 / 4) ** 2, 12);
  });

  it('constraint and its kin have no answer for an isolate, where degree and clustering have 0: isolates', () => {
    const network = drawn('ab', { alone: 'c', ...undirected });
    for (const id of ['constraint', 'effective-size', 'efficiency', 'burt-hierarchy'] as const)
      expect(everybody(network, id)[2], id).toBeNaN();
    for (const id of ['degree', 'betweenness', 'clustering', 'harmonic-closeness', 'core-number'] as const)
      expect(everybody(network, id)[2], id).toBe(0);
  });

  it('betweenness-weighted shares what is between two ways of equal length, 1/10 + 1/5 and 3/20 + 3/20: equal lengths', () => {
    expect(1 / 10 + 1 / 5).not.toBe(3 / 20 + 3 / 20);
    const network = drawn('ab 0.1, bd 0.2, ac 0.15, cd 0.15, ad 1', { ...undirected, distances: true });
    // From a to d over b and over c alike; from b to c over a alone, since 1/10 + 3/20 is less than 1/5 + 3/20.
    expect(everybody(network, 'betweenness-weighted')).toEqual([1, 0.5, 0.5, 0]); // networkx: 1, 0, 1, 0
    // By steps a is next to d, and a and d share what is between b and c.
    expect(everybody(network, 'betweenness')).toEqual([0.5, 0, 0, 0.5]);
  });

  it('betweenness is a number of pairs, and betweenness-normalized depends on isolates: normalisation', () => {
    const star = drawn('ab, ac, ad', undirected);
    const starAndIsolate = drawn('ab, ac, ad', { alone: 'e', ...undirected });
    for (const network of [star, starAndIsolate]) expect(everybody(network, 'betweenness')[0]).toBe(3);
    expect(everybody(star, 'betweenness-normalized')[0]).toBe(1);
    expect(everybody(starAndIsolate, 'betweenness-normalized')[0]).toBe(0.5);
  });

  it('betweenness counts ordered pairs where ties have a direction, unordered ones where they have none: normalisation', () => {
    expect(everybody(drawn('ab, ba, bc, cb'), 'betweenness')[1]).toBe(2);
    expect(everybody(drawn('ab, bc', undirected), 'betweenness')[1]).toBe(1);
  });

  it('closeness is four measures, which differ as soon as somebody is out of reach: closeness', () => {
    const network = drawn('ab, bc', { alone: 'd' });
    const ofA = (id: MetricId) => everybody(network, id)[0];
    // a reaches two of three others, at 1 and 2 steps.
    expect(ofA('closeness-reachable-out')).toBeCloseTo(2 / 3, 12); // igraph, mode out
    expect(ofA('closeness-wf-out')).toBeCloseTo((2 / 3) * (2 / 3), 12);
    expect(ofA('closeness-freeman-out')).toBe(0); // R sna
    expect(ofA('harmonic-closeness-out')).toBe((1 + 1 / 2) / 3);
  });

  it('closeness-wf-in is what networkx calls closeness, which has 0 for whom nobody can reach: closeness', () => {
    const network = drawn('ab, bc', { alone: 'd' });
    expect(everybody(network, 'closeness-wf-in')[0]).toBe(0);
    expect(everybody(network, 'closeness-wf-in')[2]).toBeCloseTo(4 / 9, 12);
    expect(everybody(network, 'closeness-reachable-in')[0]).toBeNaN();
  });

  it('core-number counts both ways of a mutual pair, and once where direction is dropped: k-core', () => {
    const mutualTriangle = 'ab, ba, bc, cb, ac, ca';
    expect(everybody(drawn(mutualTriangle), 'core-number')).toEqual([4, 4, 4]);
    expect(everybody(drawn(mutualTriangle, undirected), 'core-number')).toEqual([2, 2, 2]);
  });

  it('in-degree is being sought, since the source of advice asks: direction', () => {
    const network = drawn('ba, ca');
    expect(everybody(network, 'in-degree')).toEqual([2, 0, 0]);
    expect(everybody(network, 'out-degree')).toEqual([0, 1, 1]);
    expect(everybody(network, 'degree')).toEqual([2, 1, 1]);
  });

  it('buildGraph(dataset) drops a tie to oneself, which is counted among the issues: direction', () => {
    const dataset = datasetFromRows({
      people: [{ person_id: 'a' }, { person_id: 'b' }],
      interactions: [
        { source: 'a', target: 'a' },
        { source: 'a', target: 'b' },
      ],
    });
    expect(whole(selectNetwork(buildGraph(dataset).graph), 'ties')).toBe(1);
    expect(dataset.issueCounts).toMatchObject([{ code: 'self-tie', count: 1 }]);
  });

  it('eigenvector is 0 for everybody on a chart, while HITS and PageRank have an answer: eigenvector', () => {
    const chart = drawn('ba, ca');
    expect(everybody(chart, 'eigenvector')).toEqual([0, 0, 0]);
    expect(everybody(chart, 'hits-authority')).toEqual([1, 0, 0]);
    expect(everybody(chart, 'hits-hub')).toEqual([0, 1, 1]);
    expect(everybody(chart, 'pagerank').indexOf(Math.max(...everybody(chart, 'pagerank')))).toBe(0);
  });

  it('eigenvector is exactly 0 outside the part with the greatest eigenvalue: eigenvector', () => {
    const triangleAndPair = drawn('ab, bc, ac, de', undirected);
    expect(everybody(triangleAndPair, 'eigenvector')).toEqual([1, 1, 1, 0, 0]);
    expect(everybody(triangleAndPair, 'hits-hub')).toEqual([1, 1, 1, 0, 0]);
  });

  it('eigenvector and HITS give parts that lead alike the same scores, whatever the start: eigenvector', () => {
    const twoPairs = drawn('ab, cd', undirected);
    expect(everybody(twoPairs, 'eigenvector')).toEqual([1, 1, 1, 1]);
    expect(everybody(twoPairs, 'hits-authority')).toEqual([1, 1, 1, 1]);
  });

  it('brokerage-itinerant wants both ends in one group, brokerage-liaison in two, and neither the closed path: brokerage', () => {
    const roles = (ties: string, units: Drawn['units'], id: MetricId) =>
      everybody(drawn(ties, { units: units! }), id, { by: 'unit' })[1];
    const endsTogether = { a: 'x', b: 'y', c: 'x' };
    const allApart = { a: 'x', b: 'y', c: 'z' };
    expect(roles('ab, bc', endsTogether, 'brokerage-itinerant')).toBe(1);
    expect(roles('ab, bc', endsTogether, 'brokerage-liaison')).toBe(0);
    expect(roles('ab, bc', allApart, 'brokerage-itinerant')).toBe(0);
    expect(roles('ab, bc', allApart, 'brokerage-liaison')).toBe(1);
    expect(roles('ab, bc, ac', allApart, 'brokerage-total')).toBe(0);
    // A tie the other way does not close the path.
    expect(roles('ab, bc, ca', allApart, 'brokerage-total')).toBe(1);
  });

  it('ei-index passes over contacts without a group, and counts people or strength: E-I index', () => {
    const network = drawn('ab, ac 3, ad', { units: { a: 'x', b: 'x', c: 'y' } });
    expect(everybody(network, 'ei-index', { by: 'unit' })[0]).toBe(0);
    expect(everybody(network, 'ei-index-weighted', { by: 'unit' })[0]).toBe((3 - 1) / 4);
    expect(everybody(network, 'ei-index', { by: 'unit' })[3]).toBeNaN();
  });
});

describe('definitions of the whole network: where tools differ', () => {
  /** Pairs without an upper bound that reaches all other upper bounds: the reading of R sna. */
  function lubnessAskingForTop(reaches: readonly string[]): number {
    const people = reaches.map((own) => own[0]!);
    const above = (person: string) => people.filter((_, at) => reaches[at]!.includes(person));
    const pairs = people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const));
    const without = pairs.filter(([one, other]) => {
      const bounds = above(one).filter((person) => above(other).includes(person));
      return !bounds.some((top) => bounds.every((bound) => above(bound).includes(top)));
    });
    const n = people.length;
    return 1 - without.length / (((n - 1) * (n - 2)) / 2);
  }

  it('krackhardt-lubness asks for a bound that all others reach, not for one that reaches all others: LUB', () => {
    // Two at the top, a and b, stand over c, and c over d and e.
    const network = drawn('ac, bc, cd, ce');
    expect(whole(network, 'krackhardt-lubness')).toBeCloseTo(1 - 1 / 6, 12); // only a and b have nobody above
    expect(lubnessAskingForTop(['acde', 'bcde', 'cde', 'd', 'e'])).toBeCloseTo(1 - 4 / 6, 12);
    const tree = drawn('ab, ac, bd');
    expect(whole(tree, 'krackhardt-lubness')).toBe(1);
    expect(lubnessAskingForTop(['abcd', 'bd', 'c', 'd'])).toBe(1);
  });

  it('krackhardt-lubness-reversed is the one for a chart, whose ties point up: LUB', () => {
    const chart = drawn('ba, ca, db');
    expect(whole(chart, 'krackhardt-lubness-reversed')).toBe(1);
    expect(whole(chart, 'krackhardt-lubness')).toBeCloseTo(1 / 3, 12);
  });

  it('krackhardt-efficiency counts ties without direction, krackhardt-efficiency-arcs arcs: Krackhardt', () => {
    const network = drawn('ab, ba, bc, ca, cd');
    expect(whole(network, 'krackhardt-efficiency')).toBeCloseTo(1 - 1 / 3, 12);
    expect(whole(network, 'krackhardt-efficiency-arcs')).toBeCloseTo(1 - 2 / 9, 12); // R sna
  });

  it('krackhardt-connectedness drops direction, and krackhardt-hierarchy is 0 where all reach all: Krackhardt', () => {
    const chart = drawn('ba, ca');
    expect(whole(chart, 'krackhardt-connectedness')).toBe(1); // along direction 2 of 6 ordered pairs, as UCINET's cohesion
    expect(whole(chart, 'krackhardt-hierarchy')).toBe(1);
    expect(whole(drawn('ab, bc, ca, da, ea, ad, ae'), 'krackhardt-hierarchy')).toBe(0);
  });

  it("transitivity, mean-clustering, mean-clustering-defined and SNAP's fraction are four figures of one network: clustering", () => {
    const network = drawn('ab, bc, ac, cd', undirected);
    expect(whole(network, 'transitivity')).toBe(3 / 5);
    expect(whole(network, 'mean-clustering')).toBeCloseTo((1 + 1 + 1 / 3 + 0) / 4, 12); // networkx
    expect(whole(network, 'mean-clustering-defined')).toBeCloseTo((1 + 1 + 1 / 3) / 3, 12); // igraph
    const triangles = whole(network, 'triad-census', '300');
    const open = whole(network, 'triad-census', '201');
    expect(triangles / (triangles + open)).toBe(1 / 3); // SNAP
  });

  it('transitivity-directed asks for the way of two steps to be gone directly, transitivity for any tie: clustering', () => {
    const circle = drawn('ab, bc, ca');
    expect(whole(circle, 'transitivity')).toBe(1);
    expect(whole(circle, 'transitivity-directed')).toBe(0);
  });

  it('reciprocity, reciprocity-pairs and reciprocity-all-pairs are three figures of one network: reciprocity', () => {
    const network = drawn('ab, ba, ac', { alone: 'd' });
    expect(whole(network, 'reciprocity')).toBeCloseTo(2 / 3, 12); // igraph, networkx
    expect(whole(network, 'reciprocity-pairs')).toBe(1 / 2); // igraph, mode ratio
    expect(whole(network, 'reciprocity-all-pairs')).toBeCloseTo(5 / 6, 12); // R sna, unless told otherwise
  });

  it('network-ei-index, -pairs and -weighted are three figures of one network: E-I index', () => {
    const network = drawn('ab, ba, ac 3, ad', { units: { a: 'x', b: 'x', c: 'y' } });
    const by = { by: 'unit' };
    expect(whole(network, 'network-ei-index', undefined, by)).toBeCloseTo((1 - 2) / 3, 12);
    expect(whole(network, 'network-ei-index-pairs', undefined, by)).toBe(0);
    expect(whole(network, 'network-ei-index-weighted', undefined, by)).toBe((3 - 2) / 5);
  });

  it('modularity drops direction, modularity-directed expects from who sends and who receives: modularity', () => {
    const network = drawn('ab, ba, cd, ac', { units: { a: 'x', b: 'x', c: 'y', d: 'y' } });
    const by = { by: 'unit' };
    expect(whole(network, 'modularity', undefined, by)).toBeCloseTo(2 / 3 - 1 / 2, 12);
    expect(whole(network, 'modularity-directed', undefined, by)).toBe(3 / 4 - 1 / 2);
  });

  it('mean-distance and diameter pass over pairs out of reach, and are other figures without direction: distances', () => {
    const ties = 'ab, bc, ca, cd';
    expect(whole(drawn(ties), 'diameter')).toBe(3);
    expect(whole(drawn(ties), 'mean-distance')).toBeCloseTo(15 / 9, 12);
    expect(whole(drawn(ties, undirected), 'diameter')).toBe(2);
    expect(whole(drawn(ties, undirected), 'mean-distance')).toBeCloseTo(8 / 6, 12);
    expect(whole(drawn(ties, { alone: 'e' }), 'mean-distance')).toBeCloseTo(15 / 9, 12);
  });
});

describe('numbers: what is rounded and what is estimated', () => {
  it('out-strength of 0.1 and 0.2 is 0.3, with 13 significant digits: rounding', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(everybody(drawn('ab 0.1, ac 0.2'), 'out-strength')[0]).toBe(0.3);
  });

  it('measure(network, id, { sample }) is off by no more than it says, and exact with everybody: sampling', async () => {
    const letters = 'abcdefghijkl';
    const ties = [...letters].flatMap((a, at) => [1, 3].map((step) => a + letters[(at + step) % 12]!));
    const network = drawn(ties.join(', '));
    const exact = everybody(network, 'betweenness');
    const [half] = await measure(network, 'betweenness', { sample: 6 });
    expect(half!.estimate!.sources).toBe(6);
    half!.values.forEach((value, at) => {
      expect(Math.abs(value - exact[at]!)).toBeLessThanOrEqual(half!.estimate!.errorBounds[at]!);
    });
    const [all] = await measure(network, 'betweenness', { sample: 12 });
    expect(Math.max(...all!.estimate!.errorBounds)).toBe(0);
    all!.values.forEach((value, at) => {
      expect(value).toBeCloseTo(exact[at]!, 9);
    });
    const [plain] = await measure(network, 'degree', { sample: 6 });
    expect(plain!.estimate).toBeUndefined();
  });
});
