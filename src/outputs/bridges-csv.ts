import type { Analysis } from '../analysis.js';
import { toCsv } from './csv.js';
import type { OutputContext } from './output.js';

/** One row for each pair of groups whose contact hangs on one person. */
export function bridgesCsv(analysis: Analysis, { showNames }: OutputContext): string {
  const { people } = analysis.graph;
  return toCsv(
    [
      { header: 'by', cell: (row) => row.by },
      { header: 'a', cell: (row) => row.a },
      { header: 'b', cell: (row) => row.b },
      { header: 'holder_id', cell: (row) => people[row.holder]?.id },
      ...(showNames
        ? [{ header: 'holder_name', cell: (row: { holder: number }) => people[row.holder]?.name }]
        : []),
      { header: 'pairs', cell: (row) => row.pairs },
      { header: 'held_pairs', cell: (row) => row.heldPairs },
      { header: 'share', cell: (row) => row.share },
      { header: 'pairs_without', cell: (row) => row.pairsWithout },
      { header: 'p', cell: (row) => row.p },
      { header: 'q', cell: (row) => row.q },
      {
        header: 'next_holder_ids',
        cell: (row) => row.nextHolders.map((person) => people[person]?.id ?? '').join('; '),
      },
    ],
    analysis.findings.fragileBridges.rows,
  );
}
