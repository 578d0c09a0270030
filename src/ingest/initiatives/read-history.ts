import { type Introduced, introduced } from '../../schema/records.js';
import { readParticipation } from '../cells/cells.js';
import type { PersonDirectory } from '../people/person-directory.js';
import type { RowOutcome, RowTaker, TableCorrections } from '../rows/read-table.js';
import type { RowCells } from '../rows/row-cells.js';
import { reportUnknownPerson } from './read-roles.js';

/**
 * Takes the rows of the file of past introductions (`meetings-history.csv`). The two people of a row may stand in either
 * order. A row about somebody who is not among the people, or about one person alone, pairs nobody: it is left out and reported.
 * The same pair may have several rows, as it may have met several times. A row that is held back keeps its two people apart all the same
 * where it says so.
 */
export class HistoryTaker implements RowTaker {
  readonly #cells: RowCells;
  readonly #directory: PersonDirectory;
  readonly #done: (history: readonly Introduced[]) => void;
  readonly #history: Introduced[] = [];
  readonly #heldBackNevers = new Set<number>();

  constructor(cells: RowCells, directory: PersonDirectory, done: (history: readonly Introduced[]) => void) {
    this.#cells = cells;
    this.#directory = directory;
    this.#done = done;
  }

  take(): RowOutcome {
    const cells = this.#cells;
    const ids = [cells.requiredId('personA'), cells.requiredId('personB')].map((id) =>
      this.#directory.mainOf(id),
    );
    const never = this.#isNever();
    const record = cells.guard(introduced, {
      personA: ids[0],
      personB: ids[1],
      day: cells.day('day'),
      met: readParticipation(cells.raw('met')) ?? cells.word('met'),
      never,
    });
    if (record === undefined) {
      if (never) this.#keepApart(ids);
      return 'held-back';
    }
    const { personA, personB, ...rest } = record;
    let isDropped = false;
    for (const [field, id] of [['personA', personA] as const, ['personB', personB] as const]) {
      const place = this.#directory.find(id);
      if (place >= 0) continue;
      reportUnknownPerson(cells, field, place, 'the row is left out');
      isDropped = true;
    }
    if (isDropped) return 'dropped';
    if (personA === personB) {
      cells.report('personB', {
        code: 'self-tie',
        found: 'one person in both columns',
        fix: 'name two people; until then the row is left out',
      });
      return 'dropped';
    }
    this.#push(personA, personB, rest);
    return 'delivered';
  }

  finish(): number {
    this.#done(this.#history);
    return 0;
  }

  corrections(): TableCorrections {
    return {
      field: 'never',
      cell: 'yes',
      lines: new Set(),
      heldBackLines: this.#heldBackNevers,
      idFields: ['personA', 'personB'],
    };
  }

  #keepApart([personA, personB]: readonly (string | undefined)[]): void {
    if (personA === undefined || personB === undefined || personA === personB) return;
    if ([personA, personB].some((id) => this.#directory.find(id) < 0)) return;
    this.#heldBackNevers.add(this.#cells.line);
    this.#push(personA, personB, introduced.omit({ personA: true, personB: true }).parse({ never: true }));
  }

  #push(personA: string, personB: string, rest: Omit<Introduced, 'personA' | 'personB'>): void {
    const [first, second] = personA < personB ? [personA, personB] : [personB, personA];
    this.#history.push({ ...rest, personA: first, personB: second });
  }

  /** Whoever says anything but no wants the pair kept apart: only then is an introduction that nobody wants impossible. */
  #isNever(): boolean {
    const cells = this.#cells;
    if (cells.text('never') === undefined) return false;
    const answer = readParticipation(cells.raw('never'));
    if (answer === 'yes' || answer === 'no') return answer === 'yes';
    cells.report('never', {
      code: 'never-unclear',
      found: 'neither yes nor no',
      fix: 'write yes or no; until then the two are not introduced',
    });
    return true;
  }
}
