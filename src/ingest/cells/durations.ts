import type { CellFault } from './cells.js';

/** The minutes of a year of 366 days: nothing that two people did together took longer, and sums stay exact. */
export const MOST_MINUTES = 527_040;

/** What is wrong with a duration that is a number; undefined where nothing is. */
export function durationFault(minutes: number): CellFault | undefined {
  if (minutes < 0) return negative;
  return minutes > MOST_MINUTES ? tooLong : undefined;
}

const negative = { code: 'number-range', found: 'a number below zero', fix: 'write zero or more' } as const;

const tooLong = {
  code: 'number-range',
  found: 'a duration above 527040 minutes, which are a year',
  fix: 'write minutes, not seconds or milliseconds, in the whole column; or leave the duration out if it is not known',
} as const;
