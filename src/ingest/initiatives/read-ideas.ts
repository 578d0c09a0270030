import { type Idea, idea } from '../../schema/records.js';
import type { PersonDirectory } from '../people/person-directory.js';
import type { RowOutcome, RowTaker } from '../rows/read-table.js';
import type { RowCells } from '../rows/row-cells.js';
import { isRepeated, knownSponsor, reportUnknownPerson } from './read-roles.js';

/** Takes the rows of the ideas file. An idea whose owner is nobody among the people is left out and reported. */
export class IdeaTaker implements RowTaker {
  readonly #cells: RowCells;
  readonly #directory: PersonDirectory;
  readonly #done: (ideas: readonly Idea[]) => void;
  readonly #ideas: Idea[] = [];
  readonly #lineOf = new Map<string, number>();

  constructor(cells: RowCells, directory: PersonDirectory, done: (ideas: readonly Idea[]) => void) {
    this.#cells = cells;
    this.#directory = directory;
    this.#done = done;
  }

  take(): RowOutcome {
    const cells = this.#cells;
    const record = cells.guard(idea, {
      id: cells.requiredId('id'),
      ownerId: this.#directory.mainOf(cells.requiredId('ownerId')),
      title: cells.text('title'),
      status: cells.word('status'),
      topics: cells.skills('topics'),
      initiative: cells.text('initiative'),
      sponsorId: knownSponsor(cells, this.#directory),
    });
    if (record === undefined || isRepeated(record.id, this.#lineOf, cells)) return 'held-back';
    const owner = this.#directory.find(record.ownerId);
    if (owner < 0) {
      reportUnknownPerson(cells, 'ownerId', owner, 'the idea is left out');
      return 'dropped';
    }
    this.#ideas.push(record);
    return 'delivered';
  }

  finish(): number {
    this.#done(this.#ideas);
    return 0;
  }
}
