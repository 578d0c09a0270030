import { english } from '../words/english.js';
import { fileIssueCards } from './file-issues.js';
import type { IssueCard, Severity } from './issue-card.js';

export type { Severity } from './issue-card.js';

/** Every kind of fault: its weight, its name, and why it matters. `orgraph explain CODE` prints this. */
export const issueCards = {
  ...fileIssueCards,
  'value-missing': { severity: 'held-back', ...english.issues['value-missing'] },
  'number-invalid': { severity: 'held-back', ...english.issues['number-invalid'] },
  'number-range': { severity: 'held-back', ...english.issues['number-range'] },
  'date-invalid': { severity: 'held-back', ...english.issues['date-invalid'] },
  'date-local': { severity: 'note', ...english.issues['date-local'] },
  'date-twice': { severity: 'note', ...english.issues['date-twice'] },
  'date-missing': { severity: 'note', ...english.issues['date-missing'] },
  'date-range': { severity: 'note', ...english.issues['date-range'] },
  'date-order': { severity: 'note', ...english.issues['date-order'] },
  'word-unknown': { severity: 'held-back', ...english.issues['word-unknown'] },
  'person-repeated': { severity: 'note', namesPerson: true, ...english.issues['person-repeated'] },
  'person-conflict': { severity: 'held-back', namesPerson: true, ...english.issues['person-conflict'] },
  'id-repeated': { severity: 'held-back', ...english.issues['id-repeated'] },
  'id-changed': { severity: 'note', namesPerson: true, ...english.issues['id-changed'] },
  'id-alike': { severity: 'note', namesPerson: true, ...english.issues['id-alike'] },
  'id-invisible': { severity: 'note', namesPerson: true, ...english.issues['id-invisible'] },
  'id-rewritten': { severity: 'note', namesPerson: true, ...english.issues['id-rewritten'] },
  'alias-likely': { severity: 'note', namesPerson: true, ...english.issues['alias-likely'] },
  'alias-chain': { severity: 'held-back', namesPerson: true, ...english.issues['alias-chain'] },
  'alias-conflict': { severity: 'held-back', namesPerson: true, ...english.issues['alias-conflict'] },
  'alias-idle': { severity: 'note', namesPerson: true, ...english.issues['alias-idle'] },
  'alias-row': { severity: 'dropped', namesPerson: true, ...english.issues['alias-row'] },
  'not-a-person': { severity: 'dropped', namesPerson: true, ...english.issues['not-a-person'] },
  'account-unclear': { severity: 'note', namesPerson: true, ...english.issues['account-unclear'] },
  'account-likely': { severity: 'note', namesPerson: true, ...english.issues['account-likely'] },
  'participation-unclear': { severity: 'note', ...english.issues['participation-unclear'] },
  'never-unclear': { severity: 'note', ...english.issues['never-unclear'] },
  'manager-unknown': { severity: 'note', namesPerson: true, ...english.issues['manager-unknown'] },
  'manager-self': { severity: 'note', namesPerson: true, ...english.issues['manager-self'] },
  'manager-cycle': { severity: 'note', namesPerson: true, ...english.issues['manager-cycle'] },
  'two-managers': { severity: 'note', namesPerson: true, ...english.issues['two-managers'] },
  'dotted-manager-unknown': {
    severity: 'note',
    namesPerson: true,
    ...english.issues['dotted-manager-unknown'],
  },
  'dotted-manager-self': { severity: 'note', namesPerson: true, ...english.issues['dotted-manager-self'] },
  'dotted-manager-repeated': {
    severity: 'note',
    namesPerson: true,
    ...english.issues['dotted-manager-repeated'],
  },
  'person-unknown': { severity: 'dropped', namesPerson: true, ...english.issues['person-unknown'] },
  'self-tie': { severity: 'dropped', namesPerson: true, ...english.issues['self-tie'] },
  'weight-zero': { severity: 'dropped', ...english.issues['weight-zero'] },
  'opted-out': { severity: 'dropped', ...english.issues['opted-out'] },
  'outside-window': { severity: 'dropped', ...english.issues['outside-window'] },
  undated: { severity: 'dropped', ...english.issues.undated },
  'meeting-too-large': { severity: 'dropped', ...english.issues['meeting-too-large'] },
  'meeting-too-small': { severity: 'dropped', ...english.issues['meeting-too-small'] },
  'kind-one-way': { severity: 'note', ...english.issues['kind-one-way'] },
  'kind-unknown': { severity: 'note', ...english.issues['kind-unknown'] },
  'answers-contradict': { severity: 'held-back', ...english.issues['answers-contradict'] },
  'roles-contradict': { severity: 'note', ...english.issues['roles-contradict'] },
  'seats-exceed-people': { severity: 'note', ...english.issues['seats-exceed-people'] },
  'role-empty': { severity: 'note', ...english.issues['role-empty'] },
  'wish-contradicts': { severity: 'note', namesPerson: true, ...english.issues['wish-contradicts'] },
  'reference-unknown': { severity: 'note', namesPerson: true, ...english.issues['reference-unknown'] },
} as const satisfies Record<string, IssueCard>;

export type IssueCode = keyof typeof issueCards;

/** One fault in the data: where it is, what was found, and what would be right. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** File name as given, without folders. */
  readonly file: string;
  /** Line in the file, the first being 1; where a row spans lines, its first. */
  readonly line?: number;
  readonly column?: string;
  /** What was found, in words that repeat no cell of the file. */
  readonly found: string;
  readonly fix: string;
  /** The cell itself. Shown only when the user asks for values, since it may be personal data. */
  readonly value?: string;
}

/** How often a code was met in a file. */
export interface IssueCount {
  readonly file: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly count: number;
  /** Set by the gate where it is not known to be about as many people as it asks for, so that the count may tell of one. */
  readonly isOfFew?: boolean;
}
