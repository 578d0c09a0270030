import * as z from 'zod';
import { DEFAULT_SEED } from '../random.js';
import { languages } from '../words/languages.js';
import { limitOptions } from './csv-limits.js';
import { privacyModes } from './privacy.js';

/** A calendar day, year first. */
const isoDay = z.iso.date();

/** The name of a time zone that the runtime knows. */
export const timeZone = z
  .string()
  .refine(isTimeZone, 'no known time zone; write one such as Europe/Berlin or UTC')
  .describe('of times without a zone, such as Europe/Berlin; days are told by its clocks');

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The four capabilities of distributed leadership (Ancona, Malone, Orlikowski and Senge 2007). */
export const capabilities = ['relating', 'sensemaking', 'visioning', 'inventing'] as const;
export type Capability = (typeof capabilities)[number];

/** What is known of one kind of tie. Every key may be left out. */
export const kindConfig = z.strictObject({
  direction: z
    .enum(['directed', 'undirected'])
    .optional()
    .describe('directed: the source acts towards the target; undirected: one tie for the pair'),
  weight: z
    .enum(['strength', 'distance'])
    .optional()
    .describe('strength: bigger is closer; distance: bigger is farther, read as strength 1 / distance'),
  share: z
    .number()
    .min(0)
    .optional()
    .describe('how much a typical tie of this kind counts in the combined network; 0 leaves it out'),
  minWeight: z.number().min(0).optional().describe('ties whose summed weight is below this do not count'),
  trust: z
    .boolean()
    .optional()
    .describe('whether the kind says that people trust, seek or gain energy from one another'),
  formal: z
    .boolean()
    .optional()
    .describe('whether the kind is the reporting line, source reporting to target'),
  dotted: z
    .boolean()
    .optional()
    .describe('whether the kind is a dotted line: a manager beside the one of the reporting line'),
  capability: z
    .enum(capabilities)
    .optional()
    .describe('which of the four capabilities of leadership the kind is a sign of'),
});
export type KindConfig = z.infer<typeof kindConfig>;

/** The file `orgraph.json`: what the tables cannot say. Unknown keys are refused. */
export const config = z.strictObject({
  $schema: z.string().optional(),
  columns: z
    .record(z.string(), z.record(z.string(), z.string()))
    .default({})
    .describe('for each file, our column name and the header that holds it'),
  kinds: z.record(z.string(), kindConfig).default({}),
  window: z
    .strictObject({ from: isoDay.optional(), to: isoDay.optional() })
    .default({})
    .describe('first and last day that count'),
  lang: z.enum(languages).optional().describe('language of the report, its pictures and summaries'),
  formalLevels: z
    .array(z.string())
    .optional()
    .describe('levels whose holders are formal leaders even without reports'),
  broadcastSize: z
    .number()
    .int()
    .min(2)
    .default(20)
    .describe('meetings of more people than this join nobody'),
  synonyms: z
    .record(z.string(), z.array(z.string().min(1)))
    .default({})
    .describe(
      'for a skill, topic or initiative the other words that mean the same; nothing else is taken as a synonym',
    ),
  encoding: z.string().default('utf-8').describe('of the CSV files, a name of the Encoding Standard'),
  decimalComma: z
    .boolean()
    .optional()
    .describe('whether numbers are written with a decimal comma, as in 1,5'),
  timeZone: timeZone.optional(),
  limits: z
    .strictObject(limitOptions)
    .optional()
    .describe('beyond which a file is taken for damaged, or for no table'),
  minGroup: z.number().int().min(5).default(5).describe('smallest group a figure is shown of'),
  privacy: z
    .enum(privacyModes)
    .optional()
    .describe('whom outputs show: identified people, pseudonymous codes, or aggregate groups'),
  seed: z.number().int().min(0).max(0xffffffff).default(DEFAULT_SEED),
});
export type Config = z.infer<typeof config>;
export type ConfigInput = z.input<typeof config>;
