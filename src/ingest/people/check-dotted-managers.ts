import type { IssueCode } from '../../schema/issue.js';
import type { IssueLog } from '../../schema/issue-log.js';
import type { Person } from '../../schema/records.js';
import { mayBeNamed, type ReportingLine, unknownManager } from './check-managers.js';
import type { PersonDirectory } from './person-directory.js';

/**
 * The people with the dotted lines that lead somewhere, each once and in code-unit order of id. Those to people who are
 * unknown or do not take part, to the person themselves, and to the manager of the reporting line are reported and left
 * out. `people` have the managers of {@link checkManagers}.
 */
export function checkDottedManagers(
  people: readonly Person[],
  linesOf: ReadonlyMap<string, readonly ReportingLine[]>,
  directory: PersonDirectory,
  log: IssueLog,
): readonly Person[] {
  if (linesOf.size === 0) return people;
  return people.map((person) => {
    const lines = linesOf.get(person.id);
    if (lines === undefined) return person;
    const managers = new Set<string>();
    for (const line of lines) {
      const fault = faultOf(person, line.value, directory);
      if (fault === undefined) {
        managers.add(line.value);
        continue;
      }
      const { value, ...place } = line;
      const [code, found, fix] = fault;
      log.add({
        code,
        ...withoutColumn(place),
        found,
        fix,
        ...(mayBeNamed(value, directory) ? { value } : {}),
      });
    }
    const { dottedManagerIds: _, ...rest } = person;
    return managers.size === 0 ? rest : { ...rest, dottedManagerIds: [...managers].sort() };
  });
}

function faultOf(
  person: Person,
  manager: string,
  directory: PersonDirectory,
): [code: IssueCode, found: string, fix: string] | undefined {
  if (manager === person.id)
    return [
      'dotted-manager-self',
      'a dotted line from a person to themselves',
      'remove it, or name the other manager',
    ];
  if (manager === person.managerId)
    return [
      'dotted-manager-repeated',
      'a dotted line to the manager of the reporting line',
      'keep the reporting line alone, or name the other manager',
    ];
  const place = directory.find(manager);
  if (place >= 0) return undefined;
  return ['dotted-manager-unknown', ...unknownManager(manager, place, directory)];
}

function withoutColumn({ file, line, column }: Omit<ReportingLine, 'value'>) {
  return column === undefined ? { file, line } : { file, line, column };
}
