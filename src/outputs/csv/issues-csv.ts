import type { Analysis } from '../../analysis.js';
import type { Issue } from '../../schema/issue.js';
import { allIssues } from '../all-issues.js';
import type { OutputContext } from '../output.js';
import { type CsvColumn, toCsv } from './csv.js';

/** One row a fault in the data. The cells behind them are written only where the user asked for values. */
export function issuesCsv(analysis: Analysis, { showValues }: OutputContext): string {
  const value: CsvColumn<Issue> = { header: 'value', cell: (issue) => issue.value };
  return toCsv(
    [
      { header: 'file', cell: (issue) => issue.file },
      { header: 'line', cell: (issue) => issue.line },
      { header: 'column', cell: (issue) => issue.column },
      { header: 'code', cell: (issue) => issue.code },
      { header: 'severity', cell: (issue) => issue.severity },
      { header: 'found', cell: (issue) => issue.found },
      { header: 'fix', cell: (issue) => issue.fix },
      ...(showValues ? [value] : []),
    ],
    allIssues(analysis),
  );
}
