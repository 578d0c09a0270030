import type { Groups } from '../../graph/groups.js';
import type { Network } from '../../graph/network.js';
import { type Brokerage, brokerage } from '../../kernel/structure/brokerage.js';
import { dealCost, ROLE_COUNT } from '../../kernel/structure/permuted-brokerage.js';
import { falseDiscoveryRates, poissonLowerTail } from '../../kernel/tests-of-counts.js';
import type { AnalyzeOptions } from '../../options.js';
import { createRandom } from '../../random.js';
import type { PassRunner } from '../../workers/pass-runner.js';

/** Gould and Fernandez's five roles, the four between groups last. */
export const brokerRoles = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const;
export type BrokerRole = (typeof brokerRoles)[number];

/** One role of one person. */
export interface RoleFigure {
  readonly role: BrokerRole;
  /** Open two-paths in the role, Gould and Fernandez's raw count; in an undirected network each counts once each way. */
  readonly count: number;
  /** What the person's open two-paths would give if all others were put into groups at random: exact. */
  readonly expected: number;
  /** What a random network of the same groups and density gives: Gould and Fernandez's expectation. */
  readonly expectedOfDensity: number;
  /** Share of random groupings that give as many or more; NaN without an open two-path. */
  readonly p: number;
  /** p after Benjamini and Hochberg over all people and the four roles between groups; NaN for the coordinator. */
  readonly q: number;
  /** The same two-paths, each counting the geometric mean of the strengths of its two ties. */
  readonly weighted: number;
}

/** Everybody's roles for one way of putting people into groups, in the order of people. */
export interface RoleTable {
  readonly permutations: number;
  readonly figures: readonly (readonly RoleFigure[])[];
}

/** Visits of all permutations together, beyond which there are fewer of them: some five seconds of one thread. */
const MOST_VISITS = 1e9;
const FEWEST_PERMUTATIONS = 99;

/** A fitted tail is not believed further out than this. */
const LEAST_P = 1e-9;

/** How far it is, and other work in between. */
export interface RoleControl {
  readonly onProgress: (done: number) => void;
  /** Lets the caller's other work and signals through. */
  readonly rest: () => Promise<void>;
}

/** Counts, expectations and tests of the five roles. Cost: the permutations, which are fewer in very large networks. Throws ABORTED. */
export async function roleTable(
  network: Network,
  groups: Groups,
  options: AnalyzeOptions,
  runner: PassRunner,
  { onProgress, rest }: RoleControl,
): Promise<RoleTable> {
  const { out, in: incoming } = network;
  const groupCount = groups.names.length;
  const raw = brokerage(out, incoming, groups.of, groupCount);
  await rest();
  const weighted = brokerage(out, incoming, groups.of, groupCount, {
    out: out.strengths.map(Math.sqrt),
    incoming: incoming.strengths.map(Math.sqrt),
  });
  await rest();
  const counts = new Float64Array(network.nodeCount * ROLE_COUNT);
  brokerRoles.forEach((role, r) => {
    raw[role].forEach((count, person) => {
      counts[person * ROLE_COUNT + r] = count;
    });
  });
  const input = {
    starts: out.starts,
    targets: out.targets,
    inStarts: incoming.starts,
    sources: incoming.targets,
    groupOf: groups.of,
    groupCount,
    counts,
    seed: createRandom(options.seed, `brokers ${groups.column}`).below(0x100000000),
  };
  const affordable = Math.floor(MOST_VISITS / Math.max(1, dealCost(input)));
  const permutations = Math.min(options.permutations, Math.max(FEWEST_PERMUTATIONS, affordable));
  const sums = await runner.run('permutedBrokerage', { ...input, permutations }, onProgress);
  await rest();
  const p = upperP(counts, sums, permutations);
  await rest();
  return { permutations, figures: figuresOf(network, groups, raw, weighted, p) };
}

/**
 * Share of deals with a count at least as great, the observed one among them. Where no deal has one, the upper tail of a Poisson
 * count, spread as the deals are, if that is smaller: hundreds of people could never pass a share of 1 in 1,000.
 */
function upperP(counts: Float64Array, sums: readonly Float64Array[], permutations: number): Float64Array {
  const [asHigh, totals, squares] = sums as [Float64Array, Float64Array, Float64Array];
  return counts.map((count, at) => {
    const share = (1 + asHigh[at]!) / (permutations + 1);
    const mean = totals[at]! / permutations;
    if (asHigh[at]! > 0 || mean === 0) return share;
    const scale = Math.max(1, (squares[at]! / permutations - mean * mean) / mean);
    const tail = 1 - poissonLowerTail(Math.floor(count / scale) - 1, mean / scale);
    return Math.min(share, Math.max(LEAST_P, Number(tail.toPrecision(6))));
  });
}

function figuresOf(
  { out, nodeCount }: Network,
  groups: Groups,
  raw: Brokerage,
  weighted: Brokerage,
  p: Float64Array,
): RoleFigure[][] {
  const people = groups.sizes.reduce((sum, size) => sum + size, 0);
  const ofGroup = Array.from(groups.sizes, (size) => possiblePaths(groups.sizes, size, people));
  const density = densityAmong(out, groups.of, people);
  const tested = Array.from({ length: nodeCount }, (_, person) => {
    const ways = brokerRoles.reduce((sum, role) => sum + raw[role][person]!, 0);
    return { ways, possible: groups.of[person] === -1 ? undefined : ofGroup[groups.of[person]!]! };
  });
  const q = falseDiscoveryRates(
    tested.flatMap(({ ways }, person) =>
      brokerRoles.map((role, r) =>
        ways === 0 || role === 'coordinator' ? Number.NaN : p[person * ROLE_COUNT + r]!,
      ),
    ),
  );
  return tested.map(({ ways, possible }, person) =>
    brokerRoles.map((role, r): RoleFigure => {
      const paths = possible?.[role] ?? 0;
      const all = (people - 1) * (people - 2);
      const strength = Number(weighted[role][person]!.toPrecision(12));
      return {
        role,
        count: raw[role][person]!,
        expected: all === 0 ? 0 : Number(((ways * paths) / all).toPrecision(12)),
        expectedOfDensity: Number((density * density * (1 - density) * paths).toPrecision(12)),
        p: ways === 0 ? Number.NaN : p[person * ROLE_COUNT + r]!,
        q: q[person * ROLE_COUNT + r]!,
        // What is taken off again need not cancel to the last digit.
        weighted: raw[role][person] === 0 ? 0 : strength,
      };
    }),
  );
}

/** Ordered pairs of others by the role that a person of a group of this size would have between them. */
function possiblePaths(sizes: Int32Array, own: number, people: number): Record<BrokerRole, number> {
  const outside = people - own;
  const pairsAlike = sizes.reduce((sum, size) => sum + size * (size - 1), 0) - own * (own - 1);
  return {
    coordinator: (own - 1) * (own - 2),
    itinerant: pairsAlike,
    representative: (own - 1) * outside,
    gatekeeper: (own - 1) * outside,
    liaison: outside * (outside - 1) - pairsAlike,
  };
}

/** Share of ordered pairs of people with a group that have an arc. */
function densityAmong(out: Network['out'], of: Int32Array, people: number): number {
  let arcs = 0;
  for (let person = 0; person < out.nodeCount; person++) {
    if (of[person] === -1) continue;
    for (let arc = out.starts[person]!; arc < out.starts[person + 1]!; arc++)
      if (of[out.targets[arc]!] !== -1) arcs++;
  }
  return people < 2 ? 0 : arcs / (people * (people - 1));
}
