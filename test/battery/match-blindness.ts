import type { AnalyzeOptionsInput } from '../../src/options.js';
import { createRandom } from '../../src/random.js';
import { type Organisation, randomOrganisation, seatsOf, wayOf } from './match-organisations.js';

type Cells = Organisation['people'][number];

/** What is changed, and how often a suggestion changed with it. */
export interface BlindnessTally {
  organisations: number;
  suggestions: number;
  changed: Record<Change, number>;
  /** Another person or role was suggested of whom everything that counts is the same. */
  twins: Record<Change, number>;
}

const changes = ['columns', 'no columns', 'rows', 'ids', 'all'] as const;
type Change = (typeof changes)[number];

/** Random organisations, solved again with other names, levels, sexes, ages, starts, places, ids and orders of rows. */
export async function checkBlindness(
  organisations: number,
  seed: number,
  withPrograms = false,
  onFault: (fault: object) => void = () => {},
): Promise<BlindnessTally> {
  const random = createRandom(seed, 'blindness');
  const below = (bound: number) => random.below(bound);
  const none = () => ({ columns: 0, 'no columns': 0, rows: 0, ids: 0, all: 0 });
  const tally: BlindnessTally = { organisations, suggestions: 0, changed: none(), twins: none() };
  for (let at = 0; at < organisations; at++) {
    const rows = randomOrganisation(below);
    const options: AnalyzeOptionsInput = wayOf(at, withPrograms);
    const before = await seatsOf(rows, options);
    tally.suggestions += before.length;
    for (const change of changes) {
      const { rows: changed, back } = changedBy(change, rows, below);
      const after = (await seatsOf(changed, options)).map(back).sort();
      if (after.join('\n') === before.join('\n')) continue;
      if (sameInAll(rows, before) === sameInAll(rows, after)) tally.twins[change]++;
      else {
        tally.changed[change]++;
        onFault({ at, change, options, before, after });
      }
    }
  }
  return tally;
}

type Changed = { readonly rows: Organisation; readonly back: (seat: string) => string };

function changedBy(change: Change, rows: Organisation, below: (bound: number) => number): Changed {
  const same = (seat: string) => seat;
  switch (change) {
    case 'columns':
      return { rows: withOtherColumns(rows, below), back: same };
    case 'no columns':
      return { rows: withoutColumns(rows), back: same };
    case 'rows':
      return { rows: shuffledRows(rows, below), back: same };
    case 'ids':
      return renamed(rows, below);
    case 'all': {
      const { rows: other, back } = renamed(rows, below);
      return { rows: shuffledRows(withOtherColumns(other, below), below), back };
    }
  }
}

const blindTo = ['name', 'level', 'sex', 'age', 'start_date', 'location', 'fte'];

function withOtherColumns(rows: Organisation, below: (bound: number) => number): Organisation {
  return {
    ...rows,
    people: rows.people.map((row) => ({
      ...row,
      name: `Other ${below(50)}`,
      level: ['9', 'CEO', ''][below(3)],
      sex: ['m', 'f'][below(2)],
      age: 18 + below(60),
      start_date: `19${70 + below(30)}-01-0${1 + below(9)}`,
      location: ['Oslo', 'Lima', ''][below(3)],
      fte: [0.2, 0.8, 1][below(3)],
    })),
  };
}

function withoutColumns(rows: Organisation): Organisation {
  return {
    ...rows,
    people: rows.people.map((row) => ({
      ...Object.fromEntries(Object.entries(row).filter(([header]) => !blindTo.includes(header))),
    })),
  };
}

function shuffledRows(rows: Organisation, below: (bound: number) => number): Organisation {
  const shuffled = (list: readonly Cells[]) => shuffle(list, below);
  return {
    people: shuffled(rows.people),
    roles: shuffled(rows.roles),
    preferences: shuffled(rows.preferences),
    ideas: shuffled(rows.ideas),
    interactions: shuffled(rows.interactions),
    answers: shuffled(rows.answers),
  };
}

/** Other ids for people, roles and ideas, in another order. */
function renamed(rows: Organisation, below: (bound: number) => number): Changed {
  const idsOf = (list: readonly Cells[], header: string) => list.map((row) => String(row[header]));
  const other = (ids: readonly string[], letter: string) => {
    const places = shuffle([...ids.keys()], below);
    return new Map(ids.map((id, at) => [id, `${letter}${String(places[at]).padStart(3, '0')}`]));
  };
  const people = other(idsOf(rows.people, 'person_id'), 'q');
  const roles = other(idsOf(rows.roles, 'role_id'), 's');
  const ideas = other(idsOf(rows.ideas, 'idea_id'), 'j');
  const mapOf: Record<string, ReadonlyMap<string, string>> = {
    person_id: people,
    owner_id: people,
    sponsor_id: people,
    source: people,
    target: people,
    role_id: roles,
    excludes: roles,
    idea_id: ideas,
  };
  const rename = (list: readonly Cells[]) =>
    list.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([header, cell]) => [
          header,
          cell === undefined ? cell : (mapOf[header]?.get(String(cell)) ?? cell),
        ]),
      ),
    );
  const old = new Map([...people, ...roles].map(([before, after]) => [after, before]));
  return {
    rows: {
      people: rename(rows.people),
      roles: rename(rows.roles),
      preferences: rename(rows.preferences),
      ideas: rename(rows.ideas),
      interactions: rename(rows.interactions),
      answers: rename(rows.answers),
    },
    back: (seat) =>
      seat
        .split(' ')
        .map((id) => old.get(id) ?? id)
        .join(' '),
  };
}

function shuffle<T>(list: readonly T[], below: (bound: number) => number): T[] {
  const shuffled = [...list];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled;
}

/** The seats with everything of roles and people that counts in place of their ids. */
function sameInAll(rows: Organisation, seats: readonly string[]): string {
  const without = (row: Cells, headers: readonly string[]) =>
    Object.entries(row).filter(([header, cell]) => cell !== undefined && !headers.includes(header));
  const said = (list: readonly Cells[], header: string, id: string, other: string) =>
    list
      .filter((row) => row[header] === id)
      .map((row) => JSON.stringify(without(row, [header, other])))
      .sort();
  return JSON.stringify(
    seats
      .map((seat) => {
        const [roleId = '', personId = ''] = seat.split(' ');
        const role = rows.roles.find((row) => row['role_id'] === roleId)!;
        const person = rows.people.find((row) => row['person_id'] === personId)!;
        return JSON.stringify([
          without(role, ['role_id', 'excludes', 'sponsor_id']),
          said(rows.preferences, 'role_id', roleId, 'person_id'),
          without(person, ['person_id', ...blindTo]),
          said(rows.preferences, 'person_id', personId, ''),
          said(rows.answers, 'person_id', personId, ''),
          said(rows.ideas, 'owner_id', personId, 'idea_id'),
          said(rows.interactions, 'source', personId, 'target'),
          said(rows.interactions, 'target', personId, 'source'),
        ]);
      })
      .sort(),
  );
}
