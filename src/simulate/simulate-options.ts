import * as z from 'zod';
import { OrgraphError, problemsOf } from '../errors.js';
import { DEFAULT_SEED } from '../random.js';

/** How an organisation is made up. */
export const simulateOptions = z.strictObject({
  seed: z
    .number()
    .int()
    .min(0)
    .max(0xffffffff)
    .default(DEFAULT_SEED)
    .describe('the same seed gives the same files'),
  size: z.number().int().min(60).max(20_000).default(180).describe('people in both firms together'),
});
export type SimulateOptionsInput = z.input<typeof simulateOptions>;
export type SimulateOptions = z.output<typeof simulateOptions>;

/** Fills in the defaults and refuses what is not an option. Throws OPTIONS_INVALID. */
export function completeSimulateOptions(input: SimulateOptionsInput = {}): SimulateOptions {
  const parsed = simulateOptions.safeParse(input);
  if (!parsed.success)
    throw new OrgraphError('OPTIONS_INVALID', { call: 'simulateFirms', problems: problemsOf(parsed.error) });
  return parsed.data;
}
