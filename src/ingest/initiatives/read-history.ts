import { type Introduced, introduced } from '../../schema/records.js';
import { readParticipation } from '../cells/cells.js';
import type { PersonDirectory } from '../people/person-directory.js';
import type { RowOutcome, RowTaker } from '../rows/read-table.js';
import type { RowCells } from '../rows/row-cells.js';
import { reportUnknownPerson } from './read-roles.js';

/**
 * Takes the rows of the file of past introductions (`meetings-history.csv`). The two people of a row may stand in either
 * order. A row about somebody who is not among the people, or about one person alone, pairs nobody: it is left out and reported.
 * The same pair may have several rows, as it may have met several times.
 */
export class HistoryTaker implements RowTaker {
  readonly #cells: RowCells;
  readonly #directory: PersonDirectory;
  readonly #done: (history: readonly Introduced[]) => void;
  readonly #history: Introduced[] = [];

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
    const record = cells.guard(introduced, {
      personA: ids[0],
      personB: ids[1],
      day: cells.day('day'),
      met: readParticipation(cells.raw('met')) ?? cells.word('met'),
      never: this.#isNever(),
    });
    if (record === undefined) return 'held-back';
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
    const [first, second] = personA < personB ? [personA, personB] : [personB, personA];
    this.#history.push({ ...rest, personA: first, personB: second });
    return 'delivered';
  }

  finish(): number {
    this.#done(this.#history);
    return 0;
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
