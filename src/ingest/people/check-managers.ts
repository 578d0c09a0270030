import type { IssueCode } from '../../schema/issue.js';
import type { IssueLog } from '../../schema/issue-log.js';
import type { Person } from '../../schema/records.js';
import {
  alikeFix,
  HELD_BACK,
  NOT_A_PERSON,
  nameFix,
  OPTED_OUT,
  type PersonDirectory,
} from './person-directory.js';

/** Where somebody's manager is named. */
export interface ReportingLine {
  readonly file: string;
  readonly line: number;
  readonly column: string | undefined;
  readonly value: string;
}

/**
 * The people with managers that lead somewhere: those who are unknown, do not take part, or are the person themselves are
 * reported and removed, and a person whose manager is unknown or does not take part is marked as having one elsewhere.
 * Members of a circle keep theirs and are reported one by one.
 *
 * `people` are in the order of the directory. Cost: one walk along each line, without recursion, so that a chain of
 * any depth is no danger.
 */
export function checkManagers(
  people: readonly Person[],
  lines: ReadonlyMap<string, ReportingLine>,
  directory: PersonDirectory,
  log: IssueLog,
): Person[] {
  const report = (id: string, code: IssueCode, found: string, fix: string) => {
    const { file, line, column, value } = lines.get(id)!;
    log.add({
      code,
      file,
      line,
      ...(column === undefined ? {} : { column }),
      found,
      fix,
      ...(mayBeNamed(value, directory) ? { value } : {}),
    });
  };
  const managerOf = new Int32Array(people.length).fill(-1);
  people.forEach(({ id, managerId }, place) => {
    if (managerId === undefined) return;
    const manager = directory.find(managerId);
    if (manager >= 0 && manager !== place) {
      managerOf[place] = manager;
    } else if (manager === place) {
      report(
        id,
        'manager-self',
        'a person named as their own manager',
        'clear the cell, or name the manager',
      );
    } else {
      report(id, 'manager-unknown', ...unknownManager(managerId, manager, directory));
    }
  });
  for (const [place, size] of circles(managerOf)) {
    report(
      people[place]!.id,
      'manager-cycle',
      `a line of managers that comes back to this person after ${size} steps`,
      'clear the manager of whoever is at the top of it',
    );
  }
  return people.map((person, place) => {
    if (person.managerId === undefined || managerOf[place]! >= 0) return person;
    const { managerId, ...rest } = person;
    return managerId === person.id ? rest : { ...rest, hasManagerElsewhere: true };
  });
}

/** Who does not take part is named nowhere, not even on request. */
export function mayBeNamed(id: string, directory: PersonDirectory): boolean {
  return directory.find(id) !== OPTED_OUT && directory.bearerOf(id)?.isOptedOut !== true;
}

/** What to say of a manager who leads nowhere: what was found, and what would be right. */
export function unknownManager(id: string, place: number, directory: PersonDirectory): [string, string] {
  if (place === OPTED_OUT)
    return ['a manager who does not take part', 'nothing; the reporting line is left out'];
  if (place === HELD_BACK) return ['a manager whose own row was held back', 'correct the row of the manager'];
  if (place === NOT_A_PERSON)
    return ['a manager who is a shared mailbox, a room or a program', 'name the person who leads'];
  const alike = directory.alike(id);
  const bearer = directory.bearerOf(id);
  const fix =
    alike !== undefined
      ? alikeFix(alike)
      : bearer !== undefined
        ? nameFix(bearer)
        : 'add the manager to the people, or clear the cell';
  return ['a manager who is not among the people', fix];
}

/** The members of circles, by place, with the number of people in each one's circle. */
function circles(managerOf: Int32Array): Map<number, number> {
  const NEW = 0;
  const ON_PATH = 1;
  const DONE = 2;
  const state = new Uint8Array(managerOf.length);
  const members = new Map<number, number>();
  const path: number[] = [];
  for (let start = 0; start < managerOf.length; start++) {
    path.length = 0;
    let place = start;
    while (place >= 0 && state[place] === NEW) {
      state[place] = ON_PATH;
      path.push(place);
      place = managerOf[place]!;
    }
    if (place >= 0 && state[place] === ON_PATH) {
      const circle = path.slice(path.indexOf(place));
      for (const member of circle) members.set(member, circle.length);
    }
    for (const walked of path) state[walked] = DONE;
  }
  return members;
}
