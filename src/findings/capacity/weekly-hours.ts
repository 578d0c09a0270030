import { studentUpperTail } from '../../kernel/student-tail.js';
import type { Dataset } from '../../schema/dataset.js';
import { forEachCharge } from '../../ties/recorded-time.js';

/** How recorded hours move from week to week. */
export interface WeeklyHours {
  /** Whole weeks of the window, counted from its first day. */
  readonly weeks: number;
  /** Half the width of the 90 % interval of each person's mean; NaN with fewer than {@link LEAST_WEEKS}. */
  readonly half: Float64Array;
  /** Hours a week in meetings; NaN where no duration counts. */
  readonly meetingHours: Float64Array;
}

const LEAST_WEEKS = 4;
/** Beyond so many weeks of people no interval is given: 8 bytes each. */
const MOST_CELLS = 30_000_000;

/**
 * The spread of recorded hours over whole weeks: an interval by Student's t with weeks as the draws, as if one did not
 * depend on the one before. Cost: O(records + people x weeks), and 8 bytes for each week of a person.
 */
export function weeklyHours(
  dataset: Dataset,
  fromDay: number | undefined,
  toDay: number | undefined,
): WeeklyHours {
  const people = dataset.people.length;
  const meetingSeconds = new Float64Array(people);
  const { firstDay, lastDay } = forEachCharge(dataset, fromDay, toDay, (person, seconds, _, isMeeting) => {
    if (isMeeting) meetingSeconds[person]! += seconds;
  });
  const days = lastDay - firstDay + 1;
  const weeks = Math.floor(days / 7);
  const half = new Float64Array(people).fill(Number.NaN);
  const meetingHours = meetingSeconds.map((seconds) =>
    days > 0 ? seconds / 3600 / Math.max(1, days / 7) : Number.NaN,
  );
  if (weeks < LEAST_WEEKS || weeks * people > MOST_CELLS) return { weeks, half, meetingHours };

  // Whole seconds are added, so that the order of records changes no bit.
  const charged = new Float64Array(weeks * people);
  forEachCharge(dataset, fromDay, toDay, (person, seconds, day) => {
    const week = Math.floor((day - firstDay) / 7);
    if (week < weeks) charged[person * weeks + week]! += seconds;
  });
  const quantile = studentQuantile(0.05, weeks - 1);
  for (let person = 0; person < people; person++) {
    const own = charged.subarray(person * weeks, (person + 1) * weeks);
    let sum = 0;
    for (const value of own) sum += value;
    let squares = 0;
    for (const value of own) squares += (value - sum / weeks) ** 2;
    half[person] = (quantile * Math.sqrt(squares / (weeks - 1) / weeks)) / 3600;
  }
  return { weeks, half, meetingHours };
}

/** The t that a variable of Student's distribution exceeds with this chance, by halving. */
function studentQuantile(chance: number, degrees: number): number {
  let low = 0;
  let high = 64;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (studentUpperTail(middle, degrees) > chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
