import type { Dataset } from '../schema/dataset.js';
import { type InteractionTable, NO_DAY } from '../schema/records.js';

/** Time that people are recorded to have spent in contact. */
export interface RecordedTime {
  /** Seconds of each person; a meeting or talk counts in full for everybody in it. */
  readonly seconds: Float64Array;
  /**
   * Weeks of the window, at least 1. A bound that is not stated is the day of the first or last record that counts.
   * Undefined where none counts.
   */
  readonly weeks: number | undefined;
}

/**
 * Adds up the durations of interactions and meetings whose day is in the window, first and last day included. Undated
 * ones count nowhere.
 *
 * A person is charged once for all interactions of one event on one day, with the longest: a talk with three people may
 * be three rows of an hour, and has taken one. The same event on another day is another talk, as calendars repeat ids
 * for a series. Interactions without an event count each. Cost: O(records), and a sort of those with an event.
 */
export function recordedTime(
  dataset: Dataset,
  fromDay: number | undefined,
  toDay: number | undefined,
): RecordedTime {
  const { people, interactions, meetings } = dataset;
  const seconds = new Float64Array(people.length);
  let first = Infinity;
  let last = -Infinity;
  const counts = (day: number) => day !== NO_DAY && day >= (fromDay ?? day) && day <= (toDay ?? day);
  const note = (day: number) => {
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  const rowsOfEvents: number[] = [];
  for (let row = 0; row < interactions.count; row++) {
    const spent = interactions.seconds[row]!;
    const day = interactions.day[row]!;
    if (Number.isNaN(spent) || !counts(day)) continue;
    note(day);
    if (interactions.event[row] !== -1) {
      rowsOfEvents.push(row);
      continue;
    }
    seconds[interactions.source[row]!]! += spent;
    seconds[interactions.target[row]!]! += spent;
  }
  chargeEvents(interactions, Int32Array.from(rowsOfEvents), seconds);
  for (const { minutes, day, participants } of meetings) {
    if (minutes === undefined || !counts(day)) continue;
    note(day);
    for (const person of participants) seconds[person]! += 60 * minutes;
  }
  const days = (toDay ?? last) - (fromDay ?? first) + 1;
  return { seconds, weeks: last >= first ? Math.max(1, days / 7) : undefined };
}

/** Adds to each person the longest of the rows of each event and day. */
function chargeEvents(interactions: InteractionTable, rows: Int32Array, seconds: Float64Array): void {
  const { event, day, source, target } = interactions;
  rows.sort((a, b) => event[a]! - event[b]! || day[a]! - day[b]!);
  const longest = new Float64Array(seconds.length);
  let start = 0;
  while (start < rows.length) {
    const head = rows[start]!;
    let end = start;
    for (; end < rows.length; end++) {
      const row = rows[end]!;
      if (event[row] !== event[head] || day[row] !== day[head]) break;
      const spent = interactions.seconds[row]!;
      longest[source[row]!] = Math.max(longest[source[row]!]!, spent);
      longest[target[row]!] = Math.max(longest[target[row]!]!, spent);
    }
    for (; start < end; start++) {
      for (const person of [source[rows[start]!]!, target[rows[start]!]!]) {
        seconds[person]! += longest[person]!;
        longest[person] = 0;
      }
    }
  }
}
