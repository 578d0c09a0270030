import type { RowOutcome } from '../rows/read-table.js';
import type { RowCells } from '../rows/row-cells.js';
import { isPersonAccount } from './account-type.js';

/** Whose accounts the rows of the people file are, where a column says so. */
export class AccountRows {
  /** Ids of shared mailboxes, rooms and programs. */
  readonly others = new Set<string>();
  /** Ids of which the file says that they are of people. */
  readonly people = new Set<string>();
  readonly #cells: RowCells;

  constructor(cells: RowCells) {
    this.#cells = cells;
  }

  /** Whether the present row is of a person; an unknown word is reported. */
  isPerson(id: string): boolean {
    const stated = this.#cells.text('accountType');
    if (stated === undefined) return true;
    const isPerson = isPersonAccount(stated);
    if (isPerson === true) this.people.add(id);
    if (isPerson === undefined) {
      this.#cells.report('accountType', {
        code: 'account-unclear',
        found: 'an unknown word, read as a person',
        fix: 'write person, shared, room, service or bot',
      });
    }
    return isPerson ?? true;
  }

  /** Takes the present row, which is of no person; held back where another one says that it is of one. */
  takeOther(id: string, isPersonElsewhere: boolean): RowOutcome {
    if (isPersonElsewhere) return this.contradicts();
    this.others.add(id);
    this.#cells.report('accountType', {
      code: 'not-a-person',
      found: 'a shared mailbox, a room or a program',
      fix: 'nothing; it and its ties are left out',
    });
    return 'dropped';
  }

  /** Holds the present row back, as another one says the opposite. */
  contradicts(): 'held-back' {
    this.#cells.fault('accountType', {
      code: 'person-conflict',
      found: 'an id that is of a person in one row, and of a mailbox, a room or a program in another',
      fix: 'keep the line that is right',
    });
    return 'held-back';
  }
}
