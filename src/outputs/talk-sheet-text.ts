import type { TalkSheet } from './talk-sheets.js';

/** A part of the fit as a page says it. */
export interface SheetPart {
  readonly name: string;
  readonly score: string;
  readonly reason: string;
}

/** The sentences of a page, the same in Markdown and HTML. */
export interface SheetText {
  readonly what: string;
  readonly parts: readonly SheetPart[];
  readonly unknown: string | undefined;
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  readonly sponsorAnswers: readonly string[];
  readonly otherRoles: readonly string[];
  readonly howTo: string;
}

/** The role with its seat. */
export function roleText({ role, seat, seats }: TalkSheet): string {
  return `${role.title ?? role.id}${seats > 1 ? `, seat ${seat} of ${seats}` : ''}`;
}

export function sheetLines({ role, hoursPerWeek, suggestion, otherRoles }: TalkSheet): SheetText {
  const { parts, fit, fitRange, questions } = suggestion;
  const unknown = parts.filter(({ score }) => score === undefined);
  const [low, high] = fitRange;
  return {
    what: `A suggestion to talk about, not a decision. Both sides can say yes or no, a no is final, and no answer counts as neither. Role ${role.id}${role.initiative === undefined ? '' : ` of the initiative ${role.initiative}`}${hoursPerWeek === undefined ? '' : `, ${hoursPerWeek} hours a week`}.`,
    parts: parts.map(({ part, score, reason }) => ({
      name: part,
      score: score === undefined ? 'not known' : score.toFixed(2),
      reason,
    })),
    unknown:
      unknown.length === 0
        ? `Together the fit is ${fit.toFixed(2)} of 1.`
        : `Together the known parts make ${fit.toFixed(2)} of 1; with what is not known it can be anything from ${low.toFixed(2)} to ${high.toFixed(2)}.`,
    questions: [
      ...questions,
      hoursPerWeek === undefined
        ? 'How many hours does the role take, and what would have to give way?'
        : `Are there really ${hoursPerWeek} hours a week, and what would have to give way?`,
      'What would make you say yes, and what do you need from the sponsor and from your manager?',
      'What is wrong or missing above?',
    ],
    answers: [
      'Yes, I want this role',
      'No',
      'Maybe, once the questions above are answered',
      'I would rather have another role',
    ],
    sponsorAnswers: ['Yes', 'No', 'Maybe'],
    otherRoles: otherRoles.map(({ id, title }) => (title === undefined ? id : `${id} ${title}`)),
    howTo:
      'Whoever runs the talk writes the answers into answers.csv (person_answer and role_answer: yes, no or maybe; other_role_id; hours; signed_off_by) and runs the same command again: agreed seats are kept, refused pairs are not proposed again, and the rest is solved again.',
  };
}
