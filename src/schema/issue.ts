import { fileIssueCards } from './file-issues.js';
import type { IssueCard, Severity } from './issue-card.js';

export type { Severity } from './issue-card.js';

/** Every kind of fault: its weight, its name, and why it matters. `orgraph explain CODE` prints this. */
export const issueCards = {
  ...fileIssueCards,
  'value-missing': {
    severity: 'held-back',
    title: 'a required cell is empty',
    why: 'The row says nothing without it.',
  },
  'number-invalid': {
    severity: 'held-back',
    title: 'not a number',
    why: 'Numbers are written with digits and a decimal point, such as 3.5.',
  },
  'number-range': {
    severity: 'held-back',
    title: 'a number out of range',
    why: 'The column states which values have a meaning.',
  },
  'date-invalid': {
    severity: 'held-back',
    title: 'not a date',
    why: 'Dates are written year first, as 2026-03-31 or 2026-03-31T09:30:00Z; other orders are ambiguous.',
  },
  'date-local': {
    severity: 'note',
    title: 'times without a time zone',
    why: 'The day counts as it is written, whatever the zone; beside times with a zone, days may differ by one. --time-zone says where they were written.',
  },
  'date-twice': {
    severity: 'note',
    title: 'a time that the clocks show twice',
    why: 'When clocks are put back, an hour comes twice. The first is meant; the day is the same.',
  },
  'date-missing': {
    severity: 'note',
    title: 'rows without a date in a file that has dates',
    why: 'They count, unless a window of time is asked for.',
  },
  'date-range': {
    severity: 'note',
    title: 'a date far in the past or the future',
    why: 'A year typed wrong, or a placeholder such as 9999-12-31, looks like this.',
  },
  'date-order': {
    severity: 'note',
    title: 'a person who left before the start',
    why: 'One of the two dates is wrong.',
  },
  'word-unknown': {
    severity: 'held-back',
    title: 'a word that is not one of those allowed',
    why: 'The column holds one of a few words.',
  },
  'person-repeated': {
    severity: 'note',
    title: 'a person twice, alike',
    why: 'The rows say the same and count once.',
  },
  'person-conflict': {
    severity: 'held-back',
    title: 'a person twice, differently',
    why: 'Which row is right cannot be told; the first one is used.',
  },
  'id-repeated': {
    severity: 'held-back',
    title: 'an id that was used before',
    why: 'Which row is right cannot be told; the first one is used.',
  },
  'id-changed': {
    severity: 'note',
    title: 'an id with spaces around it or in another Unicode form',
    why: 'Ids are compared without outer spaces and in composed form (NFC).',
  },
  'id-alike': {
    severity: 'note',
    title: 'ids that differ only by case, leading zeros, width, or letters that look alike or cannot be seen',
    why: 'A spreadsheet may have changed one of them. They are kept as different people unless aliases.csv says otherwise.',
  },
  'id-invisible': {
    severity: 'note',
    title: 'an id with letters that cannot be seen',
    why: 'An id with a soft hyphen or a zero-width space is another id than the one without it.',
  },
  'id-rewritten': {
    severity: 'note',
    title: 'an id that a spreadsheet may have rewritten',
    why: 'Ids such as MAR5 or 1E5 become dates and rounded numbers when a spreadsheet opens the file.',
  },
  'alias-likely': {
    severity: 'note',
    title: 'ids that may be of one person',
    why: 'They share a mail address, or its part before the @. Nothing is joined unless aliases.csv says so.',
  },
  'alias-chain': {
    severity: 'held-back',
    title: 'an alias of an alias',
    why: 'Each alias leads to the one id that counts, in one step; chains may lead in a circle.',
  },
  'alias-conflict': {
    severity: 'held-back',
    title: 'an alias of two people',
    why: 'Whom it means cannot be told; the first row is used.',
  },
  'alias-idle': {
    severity: 'note',
    title: 'an alias that changes nothing',
    why: 'It says what is known already.',
  },
  'alias-row': {
    severity: 'dropped',
    title: 'a row of another id of somebody',
    why: 'aliases.csv says that it is one person, who has a row already. Only a no in participate counts.',
  },
  'not-a-person': {
    severity: 'dropped',
    title: 'a shared mailbox, a room or a program',
    why: 'account_type says so. What it sends and gets is no contact between people.',
  },
  'account-unclear': {
    severity: 'note',
    title: 'an unknown word in account_type',
    why: 'It is read as a person, so that nobody is lost by it.',
  },
  'account-likely': {
    severity: 'note',
    title: 'what may be a shared mailbox or a program',
    why: 'Its ties would be read as contact between people. It counts as a person unless account_type says otherwise.',
  },
  'participation-unclear': {
    severity: 'note',
    title: 'no clear answer about taking part',
    why: 'Where the column exists, only a clear yes is a yes: the person and the ties leave.',
  },
  'never-unclear': {
    severity: 'note',
    title: 'no clear answer about who is never to be paired',
    why: 'Where the cell is filled, only a clear no is a no: the two are not introduced.',
  },
  'manager-unknown': {
    severity: 'note',
    title: 'a manager who is not among the people',
    why: 'The person is treated as having no manager.',
  },
  'manager-self': {
    severity: 'note',
    title: 'a person who is their own manager',
    why: 'The person is treated as having no manager.',
  },
  'manager-cycle': {
    severity: 'note',
    title: 'managers in a circle',
    why: 'Nobody in the circle has a place in the hierarchy; their depth and total reports are undefined.',
  },
  'two-managers': {
    severity: 'note',
    title: 'a second manager',
    why: 'The first manager named gives the reporting line; the second is not used.',
  },
  'dotted-manager-unknown': {
    severity: 'note',
    title: 'a dotted line to somebody who is not among the people',
    why: 'The dotted line is left out; the reporting line stays.',
  },
  'dotted-manager-self': {
    severity: 'note',
    title: 'a dotted line from a person to themselves',
    why: 'The dotted line is left out; it joins nobody.',
  },
  'dotted-manager-repeated': {
    severity: 'note',
    title: 'a dotted line that repeats the reporting line',
    why: 'The manager is known already; the dotted line is left out.',
  },
  'person-unknown': {
    severity: 'dropped',
    title: 'a tie to somebody who is not among the people',
    why: 'Nothing is known of that person: unit, firm and consent are missing.',
  },
  'self-tie': { severity: 'dropped', title: 'a tie from a person to themselves', why: 'It joins nobody.' },
  'weight-zero': { severity: 'dropped', title: 'a weight of zero', why: 'It says that there is no tie.' },
  'opted-out': {
    severity: 'dropped',
    title: 'somebody who does not take part',
    why: 'The person and the ties leave before the network exists.',
  },
  'outside-window': {
    severity: 'dropped',
    title: 'outside the window of time',
    why: 'Only what happened in the window counts.',
  },
  undated: {
    severity: 'dropped',
    title: 'no date, and a window was asked for',
    why: 'Whether it lies in the window cannot be told.',
  },
  'meeting-too-large': {
    severity: 'dropped',
    title: 'a meeting above the broadcast size',
    why: 'A meeting of many joins nobody in particular; --broadcast-size sets the limit.',
  },
  'meeting-too-small': {
    severity: 'dropped',
    title: 'a meeting with fewer than two people',
    why: 'It joins nobody.',
  },
  'kind-one-way': {
    severity: 'note',
    title: 'a kind with a direction in which no tie runs both ways',
    why: 'Ties that join both ends alike and are listed once look like this. Read with a direction, the answer depends on which end is named first.',
  },
  'kind-unknown': {
    severity: 'note',
    title: 'rules for a kind that no tie has',
    why: 'They change nothing. A name that is spelt otherwise in the data looks like this, and its ties are then read by other rules.',
  },
  'answers-contradict': {
    severity: 'held-back',
    title: 'answers that cannot all hold',
    why: 'More people are agreed than there are seats, or one person for two roles that exclude each other.',
  },
  'roles-contradict': {
    severity: 'note',
    title: 'a role that asks for what cannot be',
    why: 'Suggestions are made all the same, with as little given up as possible, and say what was.',
  },
  'seats-exceed-people': {
    severity: 'note',
    title: 'more seats than people',
    why: 'Unless people have several roles, some seats stay empty however they are given.',
  },
  'role-empty': {
    severity: 'note',
    title: 'a role that asks for nothing',
    why: 'Without topics, skills or reach only wishes can say who would suit it.',
  },
  'wish-contradicts': {
    severity: 'note',
    title: 'a no with a wish beside it',
    why: 'The no counts: it is never overridden.',
  },
  'reference-unknown': {
    severity: 'note',
    title: 'a name of something that is not in the data',
    why: 'The row refers to a person, role, unit or firm that no file holds.',
  },
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
}
