// Where do firms and units not meet? Run: npx tsx examples/show-firm-gaps.ts [FOLDER] [COLUMN]
import assert from 'node:assert/strict';
import { analyze } from 'orgraph';
import { readDataset } from 'orgraph/node';

const folder = process.argv[2] ?? 'fixtures/two-firms';
const by = process.argv[3];
const { findings } = await analyze(await readDataset(folder), by === undefined ? {} : { by: [by] });

for (const table of findings.gaps.tables) {
  console.log(`by ${table.by}: E-I index ${table.eiIndex.toFixed(2)}`);
  // Where too few pairs show what is usual, there is nothing that a gap could stand out from.
  const telling = table.cells.filter((gap) => gap.isGap && (gap.standsOut || Number.isNaN(gap.usual)));
  for (const gap of telling) {
    const names = gap.needs.map(({ from, id }) => `${from} ${id}`);
    const needed = names.length === 0 ? '' : `, needed by ${names.join(', ')}`;
    console.log(
      `  ${gap.a} and ${gap.b}: ${gap.observed} of ${gap.expected.toFixed(0)} pairs in touch${needed}`,
    );
  }
}

for (const { cells } of findings.gaps.tables) {
  for (const gap of cells.filter((cell) => cell.isGap))
    assert.ok(gap.observed < gap.expected, 'a gap is a lack');
}
