import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { compareFirms } from '../../src/findings/compare/compare-firms.js';
import { compareStyles } from '../../src/findings/compare/compare-styles.js';
import { sameSize } from '../../src/findings/compare/same-size.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { createRandom } from '../../src/random.js';
import { heldOut, plantRows, styles } from '../battery/plant-style.js';
import { plantedScope } from '../battery/planted-scope.js';

const command = heldOut['command-and-control'];
const cultivate = heldOut['cultivate-and-coordinate'];

it('sameSize(scope, size) has as many people, whole teams, and about as many contacts a person', () => {
  const scope = plantedScope(400, cultivate, 1, 1);
  const piece = sameSize(scope, 80, createRandom(1, 'test'));
  expect(piece.size).toBe(80);
  const perPerson = ({ network, size }: typeof scope) => network.out.arcCount / size;
  expect(perPerson(piece) / perPerson(scope)).toBeGreaterThan(0.85);
  expect(perPerson(piece) / perPerson(scope)).toBeLessThan(1.15);
});

it('compareStyles finds planted styles and declares none between the same habits (quick form of battery:compare)', {
  timeout: 120_000,
}, async () => {
  const options = { pieces: 40 };
  const other = await compareStyles(
    plantedScope(80, command, 1, 1),
    plantedScope(400, cultivate, 2, 2),
    options,
  );
  for (const id of ['line-following', 'starters-spread', 'paths-through-leaders'])
    expect(other.parts.find((part) => part.id === id)!.verdict, id).toBe('differs');
  let declared = 0;
  for (let run = 0; run < 6; run++) {
    const same = await compareStyles(
      plantedScope(80, command, 2 * run, 9),
      plantedScope(400, command, 2 * run + 1, 8),
      options,
    );
    declared += same.parts.filter(({ verdict }) => verdict === 'differs').length;
  }
  expect(declared).toBeLessThanOrEqual(3);
});

it('compareFirms(analysis) takes the two largest groups, and says what it would need without two', async () => {
  const one = plantRows(60, styles.between, 3, { prefix: 'a', firm: 'Alpha' });
  const two = plantRows(30, styles.between, 4, { prefix: 'b', firm: 'Beta' });
  const options = { draws: 20, permutations: 99 };
  const both = {
    people: [...one.people, ...two.people],
    interactions: [...one.interactions, ...two.interactions],
  };
  const found = await compareFirms(await analyze(datasetFromRows(both), options));
  expect([found.a, found.b, found.size]).toEqual([
    { name: 'Alpha', people: 60 },
    { name: 'Beta', people: 30 },
    30,
  ]);
  expect(found.sentences.length).toBeGreaterThan(0);
  for (const part of found.parts) expect(part.verdict === 'cannot tell').toBe(part.cannotTell !== undefined);
  const alone = await analyze(datasetFromRows(one), options);
  expect((await compareFirms(alone)).missing).toContain('two groups');
});
