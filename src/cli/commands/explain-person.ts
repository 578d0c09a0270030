import type { Command } from 'commander';
import { type PersonPage, personPage } from '../../findings/leaders/person-page.js';
import { toJson } from '../../outputs/json/json.js';
import { markdownText } from '../../outputs/markdown.js';
import { personPageHtml } from '../../outputs/person-page/person-page-html.js';
import { personPageJson } from '../../outputs/person-page/person-page-json.js';
import { personPageParts } from '../../outputs/person-page/person-page-text.js';
import { addAnalysisFlags, analysisOptionsOf } from '../analysis-flags.js';
import { type AnswerFormat, formatFlag } from '../answer.js';
import { analysisEnvelope } from '../envelope.js';
import { CommandError, type ExitCode } from '../exit-codes.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { analyzeFolder, type RunFlags } from '../read-input.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';

/** Said where persons are not to be shown. */
const persons = {
  what: 'a page about a person',
  instead: 'it is for that person, who is shown by id in the identified mode',
};

export interface PersonFlags extends RunFlags {
  readonly format: AnswerFormat | 'html';
  readonly names?: boolean;
  readonly nameOthers?: boolean;
  readonly suggest?: boolean;
}

/** Gives `explain` the flags of a page about a person. */
export function addPersonFlags(command: Command): void {
  command
    .optionsGroup('With explain person DIR ID:')
    .addOption(formatFlag(['table', 'md', 'json', 'html']))
    .option('--names', "show the person's name beside the id")
    .option(
      '--name-others',
      'list the ids of those the person is in touch with; without it others are only counted',
    )
    .option('--suggest', 'where nobody has the id, name the nearest one that somebody has');
  addAnalysisFlags(command, ['kinds', 'minWeight', 'undirected', 'from', 'to', 'draws', 'seed']);
  addInputFlags(command);
  addHeldBackFlag(command);
  addThreadsFlag(command);
}

/** `explain person DIR ID`: what the data shows of one person. */
export async function explainPerson(
  terminal: Terminal,
  [folder, id]: readonly (string | undefined)[],
  flags: PersonFlags,
): Promise<ExitCode> {
  if (folder === undefined || id === undefined)
    throw new CommandError(
      2,
      'a page about a person needs a folder and an id',
      'write orgraph explain person DIR ID; the id as people.csv has it',
    );
  const analysis = await analyzeFolder(terminal, folder, flags, analysisOptionsOf(flags), persons);
  const page = personPage(analysis, id, {
    names: flags.names === true,
    nameOthers: flags.nameOthers === true,
    suggest: flags.suggest === true,
  });
  if (flags.format === 'json')
    terminal.data(toJson({ ...analysisEnvelope(analysis), result: personPageJson(page, analysis) }));
  else if (flags.format === 'html') terminal.data(personPageHtml(page, analysis.orgraphVersion));
  else if (flags.format === 'md') terminal.print(markdownOf(page));
  else printPage(terminal, page);
  return 0;
}

function headingOf({ id, name }: PersonPage): string {
  return visible(`What the data shows of ${id}${name === undefined ? '' : ` (${name})`}`);
}

function printPage(terminal: Terminal, page: PersonPage): void {
  terminal.print(terminal.paint('bold', headingOf(page), 'stdout'));
  for (const { title, lines } of personPageParts(page)) {
    terminal.print(`\n${terminal.paint('bold', title, 'stdout')}`);
    for (const line of lines) terminal.print(wrap(visible(line), terminal.width, '  '));
  }
}

function markdownOf(page: PersonPage): string {
  const parts = personPageParts(page).map(
    ({ title, lines }) =>
      `## ${title}\n\n${lines.map((line) => `- ${markdownText(visible(line))}`).join('\n')}`,
  );
  return [`# ${markdownText(headingOf(page))}`, ...parts].join('\n\n');
}
