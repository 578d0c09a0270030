import { type Role, role } from '../schema/records.js';
import { OPTED_OUT, type PersonDirectory } from './person-directory.js';
import type { RowOutcome, RowTaker } from './read-table.js';
import type { RowCells } from './row-cells.js';

/** Takes the rows of the roles file. `groups` are the units and firms that people belong to. */
export class RoleTaker implements RowTaker {
  readonly #cells: RowCells;
  readonly #directory: PersonDirectory;
  readonly #groups: ReadonlySet<string>;
  readonly #done: (roles: readonly Role[]) => void;
  readonly #roles: Role[] = [];
  readonly #lineOf = new Map<string, number>();

  constructor(
    cells: RowCells,
    directory: PersonDirectory,
    groups: ReadonlySet<string>,
    done: (roles: readonly Role[]) => void,
  ) {
    this.#cells = cells;
    this.#directory = directory;
    this.#groups = groups;
    this.#done = done;
  }

  take(): RowOutcome {
    const cells = this.#cells;
    const record = cells.guard(role, {
      id: cells.requiredId('id'),
      title: cells.text('title'),
      initiative: cells.text('initiative'),
      seats: cells.number('seats'),
      hoursPerWeek: cells.number('hoursPerWeek'),
      skills: cells.skills('skills'),
      topics: cells.skills('topics'),
      reach: cells.list('reach'),
      sponsorId: knownSponsor(cells, this.#directory),
      minLevel: cells.text('minLevel'),
    });
    if (record === undefined || isRepeated(record.id, this.#lineOf, cells)) return 'held-back';
    const strange = record.reach.filter((group) => !this.#groups.has(group)).length;
    if (strange > 0) {
      cells.report('reach', {
        code: 'reference-unknown',
        found: `${strange} of ${record.reach.length} names that are neither a unit nor a firm of anybody`,
        fix: 'write them as the people file does, with ; between them',
      });
    }
    this.#roles.push(record);
    return 'delivered';
  }

  finish(): number {
    this.#done(this.#roles);
    return 0;
  }
}

/** The sponsor of the row, if among the people; undefined otherwise, which is reported. */
export function knownSponsor(cells: RowCells, directory: PersonDirectory): string | undefined {
  const id = cells.id('sponsorId');
  if (id === undefined || directory.find(id) >= 0) return id;
  reportUnknownPerson(cells, 'sponsorId', directory.find(id), 'the row is read without it');
  return undefined;
}

/** Reports an id that is nobody among the people, or of somebody who does not take part. */
export function reportUnknownPerson(
  cells: RowCells,
  field: string,
  place: number,
  consequence: string,
): void {
  if (place === OPTED_OUT) {
    cells.report(field, {
      code: 'opted-out',
      found: 'a person who does not take part',
      fix: `nothing; ${consequence}`,
    });
  } else {
    cells.report(field, {
      code: 'reference-unknown',
      found: 'an id that is nobody among the people',
      fix: `add the person to the people, or correct the id; until then ${consequence}`,
    });
  }
}

/** Whether an id was used by an earlier row, which is a fault of this one. */
export function isRepeated(id: string, lineOf: Map<string, number>, cells: RowCells, field = 'id'): boolean {
  const first = lineOf.get(id);
  if (first === undefined) {
    lineOf.set(id, cells.line);
    return false;
  }
  cells.fault(field, {
    code: 'id-repeated',
    found: `what line ${first} is about again`,
    fix: 'keep one of the lines, or give the other an id of its own',
  });
  return true;
}
