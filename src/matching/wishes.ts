import type { Preference } from '../schema/records.js';

/** What one side said of the other. Undefined where it said nothing of the kind. */
export interface Wish {
  readonly score: number | undefined;
  readonly rank: number | undefined;
  readonly answer: 'yes' | 'no' | 'maybe' | undefined;
  readonly hours: number | undefined;
}

/** What both sides said of one person in one role. */
export interface Wishes {
  readonly person: Wish | undefined;
  readonly role: Wish | undefined;
}

/**
 * The function that looks up what both sides said of a pair, by the ids of the person and the role. The ids are keys of
 * maps in a map, so they may hold any character.
 */
export function wishesByPair(
  preferences: readonly Preference[],
): (personId: string, roleId: string) => Wishes {
  const rowsOf = new Map<string, Map<string, Preference[]>>();
  for (const row of preferences) {
    const ofPerson = rowsOf.get(row.personId) ?? new Map<string, Preference[]>();
    rowsOf.set(row.personId, ofPerson);
    const ofPair = ofPerson.get(row.roleId) ?? [];
    ofPerson.set(row.roleId, ofPair);
    ofPair.push(row);
  }
  return (personId, roleId) => {
    const rows = rowsOf.get(personId)?.get(roleId);
    return {
      person: wishOf(rows?.filter(({ side }) => side === 'person') ?? []),
      role: wishOf(rows?.filter(({ side }) => side === 'role') ?? []),
    };
  };
}

/**
 * What one side said, from all its rows on the pair. Where two rows disagree the more careful one counts, so that their
 * order cannot matter: no before maybe before yes, the lower score, the later rank, the fewer hours.
 */
export function wishOf(rows: readonly Preference[]): Wish | undefined {
  if (rows.length === 0) return undefined;
  const answers = rows.map((row) => row.answer);
  return {
    score: pick(
      rows.map((row) => row.score),
      Math.min,
    ),
    rank: pick(
      rows.map((row) => row.rank),
      Math.max,
    ),
    answer: (['no', 'maybe', 'yes'] as const).find((answer) => answers.includes(answer)),
    hours: pick(
      rows.map((row) => row.hours),
      Math.min,
    ),
  };
}

function pick(
  values: readonly (number | undefined)[],
  choose: (...values: number[]) => number,
): number | undefined {
  const stated = values.filter((value) => value !== undefined);
  return stated.length === 0 ? undefined : choose(...stated);
}

/** Whether anything was said of liking: hours alone are no wish. */
export function isStated(wish: Wish | undefined): boolean {
  return wish !== undefined && (wish.score ?? wish.rank ?? wish.answer) !== undefined;
}

/**
 * How much a side wishes a pair, as a number to compare with its others: ranks first, in their order; then scores of at least
 * half and answers, yes before maybe; then what nothing was said of; then lower scores. Equal numbers are ties.
 */
export function liking(wish: Wish | undefined): number {
  if (wish?.rank !== undefined) return 2 + 1 / wish.rank;
  const value = wish?.score ?? { yes: 5, maybe: 2.5, no: 0, none: undefined }[wish?.answer ?? 'none'];
  if (value === undefined) return 1;
  return value >= 2.5 ? 1 + value / 5 : value / 5;
}
