import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Analysis } from '../analysis.js';
import type { JsonValue } from '../outputs/json/json.js';
import { dataProtectionSheet, SHEET_FILE } from '../outputs/record/data-protection-sheet.js';
import { networkStatement, STATEMENT_FILE } from '../outputs/record/network-statement.js';
import { RECORD_FILE, type RunRequest, runRecord } from '../outputs/record/run-record.js';
import { makeOutputs, outputFiles } from '../outputs/registry.js';
import { makeWorkbook, WORKBOOK_FILE } from '../outputs/workbook/workbook.js';
import { describeFiles, type FileContent, writeOutputs } from '../outputs/write-outputs.node.js';
import { type Language, wordsIn } from '../words/languages.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/** What the user allowed to be written, and whether what is there may be replaced. */
export interface WriteFlags {
  readonly names?: boolean;
  readonly showValues?: boolean;
  readonly workbook?: boolean;
  readonly force?: boolean;
  readonly open?: boolean;
  readonly lang?: Language;
}

/** Every file of a run: the outputs, a workbook of them where it was asked for, the statement and the sheet about it, and its record. */
export async function filesOfRun(
  analysis: Analysis,
  flags: WriteFlags,
  request: RunRequest,
): Promise<Map<string, FileContent>> {
  const texts = makeOutputs(analysis, {
    showNames: flags.names === true,
    showValues: flags.showValues === true,
    lang: flags.lang,
  });
  const files = new Map<string, FileContent>(texts);
  if (flags.workbook === true) files.set(WORKBOOK_FILE, await makeWorkbook(texts));
  files.set(STATEMENT_FILE, networkStatement(analysis));
  files.set(SHEET_FILE, dataProtectionSheet(analysis));
  return files.set(RECORD_FILE, runRecord(analysis, request, describeFiles(files)));
}

/** Writes every file of a run into a folder, whole or not at all. */
export async function writeRun(
  { io }: Terminal,
  folder: string,
  analysis: Analysis,
  flags: WriteFlags,
  request: RunRequest,
): Promise<void> {
  const files = await filesOfRun(analysis, flags, request);
  io.onWriting?.(folder);
  await writeOutputs(folder, files, {
    force: flags.force === true,
    version: analysis.orgraphVersion,
    inputs: analysis.dataset.files,
  });
}

/** Flags that change neither what is computed nor what is shown, or that lead to a secret. */
const unrecorded = new Set([
  'output',
  'force',
  'open',
  'quiet',
  'verbose',
  'color',
  'threads',
  'keyFile',
  'ledger',
]);

/** The flags of a run as they are kept in its record. */
export function recordedFlags(flags: object): JsonValue {
  return Object.fromEntries(
    Object.entries(flags).filter(([name, value]) => !unrecorded.has(name) && value !== undefined),
  ) as JsonValue;
}

/** Files named beside the report; the manifest lists all. */
const MOST_NAMED = 3;

/** Says where the report is and what lies beside it, and opens the report where that was asked for. */
export function pointToReport(
  terminal: Terminal,
  folder: string,
  analysis: Analysis,
  { open, workbook, lang }: WriteFlags,
): void {
  const report = join(resolve(folder), 'report.html');
  const words = wordsIn(lang ?? analysis.dataset.config.lang);
  terminal.print(words.terminal.report(pathToFileURL(report).href));
  const others = [
    ...(workbook === true ? [WORKBOOK_FILE] : []),
    ...outputFiles(analysis)
      .map(({ file }) => file)
      .filter((file) => file !== 'report.html'),
    STATEMENT_FILE,
    SHEET_FILE,
    RECORD_FILE,
  ];
  const named = others.slice(0, MOST_NAMED).join(', ');
  const rest = others.length - MOST_NAMED;
  terminal.note(`Beside it in ${visible(folder)}: ${named}${rest > 0 ? ` and ${rest} more files` : ''}`);
  if (open !== true) return;
  if (terminal.io.isTerminal.stdout) terminal.io.openFile?.(report);
  else terminal.note('not opened: --open works on a terminal only');
}
