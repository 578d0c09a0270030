import type { Analysis } from '../../analysis.js';
import type { ComparedPart } from '../../findings/compare/compare-styles.js';
import { type CsvColumn, toCsv } from './csv.js';

/** The columns of two groups side by side, which the command and the file share. */
export const comparisonColumns: readonly CsvColumn<ComparedPart>[] = [
  { header: 'part', cell: ({ id }) => id },
  { header: 'a', cell: (row) => row.a },
  { header: 'b', cell: (row) => row.b },
  { header: 'a_same_size', cell: (row) => row.aSized },
  { header: 'b_same_size', cell: (row) => row.bSized },
  { header: 'difference', cell: (row) => row.difference },
  { header: 'low', cell: (row) => row.low },
  { header: 'high', cell: (row) => row.high },
  { header: 'p', cell: (row) => row.p },
  { header: 'adjusted_p', cell: (row) => row.adjustedP },
  { header: 'verdict', cell: (row) => row.verdict },
  { header: 'cannot_tell', cell: (row) => row.cannotTell },
];

/** One row for each part of the style of the two largest firms; the header alone without two. */
export function compareCsv({ findings }: Analysis): string {
  const { by, a, b, size, parts } = findings.firmComparison;
  return toCsv(
    [
      { header: 'by', cell: () => by },
      { header: 'a_name', cell: () => a?.name },
      { header: 'a_people', cell: () => a?.people },
      { header: 'b_name', cell: () => b?.name },
      { header: 'b_people', cell: () => b?.people },
      { header: 'same_size', cell: () => size },
      ...comparisonColumns,
    ],
    parts,
  );
}
