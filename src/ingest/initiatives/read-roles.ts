import { type Role, role } from '../../schema/records.js';
import { OPTED_OUT, type PersonDirectory } from '../people/person-directory.js';
import type { RowOutcome, RowTaker } from '../rows/read-table.js';
import type { RowCells } from '../rows/row-cells.js';

/** Takes the rows of the roles file. `groups` are the units and firms that people belong to. */
export class RoleTaker implements RowTaker {
  readonly #cells: RowCells;
  readonly #directory: PersonDirectory;
  readonly #groups: ReadonlySet<string>;
  readonly #done: (roles: readonly Role[]) => void;
  readonly #roles: Role[] = [];
  readonly #lineOf = new Map<string, number>();
  readonly #lines: number[] = [];

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
      excludes: cells.list('excludes'),
      team: cells.text('team'),
      onePerFirm: cells.list('onePerFirm'),
      teamSkills: cells.skills('teamSkills'),
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
    this.#noteContradictions(record);
    this.#roles.push(record);
    this.#lines.push(cells.line);
    return 'delivered';
  }

  finish(): number {
    const roleIds = new Set(this.#roles.map(({ id }) => id));
    let seats = 0;
    this.#roles.forEach((record, place) => {
      // The row is long past; only its line is told.
      this.#cells.open([], this.#lines[place]!);
      const strange = record.excludes.filter((id) => !roleIds.has(id)).length;
      if (strange > 0)
        this.#cells.report(
          'excludes',
          {
            code: 'reference-unknown',
            found: `${strange} of ${record.excludes.length} ids that are none of the roles`,
            fix: 'write them as role_id does, with ; between them',
          },
          false,
        );
      const before = seats;
      seats += record.seats;
      if (before <= this.#directory.size && seats > this.#directory.size)
        this.#cells.report(
          'seats',
          {
            code: 'seats-exceed-people',
            found: `with this role there are ${seats} seats or more, and ${this.#directory.size} people`,
            fix: 'ask for fewer seats, or let people have several roles (--roles-per-person)',
          },
          false,
        );
    });
    this.#done(this.#roles);
    return 0;
  }

  #noteContradictions(record: Role): void {
    const cells = this.#cells;
    if (record.skills.length + record.topics.length + record.reach.length === 0)
      cells.report(undefined, {
        code: 'role-empty',
        found: 'a role without skills, topics and reach',
        fix: 'say what it is about in topics, what it takes in skills, or whom it must move in reach',
      });
    if (record.excludes.includes(record.id))
      cells.report('excludes', {
        code: 'roles-contradict',
        found: 'a role that excludes itself',
        fix: 'take its own id out; until then it is passed over',
      });
    const firms = record.onePerFirm.filter((name) => name.toLowerCase() !== 'all');
    if (record.team === undefined && firms.length > record.seats)
      cells.report('onePerFirm', {
        code: 'roles-contradict',
        found: `somebody of each of ${firms.length} firms in ${record.seats === 1 ? 'one seat' : `${record.seats} seats`}`,
        fix: 'give the role as many seats, name fewer firms, or put roles into one team',
      });
    const nowhere = firms.filter((name) => !this.#groups.has(name)).length;
    if (nowhere > 0)
      cells.report('onePerFirm', {
        code: 'reference-unknown',
        found: `${nowhere} of ${firms.length} names that are no firm of anybody`,
        fix: 'write them as the people file does, with ; between them, or all for every firm',
      });
  }
}

/** The sponsor of the row, if among the people; undefined otherwise, which is reported. */
export function knownSponsor(cells: RowCells, directory: PersonDirectory): string | undefined {
  const id = cells.id('sponsorId');
  if (id === undefined || directory.find(id) >= 0) return directory.mainOf(id);
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
