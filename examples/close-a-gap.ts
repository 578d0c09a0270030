// Whom to introduce to close a gap between two units? Run: npx tsx examples/close-a-gap.ts [FOLDER]
import assert from 'node:assert/strict';
import { analyze, introduce } from 'orgraph';
import { readDataset } from 'orgraph/node';

const folder = process.argv[2] ?? 'fixtures/two-firms';
const analysis = await analyze(await readDataset(folder));
const { people } = analysis.graph;
const idOf = (person: number) => people[person]!.id;

// The gap that matters most: one that a role, an idea or a shared topic needs closed goes before one that only stands out.
const gaps = analysis.findings.introductions.gaps.filter(({ by }) => by === 'unit');
const gap = gaps.find(({ needs }) => needs.length > 0) ?? gaps[0];
assert.ok(gap !== undefined, 'there is a gap');
console.log(
  `${gap.a} and ${gap.b}: ${gap.observedBefore} of ${gap.expectedBefore.toFixed(1)} pairs expected in touch`,
);

const answer = await introduce(analysis, { between: [gap.a, gap.b], most: 5 });
for (const { people: pair, way, reason } of answer.rows) {
  const through = way.people.length === 0 ? 'nobody' : way.people.map(idOf).join(', then ');
  console.log(`${pair.map(idOf).join(' and ')}, through ${through}. ${reason}`);
}
for (const sentence of answer.sentences) console.log(sentence);

const change = answer.gaps.find(({ a, b }) => a === gap.a && b === gap.b)!;
assert.equal(
  change.observedAfter,
  change.observedBefore + answer.rows.length,
  'each pair closes one tie of the gap',
);
for (const { people: pair } of answer.rows)
  for (const person of pair)
    assert.notEqual(people[person]!.participate, 'not-introductions', 'who takes no part is not introduced');
