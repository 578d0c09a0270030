import { roleText, type SheetPart, sheetLines } from './talk-sheet-text.js';
import type { TalkSheet } from './talk-sheets.js';

/** A page as Markdown. Text of the data is escaped, so that it cannot become a heading, a link or markup. */
export function sheetMarkdown(sheet: TalkSheet): string {
  const text = sheetLines(sheet);
  return `${[
    `# ${escaped(roleText(sheet))}`,
    `For: **${escaped(sheet.person)}**. Round ${sheet.round}.`,
    `_${escaped(text.what)}_`,
    '## What is on record',
    ...text.parts.map(partLine),
    text.unknown === undefined ? undefined : escaped(text.unknown),
    '## To talk about: capacity and commitment',
    text.questions.map((question) => `- ${escaped(question)}`).join('\n'),
    '## Your answer',
    text.answers.map((line) => `- [ ] ${escaped(line)}`).join('\n'),
    text.otherRoles.length === 0 ? undefined : `Other roles: ${text.otherRoles.map(escaped).join('; ')}`,
    'Hours a week I have for it: ______',
    'Note: ____________________________________________',
    '## The sponsor’s answer',
    text.sponsorAnswers.map((line) => `- [ ] ${escaped(line)}`).join('\n'),
    'Signed off by: ______________________ (nothing is final without it)',
    `_${text.howTo}_`,
  ]
    .filter((line) => line !== undefined)
    .join('\n\n')}\n`;
}

function partLine({ name, score, reason }: SheetPart): string {
  return `- **${name}** (${score}): ${escaped(reason)}`;
}

function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/[\\`*_{}[\]()<>#+!|~=&-]/g, (letter) => `\\${letter}`);
}
