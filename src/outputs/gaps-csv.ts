import type { Analysis } from '../analysis.js';
import type { GapCell } from '../findings/gap-table.js';
import { type CsvColumn, toCsv } from './csv.js';

type Row = GapCell & { readonly by: string };

/** A figure of a cell that is shown; hidden cells hold none, whatever the finding left in them. */
const figure = (header: string, of: (row: Row) => number | boolean): CsvColumn<Row> => ({
  header,
  cell: (row) => (row.isHidden ? undefined : of(row)),
});

/** One row for each pair of groups of each column compared. */
export function gapsCsv(analysis: { readonly findings: Pick<Analysis['findings'], 'gaps'> }): string {
  const rows = analysis.findings.gaps.tables.flatMap(({ by, cells }) =>
    cells.map((cell): Row => ({ ...cell, by })),
  );
  return toCsv<Row>(
    [
      { header: 'by', cell: (row) => row.by },
      { header: 'a', cell: (row) => row.a },
      { header: 'b', cell: (row) => row.b },
      { header: 'is_hidden', cell: (row) => row.isHidden },
      figure('observed', (row) => row.observed),
      figure('expected', (row) => row.expected),
      figure('ratio', (row) => row.ratio),
      figure('ratio_low', (row) => row.ratioLow),
      figure('ratio_high', (row) => row.ratioHigh),
      figure('p', (row) => row.p),
      figure('q', (row) => row.q),
      figure('usual', (row) => row.usual),
      figure('usual_ratio', (row) => row.usualRatio),
      figure('usual_q', (row) => row.usualQ),
      figure('is_gap', (row) => row.isGap),
      figure('stands_out', (row) => row.standsOut),
      { header: 'needed_by', cell: (row) => row.neededBy.join('; ') },
    ],
    rows,
  );
}
