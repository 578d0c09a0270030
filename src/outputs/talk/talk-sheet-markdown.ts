import type { Words } from '../../words/words.js';
import { roleText, type SheetPart, sheetLines } from './talk-sheet-text.js';
import type { TalkSheet } from './talk-sheets.js';

/** A page as Markdown. Text of the data is escaped, so that it cannot become a heading, a link or markup. */
export function sheetMarkdown(words: Words, sheet: TalkSheet): string {
  const text = sheetLines(words, sheet);
  const { talkSheet } = words;
  return `${[
    `# ${escaped(roleText(words, sheet))}`,
    `${talkSheet.for} **${escaped(sheet.person)}**. ${talkSheet.round(sheet.round)}`,
    `_${escaped(text.what)}_`,
    `## ${talkSheet.whatIsOnRecord}`,
    ...text.parts.map(partLine),
    escaped(text.unknown),
    `## ${talkSheet.toTalkAbout}`,
    text.questions.map((question) => `- ${escaped(question)}`).join('\n'),
    `## ${talkSheet.yourAnswer}`,
    text.answers.map((line) => `- [ ] ${escaped(line)}`).join('\n'),
    text.otherRoles.length === 0 ? undefined : talkSheet.otherRoles(text.otherRoles.map(escaped).join('; ')),
    `${talkSheet.hoursAWeekIHave}: ______`,
    `${talkSheet.note}: ____________________________________________`,
    `## ${talkSheet.theSponsorsAnswer}`,
    text.sponsorAnswers.map((line) => `- [ ] ${escaped(line)}`).join('\n'),
    `${talkSheet.signedOffBy}: ______________________ ${talkSheet.nothingIsFinalWithoutIt}`,
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
