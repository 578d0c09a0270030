import * as z from 'zod';
import { OrgraphError, problemsOf } from '../errors.js';
import type { RunControl } from '../options.js';
import { DEFAULT_SEED } from '../random.js';

export const seed = z
  .number()
  .int()
  .min(0)
  .max(0xffffffff)
  .default(DEFAULT_SEED)
  .describe('of every random draw');

/** How many random networks or permutations stand behind a p. */
export const manyDraws = z.number().int().min(19).max(100_000);

export const level = z
  .number()
  .gt(0.5)
  .lt(1)
  .default(0.95)
  .describe('share of draws an interval holds, as much left out on either side');

/** Whether a tie counts 1 or its strength. */
export const tieValues = z
  .enum(['ties', 'strengths'])
  .default('ties')
  .describe('a tie counts 1, or its strength');

/** Options of a schema, and how the caller follows and stops the work, in one object. */
export type WithControl<S extends z.ZodObject> = z.input<S> & Omit<RunControl, 'threads'>;

/** Parts control from options, fills in the defaults and refuses what is no option. Throws OPTIONS_INVALID. */
export function completeWith<S extends z.ZodObject>(
  call: string,
  schema: S,
  given: WithControl<S>,
): { options: z.output<S>; control: RunControl } {
  const { signal, onProgress, ...rest } = given;
  const parsed = schema.safeParse(rest);
  if (!parsed.success)
    throw new OrgraphError('OPTIONS_INVALID', { call, problems: problemsOf(parsed.error) });
  return { options: parsed.data, control: { signal, onProgress } };
}
