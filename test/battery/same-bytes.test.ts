import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sameBytes } from './same-bytes.js';

it('other threads, another time zone, another language and another order of rows change no byte, in the quick form of test:same-bytes', () => {
  const node = process.execPath;
  const counts = sameBytes(join(import.meta.dirname, '../../fixtures/kite'), [
    { node, threads: 1, zone: 'UTC', locale: 'C', order: 0 },
    { node, threads: 2, zone: 'Pacific/Kiritimati', locale: 'tr_TR.UTF-8', order: 1 },
  ]);
  expect(counts.where).toEqual([]);
  expect(counts.files).toBeGreaterThan(40);
});
