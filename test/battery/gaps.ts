// Run with `npm run battery:gaps -- --runs 500`: how often the gap test errs, on organisations that nobody tuned it for.
import { parseArgs } from 'node:util';
import {
  type GaplessShape,
  gaplessShapes,
  gapsOf,
  plantedShapes,
  secludedShapes,
} from './gap-organisations.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '500' } } });
const runs = Number(values.runs);
const percent = (count: number): string => `${((100 * count) / runs).toFixed(1)} %`;

console.log(`${runs} organisations a row\n`);
console.log('| no gap between any two units | runs that report a gap |\n|---|---|');
for (const shape of gaplessShapes)
  console.log(`| ${shape.name} | ${percent(await countAny(shape, 'isGap'))} |`);
console.log('\n| units that all keep to themselves | runs in which a gap stands out |\n|---|---|');
for (const shape of secludedShapes)
  console.log(`| ${shape.name} | ${percent(await countAny(shape, 'standsOut'))} |`);
console.log(
  '\n| half of the ties between two units of 25 missing | expected | found | stands out | other gaps reported |\n|---|---|---|---|---|',
);
for (const shape of plantedShapes) {
  const found = { expected: 0, isGap: 0, standsOut: 0, others: 0 };
  for (let seed = 0; seed < runs; seed++) {
    const { cells } = await gapsOf(shape, seed, {}, { units: [0, 1], kept: 0.5 });
    const planted = cells.find(({ a, b }) => a === 'u0' && b === 'u1')!;
    found.expected += planted.expected / runs;
    if (planted.isGap) found.isGap++;
    if (planted.standsOut) found.standsOut++;
    if (cells.some((cell) => cell !== planted && cell.isGap)) found.others++;
  }
  console.log(
    `| ${shape.name} | ${found.expected.toFixed(1)} | ${percent(found.isGap)} | ${percent(found.standsOut)} | ${percent(found.others)} |`,
  );
}

async function countAny(shape: GaplessShape, verdict: 'isGap' | 'standsOut'): Promise<number> {
  let count = 0;
  for (let seed = 0; seed < runs; seed++)
    if ((await gapsOf(shape, seed)).cells.some((cell) => cell[verdict])) count++;
  return count;
}
