import { removeTemporary } from '../../outputs/temporary-files.node.js';
import { loadZip, WORKBOOK_FILE } from '../../outputs/workbook/workbook.js';
import { addAnalysisFlags, analysisOptionsOf, type OptionKey, optionKeys } from '../analysis-flags.js';
import { defineCommand } from '../define-command.js';
import { folderName } from '../folder-flag.js';
import { printSummary } from '../headlines.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { addLanguageFlag } from '../language-flag.js';
import { refuseInputFolder } from '../output-places.js';
import { analyzeFolder, type RunFlags } from '../read-input.js';
import { pointToReport, recordedFlags, type WriteFlags, writeRun } from '../write-run.js';

interface Flags extends RunFlags, WriteFlags {
  readonly output: string;
}

const whatCounts: readonly OptionKey[] = ['metrics', 'kinds', 'minWeight', 'undirected', 'from', 'to', 'by'];

/** Everything: the report, the tables and the network, written into a folder. */
export const analyzeCommand = defineCommand<Flags>({
  name: 'analyze',
  summary: 'analyse a folder of CSV files and write the report and all tables',
  details: `Writes into the folder given with -o, whole or not at all. The same data and options give the same bytes.
People are shown by id unless --names is given; those who do not take part appear nowhere. With --privacy aggregate nobody is
shown: what stands for groups of at least --k people is written, and nothing else.`,
  examples: [
    'orgraph analyze ./my-data -o result',
    'orgraph analyze ./my-data -o result --kinds advice,trust --from 2026-01-01',
    'orgraph analyze ./my-data -o result --map people.unit=Abteilung --names',
    'orgraph analyze ./my-data -o result --workbook',
    'orgraph analyze ./my-data -o to-share --privacy aggregate --k 15',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .requiredOption('-o, --output <folder>', 'folder to write into', folderName)
      .option('--names', 'write names beside ids')
      .option('--show-values', 'repeat the cells at fault, which may be personal data')
      .option(
        '--workbook',
        `also write ${WORKBOOK_FILE}: all tables as one Excel workbook (needs the package fflate)`,
      )
      .option('--force', 'replace files that orgraph did not write')
      .option('--open', 'open the report afterwards, on a terminal');
    addLanguageFlag(command);
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, whatCounts);
    command.optionsGroup('The rules, and how sure they are:');
    addAnalysisFlags(
      command,
      optionKeys.filter((key) => !whatCounts.includes(key)),
    );
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    refuseInputFolder(folder, flags.output);
    // Said now rather than when all has been computed.
    if (flags.workbook === true) await loadZip();
    // What a run that broke off left is personal data, and must not stay because this one is refused.
    removeTemporary(flags.output);
    const analysis = await analyzeFolder(terminal, folder, flags, analysisOptionsOf(flags), 'groups');
    const hasLedger = flags.ledger !== undefined && analysis.dataset.privacy?.mode === 'aggregate';
    const request = { command: 'analyze', folder, flags: recordedFlags(flags), hasLedger };
    await writeRun(terminal, flags.output, analysis, flags, request);
    printSummary(terminal, analysis, flags.lang);
    pointToReport(terminal, flags.output, analysis, flags);
    return 0;
  },
});
