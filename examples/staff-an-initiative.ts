// Who could staff an initiative, and what would make one more match? Run: npx tsx examples/staff-an-initiative.ts [FOLDER]
import assert from 'node:assert/strict';
import { matchRoles } from 'orgraph';
import { readDataset } from 'orgraph/node';

const folder = process.argv[2] ?? 'fixtures/two-firms';
const all = await readDataset(folder);
const initiative = 'Joining up';
const roles = all.roles
  .filter((role) => role.initiative === initiative)
  // One team over all its roles, with somebody of each firm, and two roles a person at most.
  .map((role) => ({ ...role, team: initiative, onePerFirm: ['all'] }));
const options = { solver: 'stable', rolesPerPerson: 2 } as const;
const dataset = { ...all, roles };
const { graph, findings } = await matchRoles(dataset, options);
const { suggestions, givenUp, sentences } = findings.roleMatches;

for (const { role, seat, person, fit } of suggestions)
  console.log(`${roles[role]!.title}, seat ${seat}: ${graph.people[person]!.id} (fit ${fit.toFixed(2)})`);
for (const sentence of sentences) console.log(sentence);

// The first who fits a role next best: why not, and the smallest change that would make the match.
const next = suggestions.find(({ runnersUp }) => runnersUp.length > 0)!;
const pair = { personId: graph.people[next.runnersUp[0]!.person]!.id, roleId: roles[next.role]!.id };
const { explained } = await matchRoles(dataset, options, {}, [pair]);
console.log(`${pair.personId} in ${pair.roleId}: ${explained[0]!.reason}`);
for (const { sentence } of explained[0]!.changes) console.log(`  ${sentence}`);

assert.equal(givenUp.length, 0, 'every firm has somebody in the team');
