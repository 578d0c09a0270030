import * as z from 'zod';

const number = z.number().nullable();

const finding = z
  .looseObject({
    id: z.string(),
    title: z.string(),
    question: z.string().describe('of a reader that it answers'),
    sentences: z.array(z.string()).describe('what was found; they name nobody'),
    rule: z.string().describe('with its thresholds'),
    mayMean: z.string(),
    doesNotMean: z.string(),
    shows: z.enum(['persons', 'groups']),
    missing: z.string().nullable().describe('what the data would need; null where there is an answer'),
  })
  .describe('what every finding has; its rows and figures stand beside these');

/**
 * The shape of analysis.json: the envelope, people, measures, and what every finding carries. Rows of single findings may get further
 * keys without a new `schemaVersion`; a reader passes over those it does not know.
 */
export const analysisFile = z.looseObject({
  schemaVersion: z.literal(1).describe('raised when a reader would have to change'),
  tool: z.literal('orgraph'),
  version: z.string(),
  seed: z.number().int(),
  options: z.looseObject({}).describe('as the run had them, defaults included'),
  inputs: z.array(
    z.looseObject({
      file: z.string(),
      table: z.string(),
      read: z.number().int(),
      delivered: z.number().int(),
      heldBack: z.number().int(),
      blank: z.number().int(),
      dropped: z.number().int(),
      rowsHash: z.string().nullable().describe('of the rows in any order'),
    }),
  ),
  optedOut: z.looseObject({
    people: z.number().int().nullable().describe('null where fewer than `fewerThan` are not told'),
    fewerThan: z.number().int().optional(),
    interactions: z.number().int().nullable().describe('null where people are shown by codes'),
  }),
  warnings: z.array(z.looseObject({ code: z.string(), count: z.number().int(), file: z.string() })),
  kinds: z.array(z.looseObject({ kind: z.string(), directed: z.boolean(), ties: z.number() })),
  network: z.looseObject({
    people: z.number().int(),
    ties: z.number().int().describe('arcs, each direction one'),
    pairs: z.number().describe('of people in touch'),
    directed: z.boolean(),
    minWeight: z.number(),
  }),
  people: z.array(
    z.looseObject({
      person: z.string().describe('the id of the input'),
      name: z.string().nullish().describe('only where names were allowed'),
      firm: z.string().nullable(),
      unit: z.string().nullable(),
      level: z.string().nullable(),
    }),
  ),
  measures: z.array(
    z.looseObject({
      measure: z.string(),
      values: z.array(number).describe('in the order of people; null where there is no answer'),
    }),
  ),
  findings: z.record(z.string(), finding),
});
