// Who leads without the title? Run: npx tsx examples/find-informal-leaders.ts [FOLDER]
import assert from 'node:assert/strict';
import { analyze } from 'orgraph';
import { readDataset } from 'orgraph/node';

const folder = process.argv[2] ?? 'fixtures/two-firms';
const { graph, findings } = await analyze(await readDataset(folder));

const hidden = findings.leadershipMap.rows.filter((row) => row.quadrant === 'informal only');
for (const { person, contacts } of hidden) {
  const { pull, share, evidence } = findings.informalPull.rows[person]!;
  const reasons = evidence.filter((kind) => kind.isTop).map((kind) => `${kind.kind} (rank ${kind.rank})`);
  console.log(`${graph.people[person]!.id}: ${pull}, in ${Math.round(100 * share)} % of draws`);
  console.log(`  evidence: ${reasons.join(', ')}; contacts across the chart: ${contacts.across}`);
}

assert.ok(
  hidden.every(({ person }) => findings.formalStanding.rows[person]!.directReports === 0),
  'a hidden leader has nobody reporting to them',
);
