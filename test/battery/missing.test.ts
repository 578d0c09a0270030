import { expect, it } from 'vitest';
import { missingCell, shares, stored } from './missing-table.js';

// The quick form of `npm run battery:missing`.
it.each([
  [0, 2],
  [2, 3],
  [3, 1],
])('drawOnce(graph, leftOut) moves rankings as was measured elsewhere: row %i, share %i', (row, at) => {
  const [what, measure, cells] = stored[row]!;
  const { first, inThree, overlap, r2 } = missingCell(what, measure, shares[at]!, 80);
  const [theirFirst, theirThree, theirOverlap, theirR2] = cells.split(' ')[at]!.split('/').map(Number);
  // Three standard errors of shares of 80 and of 150 draws, and of means that vary less.
  expect(Math.abs(first - theirFirst!)).toBeLessThan(0.21);
  expect(Math.abs(inThree - theirThree!)).toBeLessThan(0.21);
  expect(Math.abs(overlap - theirOverlap!)).toBeLessThan(0.08);
  expect(Math.abs(r2 - theirR2!)).toBeLessThan(0.04);
});
