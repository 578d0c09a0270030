import * as z from 'zod';
import { OrgraphError, problemsOf } from './errors.js';
import { DEFAULT_SEED } from './random.js';

/** Which way contact is followed from somebody chosen to those that person reaches. */
export const coverDirection = z
  .enum(['both', 'out', 'in'])
  .default('both')
  .describe(
    'whom a chosen person reaches: both, anyone in touch either way; out, those the person acts towards; in, those who come to the person',
  );
export type CoverDirection = z.output<typeof coverDirection>;

/** A share of people to be reached. */
export const coverTarget = z.number().gt(0).max(1);

/** How a run is made. Everything has a default, and all of it is written into the outputs. */
export const analyzeOptions = z.strictObject({
  kinds: z
    .array(z.string())
    .optional()
    .describe('kinds of ties that make the informal network; all but reporting lines when left out'),
  minWeight: z.number().min(0).default(0).describe('ties below this strength do not count'),
  undirected: z
    .boolean()
    .default(false)
    .describe('drop the direction of ties first: a tie either way counts once, and strengths add up'),
  metrics: z
    .array(z.string())
    .optional()
    .describe('measures of people to compute, or all; the usual ones when left out'),
  from: z.iso.date().optional().describe('first day that counts'),
  to: z.iso.date().optional().describe('last day that counts'),
  by: z
    .array(z.string())
    .optional()
    .describe('columns whose groups are compared; firm and unit when left out'),
  seed: z.number().int().min(0).max(0xffffffff).default(DEFAULT_SEED).describe('of every random draw'),
  draws: z
    .number()
    .int()
    .min(20)
    .max(10_000)
    .default(200)
    .describe('draws that leave out people and ties, for uncertainty'),
  leaveOut: z
    .number()
    .min(0.01)
    .max(0.5)
    .default(0.1)
    .describe('share of people and of ties left out in a draw'),
  permutations: z.number().int().min(99).max(100_000).default(999).describe('permutations behind each p'),
  topShare: z
    .number()
    .gt(0)
    .max(0.5)
    .default(0.1)
    .describe('share of people that a top set holds, at least 5 people and at most a quarter'),
  kindsOfEvidence: z
    .number()
    .int()
    .min(1)
    .max(4)
    .default(2)
    .describe('kinds of evidence that must agree on an informal leader'),
  gapRatio: z
    .number()
    .gt(0)
    .max(1)
    .default(0.75)
    .describe('observed / expected at or below which two groups have a gap'),
  falseDiscovery: z
    .number()
    .gt(0)
    .max(0.5)
    .default(0.05)
    .describe('rate of false discoveries allowed among gaps'),
  bridgeShare: z
    .number()
    .gt(0)
    .max(1)
    .default(0.75)
    .describe('share of a pair of groups held by one person that makes it fragile'),
  overload: z
    .number()
    .gt(0)
    .max(2)
    .default(0.7)
    .describe('recorded contact as a share of the working week that counts as overload'),
  coverTarget: coverTarget.default(0.9).describe('share of people that a small group is to reach'),
  coverDirection,
  minGroup: z.number().int().min(5).default(5).describe('smallest group a figure is shown of'),
  minFit: z.number().min(0).max(1).default(0.5).describe('least fit that is suggested for a role'),
  solver: z
    .enum(['best', 'stable', 'fair', 'greedy'])
    .default('best')
    .describe(
      'how people are given to seats: best, the largest sum of fits; stable, no person and role would both rather have each other; fair, the worst-off seat first; greedy, the best pair first',
    ),
  proposer: z
    .enum(['people', 'roles'])
    .default('people')
    .describe('for which side a stable answer is the best there is'),
  rolesPerPerson: z
    .number()
    .int()
    .min(1)
    .max(10)
    .default(1)
    .describe('roles a person has at most, within their hours'),
  wishes: z
    .enum(['any', 'person', 'both'])
    .default('any')
    .describe('which pairs can be suggested: any; those the person has wished; those both sides have wished'),
  weights: z
    .array(z.string().regex(/^(passion|knowledge|networks|time)=\d+(\.\d+)?$/))
    .default([])
    .describe('how much parts of a fit count, such as passion=2,time=0; those not named count 1'),
  solverSeconds: z
    .number()
    .min(0)
    .max(3600)
    .default(20)
    .describe(
      'seconds the solver HiGHS may take, where people can have several roles or teams have needs; 0 leaves it out',
    ),
});

/** Options as a caller gives them. */
export type AnalyzeOptionsInput = z.input<typeof analyzeOptions>;
/** Options with every default filled in. */
export type AnalyzeOptions = z.output<typeof analyzeOptions>;

/** How a caller follows and stops long work. */
export interface RunControl {
  readonly signal?: AbortSignal | undefined;
  /** Called with a step's name and the share of it that is done, 0 to 1. */
  readonly onProgress?: ((step: string, done: number) => void) | undefined;
  /** Worker threads at most, for work that is long enough; as many as the machine runs at once when left out. */
  readonly threads?: number | undefined;
}

/** Fills in the defaults and refuses what is not an option. Throws OPTIONS_INVALID. */
export function completeOptions(input: AnalyzeOptionsInput = {}): AnalyzeOptions {
  const parsed = analyzeOptions.safeParse(input);
  const { from, to } = input;
  if (from !== undefined && to !== undefined && from > to) {
    throw new OrgraphError('OPTIONS_INVALID', {
      call: 'analyze',
      problems: `from ${from} is after to ${to}`,
    });
  }
  if (!parsed.success)
    throw new OrgraphError('OPTIONS_INVALID', { call: 'analyze', problems: problemsOf(parsed.error) });
  return parsed.data;
}
