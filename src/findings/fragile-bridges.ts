import { runSteps, type Steps } from '../inference/steps.js';
import { fewestHolders } from '../kernel/structure/fewest-holders.js';
import { falseDiscoveryRates } from '../kernel/tests-of-counts.js';
import { createRandom } from '../random.js';
import type { Words } from '../words/words.js';
import { REDRAWINGS, redrawingP } from './bridge-chance.js';
import { type BridgeLoss, bridgeLoss, type SecondHolder, secondHolder } from './bridge-losses.js';
import { type ContactPairs, contactPairs } from './contact-table.js';
import type { Finding } from './finding.js';
import { told } from './finding.js';
import type { FindingInput } from './finding-input.js';
import { LISTED_WHOLE } from './gap-table.js';
import { shownGroups } from './group-privacy.js';
import { crossingTies, FEWEST_PAIRS, type JoinedColumn, joinedSentence } from './joined-groups.js';
import { cutSentence, type NetworkCuts, networkCuts } from './network-cuts.js';
import type { RecordedLoad } from './recorded-load.js';
import { peopleMissing } from './wording.js';

/** A pair of groups whose contact hangs on one person. */
export interface BridgeRow {
  readonly by: string;
  readonly a: string;
  readonly b: string;
  /** Pairs of people in touch across the two groups. */
  readonly pairs: number;
  /** The person most of them run through. */
  readonly holder: number;
  readonly heldPairs: number;
  readonly share: number;
  /** Pairs left without the holder. */
  readonly pairsWithout: number;
  /** Strength of the contact, and of what is left without the holder. */
  readonly strength: number;
  readonly strengthWithout: number;
  readonly loss: BridgeLoss;
  /** Share of random re-drawings of these pairs in which one person holds as many. */
  readonly p: number;
  /** p after Benjamini and Hochberg over the pairs of groups of this column with enough pairs in touch. */
  readonly q: number;
  /** Those who hold most of what is left, best first. */
  readonly nextHolders: readonly number[];
  /** The person nearest to holding it too, with hours to do so; undefined where there is none. */
  readonly secondHolder: SecondHolder | undefined;
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
 * activity. Groups too small to show are left out. Beside each stands what falls away without the holder and who could hold it too; for all
 * pairs of groups with enough contact who carries it. Cost: O(ties) a column, 1,999 re-drawings a candidate, and for each
 * fragile bridge O(ties) for each person of the smaller group. Throws COLUMN_UNKNOWN and ABORTED.
 */
export async function findFragileBridges(
  input: FindingInput & { readonly capacity: RecordedLoad },
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
  readonly a: number;
  readonly b: number;
  readonly list: readonly number[];
  readonly holder: number;
  readonly held: number;
  readonly p: number;
}

function* bridgesBy(
  { network, graph, capacity, options }: FindingInput & { readonly capacity: RecordedLoad },
  by: string,
): Steps<BridgesOfColumn> {
  const groups = shownGroups(network, by, options.minGroup);
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
    const a = Math.floor(key / groups.names.length);
    const b = key % groups.names.length;
    const { person: holder, held } = holdersOf(pairs, list)[0]!;
    const isHeld = held >= options.bridgeShare * list.length;
    candidates.push({
      a,
      b,
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
  const fragile = candidates.flatMap(({ a, b, list, holder, held, p }, at): BridgeRow[] => {
    if (!isFragile[at]) return [];
    const left = list.filter((pair) => pairs.first[pair] !== holder && pairs.second[pair] !== holder);
    return [
      {
        by,
        a: groups.names[a]!,
        b: groups.names[b]!,
        pairs: list.length,
        holder,
        heldPairs: held,
        share: held / list.length,
        pairsWithout: left.length,
        strength: strengthOf(pairs, list),
        strengthWithout: strengthOf(pairs, left),
        loss: bridgeLoss(network, groups, a, b, holder),
        p,
        q: q[at]!,
        nextHolders: holdersOf(pairs, left)
          .slice(0, 2)
          .map(({ person }) => person),
        secondHolder: secondHolder(network, graph, capacity, groups, a, b, holder),
      },
    ];
  });
  const fragileKeys = new Set(judged.filter((_, at) => isFragile[at]).map(([key]) => key));
  const listed = groups.names.length <= LISTED_WHOLE ? inTouch : judged;
  const carried = listed.map(([key, list]): CarriedPair => {
    const a = Math.floor(key / groups.names.length);
    const isJudged = list.length >= FEWEST_PAIRS;
    return {
      by,
      a: groups.names[a]!,
      b: groups.names[key % groups.names.length]!,
      pairs: list.length,
      carriers: holdersOf(pairs, list).slice(0, MOST_CARRIERS),
      fewestHolders: holdersOfAll(pairs, groups.of, a, list),
      isFragile: fragileKeys.has(key),
      isJudged,
      ties: isJudged ? [] : list.map((pair) => [pairs.first[pair]!, pairs.second[pair]!] as const),
    };
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

function strengthOf({ strengths }: ContactPairs, list: readonly number[]): number {
  return list.reduce((sum, pair) => sum + strengths[pair]!, 0);
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

/** People by the number of these pairs they are in, most first, then in order of people. */
function holdersOf(pairs: ContactPairs, list: readonly number[]): { person: number; held: number }[] {
  const held = new Map<number, number>();
  for (const pair of list) {
    for (const person of [pairs.first[pair]!, pairs.second[pair]!])
      held.set(person, (held.get(person) ?? 0) + 1);
  }
  return [...held]
    .map(([person, count]) => ({ person, held: count }))
    .sort((x, y) => y.held - x.held || x.person - y.person);
}
