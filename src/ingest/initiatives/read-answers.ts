import { type Answer, answer, type Role } from '../../schema/records.js';
import type { PersonDirectory } from '../people/person-directory.js';
import type { RowOutcome, RowTaker } from '../rows/read-table.js';
import type { RowCells } from '../rows/row-cells.js';
import { isRepeated, reportUnknownPerson } from './read-roles.js';

/**
 * Takes the rows of the answers file. An answer of or about somebody who is not among the people, or for a role that is not among
 * the roles, is left out and reported. Answers that cannot all hold are faults: more people agreed than the role has seats, and
 * one person agreed for two roles that exclude each other.
 */
export class AnswerTaker implements RowTaker {
  readonly #cells: RowCells;
  readonly #directory: PersonDirectory;
  readonly #roles: ReadonlyMap<string, Role>;
  readonly #done: (answers: readonly Answer[]) => void;
  readonly #answers: Answer[] = [];
  readonly #lineOf = new Map<string, number>();
  readonly #agreed: { readonly roleId: string; readonly personId: string; readonly line: number }[] = [];

  constructor(
    cells: RowCells,
    directory: PersonDirectory,
    roles: readonly Role[],
    done: (answers: readonly Answer[]) => void,
  ) {
    this.#cells = cells;
    this.#directory = directory;
    this.#roles = new Map(roles.map((role) => [role.id, role]));
    this.#done = done;
  }

  take(): RowOutcome {
    const cells = this.#cells;
    const record = cells.guard(answer, {
      roleId: cells.requiredId('roleId'),
      personId: this.#guardedId(),
      personAnswer: cells.word('personAnswer'),
      roleAnswer: cells.word('roleAnswer'),
      otherRoleId: cells.id('otherRoleId'),
      hours: cells.number('hours'),
      note: cells.text('note'),
      signedOffBy: cells.text('signedOffBy'),
    });
    if (record === undefined) return 'held-back';
    if (isRepeated(JSON.stringify([record.roleId, record.personId]), this.#lineOf, cells, 'personId'))
      return 'held-back';
    const person = this.#directory.find(record.personId);
    if (person < 0) reportUnknownPerson(cells, 'personId', person, 'the answer is left out');
    const isRoleKnown = this.#isKnown('roleId', record.roleId, 'the answer is left out');
    if (person < 0 || !isRoleKnown) return 'dropped';
    const { otherRoleId, ...rest } = record;
    const isOtherKnown =
      otherRoleId !== undefined && this.#isKnown('otherRoleId', otherRoleId, 'the other role is not heard');
    if (record.personAnswer === 'yes' && record.roleAnswer === 'yes' && !this.#canAgree(record))
      return 'held-back';
    this.#answers.push(isOtherKnown ? record : rest);
    return 'delivered';
  }

  finish(): number {
    this.#done(this.#answers);
    return 0;
  }

  /** An id as we write it: where a spreadsheet might run it as a formula, it has an apostrophe in front. */
  #guardedId(): string | undefined {
    const id = this.#cells.requiredId('personId');
    if (id?.startsWith("'") !== true || this.#directory.find(id) >= 0) return this.#directory.mainOf(id);
    return this.#directory.mainOf(this.#directory.find(id.slice(1)) >= 0 ? id.slice(1) : id);
  }

  #isKnown(field: string, id: string, consequence: string): boolean {
    if (this.#roles.has(id)) return true;
    this.#cells.report(field, {
      code: 'reference-unknown',
      found: 'an id that is none of the roles',
      fix: `add the role to the roles, or correct the id; until then ${consequence}`,
    });
    return false;
  }

  #canAgree({ roleId, personId }: Answer): boolean {
    const role = this.#roles.get(roleId)!;
    const inRole = this.#agreed.filter((other) => other.roleId === roleId);
    const apart = this.#agreed.find(
      (other) =>
        other.personId === personId &&
        (role.excludes.includes(other.roleId) ||
          this.#roles.get(other.roleId)?.excludes.includes(roleId) === true),
    );
    if (inRole.length < role.seats && apart === undefined) {
      this.#agreed.push({ roleId, personId, line: this.#cells.line });
      return true;
    }
    this.#cells.fault('roleAnswer', {
      code: 'answers-contradict',
      found:
        apart === undefined
          ? `one agreed person more than the role has seats (${role.seats}); the others are on line ${inRole.map(({ line }) => line).join(', ')}`
          : `a yes of both sides, as on line ${apart.line} for a role that excludes this one`,
      fix:
        apart === undefined
          ? 'take one yes back, or give the role more seats'
          : 'take one yes back, or take the role out of excludes in the roles',
    });
    return false;
  }
}
