import { dayNumber } from '../ties/day-number.js';
import { recordedTime } from '../ties/recorded-time.js';
import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import { counted, percent } from './wording.js';

export interface LoadRow {
  readonly person: number;
  /** Hours a week spent in recorded contact with a duration; undefined where no duration is recorded at all. */
  readonly recordedHours: number | undefined;
  /** Hours of the person's working week, from fte. */
  readonly weekHours: number;
  readonly hoursAvailable: number | undefined;
  readonly isOverloaded: boolean;
}

/** How full weeks are, before anybody is asked for anything. */
export interface RecordedLoad extends Finding {
  readonly weeks: number;
  /** One row a person, in the order of people. */
  readonly rows: readonly LoadRow[];
}

/** Hours of a full-time working week. */
const FULL_WEEK = 40;

/**
 * Whose week is full of recorded contact: durations of interactions and meetings, a talk counting in full for both ends.
 * Overloaded: recorded hours reach the stated share of the working week, 40 hours x fte. Cost: O(records).
 */
export function findRecordedLoad({
  dataset,
  graph,
  options,
}: Pick<FindingInput, 'dataset' | 'graph' | 'options'>): RecordedLoad {
  const { seconds, weeks } = recordedTime(dataset, dayNumber(options.from), dayNumber(options.to));
  const rows = graph.people.map(({ fte, hoursAvailable }, person): LoadRow => {
    const weekHours = FULL_WEEK * (fte ?? 1);
    const recordedHours = weeks === undefined ? undefined : seconds[person]! / 3600 / weeks;
    return {
      person,
      recordedHours,
      weekHours,
      hoursAvailable,
      isOverloaded: recordedHours !== undefined && recordedHours >= options.overload * weekHours,
    };
  });
  const overloaded = rows.filter((row) => row.isOverloaded);
  const offering = overloaded.filter((row) => (row.hoursAvailable ?? 0) > 0).length;
  return {
    id: 'capacity',
    title: 'Capacity',
    question: 'Whose week is full before a role is offered?',
    sentences:
      weeks === undefined
        ? []
        : [
            overloaded.length === 0
              ? `Nobody's recorded contact reaches ${percent(options.overload)} of the working week.`
              : `Recorded contact fills at least ${percent(options.overload)} of the working week of ${counted(overloaded.length, 'person', 'people')}${
                  offering === 0 ? '' : `, ${offering} of whom offer hours for more`
                }.`,
          ],
    rule: `recorded hours in contact a week, of interactions and meetings that state a duration, at least ${percent(options.overload)} of 40 h x fte`,
    mayMean:
      'that there is no room for another role, or that the person has become a bottleneck; a reason to ask',
    doesNotMean:
      'that the person works too much or too little: unrecorded work, and contact without a duration, are not in it',
    shows: 'persons',
    missing:
      weeks === undefined
        ? 'durations with dates (duration_minutes and timestamp in interactions.csv or meetings.csv)'
        : undefined,
    weeks: weeks ?? Number.NaN,
    rows,
  };
}
