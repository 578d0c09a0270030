import type * as z from 'zod';
import type { Issue } from '../../schema/issue.js';
import type { IssueLog } from '../../schema/issue-log.js';
import type { Skill } from '../../schema/records.js';
import {
  type CellFault,
  type CellForms,
  dayFault,
  hasInvisible,
  numberFault,
  readDay,
  readList,
  readNumber,
  readSkills,
  readText,
} from '../cells/cells.js';
import { dayInZone } from '../cells/zone-clock.js';
import { nearestName } from '../nearest-name.js';
import { numberProblem } from './number-problem.js';

/** Where a table comes from and how its columns are found. */
export interface TablePlan {
  readonly file: string;
  readonly headers: readonly string[];
  /** By field: the place of its header. */
  readonly places: ReadonlyMap<string, number>;
  /** Places of the headers that are none of ours. */
  readonly others: readonly number[];
  readonly forms: CellForms;
}

/**
 * The cells of one row, read by field. A cell that cannot be read is reported with its line and column, and the row is
 * then to be held back. One object serves all rows of a table.
 */
export class RowCells {
  readonly file: string;
  readonly #plan: TablePlan;
  readonly #log: IssueLog;
  #cells: readonly string[] = [];
  #line = 0;
  #isFaulty = false;

  constructor(plan: TablePlan, log: IssueLog) {
    this.#plan = plan;
    this.#log = log;
    this.file = plan.file;
  }

  /** Turns to the next row. */
  open(cells: readonly string[], line: number): void {
    this.#cells = cells;
    this.#line = line;
    this.#isFaulty = false;
  }

  get line(): number {
    return this.#line;
  }

  /** Whether any cell of this row could not be read. */
  get isFaulty(): boolean {
    return this.#isFaulty;
  }

  /** Whether more than half of the cells of this row are empty. */
  get isMostlyEmpty(): boolean {
    return this.#cells.filter((cell) => cell.trim() === '').length * 2 > this.#cells.length;
  }

  /** Whether numbers stand beside a field, and nothing else does. */
  hasNumbersAloneBeside(field: string): boolean {
    const own = this.#plan.places.get(field);
    const beside = this.#cells.filter((cell, place) => place !== own && cell.trim() !== '');
    return beside.length > 0 && beside.every((cell) => /^[\d\s.,'%+-]+$/.test(cell));
  }

  /** How cells are written, where that was told. */
  get forms(): CellForms {
    return this.#plan.forms;
  }

  hasColumn(field: string): boolean {
    return this.#plan.places.has(field);
  }

  /** The header of a field, undefined where the file has no such column. */
  header(field: string): string | undefined {
    const place = this.#plan.places.get(field);
    return place === undefined ? undefined : this.#plan.headers[place];
  }

  /** The place of the column of a field, undefined where the file has none. */
  placeOf(field: string): number | undefined {
    return this.#plan.places.get(field);
  }

  /** The cell as it stands; empty where the file has no such column. */
  raw(field: string): string {
    const place = this.#plan.places.get(field);
    return place === undefined ? '' : this.#cells[place]!;
  }

  /** The place of the first column that is none of ours and whose header passes; undefined without one. */
  placeOfOther(passes: (header: string) => boolean): number | undefined {
    return this.#plan.others.find((place) => passes(this.#plan.headers[place]!));
  }

  /** Text by place, for {@link placeOfOther}. */
  textAt(place: number): string {
    return readText(this.#cells[place]!);
  }

  /** Reports something about this row without holding it back. Where the cell must not be shown, `mayShow` is false. */
  report(field: string | undefined, issue: Pick<Issue, 'code' | 'found' | 'fix'>, mayShow = true): void {
    const header = field === undefined ? undefined : this.header(field);
    // Who does not take part is named nowhere, not even on request.
    const isShown = field !== undefined && mayShow && issue.code !== 'opted-out';
    const value = isShown ? this.raw(field).slice(0, 1000) : '';
    this.#log.add({
      code: issue.code,
      file: this.file,
      line: this.#line,
      ...(header === undefined ? {} : { column: header }),
      found: issue.found,
      fix: issue.fix,
      ...(value === '' ? {} : { value }),
    });
  }

  /** Reports a fault of this row that holds it back. */
  fault(field: string | undefined, issue: CellFault): void {
    this.#isFaulty = true;
    this.report(field, issue);
  }

  /** Text, or undefined for an empty cell. */
  text(field: string): string | undefined {
    const text = readText(this.raw(field));
    return text === '' ? undefined : text;
  }

  /** An id, or undefined for an empty cell; a change of its form is reported. */
  id(field: string): string | undefined {
    const raw = this.raw(field);
    const id = readText(raw);
    if (id !== raw && id !== '') {
      this.report(field, {
        code: 'id-changed',
        found: raw.trim() === raw ? 'an id not in composed Unicode form' : 'an id with spaces around it',
        fix: 'nothing; it is read without them. To be rid of the note, write the id alike everywhere',
      });
    }
    if (hasInvisible(id)) {
      this.report(field, {
        code: 'id-invisible',
        found: 'an id with letters that cannot be seen',
        fix: 'remove them, or make sure that every file writes the id with them',
      });
    }
    return id === '' ? undefined : id;
  }

  /** An id; an empty cell is a fault. */
  requiredId(field: string): string | undefined {
    const id = this.id(field);
    if (id === undefined) this.fault(field, missing);
    return id;
  }

  /** A number, or undefined for an empty cell. */
  number(field: string): number | undefined {
    const raw = this.raw(field);
    if (raw.trim() === '') return undefined;
    const { hasDecimalComma } = this.forms;
    const value = readNumber(raw, hasDecimalComma);
    if (value === undefined) this.fault(field, numberFault(raw, hasDecimalComma));
    return value;
  }

  /** A day since 1970-01-01, or undefined for an empty cell. */
  day(field: string): number | undefined {
    const raw = this.raw(field);
    if (raw.trim() === '') return undefined;
    const day = readDay(raw);
    if (day === undefined) this.fault(field, dayFault(raw));
    const { clock } = this.forms;
    if (day === undefined || clock === undefined) return day;
    const zoned = dayInZone(raw, day, clock);
    if (zoned.shown === 'never') {
      this.fault(field, {
        code: 'date-invalid',
        found: `a time that the clocks of ${clock.zone} skip, as they are put forward`,
        fix: 'correct the time, or write its own zone, as in 2026-03-29T01:30:00Z',
      });
      return undefined;
    }
    if (zoned.shown === 'twice') {
      this.report(field, {
        code: 'date-twice',
        found: `a time that the clocks of ${clock.zone} show twice, as they are put back; read as the first`,
        fix: 'nothing, since the day is the same; to be rid of the note, write its own zone',
      });
    }
    return zoned.day;
  }

  /** A word in small letters, or undefined for an empty cell. */
  word(field: string): string | undefined {
    return this.text(field)?.toLowerCase();
  }

  /** Skills or topics; undefined where the file has no such column. */
  skills(field: string): Skill[] | undefined {
    if (!this.hasColumn(field)) return undefined;
    const skills = readSkills(this.raw(field));
    if (Array.isArray(skills)) return skills;
    this.fault(field, skills);
    return [];
  }

  /** The parts of a list; undefined where the file has no such column. */
  list(field: string): string[] | undefined {
    return this.hasColumn(field) ? readList(this.raw(field)) : undefined;
  }

  /** Every column that is none of ours, by its header; empty cells are left out. */
  others(): Map<string, string> {
    const others = new Map<string, string>();
    for (const place of this.#plan.others) {
      const text = readText(this.#cells[place]!);
      if (text !== '') others.set(this.#plan.headers[place]!, text);
    }
    return others;
  }

  /**
   * The record of this row, checked against its schema; undefined when a cell could not be read or a value is not
   * allowed, which has then been reported.
   */
  guard<S extends z.ZodType>(schema: S, record: Record<string, unknown>): z.output<S> | undefined {
    const stated = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
    const parsed = schema.safeParse(stated);
    if (parsed.success) return this.#isFaulty ? undefined : parsed.data;
    const reported = new Set<string>();
    for (const problem of parsed.error.issues) {
      const field = String(problem.path[0] ?? '');
      // An empty or unreadable cell of a required column has been reported where it was read.
      if (reported.has(field) || (this.#isFaulty && stated[field] === undefined)) continue;
      reported.add(field);
      this.fault(
        field,
        stated[field] === undefined ? missing : outOfRange(field, problem, String(stated[field])),
      );
    }
    return undefined;
  }
}

const missing: CellFault = {
  code: 'value-missing',
  found: 'an empty cell',
  fix: 'fill the cell, or remove the row',
};

/** A problem of a schema as a fault of a cell, which never names the value. */
function outOfRange(field: string, problem: z.core.$ZodIssue, word: string): CellFault {
  if (problem.code === 'invalid_value') {
    const allowed = problem.values.map(String);
    const near = nearestName(word, allowed);
    return {
      code: 'word-unknown',
      found: 'a word that is not one of those allowed',
      fix: `write ${listWords(allowed)}${near === undefined ? '' : `; "${near}" is the nearest`}`,
    };
  }
  const fault = numberProblem(problem);
  return field === 'fte' && fault.code === 'number-range'
    ? { ...fault, fix: 'FTE is above 0 and at most 1.5 (1 is full time)' }
    : fault;
}

/** `a, b or c`. */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
