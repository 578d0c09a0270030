import type { Finding } from './finding.js';

export interface CapacityRow {
  readonly person: number;
  /** Hours a week spent in recorded contact with a duration; undefined where no duration is recorded at all. */
  readonly recordedHours: number | undefined;
  /** Hours of the person's working week, from fte. */
  readonly weekHours: number;
  readonly hoursAvailable: number | undefined;
  readonly isOverloaded: boolean;
}

export interface Capacity extends Finding {
  readonly weeks: number;
  /** One row a person, in the order of people. */
  readonly rows: readonly CapacityRow[];
}
