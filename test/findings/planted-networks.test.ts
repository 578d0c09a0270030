import { describe, expect, it } from 'vitest';
import type { PartScore } from '../../src/findings/roles/role-matches.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { matchRoles } from '../../src/match-roles.js';

/** Two people with the same skills, interests and hours; the ties of one lead into the unit the role must move. */
function planted(near: string, far: string) {
  const equal = { unit: 'Finance', skills: 'sql:4', interests: 'pricing', hours_available: 4 };
  const crowd = (unit: string) =>
    Array.from({ length: 6 }, (_, at) => ({ person_id: `${unit}-${at}`, unit, hours_available: 0 }));
  const tie = (source: string, unit: string) =>
    [0, 1, 2].map((at) => ({ source, target: `${unit}-${at}`, kind: 'advice', weight: 2 }));
  return datasetFromRows({
    people: [
      { person_id: near, name: 'Near Person', ...equal },
      { person_id: far, name: 'Far Person', ...equal },
      ...crowd('Sales'),
      ...crowd('Legal'),
    ],
    roles: [{ role_id: 'r', skills: 'sql:3', topics: 'pricing', hours_per_week: 4, reach: 'Sales' }],
    interactions: [...tie(near, 'Sales'), ...tie(far, 'Legal')],
  });
}

describe('matchRoles(dataset) where two people have the same skills and hours', () => {
  it.each(['best', 'stable', 'fair', 'greedy'] as const)(
    'suggests the one whose ties reach the units in reach, whatever the ids (%s)',
    async (solver) => {
      for (const [near, far] of [
        ['a-1', 'z-9'],
        ['z-9', 'a-1'],
      ] as const) {
        const { graph, findings } = await matchRoles(planted(near, far), { solver });
        const [suggestion] = findings.roleMatches.suggestions;
        expect(graph.people[suggestion!.person]!.id).toBe(near);
        const [next] = suggestion!.runnersUp;
        expect(graph.people[next!.person]!.id).toBe(far);
        const scores = (parts: readonly PartScore[]) =>
          parts.filter(({ part }) => part !== 'networks').map(({ score }) => score);
        expect(scores(suggestion!.parts)).toEqual(scores(next!.parts));
        const networks = suggestion!.parts.find(({ part }) => part === 'networks');
        expect(networks).toEqual({
          part: 'networks',
          score: 3 / 6,
          reason:
            '3 of 6 people of Sales are within two steps, 3 of them within one; by strength of ties that is as much as 3',
        });
        for (const { id, name } of graph.people) {
          expect(networks!.reason).not.toContain(id);
          if (name !== undefined) expect(networks!.reason).not.toContain(name);
        }
      }
    },
  );
});
