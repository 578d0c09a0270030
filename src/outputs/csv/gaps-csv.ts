import type { Analysis } from '../../analysis.js';
import type { TestedContact } from '../../findings/gaps/gap-directions.js';
import { needsText } from '../../findings/gaps/gap-needs.js';
import type { GapCell } from '../../findings/gaps/gap-table.js';
import { english } from '../../words/english.js';
import { type CsvColumn, toCsv } from './csv.js';

/** A pair of groups, with the column they are from. */
export type GapRow = GapCell & { readonly by: string };

/** A figure of a cell that is shown; hidden cells hold none, whatever the finding left in them. */
const figure = (header: string, of: (row: GapRow) => number | boolean | undefined): CsvColumn<GapRow> => ({
  header,
  cell: (row) => (row.isHidden ? undefined : of(row)),
});

/** The figures of one direction. */
const direction = (
  header: string,
  of: (row: GapRow) => TestedContact | undefined,
): readonly CsvColumn<GapRow>[] => [
  figure(header, (row) => of(row)?.observed),
  figure(`${header}_expected`, (row) => of(row)?.expected),
  figure(`${header}_ratio`, (row) => of(row)?.ratio),
  figure(`${header}_p`, (row) => of(row)?.p),
  figure(`${header}_q`, (row) => of(row)?.q),
];

/** The columns of gaps, in files and answers. */
export const gapColumns: readonly CsvColumn<GapRow>[] = [
  { header: 'by', cell: (row) => row.by },
  { header: 'a', cell: (row) => row.a },
  { header: 'b', cell: (row) => row.b },
  { header: 'is_hidden', cell: (row) => row.isHidden },
  figure('observed', (row) => row.observed),
  figure('expected', (row) => row.expected),
  figure('missing_ties', (row) => row.missingTies),
  figure('ratio', (row) => row.ratio),
  figure('ratio_low', (row) => row.ratioLow),
  figure('ratio_high', (row) => row.ratioHigh),
  figure('p', (row) => row.p),
  figure('q', (row) => row.q),
  figure('findable', (row) => row.findable),
  figure('rewired_expected', (row) => row.rewiredExpected),
  figure('rewired_p', (row) => row.rewiredP),
  figure('rewired_q', (row) => row.rewiredQ),
  figure('usual', (row) => row.usual),
  figure('usual_ratio', (row) => row.usualRatio),
  figure('usual_q', (row) => row.usualQ),
  figure('is_gap', (row) => row.isGap),
  figure('matters', (row) => row.matters),
  figure('stands_out', (row) => row.standsOut),
  figure('strength', (row) => row.strength),
  figure('expected_strength', (row) => row.expectedStrength),
  ...direction('a_to_b', (row) => row.aToB),
  ...direction('b_to_a', (row) => row.bToA),
  { header: 'needs', cell: (row) => needsText(english, row.needs) },
];

/** One row for each pair of groups of each column compared. */
export function gapsCsv(analysis: { readonly findings: Pick<Analysis['findings'], 'gaps'> }): string {
  return toCsv(gapColumns, gapRows(analysis));
}

/** Every pair of groups that is listed, column after column. */
export function gapRows({ findings }: { readonly findings: Pick<Analysis['findings'], 'gaps'> }): GapRow[] {
  return findings.gaps.tables.flatMap(({ by, cells }) => cells.map((cell): GapRow => ({ ...cell, by })));
}
