import type { Person, Skill } from '../schema/records.js';

/** What is shown in codes of the skills, interests and hours of somebody. */
export type CoarseSkills = Pick<Person, 'skills' | 'interests' | 'hoursAvailable'>;

/**
 * Makes the function that gives the skills, interests and hours of a person as they are shown beside a code: names that at least k people
 * list, with a level where at least k list the name with this level, and hours as {@link hoursClass} where at least k are of the class.
 * Each of these is shared by k people; all of them together may still be of one.
 */
export function coarseSkills(people: readonly Person[], k: number): (person: Person) => CoarseSkills {
  const nameOf = ({ name }: Skill) => name;
  const levelled = ({ name, level }: Skill) => JSON.stringify([name, level]);
  const isCommon = commonOf(people, k, ({ skills, interests }) => [
    ...each(skills, nameOf),
    ...each(interests, nameOf),
  ]);
  const isCommonSkill = commonOf(people, k, ({ skills }) => each(skills, levelled));
  const isCommonInterest = commonOf(people, k, ({ interests }) => each(interests, levelled));
  const isCommonHours = commonOf(people, k, hoursOf);
  const coarse = (listed: readonly Skill[], hasCommonLevel: (key: string) => boolean) =>
    listed
      .filter(({ name }) => isCommon(name))
      .map((skill): Skill => (hasCommonLevel(levelled(skill)) ? skill : { name: skill.name }));

  return (person) => {
    const { skills, interests } = person;
    const [hoursAvailable] = hoursOf(person).filter(isCommonHours);
    return {
      ...(skills === undefined ? {} : { skills: coarse(skills, isCommonSkill) }),
      ...(interests === undefined ? {} : { interests: coarse(interests, isCommonInterest) }),
      ...(hoursAvailable === undefined ? {} : { hoursAvailable }),
    };
  };
}

function each(listed: readonly Skill[] | undefined, of: (skill: Skill) => string): string[] {
  return listed?.map(of) ?? [];
}

/** The class of the hours that somebody states, if so. */
function hoursOf({ hoursAvailable }: Person): number[] {
  return hoursAvailable === undefined ? [] : [hoursClass(hoursAvailable)];
}

/**
 * Hours a week in four classes: none, under 4, 4 to 8, and over 8. They are told as 0, 2, 4 and 8, of which the last two are the least of their
 * class, so that hardly anybody is asked for more than there is.
 */
export function hoursClass(hours: number): number {
  if (hours === 0) return 0;
  return hours < 4 ? 2 : hours <= 8 ? 4 : 8;
}

/** Whether at least k people have something. */
function commonOf<T>(
  people: readonly Person[],
  k: number,
  thingsOf: (person: Person) => readonly T[],
): (thing: T) => boolean {
  const holders = new Map<T, number>();
  for (const person of people)
    for (const thing of new Set(thingsOf(person))) holders.set(thing, (holders.get(thing) ?? 0) + 1);
  return (thing) => (holders.get(thing) ?? 0) >= k;
}
