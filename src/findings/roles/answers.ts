import type { OrgGraph } from '../../graph/org-graph.js';
import type { Dataset } from '../../schema/dataset.js';
import type { Answer, Preference } from '../../schema/records.js';

/** Whether both sides said yes, so that the seat is kept. */
export function isAgreed({ personAnswer, roleAnswer }: Answer): boolean {
  return personAnswer === 'yes' && roleAnswer === 'yes';
}

/**
 * The seats that the talk has agreed: role and person by place, in the order of answers.
 *
 * Only as many as the role has seats; the answers are read in the order of role and person, and more are held back when the file
 * is read.
 */
export function agreedSeats(
  dataset: Pick<Dataset, 'answers' | 'roles'>,
  { indexOf }: Pick<OrgGraph, 'indexOf'>,
): (readonly [role: number, person: number])[] {
  const roleAt = new Map(dataset.roles.map(({ id }, place) => [id, place]));
  const given = new Map<number, number>();
  return (dataset.answers ?? []).filter(isAgreed).flatMap(({ roleId, personId }) => {
    const role = roleAt.get(roleId);
    const person = indexOf.get(personId);
    if (role === undefined || person === undefined) return [];
    const count = (given.get(role) ?? 0) + 1;
    given.set(role, count);
    return count > dataset.roles[role]!.seats ? [] : [[role, person] as const];
  });
}

/**
 * What both sides wish, once the talk is heard: an answer stands in for what the same side said of the pair before (a no alone stays a no), hours stated
 * for it are those of the talk, and another role that a person named is wished like a first choice.
 */
export function wishesWithAnswers({
  preferences,
  answers = [],
}: Pick<Dataset, 'preferences' | 'answers'>): Preference[] {
  if (answers.length === 0) return [...preferences];
  const byKey = new Map(preferences.map((row) => [keyOf(row), row]));
  for (const { personId, roleId, personAnswer, roleAnswer, otherRoleId, hours } of answers) {
    const say = (
      side: 'person' | 'role',
      answer: Answer['personAnswer'],
      role: string,
      extra: object = {},
    ) => {
      const key = keyOf({ side, personId, roleId: role });
      const before = byKey.get(key) ?? { side, personId, roleId: role };
      byKey.set(key, {
        ...before,
        ...(answer === undefined || before.answer === 'no' ? {} : { answer }),
        ...extra,
      });
    };
    if (personAnswer !== undefined || hours !== undefined)
      say('person', personAnswer, roleId, hours === undefined ? {} : { hours });
    if (roleAnswer !== undefined) say('role', roleAnswer, roleId);
    if (
      otherRoleId !== undefined &&
      byKey.get(keyOf({ side: 'person', personId, roleId: otherRoleId }))?.answer !== 'no'
    )
      say('person', 'yes', otherRoleId, { rank: 1 });
  }
  return [...byKey.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ side, personId, roleId }: Pick<Preference, 'side' | 'personId' | 'roleId'>): string {
  return JSON.stringify([roleId, personId, side]);
}
