import type { Analysis } from '../analysis.js';
import { analyze } from '../analyze.js';
import { OrgraphError } from '../errors.js';
import { readDataset } from '../ingest/read-dataset.node.js';
import type { AnalyzeOptionsInput, RunControl } from '../options.js';
import type { Dataset } from '../schema/dataset.js';
import { recognisedLines } from './accounts.js';
import { CommandError } from './exit-codes.js';
import { faultLines, isFault } from './faults.js';
import type { InputFlags } from './input-flags.js';
import { followProgress } from './progress.js';
import type { Terminal } from './terminal.js';

/** What a run is made of besides its folder. */
export interface RunFlags extends InputFlags {
  readonly showValues?: boolean;
}

/** Reads a folder as the flags say, whatever its faults. */
export function readFolder(folder: string, flags: InputFlags, control: RunControl): Promise<Dataset> {
  return readDataset(
    folder,
    {
      ...(flags.map === undefined ? {} : { columns: flags.map }),
      ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
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
  control: RunControl,
): Promise<Dataset> {
  const dataset = await readFolder(folder, flags, control);
  for (const line of recognisedLines(dataset, terminal.width)) terminal.note(line);
  refuseUnusable(terminal, folder, dataset, flags);
  const leftOut = dataset.issueCounts.filter(isFault).reduce((sum, { count }) => sum + count, 0);
  if (leftOut > 0)
    terminal.note(
      `${leftOut} ${leftOut === 1 ? 'row is' : 'rows are'} left out for faults; orgraph check ${folder} lists them`,
    );
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
      `correct them (orgraph check ${folder} lists all), or go on without them: --allow-held-back ${heldBack}`,
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
  const progress = followProgress(terminal);
  try {
    const dataset = await readUsableFolder(terminal, folder, flags, progress.control);
    // Flags go before orgraph.json, and orgraph.json before the defaults.
    return await analyze(dataset, options, progress.control);
  } finally {
    progress.end();
  }
}
