import type { IssueLog } from '../schema/issue-log.js';
import { type Participation, type Person, person } from '../schema/records.js';
import { idOutline, looksRewritten, readDay, readParticipation, readText } from './cells.js';
import type { ReportingLine } from './check-managers.js';
import type { RowTaker } from './read-table.js';
import { plainName } from './recognise-columns.js';
import type { RowCells } from './row-cells.js';

/** What the people file says. */
export interface PeopleRead {
  /** Everybody with a usable row, those who do not take part too, by id. */
  readonly people: ReadonlyMap<string, PersonRead>;
  /** Ids whose row was held back and who have no other. */
  readonly heldBack: ReadonlySet<string>;
  /** Ids with a `no` in any row, be it held back. */
  readonly optedOut: ReadonlySet<string>;
  readonly hasManagerColumn: boolean;
}

/** A person and where the row stands. */
export interface PersonRead {
  readonly person: Person;
  readonly line: number;
  readonly manager: ReportingLine | undefined;
  readonly dotted: readonly ReportingLine[];
}

/**
 * Takes the rows of the people file.
 *
 * A person who comes twice alike counts once; one who comes twice with different cells keeps the first row, save that
 * a `no` in any row is a no, also in a row that is held back. `done` is called with all of them when the file has ended.
 */
export class PeopleTaker implements RowTaker {
  readonly #cells: RowCells;
  readonly #log: IssueLog;
  readonly #done: (people: PeopleRead) => void;
  readonly #people = new Map<string, PersonRead>();
  readonly #heldBack = new Set<string>();
  readonly #optedOut = new Set<string>();
  /** Whether no column has values that could be out of range. */
  readonly #isText: boolean;
  /** A column that says when people left. */
  readonly #endPlace: number | undefined;

  constructor(cells: RowCells, log: IssueLog, done: (people: PeopleRead) => void) {
    this.#cells = cells;
    this.#log = log;
    this.#done = done;
    this.#endPlace = cells.placeOfOther((header) => endNames.has(plainName(header)));
    this.#isText = !checkedFields.some((field) => cells.hasColumn(field));
  }

  take(): 'delivered' | 'held-back' {
    const cells = this.#cells;
    const id = cells.requiredId('id');
    const isTotal = id !== undefined && totalForm.test(id) && cells.isMostlyEmpty;
    if (isTotal) {
      cells.fault('id', {
        code: 'value-missing',
        found: 'a line that seems to be a total and is empty otherwise',
        fix: 'remove the line',
      });
    }
    if (id !== undefined && looksRewritten(id)) {
      cells.report('id', {
        code: 'id-rewritten',
        found: 'an id in the form of a date or of a rounded number',
        fix: 'compare it with the source, and export the column as text',
      });
    }
    const startDay = cells.day('startDay');
    this.#noteDates(startDay);
    const managers = this.#managers();
    const dotted = this.#ids('dottedManagerIds');
    const participate = this.#participation();
    // A no counts whatever else is wrong with the row; a total with an empty cell has not said one.
    const isSaid = !isTotal || cells.text('participate') !== undefined;
    if (id !== undefined && participate === 'no' && isSaid) this.#optedOut.add(id);
    const stated = {
      id,
      name: cells.text('name'),
      managerId: managers[0],
      dottedManagerIds: dotted.length === 0 ? undefined : dotted,
      level: cells.text('level'),
      unit: cells.text('unit'),
      firm: cells.text('firm'),
      location: cells.text('location'),
      startDay,
      fte: cells.number('fte'),
      hoursAvailable: cells.number('hoursAvailable'),
      skills: cells.skills('skills'),
      interests: cells.skills('interests'),
      participate,
      attributes: cells.others(),
    };
    const record = this.#isText ? this.#textRecord(stated) : cells.guard(person, stated);
    if (record === undefined) {
      if (id !== undefined) this.#heldBack.add(id);
      return 'held-back';
    }
    const first = this.#people.get(record.id);
    if (first !== undefined) return this.#takeAgain(first, record);
    const column = cells.header('managerId');
    const manager =
      record.managerId === undefined
        ? undefined
        : { file: cells.file, line: cells.line, column, value: record.managerId };
    const dottedLines = dotted.map((value) => ({
      file: cells.file,
      line: cells.line,
      column: cells.header('dottedManagerIds'),
      value,
    }));
    this.#people.set(record.id, { person: record, line: cells.line, manager, dotted: dottedLines });
    return 'delivered';
  }

  finish(): number {
    for (const id of this.#people.keys()) this.#heldBack.delete(id);
    this.#reportAlike();
    let left = 0;
    for (const [id, { person: record, line }] of this.#people) {
      if (!this.#optedOut.has(id)) continue;
      left++;
      this.#log.add({
        code: 'opted-out',
        file: this.#cells.file,
        line,
        found: `a person who does not take part${record.participate === 'no' ? '' : ', as another row says'}`,
        fix: 'nothing; the person and the ties are left out',
      });
    }
    const hasManagerColumn = this.#cells.hasColumn('managerId');
    this.#done({
      people: this.#people,
      heldBack: this.#heldBack,
      optedOut: this.#optedOut,
      hasManagerColumn,
    });
    return left;
  }

  #noteDates(startDay: number | undefined): void {
    if (startDay === undefined) return;
    const cells = this.#cells;
    if (startDay < DAY_1900 || startDay > DAY_2100) {
      cells.report('startDay', {
        code: 'date-range',
        found: 'a day before 1900 or after 2100',
        fix: 'correct the year, or leave the date out if it is not known',
      });
    }
    const endDay = this.#endPlace === undefined ? undefined : readDay(cells.textAt(this.#endPlace));
    if (endDay !== undefined && endDay < startDay) {
      cells.report('startDay', {
        code: 'date-order',
        found: 'a start after the end that another column states',
        fix: 'correct one of the two dates',
      });
    }
  }

  /** The ids in the manager cell; more than one are reported. */
  #managers(): string[] {
    const cells = this.#cells;
    const managers = this.#ids('managerId');
    if (managers.length > 1) {
      cells.report('managerId', {
        code: 'two-managers',
        found: `${managers.length} managers in one cell`,
        fix: 'name one manager here, and the others under dotted_manager_id',
      });
    }
    return managers;
  }

  /** The ids in a cell, with `;` between. */
  #ids(field: string): string[] {
    const cells = this.#cells;
    const ids = cells.raw(field).includes(';')
      ? cells.raw(field).split(';').map(readText)
      : [cells.id(field) ?? ''];
    return ids.filter((id) => id !== '');
  }

  /** What the schema would make of fields of text, to which it adds its defaults; its checks are for the other ones. */
  #textRecord(stated: PersonText): Person | undefined {
    const { id, participate = 'yes', attributes } = stated;
    if (id === undefined || this.#cells.isFaulty) return undefined;
    const record: Partial<Person> = {};
    record.id = id;
    for (const field of textFields) {
      const text = stated[field];
      if (text !== undefined) record[field] = text;
    }
    if (stated.dottedManagerIds !== undefined) record.dottedManagerIds = stated.dottedManagerIds;
    record.participate = participate;
    record.attributes = attributes;
    return record as Person;
  }

  #participation(): Participation | undefined {
    const cells = this.#cells;
    if (!cells.hasColumn('participate')) return undefined;
    const answer = readParticipation(cells.raw('participate'));
    if (answer !== undefined) return answer;
    cells.report('participate', {
      code: 'participation-unclear',
      found:
        cells.text('participate') === undefined ? 'an empty cell, read as no' : 'an unknown word, read as no',
      fix: 'write yes, no, not-roles or not-introductions',
    });
    return 'no';
  }

  #takeAgain(first: PersonRead, again: Person): 'delivered' | 'held-back' {
    const cells = this.#cells;
    const differing = differences(first.person, again);
    if (differing.length === 0) {
      cells.report('id', {
        code: 'person-repeated',
        found: `the person of line ${first.line} again, with the same cells`,
        fix: 'remove one of the lines',
      });
      return 'delivered';
    }
    const names = differing.map((field) => `"${cells.header(field) ?? field}"`).join(', ');
    cells.fault('id', {
      code: 'person-conflict',
      found: `the person of line ${first.line} again, with a different cell under ${names}`,
      fix: 'keep the line that is right, or give the two people ids of their own',
    });
    return 'held-back';
  }

  #reportAlike(): void {
    const lineOf = new Map<string, number>();
    for (const [id, { line }] of this.#people) {
      const outline = idOutline(id);
      const first = lineOf.get(outline);
      if (first === undefined) {
        lineOf.set(outline, line);
        continue;
      }
      const column = this.#cells.header('id');
      this.#log.add({
        code: 'id-alike',
        file: this.#cells.file,
        line,
        ...(column === undefined ? {} : { column }),
        found: `an id much like the one of line ${first}`,
        fix: 'if they are one person, write the id alike; if they are two, nothing',
        value: id,
      });
    }
  }
}

/** Columns whose values the schema of a person checks. */
const checkedFields = ['startDay', 'fte', 'hoursAvailable', 'skills', 'interests'];

const endNames: ReadonlySet<string> = new Set([
  'enddate',
  'end',
  'leavedate',
  'leavingdate',
  'exitdate',
  'terminationdate',
  'lastday',
]);

const DAY_1900 = -25_567;
const DAY_2100 = 47_482;

/** In the order of the schema. */
const textFields = ['name', 'managerId', 'level', 'unit', 'firm', 'location'] as const;

/** What a row says of a person in fields of text, each of which is fit. */
type PersonText = Pick<Person, 'attributes' | 'dottedManagerIds'> & {
  readonly [field in 'id' | (typeof textFields)[number]]: string | undefined;
} & { readonly participate: Participation | undefined };

/** How reports begin the line that sums them up. */
const totalForm = /^(grand )?(total|sum|count|summe|gesamt)([\s:]|$)/i;

/** The fields, or headers of other columns, in which two rows of one person differ. */
function differences(a: Person, b: Person): string[] {
  const fields = (record: Person) =>
    new Map<string, unknown>(Object.entries({ ...record, attributes: undefined }));
  return [...differingKeys(fields(a), fields(b)), ...differingKeys(a.attributes, b.attributes)];
}

function differingKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].filter((key) => JSON.stringify(a.get(key)) !== JSON.stringify(b.get(key)));
}
