import { runSteps, type Steps } from '../../inference/steps.js';
import { fewestHolders } from '../../kernel/structure/fewest-holders.js';
import { falseDiscoveryRates } from '../../kernel/tests-of-counts.js';
import { createRandom } from '../../random.js';
import type { Words } from '../../words/words.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import { type ContactPairs, contactPairs } from '../gaps/contact-table.js';
import { LISTED_WHOLE } from '../gaps/gap-table.js';
import { shownGroups } from '../group-privacy.js';
import { peopleMissing } from '../wording.js';
import { REDRAWINGS, redrawingP } from './bridge-chance.js';
import { type BridgeInput, holdersOf, type WithoutHolder, withoutHolders } from './bridge-holders.js';
import { crossingTies, FEWEST_PAIRS, type JoinedColumn, joinedSentence } from './joined-groups.js';
import { cutSentence, type NetworkCuts, networkCuts } from './network-cuts.js';

/** A pair of groups whose contact hangs on one person. */
export interface BridgeRow extends WithoutHolder {
  readonly by: string;
  readonly a: string;
  readonly b: string;
  /** Pairs of people in touch across the two groups. */
  readonly pairs: number;
  /** The person most of them run through. */
  readonly holder: number;
  readonly heldPairs: number;
  readonly share: number;
  /** Share of random re-drawings of these pairs in which one person holds as many. */
  readonly p: number;
  /** p after Benjamini and Hochberg over the pairs of groups of this column with enough pairs in touch. */
  readonly q: number;
}

/** The people who carry the contact of two groups. */
export interface CarriedPair {
  readonly by: string;
  readonly a: string;
  readonly b: string;
  readonly pairs: number;
  /** The three who are in most of them, most first; equals in the order of people. */
  readonly carriers: readonly { readonly person: number; readonly held: number }[];
  /** The fewest people who are in all of the contact. */
  readonly fewestHolders: number;
  readonly isFragile: boolean;
  /** Whether there is enough contact to say what it hangs on. */
  readonly isJudged: boolean;
  /** The pairs of people in touch, where they are too few to judge; empty otherwise. */
  readonly ties: readonly (readonly [number, number])[];
  /** Without the first of the carriers; undefined in large networks, but for the pairs that hang on one person most. */
  readonly without: WithoutHolder | undefined;
}

export interface FragileBridges extends Finding, NetworkCuts {
  /** Pairs of groups whose contact hangs on one person. */
  readonly rows: readonly BridgeRow[];
  /**
   * Every pair of shown groups with enough contact to be judged, column after column, in the order of groups; of up to 40 groups
   * those with less contact too.
   */
  readonly carried: readonly CarriedPair[];
  /** What joins the groups of each column in all. */
  readonly joined: readonly JoinedColumn[];
}

const MOST_CARRIERS = 3;

/**
 * Pairs of groups whose contact hangs on one person: the person is in at least the stated share of the pairs in touch
 * across them, and so many would rarely fall to one person if the pairs were drawn among both groups in proportion to
 * activity. Groups too small to show are left out. Of all pairs of groups with enough contact it is told who carries it, and what falls away
 * without the first of them, and who could hold it too; in large networks of fragile bridges and the pairs that are nearest to being one.
 * Cost: O(ties) a column, 1,999 re-drawings a candidate, and for each pair followed O(ties) for each person of the smaller group.
 * Throws COLUMN_UNKNOWN and ABORTED.
 */
export async function findFragileBridges(
  input: BridgeInput,
  columns: readonly string[],
): Promise<FragileBridges> {
  const { network, options, control } = input;
  const found: BridgesOfColumn[] = [];
  for (const by of columns) found.push(await runSteps('fragile bridges', bridgesBy(input, by), control));
  const rows = found.flatMap((bridges) => bridges.rows);
  const judged = found.reduce((sum, bridges) => sum + bridges.judged, 0);
  const hasTies = network.both.arcCount > 0;
  const whole = networkCuts(network);
  const joined = found.map((bridges) => bridges.joined);
  return {
    id: 'fragile-bridges',
    ...told((words) => ({
      title: words.bridges.fragileBridges,
      question: words.bridges.whichContactBetweenUnitsHangs,
      sentences: hasTies
        ? [
            ...(columns.length === 0 ? [] : [bridgeSentence(words, rows, judged)]),
            ...joined.map((one) => joinedSentence(words, one)),
            cutSentence(words, whole),
          ]
        : [],
      rule: words.bridges.onePersonIsInAt(
        options.bridgeShare,
        FEWEST_PAIRS,
        options.falseDiscovery,
        REDRAWINGS,
      ),
      mayMean: words.bridges.thatTheTwoGroupsLose,
      doesNotMean: words.bridges.thatThePersonShouldBe,
      missing:
        peopleMissing(words, input) ??
        (columns.length === 0 ? words.needs.groups : hasTies ? undefined : words.needs.ties),
    })),
    shows: 'persons',
    rows,
    carried: found.flatMap(({ carried }) => carried),
    joined,
    ...whole,
  };
}

function bridgeSentence(words: Words, rows: readonly BridgeRow[], judged: number): string {
  const first = rows[0];
  if (first === undefined) {
    return judged === 0
      ? words.bridges.noTwoGroupsThatMay(FEWEST_PAIRS)
      : words.bridges.ofPairsOfGroupsWith(judged, FEWEST_PAIRS);
  }
  const { a, b, heldPairs, pairs } = first;
  const held = words.bridges.whoIsInOfPairs(heldPairs, pairs);
  return rows.length === 1
    ? words.bridges.theContactBetweenAndHangs(a, b, held)
    : words.bridges.theContactOfPairsOf(rows.length, a, b, held);
}

interface BridgesOfColumn {
  readonly rows: BridgeRow[];
  readonly carried: CarriedPair[];
  readonly judged: number;
  readonly joined: JoinedColumn;
}

/** Two groups with enough pairs in touch, and who holds most of them. */
interface Candidate {
  readonly key: number;
  readonly list: readonly number[];
  readonly holder: number;
  readonly held: number;
  readonly p: number;
}

function* bridgesBy(input: BridgeInput, by: string): Steps<BridgesOfColumn> {
  const { network, options } = input;
  const groups = shownGroups(network, by, options.minGroup);
  const groupsOf = (key: number) =>
    [Math.floor(key / groups.names.length), key % groups.names.length] as const;
  const pairs = contactPairs(network, groups);
  const across = new Map<number, number[]>();
  for (let pair = 0; pair < pairs.first.length; pair++) {
    const a = groups.of[pairs.first[pair]!]!;
    const b = groups.of[pairs.second[pair]!]!;
    if (a === b) continue;
    const key = Math.min(a, b) * groups.names.length + Math.max(a, b);
    const list = across.get(key);
    if (list === undefined) across.set(key, [pair]);
    else list.push(pair);
  }
  const random = createRandom(options.seed, `fragile bridges ${by}`);
  const inTouch = [...across].sort(([x], [y]) => x - y);
  const judged = inTouch.filter(([, list]) => list.length >= FEWEST_PAIRS);
  const candidates: Candidate[] = [];
  for (const [key, list] of judged) {
    const [a, b] = groupsOf(key);
    const { person: holder, held } = holdersOf(pairs, list)[0]!;
    const isHeld = held >= options.bridgeShare * list.length;
    candidates.push({
      key,
      list,
      holder,
      held,
      p: isHeld ? redrawingP(pairs, groups, a, b, list.length, held, random) : 1,
    });
    yield candidates.length / judged.length;
  }
  const q = falseDiscoveryRates(candidates.map(({ p }) => p));
  const isFragile = candidates.map(
    ({ held, list }, at) => held >= options.bridgeShare * list.length && q[at]! <= options.falseDiscovery,
  );
  const listed = groups.names.length <= LISTED_WHOLE ? inTouch : judged;
  const fragileKeys = new Set(judged.filter((_, at) => isFragile[at]).map(([key]) => key));
  const told = yield* withoutHolders(input, groups, pairs, listed, fragileKeys);
  const carried = listed.map(([key, list]): CarriedPair => {
    const [a, b] = groupsOf(key);
    const isJudged = list.length >= FEWEST_PAIRS;
    return {
      by,
      a: groups.names[a]!,
      b: groups.names[b]!,
      pairs: list.length,
      carriers: holdersOf(pairs, list).slice(0, MOST_CARRIERS),
      fewestHolders: holdersOfAll(pairs, groups.of, a, list),
      isFragile: fragileKeys.has(key),
      isJudged,
      ties: isJudged ? [] : list.map((pair) => [pairs.first[pair]!, pairs.second[pair]!] as const),
      without: told.get(key),
    };
  });
  const fragile = candidates.flatMap(({ key, list, holder, held, p }, at): BridgeRow[] => {
    if (!isFragile[at]) return [];
    const [a, b] = groupsOf(key);
    return [
      {
        by,
        a: groups.names[a]!,
        b: groups.names[b]!,
        pairs: list.length,
        holder,
        heldPairs: held,
        share: held / list.length,
        p,
        q: q[at]!,
        ...told.get(key)!,
      },
    ];
  });
  fragile.sort((x, y) => y.share - x.share || y.pairs - x.pairs);
  const joined = {
    by,
    ...crossingTies(network, by),
    groupPairs: inTouch.length,
    unjudged: inTouch.length - judged.length,
  };
  return { rows: fragile, carried, judged: judged.length, joined };
}

/** The fewest people who are in all of these pairs, one of each in group `a`. */
function holdersOfAll(
  { first, second }: ContactPairs,
  of: Int32Array,
  a: number,
  list: readonly number[],
): number {
  const ends = list.map((pair) =>
    of[first[pair]!] === a ? [first[pair]!, second[pair]!] : [second[pair]!, first[pair]!],
  );
  return fewestHolders(
    Int32Array.from(ends, ([one]) => one!),
    Int32Array.from(ends, ([, other]) => other!),
  );
}
