// How do two sides agree on a role? Two rounds of a talk. Run: npx tsx examples/two-way-talk.ts [FOLDER]
import assert from 'node:assert/strict';
import { matchRoles } from 'orgraph';
import { readDataset } from 'orgraph/node';

const folder = process.argv[2] ?? 'fixtures/two-firms';
const dataset = await readDataset(folder);
const idsOf = ({ graph, findings }: Awaited<ReturnType<typeof matchRoles>>) =>
  findings.roleMatches.suggestions.map(({ role, person }) => ({
    roleId: dataset.roles[role]!.id,
    personId: graph.people[person]!.id,
  }));

const proposed = idsOf(await matchRoles(dataset));
console.log(`Round 1: ${proposed.length} suggestions to talk about.`);

// What people said: the first pair agrees, the second person says no. orgraph match --talk-sheets reads this from answers.csv.
const [agreed, refused] = proposed;
const answers = [
  { ...agreed!, personAnswer: 'yes' as const, roleAnswer: 'yes' as const },
  { ...refused!, personAnswer: 'no' as const },
];
const second = idsOf(await matchRoles({ ...dataset, answers }));
console.log(`Round 2: ${agreed!.personId} keeps ${agreed!.roleId}; ${refused!.roleId} is solved again.`);

const holds = (pairs: typeof proposed, pair: (typeof proposed)[0]) =>
  pairs.some(({ roleId, personId }) => roleId === pair.roleId && personId === pair.personId);
assert.ok(holds(second, agreed!), 'a yes of both sides is kept');
assert.ok(!holds(second, refused!), 'a no is never proposed again');
