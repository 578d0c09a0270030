import type { IssueLog } from '../../schema/issue-log.js';
import { type Meeting, NO_DAY } from '../../schema/records.js';
import { readText } from '../cells/cells.js';
import { durationFault } from '../cells/durations.js';
import {
  HELD_BACK,
  NOT_A_PERSON,
  OPTED_OUT,
  type PersonDirectory,
  UNKNOWN,
} from '../people/person-directory.js';
import type { RowOutcome, RowTaker } from '../rows/read-table.js';
import type { RowCells } from '../rows/row-cells.js';

/** The kind of meetings whose file does not state one. */
const DEFAULT_KIND = 'meeting';

/** A meeting whose people are still ids. */
export interface MeetingRead {
  readonly participants: Set<string>;
  /** Undefined until a row states it. */
  kind: string | undefined;
  readonly day: number;
  minutes: number | undefined;
  readonly file: string;
  /** Its first line. */
  readonly line: number;
  /** Delivered rows that are not yet counted as left out. */
  rowsIn: number;
}

/**
 * Takes the rows of the meetings file: one row a meeting with its participants in a list, or one row a participant.
 *
 * Rows with the same event id and the same time are one meeting; the same event id at another time is another one, as
 * calendars repeat ids for a series. A row of a meeting that states another kind or duration than its first is held back.
 */
export class MeetingTaker implements RowTaker {
  readonly #cells: RowCells;
  readonly #log: IssueLog;
  readonly #directory: PersonDirectory;
  readonly #done: (meetings: readonly MeetingRead[]) => void;
  readonly #meetings = new Map<string, Map<string, MeetingRead>>();

  constructor(
    cells: RowCells,
    log: IssueLog,
    directory: PersonDirectory,
    done: (meetings: readonly MeetingRead[]) => void,
  ) {
    this.#cells = cells;
    this.#log = log;
    this.#directory = directory;
    this.#done = done;
  }

  take(): RowOutcome {
    const cells = this.#cells;
    const event = cells.requiredId('eventId');
    const isList = cells.raw('participants').includes(';');
    const listed = isList ? (cells.list('participants') ?? []) : [cells.requiredId('participants') ?? ''];
    if (listed.length === 0) cells.fault('participants', nobody);
    const day = cells.day('timestamp') ?? NO_DAY;
    const minutes = cells.number('durationMinutes');
    const fault = minutes === undefined ? undefined : durationFault(minutes);
    if (fault !== undefined) cells.fault('durationMinutes', fault);
    if (event === undefined || cells.isFaulty) return 'held-back';
    const kind = cells.text('kind');
    const participants = this.#peopleOf(listed);
    if (participants.length === 0) return 'dropped';

    const times = this.#meetings.get(event) ?? new Map<string, MeetingRead>();
    this.#meetings.set(event, times);
    const time = readText(cells.raw('timestamp'));
    let meeting = times.get(time);
    if (meeting === undefined) {
      const { file, line } = cells;
      meeting = { participants: new Set(), kind, day, minutes, file, line, rowsIn: 0 };
      times.set(time, meeting);
    } else if (differs(meeting.kind, kind) || differs(meeting.minutes, minutes)) {
      cells.fault('eventId', {
        code: 'id-repeated',
        found: `the meeting of line ${meeting.line} with another kind or duration`,
        fix: 'state the same kind and duration in all rows of a meeting, or give it an event id of its own',
      });
      return 'held-back';
    }
    meeting.kind ??= kind;
    meeting.minutes ??= minutes;
    for (const id of participants) meeting.participants.add(id);
    if (!this.#hasAnybody(participants)) return 'dropped';
    if (minutes === 0) {
      cells.report('durationMinutes', {
        code: 'weight-zero',
        found: 'a meeting of no minutes',
        fix: 'nothing, if it did not take place; else state its minutes',
      });
      return 'dropped';
    }
    meeting.rowsIn++;
    return 'delivered';
  }

  finish(): number {
    const meetings = [...this.#meetings.values()].flatMap((times) => [...times.values()]);
    const tooSmall = meetings.filter((meeting) => meeting.participants.size < 2);
    for (const { file, line } of tooSmall) {
      this.#log.add({
        code: 'meeting-too-small',
        file,
        line,
        found: 'a meeting of one person',
        fix: 'nothing, or name everybody who was there',
      });
    }
    this.#done(meetings.filter((meeting) => meeting.participants.size > 1 && meeting.minutes !== 0));
    return tooSmall.reduce((rows, meeting) => rows + meeting.rowsIn, 0);
  }

  /** Those who are no mailbox, room or program, by the ids that count. */
  #peopleOf(listed: readonly string[]): string[] {
    const participants = listed.filter((id) => this.#directory.find(id) !== NOT_A_PERSON);
    const others = listed.length - participants.length;
    if (others > 0) {
      this.#cells.report('participants', {
        code: 'not-a-person',
        found: `${others} of ${listed.length} participants that are shared mailboxes, rooms or programs`,
        fix: 'nothing; they do not count in the size of the meeting either',
      });
    }
    return [...new Set(participants.map((id) => this.#directory.mainOf(id)))];
  }

  /** Whether anybody of these is among the people; those who are not are reported. */
  #hasAnybody(participants: readonly string[]): boolean {
    const places = participants.map((id) => this.#directory.place(id));
    const optedOut = places.filter((place) => place === OPTED_OUT).length;
    const heldBack = places.filter((place) => place === HELD_BACK).length;
    const unknown = places.filter((place) => place < 0).length - optedOut - heldBack;
    const of = `of ${places.length} participants`;
    if (optedOut > 0) {
      this.#cells.report('participants', {
        code: 'opted-out',
        found: `${optedOut} ${of} who do not take part`,
        fix: 'nothing; they count in the size of the meeting alone',
      });
    }
    if (unknown + heldBack > 0) {
      this.#cells.report('participants', {
        code: 'person-unknown',
        found: `${unknown + heldBack} ${of} who are not among the people`,
        fix: participants.some((id, at) => places[at] === UNKNOWN && /[,|]/.test(id))
          ? 'write ; between participants, not , or |'
          : 'add them to the people, if they belong to them; they count in the size of the meeting alone',
      });
    }
    return places.some((place) => place >= 0);
  }
}

/** The meetings with people as places, by line. */
export function placeMeetings(meetings: readonly MeetingRead[], directory: PersonDirectory): Meeting[] {
  return meetings.map(({ participants, kind, day, minutes, file, line }) => ({
    participants: [...participants]
      .map((id) => directory.find(id))
      .filter((place) => place >= 0)
      .sort((a, b) => a - b),
    size: participants.size,
    kind: kind ?? DEFAULT_KIND,
    day,
    minutes,
    file,
    line,
  }));
}

/** Whether two rows state different things; a row that states nothing agrees with any. */
function differs<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

const nobody = {
  code: 'value-missing',
  found: 'a list without anybody',
  fix: 'name the participants, with ; between them',
} as const;
