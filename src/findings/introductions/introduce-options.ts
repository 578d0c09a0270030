import * as z from 'zod';
import { OrgraphError, problemsOf } from '../../errors.js';
import { DEFAULT_SEED } from '../../random.js';

/** Who is to be introduced to whom, and what limits it. */
export const introduceOptions = z.strictObject({
  among: z
    .enum(['needed', 'gaps', 'everybody'])
    .optional()
    .describe(
      'needed: only across gaps that a role, an idea or a shared topic needs closed; gaps: across any gap; everybody: gaps first, then people of different groups; gaps when left out, and everybody in a season of several rounds',
    ),
  between: z
    .array(z.string())
    .optional()
    .describe('names of units, firms or other groups: only people of two different ones of them meet'),
  most: z
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe(
      'introductions in a round at most; 20 when left out, and as many as the limits allow in a season of several rounds',
    ),
  perPerson: z
    .number()
    .int()
    .min(1)
    .max(50)
    .default(1)
    .describe('introductions a person has in a round at most'),
  hoursEach: z
    .number()
    .gt(0)
    .max(168)
    .default(1)
    .describe(
      'hours an introduction takes from each; a person has no more in a round than hours_available hold',
    ),
  groupSize: z
    .number()
    .int()
    .min(2)
    .max(3)
    .default(2)
    .describe('people who meet: pairs, or groups of three; where no third may join, two meet'),
  mixLevels: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe('share of the introductions of a round, at least, between people of different levels'),
  rounds: z.number().int().min(1).max(520).default(1).describe('rounds of introductions; nobody meets twice'),
  everyWeeks: z.number().int().min(1).max(52).default(2).describe('weeks from one round to the next'),
  start: z.iso
    .date()
    .optional()
    .describe('day of the first round; the Monday after the last day on record when left out'),
  againAfterDays: z
    .number()
    .int()
    .min(0)
    .max(100_000)
    .default(365)
    .describe('days after which people who have been introduced may be introduced again'),
  exclude: z.array(z.string()).optional().describe('ids of people who are not introduced to anybody'),
  seed: z.number().int().min(0).max(0xffffffff).default(DEFAULT_SEED).describe('of the order among equals'),
});

/** Options as a caller gives them. */
export type IntroduceOptionsInput = z.input<typeof introduceOptions>;

/** Options with every default filled in. */
export interface IntroduceOptions extends z.output<typeof introduceOptions> {
  readonly among: 'needed' | 'gaps' | 'everybody';
  readonly most: number;
}

/** Introductions in one round when nothing is said. */
const USUAL_MOST = 20;

/** Fills in the defaults and refuses what is not an option or contradicts itself. Throws OPTIONS_INVALID. */
export function completeIntroduceOptions(input: IntroduceOptionsInput): IntroduceOptions {
  const parsed = introduceOptions.safeParse(input);
  const refuse = (problems: string): never => {
    throw new OrgraphError('OPTIONS_INVALID', { call: 'introduce', problems });
  };
  if (!parsed.success) return refuse(problemsOf(parsed.error));
  const { among, most, rounds, between } = parsed.data;
  if (between !== undefined && new Set(between).size < 2)
    return refuse('between names fewer than two groups; people of one group are not introduced');
  const isSeason = rounds > 1;
  return {
    ...parsed.data,
    among: among ?? (isSeason ? 'everybody' : 'gaps'),
    most: most ?? (isSeason ? Number.MAX_SAFE_INTEGER : USUAL_MOST),
  };
}
