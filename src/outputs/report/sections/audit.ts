import type { AuditRow } from '../../../findings/audit.js';
import { auditFigure } from '../audit-figure.js';
import { dataTable } from '../data-table.js';
import { count, percent, probability, ratio } from '../format-number.js';
import { html } from '../html.js';
import { dataText } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';

/** How the choices of the run fall on levels, which played no part in them. */
export const auditSection: Section = {
  id: 'audit',
  title: 'Audit of choices',
  body({ analysis }) {
    const { audit } = analysis.findings;
    if (audit.rows.length === 0) return findingFrame(audit, undefined);
    return findingFrame(
      audit,
      html`${auditFigure(audit.rows)}
${dataTable<AuditRow>({
  caption: 'Share of each level that was chosen, against all others',
  file: 'audit.csv',
  columns: [
    { header: 'Chosen for', cell: ({ selection }) => selection },
    { header: 'Group', cell: ({ attribute, group }) => html`${dataText(attribute)} ${dataText(group)}` },
    {
      header: 'People',
      align: 'right',
      cell: ({ people, isHidden }) => (isHidden ? 'hidden' : count(people)),
    },
    { header: 'Chosen', align: 'right', cell: ({ chosen }) => count(chosen) },
    { header: 'Share', align: 'right', cell: ({ share }) => percent(share), sortBy: ({ share }) => share },
    { header: 'Ratio', align: 'right', cell: (row) => ratio(row.ratio), sortBy: (row) => row.ratio },
    { header: 'p', align: 'right', cell: ({ adjustedP }) => probability(adjustedP) },
    { header: 'Below 4/5 by chance', align: 'right', cell: ({ falseAlarm }) => percent(falseAlarm) },
    { header: 'Noticed below', align: 'right', cell: ({ noticedBelow }) => percent(noticedBelow) },
    { header: 'Verdict', cell: ({ verdict }) => verdict ?? '–' },
  ],
  rows: audit.rows,
})}`,
    );
  },
};
