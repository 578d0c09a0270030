import type { IssueLog } from '../../schema/issue-log.js';
import { type Participation, type Person, person } from '../../schema/records.js';
import { looksRewritten, readParticipation, readText } from '../cells/cells.js';
import type { RowOutcome, RowTaker, TableCorrections } from '../rows/read-table.js';
import type { RowCells } from '../rows/row-cells.js';
import { AccountRows } from './account-rows.js';
import type { Aliases } from './aliases.js';
import type { ReportingLine } from './check-managers.js';
import { noteLikelyAliases } from './likely-aliases.js';
import { OptOuts } from './opt-outs.js';
import { PersonDates } from './person-dates.js';
import { differingFields } from './person-differences.js';

/** What the people file says. */
export interface PeopleRead {
  /** Everybody with a usable row, those who do not take part too, by id. */
  readonly people: ReadonlyMap<string, PersonRead>;
  /** Ids whose row was held back and who have no other. */
  readonly heldBack: ReadonlySet<string>;
  /** Ids with a `no` in any row, be it held back. */
  readonly optedOut: ReadonlySet<string>;
  /** The lines of their rows. */
  readonly optedOutLines: ReadonlySet<number>;
  /** Ids of shared mailboxes, rooms and programs. */
  readonly notPeople: ReadonlySet<string>;
  /** Ids of which the file says that they are of people. */
  readonly statedPeople: ReadonlySet<string>;
  readonly file: string;
  readonly idColumn: string | undefined;
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
 * a `no` in any row is a no, also in a row that is held back. A row of an alias is used only for somebody without a row of
 * their own. `done` is called with all of them when the file has ended.
 */
export class PeopleTaker implements RowTaker {
  readonly #cells: RowCells;
  readonly #log: IssueLog;
  readonly #aliases: Aliases;
  readonly #aliasRows: PersonRead[] = [];
  readonly #accounts: AccountRows;
  readonly #dates: PersonDates;
  readonly #done: (people: PeopleRead) => void;
  readonly #people = new Map<string, PersonRead>();
  readonly #heldBack = new Set<string>();
  readonly #optOuts = new OptOuts();
  /** Whether no column has values that could be out of range. */
  readonly #isText: boolean;

  constructor(cells: RowCells, log: IssueLog, aliases: Aliases, done: (people: PeopleRead) => void) {
    this.#cells = cells;
    this.#log = log;
    this.#aliases = aliases;
    this.#done = done;
    this.#accounts = new AccountRows(cells);
    this.#dates = new PersonDates(cells);
    this.#isText = !checkedFields.some((field) => cells.hasColumn(field));
  }

  take(): RowOutcome {
    const cells = this.#cells;
    const written = cells.requiredId('id');
    const id = this.#aliases.mainOf(written);
    const isTotal =
      id !== undefined && totalForm.test(id) && (cells.isMostlyEmpty || cells.hasNumbersAloneBeside('id'));
    if (isTotal) {
      cells.fault('id', {
        code: 'value-missing',
        found: cells.isMostlyEmpty
          ? 'a line that seems to be a total and is empty otherwise'
          : 'a line that seems to be a total, with nothing but numbers beside it',
        fix: 'remove the line',
      });
    }
    if (id !== undefined && !isTotal && !this.#accounts.isPerson(id)) {
      const isPersonElsewhere = this.#people.has(id);
      if (isPersonElsewhere)
        this.#optOuts.note(id, cells.line, readParticipation(cells.raw('participate')) === 'no');
      return this.#accounts.takeOther(id, isPersonElsewhere);
    }
    if (id !== undefined && looksRewritten(id)) {
      cells.report('id', {
        code: 'id-rewritten',
        found: 'an id in the form of a date or of a rounded number',
        fix: 'compare it with the source, and export the column as text',
      });
    }
    const startDay = cells.day('startDay');
    this.#dates.note(startDay);
    const managers = this.#managers();
    const dotted = this.#ids('dottedManagerIds');
    const participate = this.#participation();
    // A no counts whatever else is wrong with the row; a total with an empty cell has not said one.
    const isSaid = !isTotal || cells.text('participate') !== undefined;
    if (id !== undefined) this.#optOuts.note(id, cells.line, participate === 'no' && isSaid);
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
    const first = id === written ? this.#people.get(record.id) : undefined;
    if (first !== undefined) return this.#takeAgain(first, record);
    if (this.#accounts.others.has(record.id)) return this.#accounts.contradicts();
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
    const read = { person: record, line: cells.line, manager, dotted: dottedLines };
    if (id === written) this.#people.set(record.id, read);
    else this.#aliasRows.push(read);
    return 'delivered';
  }

  corrections(): TableCorrections {
    const lines = this.#optOuts.unsaidLines();
    const heldBackLines = this.#optOuts.saidLines((id) => this.#people.has(id));
    return { field: 'participate', cell: 'no', lines, heldBackLines, idFields: ['id'] };
  }

  finish(): number {
    let left = this.#placeAliasRows();
    for (const id of this.#people.keys()) this.#heldBack.delete(id);
    const { file } = this.#cells;
    const idColumn = this.#cells.header('id');
    noteLikelyAliases(
      this.#people,
      { file, ...(idColumn === undefined ? {} : { column: idColumn }) },
      this.#log,
    );
    for (const [id, { person: record, line }] of this.#people) {
      if (!this.#optOuts.ids.has(id)) continue;
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
      optedOut: this.#optOuts.ids,
      optedOutLines: this.#optOuts.lines(),
      notPeople: this.#accounts.others,
      statedPeople: this.#accounts.people,
      file,
      idColumn,
      hasManagerColumn,
    });
    return left;
  }

  /** Rows of aliases, of whom each counts whose person has no row; gives the number of the others. */
  #placeAliasRows(): number {
    let left = 0;
    for (const read of this.#aliasRows) {
      const first = this.#people.get(read.person.id);
      if (first === undefined) {
        this.#people.set(read.person.id, read);
        continue;
      }
      left++;
      this.#log.add({
        code: 'alias-row',
        file: this.#cells.file,
        line: read.line,
        found: `another id of the person of line ${first.line}, as ${this.#aliases.file} says`,
        fix: 'nothing; the row is not used',
      });
    }
    return left;
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
    return ids.filter((id) => id !== '').map((id) => this.#aliases.mainOf(id));
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
    const differing = differingFields(first.person, again);
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
}

/** Columns whose values the schema of a person checks. */
const checkedFields = ['startDay', 'fte', 'hoursAvailable', 'skills', 'interests'];

/** In the order of the schema. */
const textFields = ['name', 'managerId', 'level', 'unit', 'firm', 'location'] as const;

/** What a row says of a person in fields of text, each of which is fit. */
type PersonText = Pick<Person, 'attributes' | 'dottedManagerIds'> & {
  readonly [field in 'id' | (typeof textFields)[number]]: string | undefined;
} & { readonly participate: Participation | undefined };

/** How reports begin the line that sums them up. */
const totalForm = /^(grand )?(total|sum|count|summe|gesamt)([\s:]|$)/i;
