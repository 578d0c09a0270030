import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { analyze } from '../../src/analyze.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { rewire } from '../../src/simulate/rewire.js';
import { type Simulation, simulateFirms } from '../../src/simulate/simulate-firms.js';

async function analyzeFiles({ files }: Simulation): Promise<Analysis> {
  const folder = mkdtempSync(join(tmpdir(), 'orgraph-planted-'));
  try {
    for (const [file, text] of files) writeFileSync(join(folder, file), text);
    return await analyze(await readDataset(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Which of the planted things an analysis finds. */
function found({ graph, findings }: Analysis, { planted }: Simulation) {
  const at = (id: string) => graph.indexOf.get(id)!;
  const isPair = (a: string, b: string, [x, y]: readonly [string, string]) =>
    (a === x && b === y) || (a === y && b === x);
  const leader = findings.leadershipMap.rows[at(planted.hiddenLeader)]!;
  const units = findings.gaps.tables.find(({ by }) => by === 'unit')!;
  return {
    leader: leader.quadrant === 'informal only' ? leader.pull : 'not found',
    gap: units.cells.some(({ a, b, standsOut }) => standsOut && isPair(a, b, planted.gap.units)),
    bridge: findings.fragileBridges.rows.some(
      ({ a, b, holder }) =>
        isPair(a, b, planted.fragileBridge.units) && holder === at(planted.fragileBridge.holder),
    ),
    overload: findings.capacity.rows
      .filter((row) => row.isOverloaded)
      .map((row) => graph.people[row.person]!.id),
  };
}

const SEEDS = [42, 2026, 1, 2, 3, 4, 5, 6, 7, 8, 4294967295];

/** Everybody is in touch with far more people once the ties are rewired, which takes long: `npm run battery:planted` does all. */
const REWIRED = process.env['ORGRAPH_PLANTED'] === 'all' ? SEEDS : SEEDS.slice(0, 2);

describe.each(SEEDS)('two firms made with seed %i', (seed) => {
  const simulation = simulateFirms({ seed });

  // Of the leader, whose ties are no more than others' but join other people, one organisation of this size cannot always
  // rule out chance: likely is what can be said then.
  it('analyze finds the planted leader, gap, bridge and overload', async () => {
    expect(found(await analyzeFiles(simulation), simulation)).toEqual({
      leader: expect.stringMatching(/^(clear|likely)$/),
      gap: true,
      bridge: true,
      overload: [simulation.planted.overloadedManager],
    });
  });
});

describe.each(REWIRED)('the same firms of seed %i with rewired ties', (seed) => {
  it('analyze finds none of them where degrees are kept', async () => {
    const simulation = simulateFirms({ seed });
    const { leader, gap, bridge, overload } = found(await analyzeFiles(rewire(simulation, seed)), simulation);
    expect(leader).toBe('not found');
    expect({ gap, bridge, overload }).toEqual({ gap: false, bridge: false, overload: [] });
  });
});
