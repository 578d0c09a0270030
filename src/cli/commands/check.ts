import { existsSync } from 'node:fs';
import { buildGraph } from '../../graph/build-graph.js';
import { isBrokenCopy } from '../../ingest/clean-copy/broken-copy.node.js';
import { toJson } from '../../outputs/json/json.js';
import { GroupNumbers } from '../../privacy/group-numbers.js';
import { shareAccounts, shareFaults, shareOptedOut } from '../../privacy/share-faults.js';
import type { Dataset } from '../../schema/dataset.js';
import { type IssueCount, issueCards } from '../../schema/issue.js';
import type { PrivacyState } from '../../schema/privacy.js';
import { accountLines } from '../accounts.js';
import { addAnalysisFlags } from '../analysis-flags.js';
import { type AnswerFormat, formatFlag } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { envelope, groupEnvelope } from '../envelope.js';
import { type FaultList, faultLines, isFault } from '../faults.js';
import { folderName } from '../folder-flag.js';
import { addInputFlags, type InputFlags } from '../input-flags.js';
import { noteWholeWeeks, warnOfUnknownPeople } from '../left-out.js';
import { followProgress } from '../progress.js';
import { readFolder } from '../read-input.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';

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
      .option(
        '--fix <OUT>',
        'write the rows that can be used to a new folder, with a log of every change',
        folderName,
      );
    addInputFlags(command);
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['from', 'to']);
  },
  async run(terminal, [folder = '.'], flags) {
    const showValues = flags.showValues === true;
    const progress = followProgress(terminal);
    // One that is there already is nobody's to remove, and reading will refuse it; but for a copy that broke off.
    if (flags.fix !== undefined && (!existsSync(flags.fix) || isBrokenCopy(flags.fix)))
      terminal.io.onCopying?.(flags.fix);
    const dataset = await readFolder(
      terminal,
      folder,
      flags,
      progress.control,
      flags.fix === undefined ? 'groups' : cleanRows,
      flags.fix,
    ).finally(progress.end);
    noteWholeWeeks(terminal, dataset, flags);
    const faults = withOutsideWindow(dataset, flags);
    const isFaulty = faults.issueCounts.some(isFault);
    if (dataset.privacy?.mode === 'aggregate') {
      writeSharedFaults(terminal, flags.format, dataset, dataset.privacy, faults.issueCounts);
      return isFaulty ? 1 : 0;
    }

    if (flags.format === 'json') {
      terminal.data(toJson(asJson(dataset, faults, showValues)));
      if (flags.fix !== undefined) warnOfNoCopy(terminal, flags.fix, dataset);
      return isFaulty ? 1 : 0;
    }
    const listed = faultLines(terminal, faults, { showValues, stream: 'stdout' });
    if (listed !== '') terminal.print(`${listed}\n`);
    for (const line of accountLines(dataset, terminal.width)) terminal.print(line);
    terminal.print('');
    terminal.print(wrap(verdict(faults, isFaulty), terminal.width));
    warnOfUnknownPeople(terminal, dataset);
    if (flags.fix !== undefined && !warnOfNoCopy(terminal, flags.fix, dataset))
      terminal.note(wrap(copySentence(flags.fix, dataset), terminal.width));
    if (listed !== '') terminal.note('orgraph explain CODE tells why a fault matters');
    return isFaulty ? 1 : 0;
  },
});

/** Said where --fix is asked for and persons are not to be shown. */
const cleanRows = {
  what: 'a copy of the rows that can be used',
  instead: 'orgraph check without --fix tells the faults',
  isById: true,
};

/** Causes and how often they occur, without the lines and what stands in them. */
function writeSharedFaults(
  terminal: Terminal,
  format: AnswerFormat,
  dataset: Dataset,
  privacy: PrivacyState,
  counts: readonly IssueCount[],
): void {
  const numbers = new GroupNumbers(privacy.k);
  const faults = shareFaults(counts, numbers);
  const accounts = shareAccounts(dataset, numbers);
  const optedOut = shareOptedOut(dataset, numbers);
  if (format === 'json') {
    const around = groupEnvelope(privacy, { seed: dataset.config.seed, options: {} });
    terminal.data(
      toJson({
        ...around,
        files: accounts.map((file) => ({ ...file })),
        optedOut: { people: optedOut, fewerThan: Number.isNaN(optedOut) ? privacy.k : undefined },
        faults: faults.map((fault) => ({ ...fault, isFault: isFault(fault) })),
      }),
    );
    return;
  }
  const rows = (count: number) =>
    Number.isNaN(count) ? `fewer than ${privacy.k} rows` : `about ${count} rows`;
  for (const { file, code, severity, title, count } of faults) {
    const what =
      severity === 'refused'
        ? 'the file is refused'
        : Number.isNaN(count)
          ? `fewer than ${privacy.k} rows, or of fewer than ${privacy.k} people`
          : rows(count);
    terminal.print(wrap(`${visible(file)}: ${title} [${code}], ${what}`, terminal.width));
  }
  for (const { file, read, delivered } of accounts)
    terminal.print(
      wrap(`${visible(file)}: ${rows(read)} read, ${rows(delivered)} delivered`, terminal.width),
    );
  const people = Number.isNaN(optedOut) ? `fewer than ${privacy.k}` : `about ${optedOut}`;
  terminal.print(wrap(`${people} people do not take part; rows are counted without theirs`, terminal.width));
  terminal.note(
    'Rows are counted to the nearest five; orgraph check without --privacy aggregate lists each fault',
  );
}

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
  if (isFaulty) {
    const codes = new Set(issueCounts.filter(isFault).map(({ code }) => code));
    return `Faults: ${countOf(isFault)} (${[...codes].sort().join(', ')}). The rest can be used.`;
  }
  return countOf(() => true) === 0
    ? 'No faults.'
    : 'No faults. What is listed above was noticed, or left out by choice.';
}

/** Whether no copy was written, since a file is refused; --quiet does not hide that. */
function warnOfNoCopy(terminal: Terminal, folder: string, { issues }: Dataset): boolean {
  const refused = new Set(issues.filter(({ severity }) => severity === 'refused').map(({ file }) => file));
  if (refused.size === 0) return false;
  const files = [...refused].map(visible).join(', ');
  const text = `${visible(folder)} was not written, since ${files} ${refused.size === 1 ? 'is' : 'are'} refused; correct that first`;
  terminal.warn(wrap(text, terminal.width));
  return true;
}

/** What is in a clean copy; what is dropped is well written, so that it stays and is told again of the copy. */
function copySentence(folder: string, { files }: Dataset): string {
  const dropped = files.reduce((sum, file) => sum + file.dropped, 0);
  const stays =
    dropped === 0
      ? ''
      : `; ${dropped} ${dropped === 1 ? 'row that is dropped stays' : 'rows that are dropped stay'} in it, since they are well written`;
  return `${visible(folder)} holds the rows that can be used, and every change in changes.csv${stays}`;
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
