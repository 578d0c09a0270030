import type { Random } from '../random.js';
import { drawBetween } from './draws.js';

/** The two quarters the data is of. */
export const firstDay = '2026-01-01';
export const lastDay = '2026-06-30';
export const days = 181;
/** Whole weeks in it, rounded up. */
export const weeks = 26;

const dates = Array.from({ length: days }, (_, day) =>
  new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
);

/** The day, or the next Monday when it is at a weekend; the window starts on a Thursday and ends on a Tuesday. */
export function workday(day: number): number {
  const sinceMonday = (day + 3) % 7;
  return sinceMonday < 5 ? day : day + 7 - sinceMonday;
}

/** A day of the window, counted from 0, as a date; with an hour of work when a stream is given. */
export function stamp(random: Random | undefined, day: number): string {
  const date = dates[day] ?? lastDay;
  if (random === undefined) return date;
  const hour = String(drawBetween(random, 8, 17)).padStart(2, '0');
  const minute = String(random.below(12) * 5).padStart(2, '0');
  return `${date}T${hour}:${minute}:00`;
}
