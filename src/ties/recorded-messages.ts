import type { Dataset } from '../schema/dataset.js';
import { rulesOfKind } from '../schema/kind-rules.js';
import { MICRO, NO_DAY } from '../schema/records.js';
import { lastDayOf } from './window.js';

/** Messages that people are recorded to have sent and received. */
export interface RecordedMessages {
  /** The kinds that are read as messages, in code-unit order. */
  readonly kinds: readonly string[];
  /** Of each person, sent and received. */
  readonly counts: Float64Array;
  /** Weeks of the window, at least 1; undefined where no message counts. */
  readonly weeks: number | undefined;
}

/**
 * Adds up messages: interactions of directed kinds that are no reporting line, say nothing of trust, and of which no record has
 * a duration. The weight of a record is how many it stands for (a distance stands for one). Undated records, and those
 * outside the window, count nowhere. Cost: O(records).
 */
export function recordedMessages(
  dataset: Dataset,
  fromDay: number | undefined,
  toDay: number | undefined,
): RecordedMessages {
  const { people, interactions, config } = dataset;
  const { kinds, kind, day, seconds, records, microWeight, source, target } = interactions;
  const rules = kinds.map((name) => rulesOfKind(name, config));
  const isMessage = rules.map(({ directed, trust, formal }) => directed && !trust && !formal);
  seconds?.forEach((spent, row) => {
    if (!Number.isNaN(spent)) isMessage[kind[row]!] = false;
  });

  const counts = new Float64Array(people.length);
  let first = Infinity;
  let last = -Infinity;
  const met = new Set<number>();
  for (let row = 0; row < interactions.count; row++) {
    const on = day[row]!;
    if (!isMessage[kind[row]!]! || on === NO_DAY || on < (fromDay ?? on) || on > (toDay ?? on)) continue;
    met.add(kind[row]!);
    first = Math.min(first, on);
    last = Math.max(last, on);
    const number = rules[kind[row]!]!.weight === 'distance' ? records[row]! * MICRO : microWeight[row]!;
    counts[source[row]!]! += number;
    counts[target[row]!]! += number;
  }
  const days = (toDay ?? lastDayOf(dataset, last)) - (fromDay ?? first) + 1;
  return {
    kinds: [...met].map((place) => kinds[place]!).sort(),
    counts: counts.map((number) => number / MICRO),
    weeks: met.size === 0 ? undefined : Math.max(1, days / 7),
  };
}
