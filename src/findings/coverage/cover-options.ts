import * as z from 'zod';
import { OrgraphError, problemsOf } from '../../errors.js';
import { coverDirection, coverTarget } from '../../options.js';
import { DEFAULT_SEED } from '../../random.js';

/** What a group of people is to reach, and what limits it. */
export const coverOptions = z.strictObject({
  target: coverTarget
    .optional()
    .describe('share of people to reach; 0.9 when neither this nor people is given'),
  people: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('people chosen at most; alone, it asks for the most that so many reach'),
  steps: z.number().int().min(1).max(6).default(2).describe('steps within which somebody counts as reached'),
  direction: coverDirection,
  hoursPerPerson: z
    .number()
    .gt(0)
    .max(168)
    .optional()
    .describe('hours a week it takes from each; only people with as many hours_available are chosen'),
  hoursBudget: z
    .number()
    .gt(0)
    .optional()
    .describe('hours a week it may take from all together; needs the hours per person'),
  each: z
    .string()
    .optional()
    .describe('column of groups from each of which at least one is chosen, such as unit'),
  include: z.array(z.string()).optional().describe('ids of people who are chosen whatever they add'),
  exclude: z
    .array(z.string())
    .optional()
    .describe('ids of people who are not chosen; they still count as reached'),
  exact: z
    .boolean()
    .default(false)
    .describe(
      'insist on a proof: without a limit of time unless one is given, and an error where none is found',
    ),
  timeLimit: z
    .number()
    .min(0)
    .max(1_000_000)
    .optional()
    .describe('seconds for the solver that proves the smallest group, 0 for none; 30 when left out'),
  draws: z
    .number()
    .int()
    .min(20)
    .max(10_000)
    .default(200)
    .describe('groups drawn at random, to compare with'),
  seed: z.number().int().min(0).max(0xffffffff).default(DEFAULT_SEED).describe('of every random draw'),
});

/** Options as a caller gives them. */
export type CoverOptionsInput = z.input<typeof coverOptions>;
/** Options with every default filled in. */
export type CoverOptions = z.output<typeof coverOptions>;

/** Fills in the defaults and refuses what is not an option or contradicts itself. Throws OPTIONS_INVALID. */
export function completeCoverOptions(input: CoverOptionsInput): CoverOptions {
  const parsed = coverOptions.safeParse(input);
  const refuse = (problems: string): never => {
    throw new OrgraphError('OPTIONS_INVALID', { call: 'cover', problems });
  };
  if (!parsed.success) return refuse(problemsOf(parsed.error));
  const { hoursBudget, hoursPerPerson, include = [], exclude = [] } = parsed.data;
  if (hoursBudget !== undefined && hoursPerPerson === undefined)
    return refuse('hoursBudget says what all give together, and needs hoursPerPerson');
  const both = include.find((id) => exclude.includes(id));
  if (both !== undefined) return refuse(`"${both}" is both included and excluded`);
  return parsed.data;
}
