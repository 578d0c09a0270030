import type { CoachingPair } from '../../../findings/coaching.js';
import type { PracticeRow } from '../../../findings/practice.js';
import { coachingFigure } from '../coaching-figure.js';
import { dataTable } from '../data-table.js';
import { count, hours, percent } from '../format-number.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Who could coach whom, and which role would be practice. */
export const coachingSection: Section = {
  id: 'coaching',
  title: 'Coaching and practice',
  body(view) {
    const { coaching } = view.analysis.findings;
    if (coaching.pairs.length + coaching.practice.length === 0) return findingFrame(coaching, undefined);
    return findingFrame(
      coaching,
      html`${coachingFigure(coaching.pairs, ({ skill }) => skill)}
${pairTable(view, coaching.pairs)}
${practiceTable(view, coaching.practice)}`,
    );
  },
};

function roleName({ analysis }: View, role: number): Html {
  const { title, id } = analysis.dataset.roles[role] ?? {};
  return html`${dataText(title ?? id)}`;
}

function pairTable(view: View, rows: readonly CoachingPair[]): Html {
  return dataTable<CoachingPair>({
    caption: 'Pairs to talk about, never decided',
    file: 'coaching.csv',
    columns: [
      { header: 'Learner', cell: ({ learner }) => personLabel(view, learner) },
      { header: 'Coach', cell: ({ coach }) => personLabel(view, coach) },
      {
        header: 'Skill',
        cell: ({ skill, from, to, coachLevel }) =>
          html`${dataText(skill)} <small>${from ?? 'not listed'} to ${to}, coach ${coachLevel}</small>`,
      },
      {
        header: 'Why',
        cell: ({ reason, role }) =>
          html`${reason}${role === undefined ? undefined : html`: ${roleName(view, role)}`}`,
      },
      {
        header: 'Apart',
        cell: ({ steps, commonContacts }) =>
          steps === undefined
            ? 'more than 2 steps'
            : steps === 1
              ? 'in touch'
              : html`2 steps <small>${count(commonContacts)} in common</small>`,
        sortBy: ({ steps }) => steps ?? 3,
      },
      { header: 'Coach offers', align: 'right', cell: ({ coachHours }) => hours(coachHours) },
      {
        header: 'In lotteries',
        align: 'right',
        cell: ({ heldShare }) => percent(heldShare),
        sortBy: ({ heldShare }) => heldShare,
      },
    ],
    rows,
  });
}

function practiceTable(view: View, rows: readonly PracticeRow[]): Html {
  return dataTable<PracticeRow>({
    caption: 'Roles that would stretch a skill by one level',
    file: 'coaching.csv',
    most: 20,
    columns: [
      { header: 'Person', cell: ({ person }) => personLabel(view, person) },
      { header: 'Role', cell: ({ role }) => roleName(view, role) },
      {
        header: 'Skills',
        cell: ({ skills }) =>
          html`${skills.map(({ skill, from, to }, at) => html`${at > 0 ? ', ' : ''}${dataText(skill)} <small>${from} to ${to}</small>`)}`,
      },
    ],
    rows,
  });
}
