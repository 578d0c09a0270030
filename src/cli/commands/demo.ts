import { join } from 'node:path';
import { wordsIn } from '../../words/languages.js';
import { defineCommand } from '../define-command.js';
import { folderName } from '../folder-flag.js';
import { hiddenLeaders, inShort, scopeLine } from '../headlines.js';
import { addLanguageFlag } from '../language-flag.js';
import { packageFolder } from '../package-folder.js';
import { analyzeFolder } from '../read-input.js';
import { visible } from '../visible.js';
import { pointToReport, recordedFlags, type WriteFlags, writeRun } from '../write-run.js';

interface Flags extends WriteFlags {
  readonly output: string;
}

/** Where the data of the demo lies. */
export function demoFolder(): string {
  return join(packageFolder(), 'fixtures', 'two-firms');
}

const demoFlags = { allowHeldBack: 1_000 };

/** A first look without any data of one's own. */
export const demoCommand = defineCommand<Flags>({
  name: 'demo',
  summary: 'analyse made-up data of two firms, to see what comes out',
  examples: ['orgraph demo', 'orgraph demo --open', 'orgraph demo -o somewhere-else'],
  configure(command) {
    command
      .optionsGroup('Answer:')
      .option('-o, --output <folder>', 'folder to write into', folderName, 'orgraph-demo')
      .option('--names', 'write names beside ids')
      .option('--force', 'replace files that orgraph did not write')
      .option('--open', 'open the report afterwards, on a terminal');
    addLanguageFlag(command);
  },
  async run(terminal, _, flags) {
    const analysis = await analyzeFolder(terminal, demoFolder(), demoFlags, {}, 'groups');
    const request = {
      command: 'demo',
      folder: 'two-firms',
      flags: recordedFlags({ ...demoFlags, ...flags }),
    };
    await writeRun(terminal, flags.output, analysis, flags, request);
    const words = wordsIn(flags.lang ?? analysis.dataset.config.lang);
    terminal.print(`${words.terminal.madeUp(scopeLine(words, analysis))}\n`);
    for (const line of inShort(words, terminal, analysis)) terminal.print(line);
    const hidden = hiddenLeaders(analysis, 5).map(visible);
    if (hidden.length > 0) terminal.print(`\n${words.terminal.clearestHidden(hidden.join(', '))}`);
    terminal.print('');
    pointToReport(terminal, flags.output, analysis, flags);
    terminal.note('Your own data: orgraph check ./my-data, then orgraph analyze ./my-data -o result');
    return 0;
  },
});
