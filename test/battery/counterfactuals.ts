import { type Counterfactual, explainMatch } from '../../src/findings/roles/explain-match.js';
import type { MatchChange } from '../../src/findings/roles/match-changes.js';
import { createRandom } from '../../src/random.js';
import { isPair, type Pair, skillsOf, withHours, withSkill, withTies, withYes } from './changed-rows.js';
import { inputOf, type Organisation, randomOrganisation, seatsOf, wayOf } from './match-organisations.js';

/** What was printed of one kind of change, and what became of it. */
interface Tally {
  printed: number;
  /** Printed, and the answer did not turn round when the rows were changed. */
  withoutEffect: number;
  /** Smaller changes of the kind that were made in the rows, and those that turn it round as well. */
  smaller: number;
  smallerWithEffect: number;
  /** Nothing was printed of the kind, though a change of it turns the answer round. */
  missed: number;
  byLottery: number;
}

export interface CounterfactualTally {
  organisations: number;
  pairs: number;
  suggested: number;
  kinds: Record<MatchChange['kind'], Tally>;
}

/** Sizes of changes by kind: what counts as smaller. */
type Step = { readonly size: number; readonly rows: Organisation };

/**
 * Random organisations, pairs asked about, and each change that is printed made in the rows of the files and solved again from
 * there; so is every smaller change of its kind.
 */
export async function checkCounterfactuals(
  organisations: number,
  seed: number,
  withPrograms = false,
  onFault: (fault: object) => void = () => {},
): Promise<CounterfactualTally> {
  const random = createRandom(seed, 'counterfactuals');
  const below = (bound: number) => random.below(bound);
  const none = (): Tally => ({
    printed: 0,
    withoutEffect: 0,
    smaller: 0,
    smallerWithEffect: 0,
    missed: 0,
    byLottery: 0,
  });
  const tally: CounterfactualTally = {
    organisations,
    pairs: 0,
    suggested: 0,
    kinds: { skill: none(), hours: none(), wish: none(), ties: none() },
  };
  for (let at = 0; at < organisations; at++) {
    const rows = randomOrganisation(below);
    const options = wayOf(at, withPrograms);
    const input = inputOf(rows, options);
    const given = await seatsOf(rows, options);
    // By turns one who is suggested, and anybody.
    const [roleId = '', personId = ''] =
      at % 3 === 0 && given.length > 0
        ? given[below(given.length)]!.split(' ')
        : [pickId(rows.roles, 'role_id', below), pickId(rows.people, 'person_id', below)];
    const pair = { personId, roleId };
    const person = input.graph.indexOf.get(personId)!;
    const role = input.dataset.roles.findIndex(({ id }) => id === roleId);
    const { changes, isSuggested } = await explainMatch(input, person, role);
    tally.pairs++;
    if (isSuggested) tally.suggested++;
    const turns = async (changed: Organisation) =>
      (await seatsOf(changed, options)).includes(`${pair.roleId} ${pair.personId}`) !== isSuggested;
    for (const kind of ['skill', 'hours', 'wish', 'ties'] as const) {
      const found = changes.find(({ change }) => change.kind === kind);
      const own = tally.kinds[kind];
      if (isSuggested && kind !== 'skill') continue;
      const all = stepsOf(kind, rows, pair, isSuggested, found, input, role, person);
      if (found === undefined) {
        if (isBarred(rows, pair)) continue;
        for (const { rows: changed } of all) {
          if (!(await turns(changed))) continue;
          own.missed++;
          onFault({ at, kind, pair, options, fault: 'missed' });
          break;
        }
        continue;
      }
      own.printed++;
      if (found.isByLottery) own.byLottery++;
      if (!(await turns(made(rows, pair, found.change, input.graph.people)))) {
        own.withoutEffect++;
        onFault({ at, kind, pair, options, fault: 'without effect', change: found.change });
      }
      for (const { size, rows: changed } of all) {
        if (size >= sizeOf(found.change)) continue;
        own.smaller++;
        if (!(await turns(changed))) continue;
        own.smallerWithEffect++;
        onFault({ at, kind, pair, options, fault: 'smaller', size, change: found.change });
      }
    }
  }
  return tally;
}

function pickId(
  rows: readonly Organisation['people'][number][],
  header: string,
  below: (bound: number) => number,
): string {
  return String(rows[below(rows.length)]![header]);
}

function sizeOf(change: MatchChange): number {
  switch (change.kind) {
    case 'skill':
      return Math.abs(change.to - change.from);
    case 'hours':
      return change.to;
    case 'wish':
      return change.sides.length;
    case 'ties':
      return change.people.length;
  }
}

/** Whether the pair is ruled out or agreed already, so that nothing is printed. */
function isBarred(rows: Organisation, { personId, roleId }: Pair): boolean {
  const ofPair = (row: Record<string, unknown>) => row['person_id'] === personId && row['role_id'] === roleId;
  return (
    rows.people.some((row) => row['person_id'] === personId && row['participate'] !== 'yes') ||
    rows.roles.some((row) => row['role_id'] === roleId && row['sponsor_id'] === personId) ||
    rows.preferences.some((row) => ofPair(row) && row['answer'] === 'no') ||
    rows.answers.some(
      (row) => ofPair(row) && (row['person_answer'] === 'no' || row['role_answer'] === 'no'),
    ) ||
    rows.answers.some((row) => ofPair(row) && row['person_answer'] === 'yes' && row['role_answer'] === 'yes')
  );
}

/** The rows with a change that was printed made in them. */
function made(
  rows: Organisation,
  pair: Pair,
  change: MatchChange,
  people: readonly { readonly id: string }[],
): Organisation {
  switch (change.kind) {
    case 'skill':
      return withSkill(rows, pair, change.skill, change.to);
    case 'hours':
      return withHours(rows, pair, change.to);
    case 'wish':
      return withYes(rows, pair, change.sides);
    case 'ties':
      return withTies(
        rows,
        pair,
        change.people.map((other) => people[other]!.id),
        change.tieKind,
        change.strength,
      );
  }
}

/** All changes of a kind, small and large, as far as they can be listed. */
function stepsOf(
  kind: MatchChange['kind'],
  rows: Organisation,
  pair: Pair,
  isSuggested: boolean,
  found: Counterfactual | undefined,
  input: ReturnType<typeof inputOf>,
  role: number,
  person: number,
): Step[] {
  const ofRole = rows.roles.find((row) => row['role_id'] === pair.roleId)!;
  const ofPerson = rows.people.find((row) => row['person_id'] === pair.personId)!;
  if (kind === 'skill') {
    const own = skillsOf(ofPerson['skills']);
    const wanted = [...skillsOf(ofRole['skills']), ...(isSuggested ? [] : skillsOf(ofRole['team_skills']))];
    return wanted.flatMap(([name, level]) => {
      const isListed = own.some(([other]) => other === name);
      const from = own.find(([other]) => other === name)?.[1];
      // Listed without a level has no size.
      if (isListed && from === undefined) return [];
      const levels = isSuggested
        ? Array.from({ length: from ?? 0 }, (_, to) => to)
        : Array.from({ length: Math.max(0, (level ?? 1) - (from ?? 0)) }, (_, up) => (from ?? 0) + up + 1);
      return levels.map((to) => ({
        size: Math.abs(to - (from ?? 0)),
        rows: withSkill(rows, pair, name, to),
      }));
    });
  }
  if (kind === 'hours') {
    if (ofRole['hours_per_week'] === undefined) return [];
    const said = rows.preferences.find((row) => isPair(row, pair) && row['side'] === 'person');
    const from = Number(said?.['hours'] ?? ofPerson['hours_available'] ?? -1);
    const needed = Number(ofRole['hours_per_week']);
    return Array.from({ length: 50 }, (_, at) => at / 4)
      .filter((to) => (from < 0 ? to >= needed : to > from))
      .map((to) => ({ size: to, rows: withHours(rows, pair, to) }));
  }
  if (kind === 'wish') {
    const sides = (['person', 'role'] as const).map((side) => [side]);
    return [...sides, ['person', 'role'] as const].map((of) => ({
      size: of.length,
      rows: withYes(rows, pair, of),
    }));
  }
  // Ties are weighed as those that were printed are; where none were, nothing says how.
  if (found?.change.kind !== 'ties') return [];
  const { tieKind, strength, into } = found.change;
  const inTouch = new Set(
    rows.interactions.flatMap(({ source, target }) =>
      source === pair.personId ? [target] : target === pair.personId ? [source] : [],
    ),
  );
  const open = input.graph.people.filter(
    ({ id, unit, firm }, at) =>
      at !== person && !inTouch.has(id) && into.some((name) => name === unit || name === firm),
  );
  return subsets(open.map(({ id }) => id)).map((ids) => ({
    size: ids.length,
    rows: withTies(rows, { ...pair, roleId: input.dataset.roles[role]!.id }, ids, tieKind, strength),
  }));
}

function subsets<T>(list: readonly T[]): T[][] {
  const [first, ...rest] = list;
  if (first === undefined) return [];
  const others = subsets(rest);
  return [[first], ...others, ...others.map((set) => [first, ...set])];
}
