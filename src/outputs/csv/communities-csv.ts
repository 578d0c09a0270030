import type { Analysis } from '../../analysis.js';
import type { OutputContext } from '../output.js';
import { toCsv } from './csv.js';

/** One row for each person whose working group is mostly of another group than their own, and column compared. */
export function communitiesCsv({ graph, findings }: Analysis, { showNames }: OutputContext): string {
  const { of, memberStability, elsewhere } = findings.communities;
  return toCsv(
    [
      { header: 'by', cell: (row) => row.by },
      { header: 'person_id', cell: ({ person }) => graph.people[person]?.id },
      ...(showNames
        ? [{ header: 'name', cell: ({ person }: { person: number }) => graph.people[person]?.name }]
        : []),
      { header: 'own_group', cell: ({ own }) => own },
      { header: 'working_group', cell: ({ working }) => working },
      { header: 'share_of_runs', cell: ({ share }) => share },
      { header: 'community', cell: ({ person }) => (of[person] === -1 ? undefined : of[person]! + 1) },
      { header: 'stability', cell: ({ person }) => memberStability[person] },
    ],
    elsewhere,
  );
}
