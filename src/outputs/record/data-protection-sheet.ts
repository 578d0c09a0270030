import type { Analysis } from '../../analysis.js';
import { counted } from '../../findings/wording.js';
import { toFive } from '../../privacy/group-numbers.js';
import type { PrivacyMode } from '../../schema/privacy.js';

/** The name of the sheet about data protection. */
export const SHEET_FILE = 'data-protection.md';

const shows: Readonly<Record<PrivacyMode, string>> = {
  identified: 'people, by the ids of the input. This is personal data.',
  pseudonymous:
    'people, by keyed codes; whoever holds the key can look them up, and who knows much about somebody may find them without it. This is personal data.',
  aggregate:
    'groups of at least so many people as stated, and nobody. It is hard to learn about a person from it, and not impossible; it is not called anonymous.',
};

/** What hiding small groups is worth where persons are shown beside them. */
const sideBySide =
  '- Hidden groups: whoever has people.csv, analysis.json or the graph beside the tables of groups can add them up person by person; hiding protects a table that is shared without these\n';

/**
 * What those who answer for the data, those it is about and those who speak for them need to know of a run: which columns were used
 * for what, whom the files show, for what and on whose word, what the opt-out changed, how long to keep them, what they cannot show and
 * must not be used for. Written from the run itself; what it cannot know is left to be filled in. No legal advice.
 */
export function dataProtectionSheet({ dataset, options, orgraphVersion }: Analysis): string {
  const { mode = 'identified', k = options.minGroup, ...privacy } = { ...dataset.privacy };
  return `# Data protection sheet

Made by orgraph ${orgraphVersion}. It says what the program did; it is no legal advice.

## Whom the files show

Mode ${mode}: ${shows[mode]}

- Least number of people behind a figure of a group: ${mode === 'identified' ? options.minGroup : k}
${mode === 'identified' ? sideBySide : ''}- Purpose: ${plain(privacy.purpose) ?? 'not stated (--purpose)'}
- Approved by: ${plain(privacy.approvedBy) ?? 'not stated (--approved-by)'}
- Legal basis, and whether those it is about were told: to be filled in

## Columns that were used

${dataset.files.map(({ file, table, columns }) => `- ${plain(file)}, as ${table}: ${[...columns.keys()].join(', ') || 'none'}`).join('\n')}

Other columns of people are ${mode === 'identified' ? 'kept to group by, and written nowhere else' : 'not used, but for the groups that are shown'}.
No message content is read. Nothing is sent anywhere; the program does not use the network.

## What the opt-out changed

${optOutTable(dataset, mode === 'aggregate', k)}

People who do not take part, and all their ties, leave before the network exists. Figures are of those who stay.

## How long to keep the files

To be filled in. Delete them when the purpose is reached${mode === 'pseudonymous' ? ', and the key no later' : ''}; run.json names every file. A run can be made again from its
record as long as its input is kept.

## What the files cannot show

- Recorded contact is not all contact, and no measure of work, worth or intent.
- Who has little recorded contact may have much of another kind; there is no list of such people.
- Shares and ranks have ranges; where these overlap, nothing is known of an order.

## For whom it is not

Not for deciding on hiring, pay, promotion, dismissal or reduction; not for ranking people; not to be joined with performance, sickness
or pay. Where suggestions for roles are used, a person decides, hears those concerned, and says why.
`;
}

function optOutTable({ files, optedOut }: Analysis['dataset'], isShared: boolean, k: number): string {
  const rowsOf = (table: string) =>
    files.filter((file) => file.table === table).reduce((sum, { delivered }) => sum + delivered, 0);
  const { people, fewerThan, interactions } = optedOut;
  if (fewerThan !== undefined)
    return `Fewer than ${fewerThan} people opted out; how many, and what that changed, is not told.`;
  if (people === 0) return 'Nobody opted out.';
  if (people < k)
    return `Fewer than ${k} people opted out. How many, with how many records, is in run.json and analysis.json, and the rows are in issues.csv: share these with nobody who may not know.`;
  const shown = (count: number) => (isShared ? `about ${toFive(count)}` : String(count));
  // The gate counts rows without those of people who do not take part, and does not tell of their ties.
  const isGated = interactions === undefined;
  const before = rowsOf('people') + (isGated ? people : 0);
  const ties = isGated
    ? ''
    : `\n| records of ties | ${rowsOf('interactions')} | ${rowsOf('interactions') - interactions} |`;
  return `| | before | after |
|---|---|---|
| people | ${shown(before)} | ${shown(before - people)} |${ties}

${isShared ? `About ${toFive(people)}` : counted(people, 'person', 'people')} opted out.${isGated ? ' How much contact left with them is not told.' : ''}`;
}

function plain(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === ''
    ? undefined
    : text.replace(/[\\`*_{}[\]<>#|~&!\p{Cc}]/gu, ' ').trim();
}
