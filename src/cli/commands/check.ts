import { buildGraph } from '../../graph/build-graph.js';
import { toJson } from '../../outputs/json.js';
import type { Dataset } from '../../schema/dataset.js';
import { issueCards } from '../../schema/issue.js';
import { accountLines } from '../accounts.js';
import { addAnalysisFlags } from '../analysis-flags.js';
import { type AnswerFormat, formatFlag } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { envelope } from '../envelope.js';
import { type FaultList, faultLines, isFault } from '../faults.js';
import { addInputFlags, type InputFlags } from '../input-flags.js';
import { followProgress } from '../progress.js';
import { readFolder, refusePersons } from '../read-input.js';
import { visible } from '../visible.js';

interface Flags extends InputFlags {
  readonly format: AnswerFormat;
  readonly showValues?: boolean;
  readonly fix?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The data doctor: every fault in the files, and whether they can be used. */
export const checkCommand = defineCommand<Flags>({
  name: 'check',
  summary: 'list every fault in the data, with file, line, column and fix',
  details: `Ends with 0 when every row is used, and with 1 when a file is refused, or a row is held back or dropped.
Notes do not count, nor does what is left out by choice: people who do not take part, what lies outside --from and --to,
meetings above --broadcast-size, and weights of zero.`,
  examples: [
    'orgraph check ./my-data',
    'orgraph check ./my-data --map people.unit=Abteilung',
    'orgraph check ./my-data --show-values',
    'orgraph check ./my-data --lenient --fix ./clean-data',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .addOption(formatFlag(['table', 'json']))
      .option('--show-values', 'repeat the cells at fault, which may be personal data')
      .option('--fix <OUT>', 'write the rows that can be used to a new folder, with a log of every change');
    addInputFlags(command);
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['from', 'to']);
  },
  async run(terminal, [folder = '.'], flags) {
    const showValues = flags.showValues === true;
    const progress = followProgress(terminal);
    const dataset = await readFolder(terminal, folder, flags, progress.control, flags.fix).finally(
      progress.end,
    );
    refusePersons(dataset);
    const faults = withOutsideWindow(dataset, flags);
    const isFaulty = faults.issueCounts.some(isFault);

    if (flags.format === 'json') {
      terminal.data(toJson(asJson(dataset, faults, showValues)));
      return isFaulty ? 1 : 0;
    }
    const listed = faultLines(terminal, faults, { showValues, stream: 'stdout' });
    if (listed !== '') terminal.print(`${listed}\n`);
    for (const line of accountLines(dataset, terminal.width)) terminal.print(line);
    terminal.print('');
    terminal.print(verdict(faults, isFaulty));
    if (flags.fix !== undefined)
      terminal.note(`${visible(flags.fix)} holds the rows that can be used, and every change in changes.csv`);
    if (listed !== '') terminal.note('orgraph explain CODE tells why a fault matters');
    return isFaulty ? 1 : 0;
  },
});

/** The faults of the files and those that appear only when a window of time is applied. */
function withOutsideWindow(dataset: Dataset, { from, to }: Pick<Flags, 'from' | 'to'>): FaultList {
  if (dataset.issues.some((issue) => issue.severity === 'refused')) return dataset;
  const { issues, issueCounts } = buildGraph(dataset, { from, to });
  return {
    issues: [...dataset.issues, ...issues],
    issueCounts: [...dataset.issueCounts, ...issueCounts],
  };
}

function verdict({ issueCounts }: FaultList, isFaulty: boolean): string {
  const countOf = (isCounted: (count: FaultList['issueCounts'][number]) => boolean): number =>
    issueCounts.filter(isCounted).reduce((sum, { count }) => sum + count, 0);
  if (issueCounts.some(({ severity }) => severity === 'refused'))
    return 'The data cannot be used before the files that are refused are corrected.';
  if (isFaulty) return `Faults: ${countOf(isFault)}. The rest can be used.`;
  return countOf(() => true) === 0
    ? 'No faults.'
    : 'No faults. What is listed above was noticed, or left out by choice.';
}

function asJson(dataset: Dataset, { issues, issueCounts }: FaultList, showValues: boolean) {
  const { warnings: _, ...around } = envelope(dataset, { seed: dataset.config.seed, options: {} });
  return {
    ...around,
    faults: issueCounts.map((count) => ({
      ...count,
      title: issueCards[count.code].title,
      isFault: isFault(count),
      listed: issues
        .filter((issue) => issue.file === count.file && issue.code === count.code)
        .map(({ line, column, found, fix, value }) => ({
          line,
          column,
          found,
          fix,
          ...(showValues ? { value } : {}),
        })),
    })),
  };
}
