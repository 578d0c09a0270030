import type { Analysis } from '../../analysis.js';
import type { TestedContact } from '../../findings/gaps/gap-directions.js';
import { toCsv } from './csv.js';
import { gapRows } from './gaps-csv.js';

/** Contact of one kind between two groups, either way together or one way. */
interface KindRow extends TestedContact {
  readonly by: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly way: 'either' | 'directed';
}

/** One row for each kind of ties and pair of groups that is shown; kinds with a direction have one for each way, too. */
export function gapKindsCsv(analysis: Analysis): string {
  const rows = gapRows(analysis)
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ by, a, b, kinds }) =>
      kinds.flatMap(({ kind, aToB, bToA, ...either }): KindRow[] => [
        { ...either, by, kind, from: a, to: b, way: 'either' },
        ...(aToB === undefined ? [] : [{ ...aToB, by, kind, from: a, to: b, way: 'directed' as const }]),
        ...(bToA === undefined ? [] : [{ ...bToA, by, kind, from: b, to: a, way: 'directed' as const }]),
      ]),
    );
  return toCsv<KindRow>(
    [
      { header: 'by', cell: (row) => row.by },
      { header: 'from', cell: (row) => row.from },
      { header: 'to', cell: (row) => row.to },
      { header: 'kind', cell: (row) => row.kind },
      { header: 'way', cell: (row) => row.way },
      { header: 'observed', cell: (row) => row.observed },
      { header: 'expected', cell: (row) => row.expected },
      { header: 'ratio', cell: (row) => row.ratio },
      { header: 'p', cell: (row) => row.p },
      { header: 'q', cell: (row) => row.q },
    ],
    rows,
  );
}
