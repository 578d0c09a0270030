import type { Chart } from '../../graph/chart.js';
import type { Groups } from '../../graph/groups.js';
import { percentile } from '../../inference/draw-summary.js';
import type { Csr } from '../../kernel/csr.js';
import { contactSpread } from '../../kernel/structure/contact-spread.js';
import { type CommonAbove, commonAbove, type Forest } from '../../kernel/structure/forest.js';
import { leaderBottleneck, leaderPairs, tiesByTop } from '../../kernel/structure/leader-bottleneck.js';
import { leaderReach } from '../../kernel/structure/leader-reach.js';
import { wilsonInterval } from '../../kernel/tests-of-counts.js';
import { breather } from '../../metrics/breather.js';
import type { AnalyzeOptions, RunControl } from '../../options.js';
import { createRandom } from '../../random.js';
import type { FindingInput } from '../finding-input.js';

/** A part of a whole with how far it may be off; share, low and high are NaN where the whole is 0. */
export interface ShareOf {
  readonly part: number;
  readonly whole: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Groups or layers that a leader is in touch with. */
export interface Breadth {
  readonly inTouch: number;
  /** As many of equal share would be as mixed; NaN without contact. */
  readonly effective: number;
  /** effective / inTouch: 1 where contact is the same with each; NaN without contact. */
  readonly evenness: number;
}

/** What a leader joins and what goes on without, among and around the people below. */
export interface ReachFigures {
  /** Pairs of people below who are joined within the leader's area, and those joined only through the leader. */
  readonly onlyThrough: ShareOf;
  /** People outside whom the area is in touch with, and those whom nobody but the leader is in touch with. */
  readonly outsideAlone: ShareOf;
  /** Pairs across groups whom the leader could bring together, and those who meet without. */
  readonly enabling: ShareOf;
  /** Of the latter: tied to each other; the rest share another contact. */
  readonly meetDirectly: number;
  /** Contacts across groups of the area, and those that the leader has. */
  readonly carried: ShareOf;
  /** The leader's share of all contacts of the area: what `carried` would be if the leader were as any other. NaN without. */
  readonly carriedExpected: number;
  /** People below who are in touch across groups, the leader left out. */
  readonly peopleAcross: number;
  /** Distinct groups of the people below. */
  readonly groupsBelow: number;
}

/** Draws behind the range of `onlyThrough`; more move it little. */
const MOST_DRAWS = 100;

/** The figures of every person who is in no circle and has people below, by person; undefined for the others. Throws ABORTED. */
export async function reachFigures(
  both: Csr,
  chart: Chart,
  managerOf: Int32Array,
  groups: Groups | undefined,
  options: AnalyzeOptions,
  control: RunControl,
): Promise<(ReachFigures | undefined)[]> {
  const forest: Forest = {
    parentOf: managerOf,
    order: chart.order,
    placeOf: chart.placeOf,
    below: chart.totalReports,
  };
  const common = commonAbove(forest);
  const groupOf = groups?.of ?? new Int32Array(both.nodeCount).fill(-1);
  const rest = breather(control.signal);
  const reach = leaderReach(both, forest, common, groupOf, groups?.names.length ?? 0);
  await rest();
  const { pairs, direct, viaOthers } = leaderPairs(both, forest, groupOf);
  await rest();
  const onlyThrough = await drawBottleneck(both, forest, common, options, control);
  const figuresOf = (leader: number): ReachFigures | undefined => {
    if (chart.totalReports[leader]! <= 0) return undefined;
    const own = reach.acrossOwn[leader]!;
    const contacts = reach.contactsOwn[leader]! + reach.contactsBelow[leader]!;
    return {
      onlyThrough: onlyThrough(leader),
      outsideAlone: shareOf(reach.outsideAlone[leader]!, reach.outside[leader]!),
      enabling: shareOf(direct[leader]! + viaOthers[leader]!, pairs[leader]!),
      meetDirectly: direct[leader]!,
      carried: shareOf(own, own + reach.acrossBelow[leader]!),
      carriedExpected: reach.contactsOwn[leader]! / contacts,
      peopleAcross: reach.peopleAcross[leader]!,
      groupsBelow: reach.groupsBelow[leader]!,
    };
  };
  const figures: (ReachFigures | undefined)[] = [];
  for (let person = 0; person < both.nodeCount; person++) {
    figures.push(figuresOf(person));
    await rest();
  }
  return figures;
}

function shareOf(part: number, whole: number): ShareOf {
  return { part, whole, share: part / whole, ...wilsonInterval(part, whole) };
}

/** The bottleneck on all ties, and its range over draws that leave ties out. */
async function drawBottleneck(
  both: Csr,
  forest: Forest,
  common: CommonAbove,
  { seed, leaveOut, draws }: AnalyzeOptions,
  control: RunControl,
): Promise<(leader: number) => ShareOf> {
  const ties = tiesByTop(both, common);
  const observed = leaderBottleneck(both, forest, ties);
  const leaders = forest.order.filter((node) => forest.below[node]! > 0);
  const rounds = ties.arcs.length === 0 ? 0 : Math.min(draws, MOST_DRAWS);
  const drawn = new Float64Array(leaders.length * rounds);
  const random = createRandom(seed, 'architects');
  const isKept = new Uint8Array(both.arcCount);
  const rest = breather(control.signal);
  for (let round = 0; round < rounds; round++) {
    control.onProgress?.('architects', round / rounds);
    await rest();
    for (const arc of ties.arcs) isKept[arc] = random.next() >= leaveOut ? 1 : 0;
    const { onlyThrough, joined } = leaderBottleneck(both, forest, ties, isKept);
    leaders.forEach((leader, at) => {
      drawn[at * rounds + round] = onlyThrough[leader]! / joined[leader]!;
    });
  }
  const placeIn = new Map([...leaders].map((leader, at) => [leader, at]));
  return (leader) => {
    const part = observed.onlyThrough[leader]!;
    const whole = observed.joined[leader]!;
    const at = placeIn.get(leader)!;
    const sorted = drawn
      .slice(at * rounds, (at + 1) * rounds)
      .filter((share) => !Number.isNaN(share))
      .sort();
    return {
      part,
      whole,
      share: part / whole,
      low: percentile(sorted, 0.05),
      high: percentile(sorted, 0.95),
    };
  };
}

/** The spread of everybody's contacts over groups; undefined without groups. */
export function breadthOver(
  both: Csr,
  groupOf: Int32Array | undefined,
  groupCount: number,
): ((person: number) => Breadth) | undefined {
  if (groupOf === undefined || groupCount === 0) return undefined;
  const { groups, effective } = contactSpread(both, groupOf, groupCount);
  return (person) => ({
    inTouch: groups[person]!,
    effective: effective[person]!,
    evenness: effective[person]! / groups[person]!,
  });
}

/** The column whose groups count as units: the last one asked for, else `unit`, else the last that is compared. */
export function unitColumn({ options }: FindingInput, columns: readonly string[]): string | undefined {
  if (options.by !== undefined) return options.by.at(-1);
  return columns.includes('unit') ? 'unit' : columns.at(-1);
}
