import type { IssueCode } from '../../schema/issue.js';
import type { Participation, Skill } from '../../schema/records.js';
import { withLatinLetters } from './look-alikes.js';
import type { ZoneClock } from './zone-clock.js';

/** How cells are written, where that was told. */
export interface CellForms {
  readonly hasDecimalComma: boolean;
  /** Of times without a zone, and by which days are told. */
  readonly clock: ZoneClock | undefined;
}

/** Why a cell could not be read, in words that do not repeat it. */
export interface CellFault {
  readonly code: IssueCode;
  readonly found: string;
  readonly fix: string;
}

const plainText = /^[\x21-\x7e]*$/;

/** Text without outer spaces and in composed Unicode form (NFC). */
export function readText(cell: string): string {
  // Most ids and words are of these letters alone, which trimming and composing would not change.
  return plainText.test(cell) ? cell : cell.trim().normalize('NFC');
}

const numberForm = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const commaNumberForm = /^-?\d+(,\d+)?([eE][+-]?\d+)?$/;

/**
 * A number as written by programs: digits, a decimal point, an exponent; undefined for anything else, NaN, infinities
 * and numbers too big for a double included. With `hasDecimalComma` a comma stands in place of the point, which is then none.
 */
export function readNumber(cell: string, hasDecimalComma = false): number | undefined {
  const text = cell.trim();
  if (text.length > 400 || !(hasDecimalComma ? commaNumberForm : numberForm).test(text)) return undefined;
  const value = Number(hasDecimalComma ? text.replace(',', '.') : text);
  return Number.isFinite(value) ? value : undefined;
}

/** Why a cell is not a number: the likely cause, and what to write. */
export function numberFault(cell: string, hasDecimalComma = false): CellFault {
  const text = cell.trim();
  if (hasDecimalComma && text.length <= 400 && numberForm.test(text) && text.includes('.')) {
    return {
      code: 'number-invalid',
      found: 'a point in a number of a file with decimal commas',
      fix: 'write 1234,5, without points between groups of digits, or do without --decimal-comma',
    };
  }
  const [found, fix] =
    text.length > 400
      ? ['a very long text', 'write the number alone']
      : (hasDecimalComma ? commaNumberForm : numberForm).test(text)
        ? ['a number beyond the range of a double', 'write a smaller number']
        : /^-?\d{1,3}([, \u00a0\u202f'.]\d{3})+([.,]\d+)?$/.test(text)
          ? [
              'digits in groups, or a decimal comma',
              `write ${hasDecimalComma ? '1234,5' : '1234.5'}, without separators between groups of digits`,
            ]
          : hasDecimalComma && /^[-+]*,\d/.test(text)
            ? ['a number that begins with a comma', 'begin with a digit, as in 0,5']
            : /^-?\d*,\d+$/.test(text)
              ? [
                  'a decimal comma',
                  'write a decimal point, as in 1.5; or, if all numbers have a comma, say --decimal-comma',
                ]
              : /^\+?\.?\d/.test(text) && /^[+.]/.test(text)
                ? ['a number that begins with a plus or a point', 'begin with a digit, as in 0.5']
                : /%$/.test(text)
                  ? ['a per cent sign', 'write the number alone, as in 0.25']
                  : /^-?0x[\da-f]+$/i.test(text)
                    ? ['a hexadecimal number', 'write it in decimal digits']
                    : /^[-+]?(nan|inf|infinity|null|n\/a|na|none|-)$/i.test(text)
                      ? ['a word for a missing or endless number', 'write a number, or leave the row out']
                      : /^[^\x20-\x7e]+$/.test(text)
                        ? ['digits of another script', 'write the digits 0 to 9']
                        : ['text that is not a number', 'write digits and a decimal point, as in 3.5'];
  return { code: 'number-invalid', found: found!, fix: fix! };
}

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const clockForm = /^[T ]\d{2}:\d{2}(:\d{2}([.,]\d+)?)?\s?(Z|[+-]\d{2}(:?\d{2})?)?$/i;

/**
 * The calendar day of an ISO date or date and time, as days since 1970-01-01; undefined for anything else.
 *
 * The day is the one written: a zone or its absence moves nothing, so the machine's own zone cannot matter. Days and
 * hours that no calendar or clock has are refused, leap seconds too.
 */
export function readDay(cell: string): number | undefined {
  const text = cell.trim();
  if (text.length > 64 || !dayForm.test(text.slice(0, 10))) return undefined;
  if (text.length > 10) {
    const clock = text.slice(10);
    if (!clockForm.test(clock)) return undefined;
    if (Number(clock.slice(1, 3)) > 23 || Number(clock.slice(4, 6)) > 59) return undefined;
    if (clock[6] === ':' && Number(clock.slice(7, 9)) > 59) return undefined;
    if (!/z$/i.test(clock) && !isOffset(clock)) return undefined;
  }
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (month < 1 || month > 12 || day < 1) return undefined;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = daysBeforeMonth[month]! - daysBeforeMonth[month - 1]! + (month === 2 && isLeap ? 1 : 0);
  if (day > length) return undefined;
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const dayOfYear = daysBeforeMonth[month - 1]! + (month > 2 && isLeap ? 1 : 0) + day - 1;
  return before * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

const offsetForm = /[+-](\d{2}):?(\d{2})?$/;

/** Whether a time without Z has no offset, or one that a zone may have. */
function isOffset(clock: string): boolean {
  const [, hours = '0', minutes = '0'] = offsetForm.exec(clock) ?? [];
  return Number(hours) <= 15 && Number(minutes) <= 59;
}

/** Days from 0001-01-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_162;

/** Why a cell is not a date: the likely cause, and what to write. */
export function dayFault(cell: string): CellFault {
  const text = cell.trim();
  const iso = 'write YYYY-MM-DD, as in 2026-03-31';
  if (text.length <= 64 && dayForm.test(text.slice(0, 10))) return isoDayFault(text);
  if (/^\d{5}([.,]\d+)?$/.test(text)) {
    return {
      code: 'date-invalid',
      found: 'a number of five digits',
      fix: 'it looks like a day number of a spreadsheet; export dates as YYYY-MM-DD',
    };
  }
  const found = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/.test(text)
    ? 'a date whose day and month cannot be told apart'
    : /^\d{4}[./]\d{1,2}[./]\d{1,2}\b/.test(text) || /^\d{8}$/.test(text)
      ? 'a date without hyphens'
      : /^\d{4}$/.test(text)
        ? 'a year alone'
        : /^\d{9,}$/.test(text)
          ? 'a count of seconds or milliseconds'
          : 'text that is not a date';
  return { code: 'date-invalid', found, fix: iso };
}

/** Why a cell that begins as an ISO date is none. */
function isoDayFault(text: string): CellFault {
  const [found, fix] =
    readDay(text.slice(0, 10)) === undefined
      ? ['a day that the calendar does not have', 'there is no such day; correct it']
      : clockForm.test(text.slice(10)) && !/z$/i.test(text) && !isOffset(text.slice(10))
        ? [
            'a zone further from UTC than any',
            'correct what follows the time, as in 2026-03-31T09:30:00+02:00; Z is UTC',
          ]
        : clockForm.test(text.slice(10))
          ? [
              'a time that the clock does not have',
              'there is no such time of day; correct it, or leave it out',
            ]
          : [
              'a date with something after it that is not a time',
              'write YYYY-MM-DD, or a time too, as in 2026-03-31T09:30:00Z',
            ];
  return { code: 'date-invalid', found: found!, fix: fix! };
}

/** The parts of a list such as `a;b`, empty ones and repetitions left out. */
export function readList(cell: string): string[] {
  return [...new Set(cell.split(';').map(readText))].filter((part) => part !== '');
}

/**
 * Skills or topics, as `name:level;name`. A name that comes twice counts once, with the highest level stated. A fault
 * when a level is not a whole number from 1 to 5 or a name is missing.
 */
export function readSkills(cell: string): Skill[] | CellFault {
  const levels = new Map<string, number | undefined>();
  for (const part of readList(cell)) {
    const colon = part.lastIndexOf(':');
    const name = colon < 0 ? part : part.slice(0, colon).trim();
    const stated = colon < 0 ? '' : part.slice(colon + 1).trim();
    if (name === '')
      return {
        code: 'value-missing',
        found: 'a level without a name',
        fix: 'write name:level, as in finance:3',
      };
    if (stated === '') {
      levels.set(name, levels.get(name));
    } else if (/^[1-5]$/.test(stated)) {
      levels.set(name, Math.max(levels.get(name) ?? 0, Number(stated)));
    } else {
      return {
        code: 'number-range',
        found: 'a level that is not a whole number from 1 to 5',
        fix: 'write name:level with a level from 1 to 5, as in finance:3',
      };
    }
  }
  return [...levels].map(([name, level]) => (level === undefined ? { name } : { name, level }));
}

const participationWords: ReadonlyMap<string, Participation> = new Map([
  ['yes', 'yes'],
  ['y', 'yes'],
  ['true', 'yes'],
  ['1', 'yes'],
  ['no', 'no'],
  ['n', 'no'],
  ['false', 'no'],
  ['0', 'no'],
  ['not-roles', 'not-roles'],
  ['not-introductions', 'not-introductions'],
]);

/** What a person takes part in; undefined for an empty cell or an unknown word, which count as `no`. */
export function readParticipation(cell: string): Participation | undefined {
  return participationWords.get(
    readText(cell)
      .toLowerCase()
      .replace(/[\s_]+/g, '-'),
  );
}

/** Letters that cannot be seen: soft hyphens, zero-width and direction marks, control letters. */
const invisible = /[\p{Cc}\p{Cf}]/u;

/** Whether an id holds letters that cannot be seen. */
export function hasInvisible(id: string): boolean {
  return !plainText.test(id) && invisible.test(id);
}

/** Forms that spreadsheets turn ids into: `5-Mar`, `Mar-05`, `1.2E+05`. */
const spreadsheetForm =
  /^(\d{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2}|\d(\.\d+)?E\+\d{2})$/i;

/** Whether an id looks like one that a spreadsheet has made a date or a rounded number of. */
export function looksRewritten(id: string): boolean {
  return id.length <= 20 && spreadsheetForm.test(id);
}

/**
 * What is left of an id without what a spreadsheet, a keyboard or an eye may lose: case, leading zeros, width of letters,
 * letters that cannot be seen, and whether a letter is Latin, Cyrillic or Greek. Ids with the same outline are kept apart and
 * reported.
 */
export function idOutline(id: string): string {
  if (plainText.test(id)) return id.toLowerCase().replace(leadingZeros, '');
  const folded = withLatinLetters(id.normalize('NFKC').replace(/[\p{Cc}\p{Cf}]/gu, ''))
    .toLowerCase()
    .replace(/[ıİi]\u0307*/g, 'i');
  // A capital may look like nothing Latin, and its small letter may; an accent may have been apart from its letter until now.
  return withLatinLetters(folded).normalize('NFKC').trim().replace(leadingZeros, '');
}

const leadingZeros = /^[0\s]+(?=\S)/;

/** In what two ids with the same outline differ, and what may have caused it. */
export function idDifference(a: string, b: string): string {
  if (a.toLowerCase() === b.toLowerCase()) return 'in capital letters';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.replace(leadingZeros, '') === short.replace(leadingZeros, ''))
    return 'in leading zeros, which spreadsheets take away';
  if (hasInvisible(a) !== hasInvisible(b)) return 'in letters that cannot be seen';
  if (withLatinLetters(a) === withLatinLetters(b)) return 'in letters of other scripts that look alike';
  return 'in capitals, zeros, width or look of letters';
}
