import type { Analysis } from '../analysis.js';
import { analyze } from '../analyze.js';
import { OrgraphError } from '../errors.js';
import { readDataset } from '../ingest/read-dataset.node.js';
import type { AnalyzeOptionsInput, RunControl } from '../options.js';
import type { Dataset } from '../schema/dataset.js';
import { recognisedLines, unusedLines } from './accounts.js';
import { CommandError } from './exit-codes.js';
import { faultLines } from './faults.js';
import type { InputFlags } from './input-flags.js';
import { leftOutSentence, warnOfUnknownKinds, warnOfUnknownPeople } from './left-out.js';
import { followProgress, type Progress } from './progress.js';
import { checkCommandLine } from './shell-word.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/** What a run is made of besides its folder. */
export interface RunFlags extends InputFlags {
  readonly showValues?: boolean;
}

/** Reads a folder as the flags say, whatever its faults. */
export function readFolder(
  folder: string,
  flags: InputFlags,
  control: RunControl,
  cleanInto?: string,
): Promise<Dataset> {
  return readDataset(
    folder,
    {
      ...(flags.map === undefined ? {} : { columns: flags.map }),
      ...(flags.answers === undefined ? {} : { answers: flags.answers }),
      ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
      ...(cleanInto === undefined ? {} : { cleanInto }),
      ...(flags.lenient === undefined ? {} : { lenient: flags.lenient }),
      ...(flags.broadcastSize === undefined ? {} : { broadcastSize: flags.broadcastSize }),
    },
    control,
  );
}

/**
 * Reads a folder that is to be worked with. Says which columns were recognised and what is left out, and stops,
 * with the faults listed, where a file is refused or more rows were held back than allowed.
 */
export async function readUsableFolder(
  terminal: Terminal,
  folder: string,
  flags: RunFlags,
  progress: Progress,
): Promise<Dataset> {
  const dataset = await readFolder(folder, flags, progress.control);
  progress.end();
  for (const line of recognisedLines(dataset, terminal.width)) terminal.note(line);
  for (const line of unusedLines(dataset, terminal.width)) terminal.note(line);
  refuseUnusable(terminal, folder, dataset, flags);
  const leftOut = leftOutSentence(dataset);
  if (leftOut !== undefined) terminal.note(`${leftOut}; see ${checkCommandLine(folder, flags)}`);
  warnOfUnknownPeople(terminal, dataset);
  warnOfUnknownKinds(terminal, dataset);
  return dataset;
}

function refuseUnusable(terminal: Terminal, folder: string, dataset: Dataset, flags: RunFlags): void {
  const showValues = flags.showValues === true;
  const refused = dataset.issues.filter((issue) => issue.severity === 'refused');
  const [first] = refused;
  if (first !== undefined) {
    terminal.warn(`${faultLines(terminal, dataset, { showValues, stream: 'stderr', only: ['refused'] })}\n`);
    throw new OrgraphError('INPUT_REFUSED', {
      count: refused.length,
      first: `${first.file}: ${first.found}`,
    });
  }
  const heldBack = dataset.files.reduce((sum, file) => sum + file.heldBack, 0);
  if (heldBack > flags.allowHeldBack) {
    terminal.warn(
      `${faultLines(terminal, dataset, { showValues, stream: 'stderr', only: ['held-back'] })}\n`,
    );
    throw new CommandError(
      4,
      `${new OrgraphError('HELD_BACK_TOO_MANY', { heldBack, allowed: flags.allowHeldBack }).message}; nothing was written [HELD_BACK_TOO_MANY]`,
      `correct them (${checkCommandLine(folder, flags)} lists all), or go on without them: --allow-held-back ${heldBack}`,
    );
  }
}

/** Reads a folder and analyses it, with progress shown. */
export async function analyzeFolder(
  terminal: Terminal,
  folder: string,
  flags: RunFlags,
  options: AnalyzeOptionsInput,
): Promise<Analysis> {
  // Flags go before orgraph.json, and orgraph.json before the defaults.
  return workOnFolder(terminal, folder, flags, options, (dataset, control) =>
    analyze(dataset, options, control),
  );
}

/** Reads a folder and works with it, with progress shown. */
export async function workOnFolder<Result extends Pick<Analysis, 'windowIssues'>>(
  terminal: Terminal,
  folder: string,
  flags: RunFlags,
  options: AnalyzeOptionsInput,
  work: (dataset: Dataset, control: RunControl) => Promise<Result>,
): Promise<Result> {
  const progress = followProgress(terminal, flags.threads);
  try {
    const dataset = await readUsableFolder(terminal, folder, flags, progress);
    const result = await work(dataset, progress.control);
    progress.end();
    if (options.undirected !== true) noteOneWayKinds(terminal, result);
    return result;
  } finally {
    progress.end();
  }
}

/** Which end of a tie is named first decides such an answer, so it is said beside it. */
function noteOneWayKinds(terminal: Terminal, { windowIssues }: Pick<Analysis, 'windowIssues'>): void {
  for (const { code, found, fix } of windowIssues.issues) {
    if (code === 'kind-one-way') terminal.note(`${visible(found)}; ${visible(fix)}`);
  }
}
