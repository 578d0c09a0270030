import { gapsAcross } from '../../kernel/introductions/choose-meetings.js';
import { closingBound } from '../../kernel/introductions/closing-bound.js';
import type { IntroduceOptions } from './introduce-options.js';
import type { GapColumn, OpenGap } from './introduction-gaps.js';
import type { PlannedMeeting } from './introduction-plan.js';

/** What each meeting closes, in the order of the plan, and the pairs introduced across each gap. */
export function closedBy(
  columns: readonly GapColumn[],
  plan: readonly PlannedMeeting[],
): { closes: OpenGap[][]; introduced: Int32Array; closed: number } {
  const list = columns.flatMap((column) => column.gaps);
  const left = Int32Array.from(list, ({ room }) => room);
  const introduced = new Int32Array(list.length);
  const rows = columns.map((column) => column.rows);
  let closed = 0;
  const closes = plan.map(({ people, isRepeat }) => {
    if (isRepeat) return [];
    const across = gapsAcross(rows, people);
    for (const gap of across) introduced[gap]!++;
    const open = across.filter((gap) => left[gap]! > 0 && left[gap]!-- > 0);
    for (const gap of open) closed += list[gap]!.weight;
    return [...new Set(open)].sort((x, y) => x - y).map((gap) => list[gap]!);
  });
  return { closes, introduced, closed };
}

/** No plan within the introductions of everybody and of a round closes more; see {@link closingBound}. */
export function closingAtMost(
  columns: readonly GapColumn[],
  caps: Int32Array,
  { rounds, most, groupSize }: IntroduceOptions,
): number {
  const all = caps.reduce((sum, cap) => sum + cap, 0);
  // Of the last two whom no third is left for, a pair.
  const places = groupSize === 3 ? 3 * Math.floor(all / 3) + Number(all % 3 === 2) : Math.floor(all / 2);
  const pairs = rounds * Math.min(most * (groupSize === 3 ? 3 : 1), places);
  return columns.reduce((sum, { groups, gaps }) => {
    const groupCaps = new Float64Array(groups.names.length);
    groups.of.forEach((group, person) => {
      if (group !== -1) groupCaps[group]! += caps[person]! * rounds * (groupSize - 1);
    });
    return (
      sum +
      closingBound({
        a: Int32Array.from(gaps, ({ a }) => a),
        b: Int32Array.from(gaps, ({ b }) => b),
        weights: Int32Array.from(gaps, ({ weight }) => weight),
        room: Int32Array.from(gaps, ({ room }) => room),
        groupCaps,
        most: pairs,
      })
    );
  }, 0);
}

/**
 * Of each pair of the best plan that the greedy choice lacks, one of the two met others until no room was left, each time in a meeting worth
 * at least that pair. A person meets one other in each meeting of the best plan, or two in threes, so a meeting chosen stands in the way of
 * 2 pairs, or 6. A share across levels adds one, or 6: the pairs of a meeting within one level that finds no place, and of each of the
 * three the pair that waits for that third. The greedy choice is at least 1 / (1 + all these) of the best, in each round and over all.
 */
export function guaranteeOf({
  groupSize,
  mixLevels,
}: Pick<IntroduceOptions, 'groupSize' | 'mixLevels'>): number {
  const ofLevels = mixLevels > 0 ? 1 : 0;
  return groupSize === 3 ? 1 / (7 + 6 * ofLevels) : 1 / (3 + ofLevels);
}
