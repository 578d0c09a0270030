import { expect, it } from 'vitest';
import { nearestName } from '../../src/ingest/nearest-name.js';

it.each([
  ['persn_id', ['name', 'person_id'], 'person_id'],
  ['Unti', ['unit', 'firm'], 'unit'],
  ['ye', ['yes', 'no'], 'yes'],
  ['xyz', ['yes', 'no'], undefined],
  ['department', ['person_id'], undefined],
  ['x'.repeat(1_000_000), ['x'], undefined],
])('nearestName(%.12s, %j) is %j', (name, known, near) => {
  expect(nearestName(name, known)).toBe(near);
});
