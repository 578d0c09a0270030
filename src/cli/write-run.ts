import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Analysis } from '../analysis.js';
import { makeOutputs, outputFiles } from '../outputs/registry.js';
import { writeOutputs } from '../outputs/write-outputs.node.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/** What the user allowed to be written, and whether what is there may be replaced. */
export interface WriteFlags {
  readonly names?: boolean;
  readonly showValues?: boolean;
  readonly force?: boolean;
  readonly open?: boolean;
}

/** Writes every output of a run into a folder, whole or not at all. */
export async function writeRun(
  { io }: Terminal,
  folder: string,
  analysis: Analysis,
  flags: WriteFlags,
): Promise<void> {
  const files = makeOutputs(analysis, {
    showNames: flags.names === true,
    showValues: flags.showValues === true,
  });
  io.onWriting?.(folder);
  await writeOutputs(folder, files, {
    force: flags.force === true,
    version: analysis.orgraphVersion,
    inputs: analysis.dataset.files,
  });
}

/** Says where the report is and what lies beside it, and opens the report where that was asked for. */
export function pointToReport(
  terminal: Terminal,
  folder: string,
  analysis: Analysis,
  { open }: WriteFlags,
): void {
  const report = join(resolve(folder), 'report.html');
  terminal.print(`Report: ${pathToFileURL(report).href}`);
  const others = outputFiles(analysis)
    .map(({ file }) => file)
    .filter((file) => file !== 'report.html');
  terminal.note(`Beside it in ${visible(folder)}: ${others.join(', ')}`);
  if (open !== true) return;
  if (terminal.io.isTerminal.stdout) terminal.io.openFile?.(report);
  else terminal.note('not opened: --open works on a terminal only');
}
