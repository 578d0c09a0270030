import { MICRO, NO_DAY } from '../../schema/records.js';
import { hasInvisible, readDay, readText } from '../cells/cells.js';
import { MOST_MINUTES } from '../cells/durations.js';
import { DAY_BYTES, isUtcTime } from '../cells/utc-moment.js';
import { dayInZone, type ZoneClock } from '../cells/zone-clock.js';
import type { PersonDirectory } from '../people/person-directory.js';
import type { PlainRow } from '../rows/plain-row.js';
import type { RowCells } from '../rows/row-cells.js';
import { ByteMap } from './byte-map.js';
import type { InteractionColumns } from './interaction-columns.js';
import { isLikelyTieDay, isLocalTime, type TieDates } from './tie-dates.js';

/** The kind of ties whose file does not state one. */
export const DEFAULT_KIND = 'tie';

/** Neither a person who takes part nor a kind that needs no more than its place. */
const NOT_PLAIN = -1;

/**
 * Takes rows of interactions about which there is nothing to say, from their bytes: two different people who take part, as
 * their ids stand in the people file, and values in the form that programs write. It leaves every other row as it was, to
 * be read and judged as text, so that each check has one place.
 */
export class PlainInteractions {
  readonly #columns: InteractionColumns;
  readonly #directory: PersonDirectory;
  readonly #isFormal: (kind: string) => boolean;
  readonly #tieDates: TieDates;
  readonly #decimalSign: number;
  readonly #clock: ZoneClock | undefined;
  readonly #source: number;
  readonly #target: number;
  readonly #kind: number | undefined;
  readonly #weight: number | undefined;
  readonly #timestamp: number | undefined;
  readonly #duration: number | undefined;
  readonly #event: number | undefined;
  readonly #sourceHeader: string | undefined;
  readonly #ids = new ByteMap();
  readonly #placeOfId: number[] = [];
  readonly #kindTexts = new ByteMap();
  readonly #placeOfKind: number[] = [];
  readonly #dates = new ByteMap();
  readonly #dayOfDate: number[] = [];

  constructor(
    cells: RowCells,
    directory: PersonDirectory,
    columns: InteractionColumns,
    isFormal: (kind: string) => boolean,
    tieDates: TieDates,
  ) {
    this.#columns = columns;
    this.#directory = directory;
    this.#isFormal = isFormal;
    this.#tieDates = tieDates;
    this.#decimalSign = cells.forms.hasDecimalComma ? COMMA : POINT;
    this.#clock = cells.forms.clock;
    this.#source = cells.placeOf('source')!;
    this.#target = cells.placeOf('target')!;
    this.#kind = cells.placeOf('kind');
    this.#weight = cells.placeOf('weight');
    this.#timestamp = cells.placeOf('timestamp');
    this.#duration = cells.placeOf('durationMinutes');
    this.#event = cells.placeOf('eventId');
    this.#sourceHeader = cells.header('source');
  }

  /** Whether the row was taken. */
  take(row: PlainRow, line: number): boolean {
    let micro = MICRO;
    if (this.#weight !== undefined) {
      micro = Math.round(plainNumber(row, this.#weight, this.#decimalSign) * MICRO);
      if (!(micro > 0 && micro <= Number.MAX_SAFE_INTEGER)) return false;
    }
    let seconds = Number.NaN;
    if (this.#duration !== undefined && !isEmpty(row, this.#duration)) {
      const minutes = plainNumber(row, this.#duration, this.#decimalSign);
      if (!(minutes <= MOST_MINUTES)) return false;
      seconds = Math.round(minutes * 60);
    }
    let day: number | undefined = NO_DAY;
    let isLocal = false;
    if (this.#timestamp !== undefined && !isEmpty(row, this.#timestamp)) {
      day = this.#day(row, this.#timestamp);
      if (day === undefined || !isLikelyTieDay(day)) return false;
      isLocal =
        this.#clock === undefined &&
        mayBeLocal(row, this.#timestamp) &&
        isLocalTime(row.text(this.#timestamp));
    }
    let event: string | undefined;
    if (this.#event !== undefined && !isEmpty(row, this.#event)) {
      event = row.text(this.#event);
      if (!isQuietId(event)) return false;
    }
    const from = this.#person(row, this.#source);
    if (from < 0) return false;
    const to = this.#person(row, this.#target);
    if (to < 0 || from === to) return false;
    // The last, since a kind is one of the file only if a row of it is kept.
    const kind = this.#placeOfKindIn(row);
    if (kind === NOT_PLAIN) return false;
    this.#columns.add(from, to, kind, micro, seconds, day, event, line);
    if (day !== NO_DAY) this.#tieDates.dated(isLocal, line);
    else if (this.#timestamp !== undefined) this.#tieDates.undated(line);
    return true;
  }

  /** The place of a person who takes part; below zero where the id needs a closer look. */
  #person(row: PlainRow, cell: number): number {
    const start = row.starts[cell]!;
    const end = row.ends[cell]!;
    const known = this.#ids.find(row.bytes, start, end);
    if (known >= 0) return this.#placeOfId[known]!;
    const id = row.text(cell);
    // A row that repeats the header has it in this cell too.
    if (!isQuietId(id) || id === this.#sourceHeader) return NOT_PLAIN;
    const place = this.#directory.find(id);
    if (place >= 0) this.#placeOfId[this.#ids.add(row.bytes, start, end)] = place;
    return place;
  }

  #placeOfKindIn(row: PlainRow): number {
    const start = this.#kind === undefined ? 0 : row.starts[this.#kind]!;
    const end = this.#kind === undefined ? 0 : row.ends[this.#kind]!;
    const known = this.#kindTexts.find(row.bytes, start, end);
    if (known >= 0) return this.#placeOfKind[known]!;
    const stated = this.#kind === undefined ? '' : readText(row.text(this.#kind));
    const kind = stated === '' ? DEFAULT_KIND : stated;
    const place = this.#isFormal(kind) ? NOT_PLAIN : this.#columns.placeOfKind(kind);
    this.#placeOfKind[this.#kindTexts.add(row.bytes, start, end)] = place;
    return place;
  }

  #day(row: PlainRow, cell: number): number | undefined {
    const start = row.starts[cell]!;
    const end = start + DAY_BYTES;
    // There are few days, and as many moments as rows; in UTC, the day is the one written.
    if (end !== row.ends[cell]! && !(this.#clock === undefined && isUtcTime(row.bytes, end, row.ends[cell]!)))
      return this.#dayOfMoment(row.text(cell));
    const known = this.#dates.find(row.bytes, start, end);
    if (known >= 0) return this.#dayOfDate[known]!;
    const day = readDay(row.text(cell));
    if (day !== undefined) this.#dayOfDate[this.#dates.add(row.bytes, start, end)] = day;
    return day;
  }

  /** The day of a date with a time; undefined where it is none, or there is something to say about it. */
  #dayOfMoment(text: string): number | undefined {
    const day = readDay(text);
    if (day === undefined || this.#clock === undefined) return day;
    const zoned = dayInZone(text, day, this.#clock);
    return zoned.shown === 'once' ? zoned.day : undefined;
  }
}

function isLongerThanDay(row: PlainRow, cell: number): boolean {
  return row.ends[cell]! - row.starts[cell]! !== DAY_BYTES;
}

/** Most times end with the Z of UTC, which settles it. */
function mayBeLocal(row: PlainRow, cell: number): boolean {
  return isLongerThanDay(row, cell) && row.bytes[row.ends[cell]! - 1] !== 0x5a;
}

function isEmpty(row: PlainRow, cell: number): boolean {
  return row.ends[cell] === row.starts[cell];
}

/** Whether there is nothing to say about an id. */
function isQuietId(id: string): boolean {
  return id !== '' && readText(id) === id && !hasInvisible(id);
}

const COMMA = 0x2c;
const POINT = 0x2e;
const ZERO = 0x30;
const powersOfTen = Float64Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * A number of at most 15 digits with or without a decimal sign; NaN for anything else. Such a whole number and such a
 * power of ten are exact, so their quotient is rounded once, as that of the text would be.
 */
function plainNumber(row: PlainRow, cell: number, decimalSign: number): number {
  const { bytes } = row;
  const start = row.starts[cell]!;
  const end = row.ends[cell]!;
  if (end - start > 16) return Number.NaN;
  let digits = 0;
  let point = -1;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit >= 0 && digit <= 9) digits = 10 * digits + digit;
    else if (bytes[at] === decimalSign && point < 0 && at > start) point = at;
    else return Number.NaN;
  }
  const last = end - 1;
  if (point < 0) return end === start || end - start > 15 ? Number.NaN : digits;
  return point === last ? Number.NaN : digits / powersOfTen[last - point]!;
}
