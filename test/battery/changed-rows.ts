import type { Organisation } from './match-organisations.js';

/** A person and a role by their ids. */
export interface Pair {
  readonly personId: string;
  readonly roleId: string;
}

/** The skills in a cell, each with its level if it has one. */
export function skillsOf(cell: string | number | undefined): [string, number | undefined][] {
  return String(cell ?? '')
    .split(';')
    .filter((text) => text !== '')
    .map((text) => {
      const [name, level] = text.split(':');
      return [name!, level === undefined ? undefined : Number(level)];
    });
}

/** The rows of a person who has the skill at this level; 0, not at all. */
export function withSkill(
  rows: Organisation,
  { personId }: Pair,
  skill: string,
  level: number,
): Organisation {
  return {
    ...rows,
    people: rows.people.map((row) => {
      if (row['person_id'] !== personId) return row;
      const others = skillsOf(row['skills']).filter(([name]) => name !== skill);
      const listed = level === 0 ? others : [...others, [skill, level] as const];
      return {
        ...row,
        skills: listed.map(([name, of]) => (of === undefined ? name : `${name}:${of}`)).join(';'),
      };
    }),
  };
}

/** The rows of a person who offers at least so many hours, to this role too. */
export function withHours(rows: Organisation, pair: Pair, hours: number): Organisation {
  return {
    ...rows,
    people: rows.people.map((row) =>
      row['person_id'] === pair.personId
        ? { ...row, hours_available: Math.max(hours, Number(row['hours_available'] ?? 0)) }
        : row,
    ),
    preferences: rows.preferences.map((row) =>
      isPair(row, pair) && row['side'] === 'person' && row['hours'] !== undefined ? { ...row, hours } : row,
    ),
  };
}

/** The rows with a yes of these sides: in the answers of the talk where the pair has some, else as a wish. */
export function withYes(rows: Organisation, pair: Pair, sides: readonly ('person' | 'role')[]): Organisation {
  if (rows.answers.some((row) => isPair(row, pair))) {
    const yes = Object.fromEntries(sides.map((side) => [`${side}_answer`, 'yes']));
    return { ...rows, answers: rows.answers.map((row) => (isPair(row, pair) ? { ...row, ...yes } : row)) };
  }
  const kept = rows.preferences.filter(
    (row) => !(isPair(row, pair) && sides.some((side) => side === row['side'])),
  );
  const said = sides.map((side) => ({
    ...rows.preferences.find((row) => isPair(row, pair) && row['side'] === side),
    side,
    person_id: pair.personId,
    role_id: pair.roleId,
    answer: 'yes',
  }));
  return { ...rows, preferences: [...kept, ...said] };
}

/** The rows with a tie of the person to each of the others. */
export function withTies(
  rows: Organisation,
  { personId }: Pair,
  others: readonly string[],
  kind: string,
  weight: number,
): Organisation {
  const added = others.map((target) => ({ source: personId, target, kind, weight }));
  return { ...rows, interactions: [...rows.interactions, ...added] };
}

/** Whether a row is of this person and this role. */
export function isPair(row: Record<string, unknown>, { personId, roleId }: Pair): boolean {
  return row['person_id'] === personId && row['role_id'] === roleId;
}
