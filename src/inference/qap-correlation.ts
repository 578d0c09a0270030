import * as z from 'zod';
import { OrgraphError } from '../errors.js';
import type { Network } from '../graph/network.js';
import type { OrgGraph } from '../graph/org-graph.js';
import { type NetworkQuery, selectNetwork } from '../graph/select-network.js';
import type { Csr } from '../kernel/csr.js';
import { createRandom, shuffle } from '../random.js';
import { type NullTest, nullTest } from './draw-summary.js';
import { completeWith, manyDraws, seed, tieValues, type WithControl } from './inference-options.js';
import { runSteps, STEP_SIZE, type Steps } from './steps.js';

const qapOptions = z.strictObject({
  seed,
  permutations: manyDraws.default(2000).describe('permutations behind each p'),
  values: tieValues,
});
export type QapOptions = WithControl<typeof qapOptions>;

/** How alike two networks are; see {@link qapCorrelation}. */
export interface QapCorrelation extends NullTest {
  /** Ordered pairs of people that were compared. */
  readonly pairs: number;
  readonly values: 'ties' | 'strengths';
}

/**
 * QAP correlation: do those who are tied in one network tend to be tied in another?
 *
 * Read it as: 1, the same ties; 0, no more in common than chance; below 0, fewer.
 * Defined as: Pearson's correlation of the two matrices over all ordered pairs of different people, a tie being 1 or its
 * strength (`values`) and no tie 0. For p the people of the first network are dealt anew onto those of the second, rows
 * and columns together, so that both keep their shape: `p.upper` is the share of permutations with at least as great a
 * correlation, the observed one among them, `p.lower` with at most as great, `p.twoSided` with one as far from 0.
 * Direction: ordered pairs always, which gives two undirected networks the same figure as unordered pairs; an undirected
 * network beside a directed one counts a tie both ways.
 * Edge cases: a network without ties, or in which all pairs have the same value: NaN, and so is every p. Fewer than two
 * people: the same. Networks of different numbers of people throw OPTIONS_INVALID; that both hold the same people in the
 * same order is for the caller to see to, as two networks of one graph always do.
 * Cost: permutations x arcs of both networks; memory a few numbers a person.
 * Throws OPTIONS_INVALID and ABORTED.
 * Source: Krackhardt (1987), Social Networks 9(2), 171-186; (b + 1) / (m + 1) from Phipson and Smyth (2010).
 */
export async function qapCorrelation(
  first: Network,
  second: Network,
  given: QapOptions = {},
): Promise<QapCorrelation> {
  const { options, control } = completeWith('qapCorrelation', qapOptions, given);
  if (first.nodeCount !== second.nodeCount) {
    throw new OrgraphError('OPTIONS_INVALID', {
      call: 'qapCorrelation',
      problems: `the networks have ${first.nodeCount} and ${second.nodeCount} people; both must hold the same`,
    });
  }
  const pairs = first.nodeCount * (first.nodeCount - 1);
  const x = withValues(first.out, options.values);
  const y = withValues(second.out, options.values);
  const { correlation, drawn } = await runSteps(
    'qap correlation',
    permute(x, y, pairs, options.permutations, options.seed),
    control,
  );
  return {
    ...nullTest('qap-correlation', correlation, drawn, options.seed, 'distance from zero'),
    pairs,
    values: options.values,
  };
}

/** {@link qapCorrelation} of two networks chosen from one graph; throws KIND_UNKNOWN besides. */
export async function qapCorrelationOf(
  graph: OrgGraph,
  first: NetworkQuery,
  second: NetworkQuery,
  options: QapOptions = {},
): Promise<QapCorrelation> {
  return qapCorrelation(selectNetwork(graph, first), selectNetwork(graph, second), options);
}

function withValues(csr: Csr, values: 'ties' | 'strengths'): Csr {
  return values === 'strengths' ? csr : { ...csr, strengths: new Float64Array(csr.arcCount).fill(1) };
}

function* permute(
  x: Csr,
  y: Csr,
  pairs: number,
  permutations: number,
  usedSeed: number,
): Steps<{ correlation: number; drawn: Float64Array }> {
  const [sumX, squaresX] = momentsOf(x);
  const [sumY, squaresY] = momentsOf(y);
  const spreadX = squaresX - (sumX * sumX) / pairs;
  const spreadY = squaresY - (sumY * sumY) / pairs;
  // Where all pairs have one value the spread is 0 but for rounding, and there is nothing to correlate.
  const isFlat = !(spreadX > squaresX * 1e-12 && spreadY > squaresY * 1e-12);
  const correlationOf = (products: number) =>
    isFlat ? Number.NaN : (products - (sumX * sumY) / pairs) / Math.sqrt(spreadX * spreadY);

  const personOf = Int32Array.from({ length: x.nodeCount }, (_, person) => person);
  const scratch = new Float64Array(x.nodeCount);
  const correlation = correlationOf(yield* sumOfProducts(x, y, personOf, scratch));
  const drawn = new Float64Array(permutations).fill(Number.NaN);
  if (isFlat) return { correlation, drawn };
  const random = createRandom(usedSeed, 'qap correlation');
  for (let round = 0; round < permutations; round++) {
    shuffle(personOf, random);
    drawn[round] = correlationOf(yield* sumOfProducts(x, y, personOf, scratch));
    yield round / permutations;
  }
  return { correlation, drawn };
}

function momentsOf({ strengths }: Csr): [sum: number, squares: number] {
  let sum = 0;
  let squares = 0;
  for (const strength of strengths) {
    sum += strength;
    squares += strength * strength;
  }
  return [sum, squares];
}

/**
 * Sum of x(i, j) y(personOf i, personOf j): only arcs that both have add to it. A row of y is spread out over `row`, read
 * by the row of x, and wiped again. `row` is all 0 before and after.
 */
function* sumOfProducts(x: Csr, y: Csr, personOf: Int32Array, row: Float64Array): Steps<number> {
  let sum = 0;
  let work = 0;
  for (let node = 0; node < x.nodeCount; node++) {
    const end = x.starts[node + 1]!;
    if (x.starts[node] === end) continue;
    const other = personOf[node]!;
    const from = y.starts[other]!;
    const to = y.starts[other + 1]!;
    for (let arc = from; arc < to; arc++) row[y.targets[arc]!] = y.strengths[arc]!;
    for (let arc = x.starts[node]!; arc < end; arc++)
      sum += x.strengths[arc]! * row[personOf[x.targets[arc]!]!]!;
    for (let arc = from; arc < to; arc++) row[y.targets[arc]!] = 0;
    work += end - x.starts[node]! + 2 * (to - from);
    if (work < STEP_SIZE) continue;
    work = 0;
    yield undefined;
  }
  return sum;
}
