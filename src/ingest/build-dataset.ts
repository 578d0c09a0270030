import type { Config } from '../schema/config.js';
import type { Dataset, FileAccount, TableName } from '../schema/dataset.js';
import type { Issue } from '../schema/issue.js';
import { IssueLog } from '../schema/issue-log.js';
import {
  type Answer,
  type Idea,
  type Introduced,
  type Person,
  type Preference,
  person,
  type Role,
} from '../schema/records.js';
import type { CellForms } from './cells/cells.js';
import { ZoneClock } from './cells/zone-clock.js';
import { AnswerTaker } from './initiatives/read-answers.js';
import { HistoryTaker } from './initiatives/read-history.js';
import { IdeaTaker } from './initiatives/read-ideas.js';
import { PreferenceTaker } from './initiatives/read-preferences.js';
import { RoleTaker } from './initiatives/read-roles.js';
import { Aliases, AliasTaker } from './people/aliases.js';
import { checkDottedManagers } from './people/check-dotted-managers.js';
import { checkManagers, type ReportingLine } from './people/check-managers.js';
import { noteLikelyAccounts } from './people/likely-accounts.js';
import { withoutOptedOut } from './people/opt-outs.js';
import { PersonDirectory, UNKNOWN } from './people/person-directory.js';
import { type PeopleRead, PeopleTaker } from './people/read-people.js';
import { type ColumnMaps, noteUnknownKinds } from './read-config.js';
import { type RowTaker, TableReader } from './rows/read-table.js';
import type { RowCells } from './rows/row-cells.js';
import { FormalLines } from './ties/formal-lines.js';
import { InteractionColumns } from './ties/interaction-columns.js';
import { type InteractionsRead, InteractionTaker } from './ties/read-interactions.js';
import { type MeetingRead, MeetingTaker, placeMeetings } from './ties/read-meetings.js';

/** The tables in the order in which they must be read: each may refer to people and things of the ones before. */
export const tablesInOrder = [
  'aliases',
  'people',
  'interactions',
  'meetings',
  'roles',
  'preferences',
  'ideas',
  'history',
  'answers',
] as const satisfies readonly TableName[];

/**
 * Makes a dataset of tables, wherever their rows come from: open each table in the order of {@link tablesInOrder}, give it
 * its header and rows, close it, and ask for the dataset when all are closed.
 */
export class DatasetBuilder {
  readonly log = new IssueLog();
  readonly #config: Config;
  readonly #configFile: string;
  readonly #maps: ColumnMaps;
  readonly #forms: CellForms;
  readonly #accounts: FileAccount[] = [];
  #peopleRead: PeopleRead | undefined;
  #aliases = new Aliases();
  #directory = PersonDirectory.open(this.#aliases);
  #people: readonly Person[] | undefined;
  #formalLines = new FormalLines(true);
  #interactions: InteractionsRead | undefined;
  #finalOf: Int32Array = new Int32Array(0);
  #meetings: readonly MeetingRead[] = [];
  #roles: readonly Role[] = [];
  #preferences: readonly Preference[] = [];
  #ideas: readonly Idea[] = [];
  #history: readonly Introduced[] = [];
  #answers: readonly Answer[] | undefined;

  /** `configFile` is what faults of the configuration are told of. */
  constructor(config: Config, configFile: string, maps: ColumnMaps) {
    this.#config = config;
    this.#configFile = configFile;
    this.#maps = maps;
    const { decimalComma, timeZone } = config;
    this.#forms = {
      hasDecimalComma: decimalComma === true,
      clock: timeZone === undefined ? undefined : new ZoneClock(timeZone),
    };
  }

  /** Begins a table. */
  open(table: TableName, file: string): TableReader {
    if (!beforePeopleSettle.has(table)) this.#settlePeople();
    const map = this.#maps.get(table) ?? new Map<string, string>();
    return new TableReader(table, file, map, this.#forms, this.log, (cells) =>
      this.#createTaker(table, cells),
    );
  }

  /** Ends a table; see {@link TableReader.close}. */
  close(reader: TableReader, read: number, sha256: string | undefined): void {
    this.#accounts.push(reader.close(read, sha256));
  }

  dataset(): Dataset {
    const people = this.#settlePeople();
    const interactions = this.#interactions;
    const columns = interactions?.columns ?? new InteractionColumns();
    const read = this.#peopleRead;
    const table = columns.table(interactions?.file ?? '', this.#finalOf);
    const meetings = placeMeetings(this.#meetings, this.#directory);
    const kinds = [...new Set([...table.kinds, ...meetings.map(({ kind }) => kind)])].sort();
    noteUnknownKinds(this.#config, this.#configFile, kinds, this.log);
    const stated = {
      file: read?.file ?? interactions?.file ?? '',
      column: read?.idColumn,
      lineOf: (id: string) => read?.people.get(id)?.line,
      statedPeople: read?.statedPeople ?? new Set<string>(),
    };
    noteLikelyAccounts(people, { interactions: table, meetings }, stated, this.#config, this.log);
    return {
      people,
      interactions: table,
      meetings,
      roles: byKey(this.#roles, ({ id }) => id),
      preferences: byKey(
        this.#preferences,
        ({ side, personId, roleId }) => `${roleId}\n${personId}\n${side}`,
      ),
      ideas: byKey(this.#ideas, ({ id }) => id),
      history: byKey(this.#history, ({ personA, personB, day }) => `${personA}\n${personB}\n${day ?? ''}`),
      ...(this.#answers === undefined
        ? {}
        : { answers: byKey(this.#answers, ({ roleId, personId }) => `${roleId}\n${personId}`) }),
      config: this.#configAsRead(),
      files: this.#accounts,
      issues: this.#issues(),
      issueCounts: this.log.counts(),
      optedOut: {
        people: read?.optedOut.size ?? 0,
        interactions: interactions?.optedOut ?? 0,
        units: unitsOf(read),
        ...(read === undefined || read.optedOut.size === 0 ? {} : { lines: read.optedOutLines }),
      },
      hasPeopleFile: read !== undefined,
      hasReportingLines: people.some(({ managerId }) => managerId !== undefined),
    };
  }

  #issues(): Issue[] {
    const { optedOut: ids, optedOutLines: lines, file } = this.#peopleRead ?? {};
    if (ids === undefined || lines === undefined || file === undefined) return this.log.list();
    return withoutOptedOut(this.log.list(), { ids, lines, file }, this.#aliases);
  }

  #createTaker(table: TableName, cells: RowCells): RowTaker {
    switch (table) {
      case 'aliases':
        return new AliasTaker(cells, (aliases) => {
          this.#aliases = aliases;
          this.#directory = PersonDirectory.open(aliases);
        });
      case 'people':
        return new PeopleTaker(cells, this.log, this.#aliases, (read) => this.#takePeople(read));
      case 'interactions':
        return new InteractionTaker(
          cells,
          this.#directory,
          this.#formalLines,
          this.#config,
          this.log,
          (read) => {
            this.#interactions = read;
          },
        );
      case 'meetings':
        return new MeetingTaker(cells, this.log, this.#directory, (read) => {
          this.#meetings = read;
        });
      case 'roles':
        return new RoleTaker(cells, this.#directory, this.#groups(), (read) => {
          this.#roles = read;
        });
      case 'preferences':
        return new PreferenceTaker(
          cells,
          this.#directory,
          new Set(this.#roles.map(({ id }) => id)),
          (read) => {
            this.#preferences = read;
          },
        );
      case 'ideas':
        return new IdeaTaker(cells, this.#directory, (read) => {
          this.#ideas = read;
        });
      case 'answers':
        return new AnswerTaker(cells, this.#directory, this.#roles, (read) => {
          this.#answers = read;
        });
      case 'history':
        return new HistoryTaker(cells, this.#directory, (read) => {
          this.#history = read;
        });
    }
  }

  #takePeople(read: PeopleRead): void {
    this.#peopleRead = read;
    this.#formalLines = new FormalLines(!read.hasManagerColumn);
    const present = [...read.people.keys()].filter((id) => !read.optedOut.has(id)).sort();
    this.#directory = PersonDirectory.of(
      present,
      read.optedOut,
      read.heldBack,
      read.notPeople,
      read.people,
      this.#aliases,
    );
    for (const [id, line] of this.#aliases.mains()) {
      if (this.#directory.find(id) !== UNKNOWN) continue;
      this.log.add({
        code: 'reference-unknown',
        file: this.#aliases.file,
        line,
        found: 'an alias of somebody who is not among the people',
        fix: 'add the person to the people, or correct the id',
      });
    }
  }

  /** The people in their final order, with the managers that lead somewhere. */
  #settlePeople(): readonly Person[] {
    if (this.#people !== undefined) return this.#people;
    const { ids, finalOf } = this.#directory.settle();
    this.#finalOf = finalOf;
    const wasAt = new Int32Array(ids.length);
    finalOf.forEach((place, earlier) => {
      wasAt[place] = earlier;
    });
    const lines = new Map<string, ReportingLine>();
    const dottedLines = new Map<string, readonly ReportingLine[]>();
    const people = ids.map((id, place) => {
      const read = this.#peopleRead?.people.get(id);
      const record = read?.person ?? person.parse({ id });
      const dotted = [...(read?.dotted ?? []), ...this.#formalLines.dotted(wasAt[place]!)];
      if (dotted.length > 0) dottedLines.set(id, dotted);
      const line = read?.manager ?? this.#formalLines.line(wasAt[place]!);
      if (line === undefined) return record;
      lines.set(id, line);
      return { ...record, managerId: line.value };
    });
    const withManagers = checkManagers(people, lines, this.#directory, this.log);
    this.#people = checkDottedManagers(withManagers, dottedLines, this.#directory, this.log);
    return this.#people;
  }

  #groups(): Set<string> {
    const people = this.#settlePeople();
    return new Set(people.flatMap(({ unit, firm }) => [unit, firm].filter((group) => group !== undefined)));
  }

  /** The configuration, with the directions that Gephi's column `Type` states unless the configuration states them. */
  #configAsRead(): Config {
    const stated = new Map(Object.entries(this.#config.kinds));
    const undirected = (this.#interactions?.undirectedKinds ?? []).filter(
      (kind) => stated.get(kind)?.direction === undefined,
    );
    if (undirected.length === 0) return this.#config;
    for (const kind of undirected) stated.set(kind, { ...stated.get(kind), direction: 'undirected' });
    return { ...this.#config, kinds: Object.fromEntries(stated) };
  }
}

/** Tables without which the people are not all known. */
const beforePeopleSettle: ReadonlySet<TableName> = new Set(['aliases', 'people', 'interactions', 'meetings']);

/** Records by a key in code-unit order; equal keys keep the order of the file. */
function byKey<T>(records: readonly T[], keyOf: (record: T) => string): T[] {
  return [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

/** How many people of each unit do not take part. */
function unitsOf(read: PeopleRead | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of read?.optedOut ?? []) {
    const unit = read?.people.get(id)?.person.unit;
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}
