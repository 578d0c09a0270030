import type { Config } from '../../schema/config.js';
import type { IssueLog } from '../../schema/issue-log.js';
import { type KindRules, rulesOfKind } from '../../schema/kind-rules.js';
import { MICRO, NO_DAY } from '../../schema/records.js';
import { durationFault } from '../cells/durations.js';
import { plainName } from '../header/recognise-columns.js';
import {
  alikeFix,
  HELD_BACK,
  NOT_A_PERSON,
  nameFix,
  OPTED_OUT,
  type PersonDirectory,
  UNKNOWN,
} from '../people/person-directory.js';
import type { PlainRow } from '../rows/plain-row.js';
import type { RowOutcome, RowTaker } from '../rows/read-table.js';
import type { RowCells } from '../rows/row-cells.js';
import type { FormalLines } from './formal-lines.js';
import { InteractionColumns } from './interaction-columns.js';
import { DEFAULT_KIND, PlainInteractions } from './plain-interactions.js';
import { isLikelyTieDay, isLocalTime, TieDates } from './tie-dates.js';

/** What an interactions file gives. */
export interface InteractionsRead {
  readonly columns: InteractionColumns;
  readonly file: string;
  /** Rows left out because somebody does not take part. */
  readonly optedOut: number;
  /** Kinds of which Gephi's column `Type` said of some rows that they are undirected, and of none that it is directed. */
  readonly undirectedKinds: readonly string[];
}

/**
 * Takes the rows of the interactions file: one for each that joins two different people is kept, as numbers.
 *
 * Left out and reported: rows of people who do not take part, are unknown or were held back, ties to oneself, and ties
 * without weight, for the first of these reasons that holds.
 */
export class InteractionTaker implements RowTaker {
  readonly #cells: RowCells;
  readonly #directory: PersonDirectory;
  readonly #formalLines: FormalLines;
  readonly #rulesOf: (kind: string) => KindRules;
  readonly #done: (read: InteractionsRead) => void;
  readonly #columns = new InteractionColumns();
  readonly #hasWeight: boolean;
  readonly #kindMayBeDirection: boolean;
  /** Gephi's column `Type` where another column holds the kind. */
  readonly #typePlace: number | undefined;
  readonly #rules: KindRules[] = [];
  /** Undefined where a column may state directions, which are gathered from the text. */
  readonly #plain: PlainInteractions | undefined;
  #optedOut = 0;
  readonly #log: IssueLog;
  readonly #tieDates = new TieDates();
  readonly #directed = new Set<string>();
  readonly #undirected = new Set<string>();

  constructor(
    cells: RowCells,
    directory: PersonDirectory,
    formalLines: FormalLines,
    config: Config,
    log: IssueLog,
    done: (read: InteractionsRead) => void,
  ) {
    this.#cells = cells;
    this.#directory = directory;
    this.#formalLines = formalLines;
    this.#rulesOf = (kind) => rulesOfKind(kind, config);
    this.#log = log;
    this.#done = done;
    this.#hasWeight = cells.hasColumn('weight');
    this.#kindMayBeDirection = plainName(cells.header('kind') ?? '') === 'type';
    this.#typePlace = cells.placeOfOther((header) => plainName(header) === 'type');
    if (!this.#kindMayBeDirection && this.#typePlace === undefined)
      this.#plain = new PlainInteractions(
        cells,
        directory,
        this.#columns,
        (kind) => this.#rulesOf(kind).formal,
        this.#tieDates,
      );
  }

  takePlain(row: PlainRow, line: number): boolean {
    return this.#plain?.take(row, line) ?? false;
  }

  take(): RowOutcome {
    const cells = this.#cells;
    const source = cells.requiredId('source');
    const target = this.#directory.mainOf(cells.requiredId('target'));
    const kind = this.#kind();
    const micro = this.#hasWeight ? this.#microWeight(kind) : MICRO;
    const day = cells.day('timestamp') ?? NO_DAY;
    const minutes = cells.number('durationMinutes') ?? Number.NaN;
    const fault = durationFault(minutes);
    if (fault !== undefined) cells.fault('durationMinutes', fault);
    const event = cells.id('eventId');
    if (source === undefined || target === undefined || micro === undefined || cells.isFaulty)
      return 'held-back';

    const from = this.#directory.place(source);
    const to = this.#directory.place(target);
    if (from < 0 || to < 0) return this.#leaveOut(source, from, target, to);
    if (from === to) {
      cells.report('target', {
        code: 'self-tie',
        found: 'source and target are the same person',
        fix: 'nothing; ties to oneself do not count',
      });
      return 'dropped';
    }
    if (micro === 0) {
      cells.report('weight', {
        code: 'weight-zero',
        found: 'a weight of zero, or less than half a millionth',
        fix: 'nothing, if it means that there is no tie; else state the weight',
      });
      return 'dropped';
    }
    this.#noteDay(day);
    const kindPlace = this.#columns.placeOfKind(kind);
    this.#columns.add(from, to, kindPlace, micro, Math.round(minutes * 60), day, event, cells.line);
    this.#rules[kindPlace] ??= this.#rulesOf(kind);
    const { dotted, formal } = this.#rules[kindPlace];
    if (dotted) this.#formalLines.addDotted(from, target, cells);
    else if (formal) this.#formalLines.add(from, to, target, cells);
    return 'delivered';
  }

  finish(): number {
    const undirectedKinds = [...this.#undirected].filter((kind) => !this.#directed.has(kind)).sort();
    const { file } = this.#cells;
    this.#tieDates.report(file, this.#cells.header('timestamp'), this.#log);
    this.#done({ columns: this.#columns, file, optedOut: this.#optedOut, undirectedKinds });
    return 0;
  }

  get alsoUsed(): ReadonlyMap<string, number> {
    const isUsed = this.#directed.size + this.#undirected.size > 0;
    return new Map(isUsed && this.#typePlace !== undefined ? [['direction', this.#typePlace]] : []);
  }

  /** The kind; Gephi's `Type` says whether a tie is directed, which is none. */
  #kind(): string {
    const kind = this.#cells.text('kind');
    if (this.#kindMayBeDirection && kind !== undefined) {
      if (!gephiDirections.test(kind)) return kind;
      this.#noteDirection(kind, DEFAULT_KIND);
      return DEFAULT_KIND;
    }
    if (this.#typePlace !== undefined)
      this.#noteDirection(this.#cells.textAt(this.#typePlace), kind ?? DEFAULT_KIND);
    return kind ?? DEFAULT_KIND;
  }

  #noteDay(day: number): void {
    const cells = this.#cells;
    if (day === NO_DAY) {
      if (cells.hasColumn('timestamp')) this.#tieDates.undated(cells.line);
      return;
    }
    const isLocal = cells.forms.clock === undefined && isLocalTime(cells.raw('timestamp'));
    this.#tieDates.dated(isLocal, cells.line);
    if (isLikelyTieDay(day)) return;
    cells.report('timestamp', {
      code: 'date-range',
      found: 'a day before 1970 or after 2100',
      fix: 'correct the year, or leave the date out if it is not known',
    });
  }

  #noteDirection(type: string, kind: string): void {
    if (!gephiDirections.test(type)) return;
    if (type.toLowerCase() === 'undirected') this.#undirected.add(kind);
    else this.#directed.add(kind);
  }

  #microWeight(kind: string): number | undefined {
    const cells = this.#cells;
    const weight = cells.number('weight');
    if (weight === undefined) {
      if (cells.raw('weight').trim() === '') cells.fault('weight', weightMissing);
      return undefined;
    }
    const micro = Math.round(weight * MICRO);
    if (weight < 0) cells.fault('weight', negative);
    else if (!Number.isSafeInteger(micro)) cells.fault('weight', tooHeavy);
    else if (micro === 0 && this.#rulesOf(kind).weight === 'distance') cells.fault('weight', noDistance);
    // Minus zero is zero.
    return micro + 0;
  }

  #leaveOut(source: string, from: number, target: string, to: number): 'dropped' {
    const cells = this.#cells;
    const field = from === OPTED_OUT || (from < 0 && to !== OPTED_OUT) ? 'source' : 'target';
    const [place, id] = field === 'source' ? [from, source] : [to, target];
    if (place === OPTED_OUT) {
      this.#optedOut++;
      cells.report(field, {
        code: 'opted-out',
        found: `a ${field} who does not take part`,
        fix: 'nothing; the tie is left out',
      });
      return 'dropped';
    }
    if (place === NOT_A_PERSON) {
      cells.report(field, {
        code: 'not-a-person',
        found: `a ${field} that is a shared mailbox, a room or a program`,
        fix: 'nothing; the tie is left out',
      });
      return 'dropped';
    }
    const both = from < 0 && to < 0 ? 'a source and a target' : `a ${field}`;
    const alike = place === UNKNOWN ? this.#directory.alike(id) : undefined;
    const bearer = place === UNKNOWN ? this.#directory.bearerOf(id) : undefined;
    const issue = {
      code: 'person-unknown',
      found: place === HELD_BACK ? `a ${field} whose own row was held back` : `${both} not among the people`,
      fix:
        place === HELD_BACK
          ? 'correct the row of that person'
          : alike !== undefined
            ? alikeFix(alike)
            : bearer !== undefined
              ? nameFix(bearer)
              : 'add the person to the people, or remove the tie',
    } as const;
    // Who does not take part is named nowhere, not even on request.
    cells.report(field, issue, bearer?.isOptedOut !== true);
    return 'dropped';
  }
}

const gephiDirections = /^(un)?directed$/i;

const weightMissing = {
  code: 'value-missing',
  found: 'an empty weight',
  fix: 'state the weight, or remove the column if ties have none',
} as const;

const negative = {
  code: 'number-range',
  found: 'a number below zero',
  fix: 'write zero or more',
} as const;

const noDistance = {
  code: 'number-range',
  found: 'a distance of zero, or less than half a millionth',
  fix: 'write the distance, above zero; if the column holds strengths, say so in orgraph.json, or leave the row out if there is no tie',
} as const;

const tooHeavy = {
  code: 'number-range',
  found: 'a weight above 9007199254',
  fix: 'use a larger unit for the whole column',
} as const;
