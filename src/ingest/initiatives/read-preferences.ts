import { type Preference, preference } from '../../schema/records.js';
import type { PersonDirectory } from '../people/person-directory.js';
import type { RowOutcome, RowTaker } from '../rows/read-table.js';
import type { RowCells } from '../rows/row-cells.js';
import { isRepeated, reportUnknownPerson } from './read-roles.js';

/**
 * Takes the rows of the preferences file. A wish of or about somebody who is not among the people, or for a role that is
 * not among the roles, is left out and reported.
 */
export class PreferenceTaker implements RowTaker {
  readonly #cells: RowCells;
  readonly #directory: PersonDirectory;
  readonly #roleIds: ReadonlySet<string>;
  readonly #done: (preferences: readonly Preference[]) => void;
  readonly #preferences: Preference[] = [];
  readonly #lineOf = new Map<string, number>();

  constructor(
    cells: RowCells,
    directory: PersonDirectory,
    roleIds: ReadonlySet<string>,
    done: (preferences: readonly Preference[]) => void,
  ) {
    this.#cells = cells;
    this.#directory = directory;
    this.#roleIds = roleIds;
    this.#done = done;
  }

  take(): RowOutcome {
    const cells = this.#cells;
    const record = cells.guard(preference, {
      side: cells.word('side'),
      personId: this.#directory.mainOf(cells.requiredId('personId')),
      roleId: cells.requiredId('roleId'),
      score: cells.number('score'),
      rank: cells.number('rank'),
      answer: cells.word('answer'),
      hours: cells.number('hours'),
      note: cells.text('note'),
    });
    if (record === undefined) return 'held-back';
    const pair = JSON.stringify([record.side, record.personId, record.roleId]);
    if (isRepeated(pair, this.#lineOf, cells, 'personId')) return 'held-back';
    const person = this.#directory.find(record.personId);
    const isRoleKnown = this.#roleIds.has(record.roleId);
    if (person < 0) reportUnknownPerson(cells, 'personId', person, 'the wish is left out');
    if (!isRoleKnown) {
      cells.report('roleId', {
        code: 'reference-unknown',
        found: 'an id that is none of the roles',
        fix: 'add the role to the roles, or correct the id; until then the wish is left out',
      });
    }
    if (record.answer === 'no' && ((record.score ?? 0) > 0 || record.rank !== undefined)) {
      cells.report('answer', {
        code: 'wish-contradicts',
        found: 'a no, and a score above 0 or a rank in the same row',
        fix: 'nothing if the no is meant; it counts. Otherwise write yes or maybe',
      });
    }
    if (person < 0 || !isRoleKnown) return 'dropped';
    this.#preferences.push(record);
    return 'delivered';
  }

  finish(): number {
    this.#done(this.#preferences);
    return 0;
  }
}
