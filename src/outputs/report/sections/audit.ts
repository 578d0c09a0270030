import type { AuditRow } from '../../../findings/audit/audit.js';
import { auditFigure } from '../audit-figure.js';
import { dataTable } from '../data-table.js';
import { html } from '../html.js';
import { dataText } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';

/** How the choices of the run fall on levels, which played no part in them. */
export const auditSection: Section = {
  id: 'audit',
  title: (words) => words.audit.auditOfChoices,
  body({ analysis }, words) {
    const { audit } = analysis.findings;
    if (audit.rows.length === 0) return findingFrame(words, audit, undefined);
    return findingFrame(
      words,
      audit,
      html`${auditFigure(words, audit.rows)}
${dataTable<AuditRow>(words, {
  caption: words.audit.shareOfEachLevelThat,
  file: 'audit.csv',
  columns: [
    { header: words.audit.chosenFor, cell: ({ selection }) => words.audit.selections[selection] },
    {
      header: words.audit.group,
      cell: ({ attribute, group }) => html`${dataText(attribute)} ${dataText(group)}`,
    },
    {
      header: words.audit.people,
      align: 'right',
      cell: ({ people, isHidden }) => (isHidden ? words.gaps.hidden : words.numbers.count(people)),
    },
    { header: words.audit.chosen, align: 'right', cell: ({ chosen }) => words.numbers.count(chosen) },
    {
      header: words.audit.share,
      align: 'right',
      cell: ({ share }) => words.numbers.percent(share),
      sortBy: ({ share }) => share,
    },
    {
      header: words.audit.ratio,
      align: 'right',
      cell: (row) => words.numbers.ratio(row.ratio),
      sortBy: (row) => row.ratio,
    },
    { header: words.audit.p, align: 'right', cell: ({ adjustedP }) => words.numbers.probability(adjustedP) },
    {
      header: words.audit.belowByChance,
      align: 'right',
      cell: ({ falseAlarm }) => words.numbers.percent(falseAlarm),
    },
    {
      header: words.audit.noticedBelow,
      align: 'right',
      cell: ({ noticedBelow }) => words.numbers.percent(noticedBelow),
    },
    {
      header: words.audit.verdict,
      cell: ({ verdict }) => (verdict === undefined ? '–' : words.audit.verdicts[verdict]),
    },
  ],
  rows: audit.rows,
})}`,
    );
  },
};
