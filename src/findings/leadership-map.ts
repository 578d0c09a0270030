import type { Finding } from './finding.js';
import type { PullClass } from './informal-pull.js';

/** Formal standing against informal pull. `informal only` are the hidden leaders. */
export type Quadrant = 'both' | 'formal only' | 'informal only' | 'neither' | 'chart not known';

/** People the person is in touch with, by where they stand in the chart as seen from the person. */
export interface LineContacts {
  readonly manager: number;
  readonly directReports: number;
  /** Above the manager, on the way to the top. */
  readonly skipUp: number;
  /** Below the direct reports. */
  readonly skipDown: number;
  readonly across: number;
}

export interface MapRow {
  readonly person: number;
  readonly quadrant: Quadrant;
  readonly pull: PullClass;
  readonly contacts: LineContacts;
}

export interface LeadershipMap extends Finding {
  readonly counts: ReadonlyMap<Quadrant, number>;
  /** One row a person, in the order of people. */
  readonly rows: readonly MapRow[];
}
