import { writeOutputs } from '../../outputs/write-outputs.node.js';
import { rewire } from '../../simulate/rewire.js';
import { simulateFirms } from '../../simulate/simulate-firms.js';
import { simulateOptions } from '../../simulate/simulate-options.js';
import { VERSION } from '../../version.js';
import { defineCommand } from '../define-command.js';
import { folderName } from '../folder-flag.js';
import { schemaFlag } from '../schema-flag.js';
import { visible } from '../visible.js';

interface Flags {
  readonly output: string;
  readonly seed?: number;
  readonly people?: number;
  readonly rewired?: boolean;
  readonly force?: boolean;
}

/** Files of an organisation that is made up, with known things hidden in it. */
export const simulateCommand = defineCommand<Flags>({
  name: 'simulate',
  summary: 'write the files of a made-up organisation with known leaders and gaps in it',
  details: `For trying things out, and for holding findings against what is known to be there. With --rewired the same people
have as many ties as before, to others: what was hidden is gone, and a finding that stays says little.`,
  examples: [
    'orgraph simulate -o made-up',
    'orgraph simulate -o made-up --people 500 --seed 7',
    'orgraph simulate -o control --rewired',
  ],
  configure(command) {
    command
      .optionsGroup('Answer:')
      .requiredOption('-o, --output <folder>', 'folder to write into', folderName)
      .addOption(schemaFlag(simulateOptions, 'size', { name: 'people' }))
      .addOption(schemaFlag(simulateOptions, 'seed'))
      .option('--rewired', 'deal out anew who is tied to whom, as a control')
      .option('--force', 'replace files that orgraph did not write');
  },
  async run(terminal, _, { output, seed, people, rewired, force }) {
    const original = simulateFirms({
      ...(seed === undefined ? {} : { seed }),
      ...(people === undefined ? {} : { size: people }),
    });
    const made = rewired === true ? rewire(original, seed ?? simulateOptions.parse({}).seed) : original;
    terminal.io.onWriting?.(output);
    await writeOutputs(output, made.files, { force: force === true, version: VERSION });
    terminal.print(`Written to ${visible(output)}: ${[...made.files.keys()].join(', ')}`);
    if (rewired === true) terminal.print('Ties were dealt out anew: what was hidden is gone.');
    else for (const line of plantedLines(made.planted)) terminal.print(line);
    terminal.note(`Next: orgraph analyze ${visible(output)} -o result`);
    return 0;
  },
});

function plantedLines(planted: ReturnType<typeof simulateFirms>['planted']): string[] {
  const { firms, hiddenLeader, gap, fragileBridge, overloadedManager, optedOut } = planted;
  return [
    `Two firms: ${firms.join(' and ')}. Hidden in them:`,
    `  a leader without the title   ${hiddenLeader}`,
    `  a gap between two units      ${gap.units.join(' and ')}`,
    `  a bridge held by one person  ${fragileBridge.holder}, between ${fragileBridge.units.join(' and ')}`,
    `  a manager with no time       ${overloadedManager}`,
    `  people who do not take part  ${optedOut.join(', ')}`,
  ];
}
