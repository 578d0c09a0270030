// Which small group reaches almost everybody? Run: npx tsx examples/who-reaches-everybody.ts [FOLDER]
import assert from 'node:assert/strict';
import { analyze, cover } from 'orgraph';
import { readDataset } from 'orgraph/node';

const folder = process.argv[2] ?? 'fixtures/two-firms';
const analysis = await analyze(await readDataset(folder));
const { graph, findings } = analysis;
for (const sentence of findings.coverage.sentences) console.log(sentence);

// The smallest group for 90 % in one step, with its proof where one is found in ten seconds.
const answer = await cover(analysis, { target: 0.9, steps: 1, timeLimit: 10 });
for (const { person, adds, reached } of answer.chosen)
  console.log(`${graph.people[person]!.id}: ${adds} more, ${reached} in all`);
for (const sentence of answer.sentences) console.log(sentence);

const [inOneStep] = findings.coverage.curves;
assert.ok(answer.chosen.length <= (inOneStep?.size ?? Infinity), 'never more people than the greedy choice');
assert.ok(answer.bound <= answer.chosen.length, 'no group is smaller than the bound');
for (const { person } of answer.chosen)
  assert.notEqual(graph.people[person]!.participate, 'not-roles', 'who takes no part is not chosen');
