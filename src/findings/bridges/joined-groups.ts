import type { Network } from '../../graph/network.js';
import type { Words } from '../../words/words.js';
import { contactPairs } from '../gaps/contact-table.js';

/** Pairs of groups with fewer pairs of people in touch than this are not judged: one person always holds much of them. */
export const FEWEST_PAIRS = 5;
/** More ties across groups than this are not named one by one. */
const MOST_NAMED = 20;

/** How far the groups of one column are joined. */
export interface JoinedColumn {
  readonly by: string;
  /** Pairs of people of different groups who are in touch, groups too small to show among them. */
  readonly ties: number;
  /** These pairs by name, where they are few enough for each to count; empty otherwise. */
  readonly named: readonly (readonly [number, number])[];
  /** Pairs of shown groups in touch at all, and those of them with too little contact to be judged. */
  readonly groupPairs: number;
  readonly unjudged: number;
}

/** Ties across groups of any size: how many, and which where they are few. */
export function crossingTies(network: Network, by: string): Pick<JoinedColumn, 'ties' | 'named'> {
  const groups = network.groupsBy(by);
  const { first, second } = contactPairs(network, groups);
  const across = [...first.keys()].filter((pair) => groups.of[first[pair]!] !== groups.of[second[pair]!]);
  return {
    ties: across.length,
    named: across.length > MOST_NAMED ? [] : across.map((pair) => [first[pair]!, second[pair]!] as const),
  };
}

/** How many ties join groups, in a sentence that names nobody. */
export function joinedSentence(words: Words, { by, ties, groupPairs, unjudged }: JoinedColumn): string {
  if (ties === 0) return words.bridges.noTieJoinsGroups(by);
  const thin = unjudged === 0 ? '' : words.bridges.tooFewToBeJudged(groupPairs, unjudged, FEWEST_PAIRS);
  return words.bridges.tiesJoinGroups(by, ties, thin);
}
