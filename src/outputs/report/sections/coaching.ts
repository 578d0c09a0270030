import type { CoachingPair } from '../../../findings/coaching/coaching.js';
import type { PracticeRow } from '../../../findings/coaching/practice.js';
import type { Words } from '../../../words/words.js';
import { coachingFigure } from '../coaching-figure.js';
import { dataTable } from '../data-table.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Who could coach whom, and which role would be practice. */
export const coachingSection: Section = {
  id: 'coaching',
  title: (words) => words.coaching.coachingAndPractice,
  body(view, words) {
    const { coaching } = view.analysis.findings;
    if (coaching.pairs.length + coaching.practice.length === 0)
      return findingFrame(words, coaching, undefined);
    return findingFrame(
      words,
      coaching,
      html`${coachingFigure(words, coaching.pairs, ({ skill }) => skill)}
${pairTable(words, view, coaching.pairs)}
${practiceTable(words, view, coaching.practice)}`,
    );
  },
};

function roleName({ analysis }: View, role: number): Html {
  const { title, id } = analysis.dataset.roles[role] ?? {};
  return html`${dataText(title ?? id)}`;
}

function pairTable(words: Words, view: View, rows: readonly CoachingPair[]): Html {
  return dataTable<CoachingPair>(words, {
    caption: words.coaching.pairsToTalkAboutNever,
    file: 'coaching.csv',
    columns: [
      { header: words.coaching.learner, cell: ({ learner }) => personLabel(view, learner) },
      { header: words.coaching.coach, cell: ({ coach }) => personLabel(view, coach) },
      {
        header: words.coaching.skill,
        cell: ({ skill, from, to, coachLevel }) =>
          html`${dataText(skill)} <small class="words">${words.coaching.toCoach(from ?? words.coaching.notListed, to, coachLevel)}</small>`,
      },
      {
        header: words.coaching.why,
        cell: ({ reason, role }) =>
          html`${words.terms[reason]}${role === undefined ? undefined : html`: ${roleName(view, role)}`}`,
      },
      {
        header: words.coaching.apart,
        cell: ({ steps, commonContacts }) =>
          steps === undefined
            ? words.coaching.moreThanSteps
            : steps === 1
              ? words.coaching.inTouch
              : html`${words.coaching.steps} <small class="words">${words.coaching.inCommon(commonContacts)}</small>`,
        sortBy: ({ steps }) => steps ?? 3,
      },
      {
        header: words.coaching.coachOffers,
        align: 'right',
        cell: ({ coachHours }) => words.numbers.hours(coachHours),
      },
      {
        header: words.coaching.inLotteries,
        align: 'right',
        cell: ({ heldShare }) => words.numbers.percent(heldShare),
        sortBy: ({ heldShare }) => heldShare,
      },
    ],
    rows,
  });
}

function practiceTable(words: Words, view: View, rows: readonly PracticeRow[]): Html {
  return dataTable<PracticeRow>(words, {
    caption: words.coaching.rolesThatWouldStretchA,
    file: 'coaching.csv',
    most: 20,
    columns: [
      { header: words.coaching.person, cell: ({ person }) => personLabel(view, person) },
      { header: words.coaching.role, cell: ({ role }) => roleName(view, role) },
      {
        header: words.coaching.skills,
        cell: ({ skills }) =>
          html`${skills.map(({ skill, from, to }, at) => html`${at > 0 ? ', ' : ''}${dataText(skill)} <small>${words.coaching.to(from, to)}</small>`)}`,
      },
    ],
    rows,
  });
}
