// Run with `npm run battery:gaps -- --runs 500`: how often the gap test errs, on organisations that nobody tuned it for.
import { parseArgs } from 'node:util';
import {
  type GaplessShape,
  gaplessShapes,
  gapsOf,
  plantedShapes,
  secludedShapes,
} from './gap-organisations.js';

const parts = ['gapless', 'secluded', 'planted', 'intervals'] as const;
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '500' },
    // The first seed: several processes can share the runs.
    from: { type: 'string', default: '0' },
    part: { type: 'string', multiple: true, default: [...parts] },
  },
});
const runs = Number(values.runs);
const from = Number(values.from);
const seeds = Array.from({ length: runs }, (_, run) => from + run);
const percent = (count: number, whole = runs): string => `${((100 * count) / whole).toFixed(1)} %`;
// Contact of the organisations has no direction; testing each way by itself would take as long again.
const undirected = { undirected: true };
/** Width of a class of expected pairs. */
const CLASS = 5;

const counts: { part: string; shape: string; runs: number; counted: Record<string, number> }[] = [];
const classes = new Map<number, { runs: number; found: number }>();

if (values.part.includes('gapless')) {
  console.log('| no gap between any two units | runs that report a gap |\n|---|---|');
  for (const shape of gaplessShapes) await countAny('gapless', shape, 'isGap');
}
if (values.part.includes('secluded')) {
  console.log('\n| units that all keep to themselves | runs in which a gap stands out |\n|---|---|');
  for (const shape of secludedShapes) await countAny('secluded', shape, 'standsOut');
}
if (values.part.includes('planted')) {
  console.log(
    '\n| half of the ties between two units of 25 missing | expected | found | stands out | other gaps reported |\n|---|---|---|---|---|',
  );
  for (const shape of plantedShapes) await lookForPlanted(shape);
  console.log('\n| pairs expected across the planted gap | organisations | found |\n|---|---|---|');
  for (const [least, one] of [...classes].sort(([x], [y]) => x - y))
    console.log(`| ${least} to ${least + CLASS} | ${one.runs} | ${percent(one.found, one.runs)} |`);
}
if (values.part.includes('intervals')) {
  console.log(
    '\n| share of contact kept between two units of 25 | ratio, over all | intervals that hold it |\n|---|---|---|',
  );
  for (const shape of plantedShapes.slice(0, 1))
    for (const kept of [0, 0.05, 0.2, 0.5, 1]) await countHolding(shape, kept);
}
const curve = [...classes].sort(([x], [y]) => x - y).map(([least, one]) => ({ least, ...one }));
console.log(JSON.stringify({ battery: 'gaps', seeds: { from, runs }, counts, curve }));

async function countAny(part: string, shape: GaplessShape, verdict: 'isGap' | 'standsOut'): Promise<void> {
  let count = 0;
  for (const seed of seeds)
    if ((await gapsOf(shape, seed, undirected)).cells.some((cell) => cell[verdict])) count++;
  counts.push({ part, shape: shape.name, runs, counted: { [verdict]: count } });
  console.log(`| ${shape.name} | ${percent(count)} |`);
}

async function lookForPlanted(shape: GaplessShape): Promise<void> {
  const found = { expected: 0, isGap: 0, standsOut: 0, others: 0 };
  for (const seed of seeds) {
    const { cells } = await gapsOf(shape, seed, undirected, { units: [0, 1], kept: 0.5 });
    const planted = cells.find(({ a, b }) => a === 'u0' && b === 'u1')!;
    found.expected += planted.expected;
    if (planted.isGap) found.isGap++;
    if (planted.standsOut) found.standsOut++;
    if (cells.some((cell) => cell !== planted && cell.isGap)) found.others++;
    const least = CLASS * Math.floor(planted.expected / CLASS);
    const one = classes.get(least) ?? { runs: 0, found: 0 };
    classes.set(least, { runs: one.runs + 1, found: one.found + Number(planted.isGap) });
  }
  counts.push({ part: 'planted', shape: shape.name, runs, counted: found });
  console.log(
    `| ${shape.name} | ${(found.expected / runs).toFixed(1)} | ${percent(found.isGap)} | ${percent(found.standsOut)} | ${percent(found.others)} |`,
  );
}

/** How often the 90 % interval of a ratio holds what the ratio is over all organisations together. */
async function countHolding(shape: GaplessShape, kept: number): Promise<void> {
  const cells: Awaited<ReturnType<typeof gapsOf>>['cells'][number][] = [];
  for (const seed of seeds) {
    const found = await gapsOf(
      shape,
      seed,
      { ...undirected, permutations: 99, draws: 200 },
      { units: [0, 1], kept },
    );
    cells.push(found.cells.find(({ a, b }) => a === 'u0' && b === 'u1')!);
  }
  const sum = (of: (cell: (typeof cells)[number]) => number) =>
    cells.reduce((total, cell) => total + of(cell), 0);
  const ratio = sum(({ observed }) => observed) / sum(({ expected }) => expected);
  const holding = cells.filter(({ ratioLow, ratioHigh }) => ratioLow <= ratio && ratio <= ratioHigh).length;
  counts.push({ part: 'intervals', shape: `${shape.name}, ${kept} kept`, runs, counted: { holding } });
  console.log(`| ${percent(kept, 1)} | ${ratio.toFixed(3)} | ${percent(holding)} |`);
}
