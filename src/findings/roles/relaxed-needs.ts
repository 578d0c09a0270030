import type { LeftOut } from '../../matching/left-out.js';
import { type Relaxation, relaxNeeds, type SoftBar } from '../../matching/relax-needs.js';
import type { SeatsSolution } from '../../matching/solve-seats.js';
import type { Role } from '../../schema/records.js';
import type { Words } from '../../words/words.js';
import type { AssessedPairs } from './match-problem.js';
import { needWords } from './match-wording.js';
import { programSolver, type RoleMatchesInput } from './solve-pairs.js';

/** What of a pair can be relaxed. Who takes no part, sponsors the role or said no is never asked again. */
const softBars: Readonly<Partial<Record<LeftOut, SoftBar>>> = {
  'too-few-hours': 'hours',
  'below-least-fit': 'least-fit',
  'too-little-known': 'least-fit',
  'not-wished': 'wish',
};

/**
 * Where not all needs of teams are met: the smallest set of constraints of any kind that must be relaxed so that they are.
 * Undefined where all are met, and where no solver of programs is installed.
 */
export async function relaxedNeeds(
  input: RoleMatchesInput,
  { problem, leftOut }: AssessedPairs,
  { unmet }: SeatsSolution,
): Promise<Relaxation[] | undefined> {
  if (unmet.length === 0) return undefined;
  const softBar = (role: number, person: number): SoftBar => {
    const step = leftOut[role]![person];
    return step === undefined ? undefined : softBars[step];
  };
  return relaxNeeds(problem, softBar, programSolver(input), input.options.solverSeconds);
}

/** The set in a sentence that names nobody. */
export function relaxedSentences(
  words: Words,
  relaxed: readonly Relaxation[] | undefined,
  roles: readonly Role[],
): string[] {
  if (relaxed === undefined) return [];
  if (relaxed.length === 0) return [words.relaxed.canBeHadAsItIs];
  // That those needs are given up is said already.
  if (relaxed.every(({ kind }) => kind === 'need')) return [];
  const told = new Set(relaxed.map((one) => relaxationIn(words, one, roles)));
  return [words.relaxed.canBeHadOnce(relaxed.length, [...told].join('; '))];
}

function relaxationIn(words: Words, one: Relaxation, roles: readonly Role[]): string {
  const idOf = (role: number) => roles[role]!.id;
  switch (one.kind) {
    case 'need':
      return words.relaxed.withoutNeed(needWords(words, one.need));
    case 'hours':
      return words.relaxed.moreHoursFor(idOf(one.role));
    case 'least-fit':
      return words.relaxed.belowTheLeastFit(idOf(one.role));
    case 'wish':
      return words.relaxed.notWished(idOf(one.role));
    case 'hours-together':
      return words.relaxed.moreHoursForSeveral;
    case 'roles-per-person':
      return words.relaxed.aRoleMore;
    case 'seats':
      return words.relaxed.aSeatMore(idOf(one.role));
    case 'excludes':
      return words.relaxed.samePerson(one.roles.map(idOf));
    case 'agreed':
      return words.relaxed.agreedGivenBack(idOf(one.role));
  }
}
