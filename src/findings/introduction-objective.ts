import { gapsAcross } from '../kernel/introductions/choose-meetings.js';
import { closingBound } from '../kernel/introductions/closing-bound.js';
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
  const pairsEach = groupSize === 3 ? 3 : 1;
  const meetings = rounds * Math.min(most, Math.floor(all / groupSize));
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
        most: meetings * pairsEach,
      })
    );
  }, 0);
}

/**
 * A meeting that is chosen stands in the way of at most p meetings of the best plan: two, one for each person's room, and one more
 * with a limit for a level or a third person. The greedy choice is then at least 1 / (1 + p) of the best; where the meeting chosen
 * is only a third of the best that could be, as in groups of three, 1 / (1 + 3 p).
 */
export function guaranteeOf({
  groupSize,
  mixLevels,
}: Pick<IntroduceOptions, 'groupSize' | 'mixLevels'>): number {
  const inTheWay = groupSize + (mixLevels > 0 ? 1 : 0);
  return groupSize === 3 ? 1 / (1 + 3 * inTheWay) : 1 / (1 + inTheWay);
}
