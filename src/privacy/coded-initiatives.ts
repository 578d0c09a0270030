import { nameKey, wordKeys } from '../matching/facts.js';
import type { Dataset } from '../schema/dataset.js';
import type { Person, Skill } from '../schema/records.js';
import { hoursClass } from './coarse-skills.js';
import type { Pseudonyms } from './pseudonyms.js';

/** What stands for a level that may not be shown: nobody has it, so that nobody is suggested who may not be. */
const HIDDEN_LEVEL = '(a level that is not shown)';

/**
 * Roles, wishes, answers and ideas as they can stand beside people who are codes: ids of roles and ideas, and the names of teams and
 * initiatives, are codes too; titles and notes are gone, as words of people about people. Of what a role or idea asks for, skills and
 * topics stay that at least k people list, and groups that are shown; hours of answers are in classes. `people` are as the gate shows them.
 */
export async function codedInitiatives(
  { roles, preferences, ideas, answers, config }: Dataset,
  people: readonly Person[],
  codes: Pseudonyms,
): Promise<Pick<Dataset, 'roles' | 'preferences' | 'ideas' | 'answers'>> {
  const keyOf = wordKeys(config.synonyms);
  const known = new Set(
    people.flatMap(({ skills = [], interests = [] }) =>
      [...skills, ...interests].map(({ name }) => keyOf(name)),
    ),
  );
  const isKnown = ({ name }: Skill) => known.has(keyOf(name));
  const groups = shownNames(people, ({ firm, unit }) => [firm, unit]);
  const firms = shownNames(people, ({ firm }) => [firm]);
  const levels = shownNames(people, ({ level }) => [level]);
  const codeOf = (of: 'role' | 'idea' | 'team' | 'initiative', name: string) => codes.codeOf(name, of);

  return {
    roles: byId(
      await Promise.all(
        roles.map(async ({ title: _, initiative, team, minLevel, ...role }) => ({
          ...role,
          id: await codeOf('role', role.id),
          ...(initiative === undefined ? {} : { initiative: await codeOf('initiative', keyOf(initiative)) }),
          ...(team === undefined ? {} : { team: await codeOf('team', nameKey(team)) }),
          ...(minLevel === undefined
            ? {}
            : { minLevel: levels.has(nameKey(minLevel)) ? minLevel : HIDDEN_LEVEL }),
          excludes: (await Promise.all(role.excludes.map((id) => codeOf('role', id)))).sort(),
          skills: role.skills.filter(isKnown),
          teamSkills: role.teamSkills.filter(isKnown),
          topics: role.topics.filter(isKnown),
          reach: role.reach.filter((name) => groups.has(nameKey(name))),
          onePerFirm: role.onePerFirm.filter((name) => nameKey(name) === 'all' || firms.has(nameKey(name))),
        })),
      ),
    ),
    preferences: await Promise.all(
      preferences.map(async ({ note: _, hours, ...row }) => ({
        ...row,
        ...(hours === undefined ? {} : { hours: hoursClass(hours) }),
        roleId: await codeOf('role', row.roleId),
      })),
    ),
    answers:
      answers &&
      (await Promise.all(
        answers.map(async ({ note: _, signedOffBy: __, otherRoleId, hours, ...row }) => ({
          ...row,
          ...(hours === undefined ? {} : { hours: hoursClass(hours) }),
          roleId: await codeOf('role', row.roleId),
          ...(otherRoleId === undefined ? {} : { otherRoleId: await codeOf('role', otherRoleId) }),
        })),
      )),
    ideas: byId(
      await Promise.all(
        ideas.map(async ({ title: _, initiative, ...idea }) => ({
          ...idea,
          id: await codeOf('idea', idea.id),
          ...(initiative === undefined ? {} : { initiative: await codeOf('initiative', keyOf(initiative)) }),
          topics: idea.topics.filter(isKnown),
        })),
      ),
    ),
  };
}

function shownNames(
  people: readonly Person[],
  namesOf: (person: Person) => readonly (string | undefined)[],
): ReadonlySet<string> {
  return new Set(
    people.flatMap((person) =>
      namesOf(person).flatMap((name) => (name === undefined ? [] : [nameKey(name)])),
    ),
  );
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}
