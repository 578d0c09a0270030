// How do two firms of different size differ in how leadership works? Run: npx tsx examples/compare-two-firms.ts [FOLDER]
import assert from 'node:assert/strict';
import { analyze, compareFirms } from 'orgraph';
import { readDataset } from 'orgraph/node';

const analysis = await analyze(await readDataset(process.argv[2] ?? 'fixtures/two-firms'));
const { a, b, size, parts, sentences } = await compareFirms(analysis);

console.log(`${a?.name} (${a?.people}) and ${b?.name} (${b?.people}), both at the size of ${size}`);
for (const sentence of sentences) console.log(sentence);

for (const { verdict, adjustedP } of parts) {
  if (verdict === 'differs')
    assert.ok(adjustedP <= 0.05, 'a difference is told where chance seldom gives it');
}
