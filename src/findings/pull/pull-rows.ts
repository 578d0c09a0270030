import type { Network } from '../../graph/network.js';
import { everyNode } from '../../kernel/csr.js';
import { isInTopSet, type Ranks, rankValues } from '../../kernel/ranks.js';
import { wilsonInterval } from '../../kernel/tests-of-counts.js';
import { breather } from '../../metrics/breather.js';
import { dominance } from '../../metrics/passes/contacts.js';
import type { ChosenModel } from './choose-pull-model.js';
import type { Evidence, PullClass, PullRow } from './informal-pull.js';
import { CHANCE_ALLOWED, CHANCE_OF_ANYBODY, chanceOf } from './pull-chance.js';
import { drawnInterval, type PullTally } from './pull-draws.js';
import { evidenceKinds } from './pull-evidence.js';
import type { Expected } from './pull-model.js';
import { orderOf } from './pull-order.js';

/** What the rows of informal pull are made from. */
interface RowParts {
  readonly network: Network;
  /** People a top set holds. */
  readonly size: number;
  readonly chosen: ChosenModel;
  readonly evidence: readonly Float64Array[];
  readonly compared: readonly Expected[];
  readonly tally: PullTally;
  /** Draws in which further people are missing, where some are. */
  readonly further: PullTally | undefined;
  /** False where nobody can be put into a class. */
  readonly isTold: boolean;
  readonly soughtAlongLine: Float64Array;
}

/** One row a person, in the order of people. Throws ABORTED. */
export async function rowsOf(parts: RowParts, signal: AbortSignal | undefined): Promise<PullRow[]> {
  const { network, size, chosen, evidence, compared, tally, further, isTold, soughtAlongLine } = parts;
  const { nodeCount } = network;
  const everybody = everyNode(network.out);
  const ranks = evidence.map((values) => rankValues(values, everybody));
  const surpriseRanks = compared.map(({ surprise }) => rankValues(surprise, everybody));
  const isTop = (k: number, person: number) =>
    isInTopSet(ranks[k]!, evidence[k]!, person, size) &&
    isInTopSet(surpriseRanks[k]!, compared[k]!.surprise, person, size);
  const judged = evidenceKinds.filter(
    (kind, k) => chosen.model.volumeFor.includes(kind) && evidence[k]!.some((value) => value > 0),
  );
  const chance = chanceOf(compared, judged, nodeCount);
  const isAnybody = chance.some((one) => one <= CHANCE_OF_ANYBODY);
  const { dominatedBy, dominates } = dominance.of(network);
  const shareOf = (drawn: PullTally, person: number) =>
    drawn.present[person] === 0 ? 0 : drawn.inEnough[person]! / drawn.present[person]!;
  const rest = breather(signal);
  const rowOf = (person: number) => {
    const row = evidenceKinds.map(
      (kind, k): Evidence => ({
        kind,
        value: evidence[k]![person]!,
        expected: shown(compared[k]!.expected[person]!),
        surprise: shown(compared[k]!.surprise[person]!),
        ...rankOf(ranks[k]!, person),
        ...intervalsOf(tally, k, person, nodeCount),
        topShare: tally.inTop[k]![person]! / Math.max(1, tally.present[person]!),
        isTop: isTop(k, person),
      }),
    );
    const share = shareOf(tally, person);
    const sampled = wilsonInterval(tally.inEnough[person]!, tally.present[person]!);
    const heldShare = further === undefined ? undefined : shareOf(further, person);
    return {
      person,
      evidence: row,
      soughtAlongLine: soughtAlongLine[person]!,
      topKinds: row.filter((one) => one.isTop).length,
      share,
      shareLow: shown(sampled.low),
      shareHigh: shown(sampled.high),
      chance: shown(chance[person]!),
      heldShare,
      pull: isTold
        ? classOf(Math.min(share, heldShare ?? 1), isAnybody ? chance[person]! : 1)
        : 'cannot tell',
      dominanceBest: 1 + dominatedBy[person]!,
      dominanceWorst: nodeCount - dominates[person]!,
    } as const;
  };
  const rows: ReturnType<typeof rowOf>[] = [];
  for (const person of everybody) {
    rows.push(rowOf(person));
    await rest();
  }
  const places = isTold ? orderOf(rows, network.both) : [];
  return rows.map((row) => ({ ...row, place: places[row.person] }));
}

/** Estimates to six digits: what is beyond says nothing. */
function shown(estimate: number): number {
  return Number(estimate.toPrecision(6));
}

function rankOf({ rank, sharedBy }: Ranks, person: number): Pick<Evidence, 'rank' | 'sharedBy'> {
  return { rank: rank[person]!, sharedBy: sharedBy[person]! };
}

function intervalsOf(
  { rankShares, surprises, draws }: PullTally,
  kind: number,
  person: number,
  people: number,
): Pick<Evidence, 'rankLow' | 'rankHigh' | 'surpriseLow' | 'surpriseHigh'> {
  const ranks = drawnInterval(rankShares[kind]!, person, draws);
  const surprise = drawnInterval(surprises[kind]!, person, draws);
  const asRank = (share: number | undefined) =>
    share === undefined ? undefined : Math.max(1, Math.round(people * share));
  return {
    rankLow: asRank(ranks?.low),
    rankHigh: asRank(ranks?.high),
    surpriseLow: surprise && shown(surprise.low),
    surpriseHigh: surprise && shown(surprise.high),
  };
}

/** From this share of draws on, pull is clear unless chance explains it. */
const CLEAR_SHARE = 0.8;

/** Whether draws agree often enough for clear pull, and chance alone keeps it from being called so. */
export function isHeldBackByChance({
  pull,
  share,
  heldShare,
}: Pick<PullRow, 'pull' | 'share' | 'heldShare'>): boolean {
  return pull === 'likely' && Math.min(share, heldShare ?? 1) >= CLEAR_SHARE;
}

/** `share` is the lesser of the shares of draws and of those with further people missing. */
function classOf(share: number, chance: number): PullClass {
  if (share >= CLEAR_SHARE && chance <= CHANCE_ALLOWED) return 'clear';
  return share >= 0.5 ? 'likely' : share >= 0.2 ? 'cannot tell' : 'not seen';
}

/** How many people a top set holds: a share of all, at least 5 but never more than a quarter, and at least 1. */
export function topSetSize(people: number, share: number): number {
  return Math.max(1, Math.ceil(people * share), Math.min(5, Math.floor(people / 4)));
}
