// Who could take which role? Run: npx tsx examples/match-open-roles.ts [FOLDER]
import assert from 'node:assert/strict';
import { analyze } from 'orgraph';
import { readDataset } from 'orgraph/node';

const folder = process.argv[2] ?? 'fixtures/two-firms';
const { dataset, graph, findings } = await analyze(await readDataset(folder));
const { suggestions, unfilled } = findings.roleMatches;

for (const { role, person, fit, parts, questions } of suggestions) {
  const { id, title } = dataset.roles[role]!;
  console.log(`${title ?? id}: ${graph.people[person]!.id} (fit ${fit.toFixed(2)})`);
  for (const { part, reason } of parts) console.log(`  ${part}: ${reason}`);
  for (const question of questions) console.log(`  ask: ${question}`);
}
for (const { role, reason } of unfilled) console.log(`${dataset.roles[role]!.id}: nobody, ${reason}`);

const refused = new Set(
  dataset.preferences
    .filter(({ answer }) => answer === 'no')
    .map(({ personId, roleId }) => `${personId}\n${roleId}`),
);
for (const { role, person } of suggestions) {
  assert.ok(!refused.has(`${graph.people[person]!.id}\n${dataset.roles[role]!.id}`), 'no is final');
}
