import type { Dataset } from '../schema/dataset.js';
import { NO_DAY } from '../schema/records.js';

/** Time that people are recorded to have spent in contact. */
export interface RecordedTime {
  /** Seconds of each person; a meeting or talk counts in full for everybody in it. */
  readonly seconds: Float64Array;
  /** Weeks from the first to the last dated record, at least 1; undefined without any dated duration. */
  readonly weeks: number | undefined;
}

/** Adds up the durations of interactions and meetings whose day is in the window. Undated ones count nowhere. */
export function recordedTime(
  dataset: Dataset,
  fromDay: number | undefined,
  toDay: number | undefined,
): RecordedTime {
  const seconds = new Float64Array(dataset.people.length);
  let first = Infinity;
  let last = -Infinity;
  const isDated = (day: number) => day !== NO_DAY && day >= (fromDay ?? day) && day <= (toDay ?? day);
  const spend = (day: number, spent: number, people: Iterable<number>) => {
    first = Math.min(first, day);
    last = Math.max(last, day);
    for (const person of people) seconds[person]! += spent;
  };
  const { interactions, meetings } = dataset;
  for (let row = 0; row < interactions.count; row++) {
    const spent = interactions.seconds[row]!;
    if (Number.isNaN(spent) || !isDated(interactions.day[row]!)) continue;
    spend(interactions.day[row]!, spent, [interactions.source[row]!, interactions.target[row]!]);
  }
  for (const { minutes, day, participants } of meetings) {
    if (minutes !== undefined && isDated(day)) spend(day, 60 * minutes, participants);
  }
  return { seconds, weeks: last >= first ? Math.max(1, (last - first + 1) / 7) : undefined };
}
