import type { Dataset } from '../schema/dataset.js';
import { dayNumber, dayText } from './day-number.js';

/** A window of time, first and last day included, as 2026-03-31. */
export interface Window {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * The window that counts: what is asked for, else that of orgraph.json.
 *
 * Where people are shown by codes the gate has made days the Mondays of their weeks, and the window is taken in whole weeks with
 * them: from the Monday of its first day to the Sunday of its last. A record belongs when its week has a day in the window.
 * Taking the window of a window changes nothing.
 */
export function windowOf(
  { config, privacy }: Pick<Dataset, 'config' | 'privacy'>,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
): Window {
  const window = { from: asked.from ?? config.window.from, to: asked.to ?? config.window.to };
  if (privacy?.mode !== 'pseudonymous') return window;
  const [first, last] = [dayNumber(window.from), dayNumber(window.to)];
  return {
    from: first === undefined ? undefined : dayText(mondayOf(first)),
    to: last === undefined ? undefined : dayText(mondayOf(last) + 6),
  };
}

/** The last day that a record of this day may be of: where days are weeks, the Sunday of its week. */
export function lastDayOf({ privacy }: Pick<Dataset, 'privacy'>, day: number): number {
  return privacy?.mode === 'pseudonymous' ? day + 6 : day;
}

/** The Monday of a day's week. Days are counted from 1970-01-01, a Thursday. */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}
