import { dayNumber } from '../../ties/day-number.js';
import { recordedTime } from '../../ties/recorded-time.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';

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
    ...told((words) => ({
      title: words.capacity.capacity,
      question: words.capacity.whoseWeekIsFullBefore2,
      sentences:
        weeks === undefined
          ? []
          : [
              overloaded.length === 0
                ? words.capacity.nobodysRecordedContactReachesOf(options.overload)
                : words.capacity.recordedContactFillsAtLeast(
                    options.overload,
                    overloaded.length,
                    offering === 0 ? '' : words.capacity.ofWhomOfferHoursFor(offering),
                  ),
            ],
      rule: words.capacity.recordedHoursInContactA(options.overload),
      mayMean: words.capacity.thatThereIsNoRoom,
      doesNotMean: words.capacity.thatThePersonWorksToo,
      missing: weeks === undefined ? words.capacity.durationsWithDatesDurationMinutes : undefined,
    })),
    shows: 'persons',
    weeks: weeks ?? Number.NaN,
    rows,
  };
}
