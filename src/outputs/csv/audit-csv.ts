import type { Analysis } from '../../analysis.js';
import type { AuditRow } from '../../findings/audit/audit.js';
import { type CsvColumn, toCsv } from './csv.js';

/** The columns of an audit, which the command and the file share. It names nobody. */
export const auditColumns: readonly CsvColumn<AuditRow>[] = [
  { header: 'selection', cell: ({ selection }) => selection },
  { header: 'attribute', cell: ({ attribute }) => attribute },
  { header: 'group', cell: ({ group }) => group },
  { header: 'is_hidden', cell: ({ isHidden }) => isHidden },
  { header: 'people', cell: ({ people }) => people },
  { header: 'chosen', cell: ({ chosen }) => chosen },
  { header: 'share', cell: ({ share }) => share },
  { header: 'ratio', cell: ({ ratio }) => ratio },
  { header: 'p', cell: ({ p }) => p },
  { header: 'adjusted_p', cell: ({ adjustedP }) => adjustedP },
  { header: 'false_alarm', cell: ({ falseAlarm }) => falseAlarm },
  { header: 'noticed_below', cell: ({ noticedBelow }) => noticedBelow },
  { header: 'verdict', cell: ({ verdict }) => verdict },
];

/** One row for each choice and level; other attributes are looked at by `orgraph audit` alone. */
export function auditCsv({ findings }: Analysis): string {
  return toCsv(auditColumns, findings.audit.rows);
}
