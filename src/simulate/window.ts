import type { Random } from '../random.js';
import { drawBetween } from './draws.js';

/** The two quarters the data is of. */
export const firstDay = '2026-01-01';
export const lastDay = '2026-06-30';
export const days = 181;
/** Whole weeks in it, rounded up. */
export const weeks = 26;

const firstTime = Date.UTC(2026, 0, 1);
const dayLength = 86_400_000;

/** A day of the window, counted from 0, as a date; with an hour of work when a stream is given. */
export function stamp(random: Random | undefined, day: number): string {
  const date = new Date(firstTime + day * dayLength).toISOString().slice(0, 10);
  if (random === undefined) return date;
  const hour = String(drawBetween(random, 8, 17)).padStart(2, '0');
  const minute = String(random.below(12) * 5).padStart(2, '0');
  return `${date}T${hour}:${minute}:00`;
}
