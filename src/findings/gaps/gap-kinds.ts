import type { Network } from '../../graph/network.js';
import { selectNetwork } from '../../graph/select-network.js';
import { numberGroupPairs } from '../../kernel/groups/group-pairs.js';
import { falseDiscoveryRates } from '../../kernel/tests-of-counts.js';
import type { PassRunner } from '../../workers/pass-runner.js';
import type { FindingInput } from '../finding-input.js';
import type { ShownGroups } from '../group-privacy.js';
import { contactCounts, contactPairs, expectedBetween, observedBetween } from './contact-table.js';
import { directedContact, type TestedContact } from './gap-directions.js';
import { LEAST_EXPECTED, permutationTest } from './gap-tests.js';

/** Contact of one kind between two groups. */
export interface KindContact extends TestedContact {
  readonly kind: string;
  /** From the first group to the second and back, where the kind has a direction. */
  readonly aToB: TestedContact | undefined;
  readonly bToA: TestedContact | undefined;
}

/** What is between two groups, by kind. */
export type KindsOf = (a: number, b: number) => readonly KindContact[];

/**
 * The same test for each kind by itself, as pairs in touch and, where it has a direction, each way. Nothing where there is
 * one kind alone. Cost: that of the test of all together, for each kind.
 */
export async function contactByKind(
  input: FindingInput,
  groups: ShownGroups,
  runner: PassRunner,
): Promise<KindsOf> {
  const { network, graph, options } = input;
  if (network.kinds.length < 2) return () => [];
  const tests: ((a: number, b: number) => KindContact)[] = [];
  for (const kind of network.kinds) {
    const { undirected, minWeight } = options;
    const ofKind = selectNetwork(graph, { kinds: [kind], undirected, minWeight });
    tests.push(await kindTest(kind, ofKind, groups, options, runner));
  }
  return (a, b) => tests.map((test) => test(a, b));
}

async function kindTest(
  kind: string,
  network: Network,
  groups: ShownGroups,
  options: FindingInput['options'],
  runner: PassRunner,
): Promise<(a: number, b: number) => KindContact> {
  const { isHidden, names } = groups;
  // A stream of random numbers of its own.
  const own = { ...groups, column: `${groups.column}, ${kind}` };
  const pairs = contactPairs(network, groups);
  const contact = contactCounts(pairs, groups.of, names.length);
  const tested = numberGroupPairs(contact.total, contact.scale, LEAST_EXPECTED, (group) => !isHidden[group]);
  const { p } = await permutationTest(pairs, own, contact, tested, options, runner, () => {});
  const q = falseDiscoveryRates([...p]);
  const placeOf = new Map(Array.from(tested.a, (a, at) => [a * names.length + tested.b[at]!, at]));
  const directed = await directedContact(network, own, options, runner);
  return (a, b) => {
    const at = placeOf.get(Math.min(a, b) * names.length + Math.max(a, b));
    const observed = observedBetween(contact, a, b);
    const expected = expectedBetween(contact, a, b);
    return {
      kind,
      observed,
      expected,
      ratio: observed / expected,
      p: at === undefined ? Number.NaN : p[at]!,
      q: at === undefined ? Number.NaN : q[at]!,
      aToB: directed?.(a, b),
      bToA: directed?.(b, a),
    };
  };
}
