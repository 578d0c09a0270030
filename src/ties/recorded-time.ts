import type { Dataset } from '../schema/dataset.js';
import { rulesOfKind } from '../schema/kind-rules.js';
import { type InteractionTable, NO_DAY } from '../schema/records.js';
import { lastDayOf } from './window.js';

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

/** One stretch of time of one person. */
export type Charge = (person: number, seconds: number, day: number, isMeeting: boolean) => void;

/**
 * Adds up the durations of interactions and meetings whose day is in the window: see {@link forEachCharge}. Cost: O(records),
 * and a sort of those with an event.
 */
export function recordedTime(
  dataset: Dataset,
  fromDay: number | undefined,
  toDay: number | undefined,
): RecordedTime {
  const seconds = new Float64Array(dataset.people.length);
  const { firstDay, lastDay } = forEachCharge(dataset, fromDay, toDay, (person, spent) => {
    seconds[person]! += spent;
  });
  const days = lastDay - firstDay + 1;
  return { seconds, weeks: days > 0 ? Math.max(1, days / 7) : undefined };
}

/**
 * Tells of every stretch of time that somebody is charged with: durations of interactions and meetings whose day is in the
 * window, first and last day included. Undated ones count nowhere. A meeting is one of the meetings file, or an interaction
 * of a kind without direction.
 *
 * A person is charged once for all interactions of one event on one day, with the longest: a talk with three people may
 * be three rows of an hour, and has taken one. The same event on another day is another talk, as calendars repeat ids
 * for a series. Interactions without an event count each. Gives the first and last day of the window; a bound that is not
 * stated is the day of the first or last record that counts, and the last is before the first where none counts.
 */
export function forEachCharge(
  dataset: Dataset,
  fromDay: number | undefined,
  toDay: number | undefined,
  charge: Charge,
): { readonly firstDay: number; readonly lastDay: number } {
  const { interactions, meetings, config } = dataset;
  const isMeeting = interactions.kinds.map((kind) => !rulesOfKind(kind, config).directed);
  let first = Infinity;
  let last = -Infinity;
  const counts = (day: number) => day !== NO_DAY && day >= (fromDay ?? day) && day <= (toDay ?? day);
  const note = (day: number) => {
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  const rowsOfEvents: number[] = [];
  interactions.seconds?.forEach((spent, row) => {
    const day = interactions.day[row]!;
    if (Number.isNaN(spent) || !counts(day)) return;
    note(day);
    if ((interactions.event?.[row] ?? -1) !== -1) {
      rowsOfEvents.push(row);
      return;
    }
    const meets = isMeeting[interactions.kind[row]!]!;
    charge(interactions.source[row]!, spent, day, meets);
    charge(interactions.target[row]!, spent, day, meets);
  });
  chargeEvents(interactions, Int32Array.from(rowsOfEvents), dataset.people.length, isMeeting, charge);
  for (const { minutes, day, participants } of meetings) {
    if (minutes === undefined || !counts(day)) continue;
    note(day);
    for (const person of participants) charge(person, 60 * minutes, day, true);
  }
  return last < first
    ? { firstDay: 0, lastDay: -1 }
    : { firstDay: fromDay ?? first, lastDay: toDay ?? lastDayOf(dataset, last) };
}

/** Charges each person with the longest of the rows of each event and day. */
function chargeEvents(
  interactions: InteractionTable,
  rows: Int32Array,
  people: number,
  isMeeting: readonly boolean[],
  charge: Charge,
): void {
  const { event, seconds, day, source, target } = interactions;
  if (event === undefined || seconds === undefined) return;
  rows.sort((a, b) => event[a]! - event[b]! || day[a]! - day[b]!);
  const longest = new Float64Array(people);
  let start = 0;
  while (start < rows.length) {
    const head = rows[start]!;
    let end = start;
    for (; end < rows.length; end++) {
      const row = rows[end]!;
      if (event[row] !== event[head] || day[row] !== day[head]) break;
      const spent = seconds[row]!;
      longest[source[row]!] = Math.max(longest[source[row]!]!, spent);
      longest[target[row]!] = Math.max(longest[target[row]!]!, spent);
    }
    for (; start < end; start++) {
      const meets = isMeeting[interactions.kind[rows[start]!]!]!;
      for (const person of [source[rows[start]!]!, target[rows[start]!]!]) {
        if (longest[person] === 0) continue;
        charge(person, longest[person]!, day[head]!, meets);
        longest[person] = 0;
      }
    }
  }
}
