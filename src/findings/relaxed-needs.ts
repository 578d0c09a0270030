import type { LeftOut } from '../matching/left-out.js';
import { type Relaxation, relaxNeeds, type SoftBar } from '../matching/relax-needs.js';
import type { SeatsSolution } from '../matching/solve-seats.js';
import type { Role } from '../schema/records.js';
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
  relaxed: readonly Relaxation[] | undefined,
  roles: readonly Role[],
): string[] {
  if (relaxed === undefined) return [];
  if (relaxed.length === 0)
    return ['Everything that teams need can be had as it is: --solver best gives seats so.'];
  // That those needs are given up is said already.
  if (relaxed.every(({ kind }) => kind === 'need')) return [];
  const words = relaxed.map((one) => wordsOf(one, roles));
  return [
    `Everything that teams need can be had once ${relaxed.length === 1 ? 'one constraint is' : `${relaxed.length} constraints are`} relaxed, and with no smaller set: ${[...new Set(words)].join('; ')}.`,
  ];
}

function wordsOf(one: Relaxation, roles: readonly Role[]): string {
  const idOf = (role: number) => roles[role]!.id;
  switch (one.kind) {
    case 'need':
      return `without ${needWords(one.need)}`;
    case 'hours':
      return `more hours of somebody for ${idOf(one.role)}`;
    case 'least-fit':
      return `somebody for ${idOf(one.role)} below the least fit`;
    case 'wish':
      return `somebody for ${idOf(one.role)} who was not wished`;
    case 'hours-together':
      return 'more hours of somebody for several roles';
    case 'roles-per-person':
      return 'a role more for somebody';
    case 'seats':
      return `a seat more of ${idOf(one.role)}`;
    case 'excludes':
      return `${one.roles.map(idOf).join(' and ')} for the same person`;
    case 'agreed':
      return `an agreed seat of ${idOf(one.role)} given back`;
  }
}
