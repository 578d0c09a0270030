import type { Groups } from '../../graph/groups.js';
import type { Steps } from '../../inference/steps.js';
import type { RecordedLoad } from '../capacity/recorded-load.js';
import type { FindingInput } from '../finding-input.js';
import type { ContactPairs } from '../gaps/contact-table.js';
import { type BridgeLoss, bridgeLoss, type SecondHolder, secondHolder } from './bridge-losses.js';
import { FEWEST_PAIRS } from './joined-groups.js';

/** What bridges are read from: whose week is full, too. */
export type BridgeInput = FindingInput & { readonly capacity: RecordedLoad };

/** What is left between two groups without the person who carries most of their contact. */
export interface WithoutHolder {
  /** Pairs of people in touch left without the holder. */
  readonly pairsWithout: number;
  /** Strength of the contact, and of what is left without the holder. */
  readonly strength: number;
  readonly strengthWithout: number;
  readonly loss: BridgeLoss;
  /** Those who hold most of what is left, best first. */
  readonly nextHolders: readonly number[];
  /** The person nearest to holding it too, with hours to do so; undefined where there is none. */
  readonly secondHolder: SecondHolder | undefined;
}

/** Pairs of groups by key, a x groups + b, with the numbers of their pairs of people in touch. */
type PairsOfGroups = readonly (readonly [key: number, list: readonly number[]])[];

/** Visits of ties, beyond which only fragile bridges are followed: one to two seconds of one thread. */
const MOST_VISITS = 5e8;

/**
 * What is left between pairs of groups without their first holder, by key: of those that `mustTell` names, and of others, those with enough
 * contact to be judged first, then those of whose contact one person holds the greatest share, as long as it takes a second or two. Cost: for each pair followed O(ties) for
 * each person of the smaller group, three times.
 */
export function* withoutHolders(
  { network, graph, capacity }: BridgeInput,
  groups: Groups,
  pairs: ContactPairs,
  ofGroups: PairsOfGroups,
  mustTell: ReadonlySet<number>,
): Steps<Map<number, WithoutHolder>> {
  const { both } = network;
  const ranked = ofGroups.map(([key, list]) => {
    const { person: holder, held } = holdersOf(pairs, list)[0]!;
    const [isFirst, isJudged] = [mustTell.has(key), list.length >= FEWEST_PAIRS];
    return { key, list, holder, share: held / list.length, isFirst, isJudged };
  });
  ranked.sort(
    (x, y) =>
      Number(y.isFirst) - Number(x.isFirst) ||
      Number(y.isJudged) - Number(x.isJudged) ||
      y.share - x.share ||
      y.list.length - x.list.length ||
      x.key - y.key,
  );
  const around = both.arcCount / Math.max(1, both.nodeCount);
  const told = new Map<number, WithoutHolder>();
  let visits = 0;
  for (const { key, list, holder, isFirst } of ranked) {
    const a = Math.floor(key / groups.names.length);
    const b = key % groups.names.length;
    const [sizeOfA, sizeOfB] = [groups.sizes[a]!, groups.sizes[b]!];
    visits +=
      3 * Math.min(sizeOfA, sizeOfB) * (both.arcCount + both.nodeCount) + (sizeOfA + sizeOfB) * around ** 2;
    if (visits > MOST_VISITS && !isFirst) break;
    const left = list.filter((pair) => pairs.first[pair] !== holder && pairs.second[pair] !== holder);
    told.set(key, {
      pairsWithout: left.length,
      strength: strengthOf(pairs, list),
      strengthWithout: strengthOf(pairs, left),
      loss: yield* bridgeLoss(network, groups, a, b, holder),
      nextHolders: holdersOf(pairs, left)
        .slice(0, 2)
        .map(({ person }) => person),
      secondHolder: secondHolder(network, graph, capacity, groups, a, b, holder),
    });
    yield;
  }
  return told;
}

function strengthOf({ strengths }: ContactPairs, list: readonly number[]): number {
  return list.reduce((sum, pair) => sum + strengths[pair]!, 0);
}

/** People by the number of these pairs they are in, most first, then in order of people. */
export function holdersOf(
  pairs: ContactPairs,
  list: readonly number[],
): { readonly person: number; readonly held: number }[] {
  const held = new Map<number, number>();
  for (const pair of list) {
    for (const person of [pairs.first[pair]!, pairs.second[pair]!])
      held.set(person, (held.get(person) ?? 0) + 1);
  }
  return [...held]
    .map(([person, count]) => ({ person, held: count }))
    .sort((x, y) => y.held - x.held || x.person - y.person);
}
