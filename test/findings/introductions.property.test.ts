import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntroduceOptionsInput } from '../../src/findings/introductions/introduce-options.js';
import type { Row } from '../../src/ingest/dataset-from-rows.js';
import { introduceIn } from '../support/introduce-orgs.js';

const ids = Array.from({ length: 22 }, (_, place) => `p${String(place).padStart(2, '0')}`);
const idOf = fc.constantFrom(...ids);
const maybe = (arbitrary: fc.Arbitrary<string>) => fc.oneof({ weight: 4, arbitrary }, fc.constant(''));

const people = fc.tuple(
  ...ids.map((person_id) =>
    fc.record<Row>({
      person_id: fc.constant(person_id),
      unit: maybe(fc.constantFrom('a', 'a', 'b', 'b', 'c', 'd')),
      firm: fc.constantFrom('x', 'y'),
      level: maybe(fc.constantFrom('1', '2')),
      hours_available: maybe(fc.constantFrom('0', '1', '2', '3', '8')),
      manager_id: maybe(idOf),
      interests: maybe(fc.constantFrom('wine', 'maps', 'wine;maps')),
      participate: fc.constantFrom('yes', 'yes', 'yes', 'not-roles', 'not-introductions', 'no'),
    }),
  ),
);
const interactions = fc.array(
  fc.record<Row>({ source: idOf, target: idOf, kind: fc.constantFrom('contact', 'advice') }),
  { minLength: 5, maxLength: 90 },
);
const history = fc.array(
  fc.record<Row>({
    person_a: idOf,
    person_b: idOf,
    date: maybe(fc.constantFrom('2026-08-31', '2026-06-01', '2019-01-01')),
    met: maybe(fc.constantFrom('yes', 'no')),
    never: maybe(fc.constantFrom('yes', 'no')),
  }),
  { maxLength: 60 },
);
const asked = fc.record<IntroduceOptionsInput>(
  {
    among: fc.constantFrom('needed', 'gaps', 'everybody', 'everybody', 'everybody'),
    most: fc.integer({ min: 1, max: 9 }),
    perPerson: fc.integer({ min: 1, max: 3 }),
    hoursEach: fc.constantFrom(0.5, 1, 1.5, 2),
    rounds: fc.integer({ min: 1, max: 4 }),
    groupSize: fc.constantFrom(2, 3),
    mixLevels: fc.constantFrom(0, 0.5, 0.75, 1),
    againAfterDays: fc.constantFrom(0, 30, 365, 5000),
    exclude: fc.constant([]),
    seed: fc.nat(99),
  },
  { requiredKeys: [] },
);

describe('introduce(organisation, options)', () => {
  it('breaks no limit, whatever the organisation and the limits', async () => {
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(people, interactions, history, asked, async (who, ties, met, options) => {
        const { answer, broken } = await introduceIn(
          { people: who, interactions: ties, history: met },
          options,
          { permutations: 99, gapRatio: 1, falseDiscovery: 0.5 },
        );
        rows += answer.rows.length;
        expect(broken).toEqual([]);
        expect(answer.missing === undefined || answer.rows.length === 0).toBe(true);
        expect(JSON.stringify(answer.sentences)).not.toMatch(/NaN|undefined|Infinity/);
        expect(answer.objective.closed).toBeLessThanOrEqual(answer.objective.atMost);
      }),
      { numRuns: Number(process.env['ORGRAPH_RUNS'] ?? 50) },
    );
    expect(rows).toBeGreaterThan(50);
  });
});
