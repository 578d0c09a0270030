import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { finalSeats, type TalkInput, type TalkRound, talkFiles } from '../outputs/talk/talk-sheets.js';
import { writeOutputs } from '../outputs/write-outputs.node.js';
import type { Dataset } from '../schema/dataset.js';
import type { Language } from '../words/languages.js';
import { CommandError } from './exit-codes.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/** What the talk is told on the command line. */
export interface TalkFlags {
  readonly talkSheets?: string;
  readonly final?: boolean;
  readonly force?: boolean;
  readonly names?: boolean;
  readonly lang?: Language | undefined;
}

const seats = z.array(z.strictObject({ roleId: z.string(), personId: z.string() }));
const rounds = z.strictObject({
  schemaVersion: z.literal(1),
  rounds: z.array(
    z.strictObject({
      round: z.number().int(),
      solver: z.string(),
      seed: z.number().int(),
      agreed: seats,
      refused: seats,
      proposed: seats,
      openSeats: z.number().int(),
    }),
  ),
});

/** The answers of earlier rounds in the folder of talk sheets; undefined where there are none yet. */
export function answersOfTalk({ talkSheets, final }: TalkFlags, folder: string): string | undefined {
  if (talkSheets === undefined) {
    if (final === true)
      throw new CommandError(2, '--final needs the folder of the talk', 'add --talk-sheets DIR');
    return undefined;
  }
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  if (real(talkSheets) === real(folder))
    throw new CommandError(
      2,
      'the talk sheets would be written among the data',
      'give --talk-sheets another folder than the one that is read',
    );
  const path = join(talkSheets, 'answers.csv');
  return existsSync(path) ? path : undefined;
}

/** Lines and columns named of a sheet of answers; more are counted. */
const MOST_NAMED = 12;

/**
 * Refuses to write answers.csv again where something that somebody wrote into it was not read, and would be gone: rows held back or
 * left out, cells that lead nowhere, columns that are none of its own.
 */
export function refuseLostAnswers(path: string | undefined, { files, issues }: Dataset): void {
  const account = files.find(({ table }) => table === 'answers');
  if (path === undefined || account === undefined) return;
  const ofSheet = issues.filter(
    ({ file, severity, code }) =>
      file === account.file &&
      (severity === 'held-back' || severity === 'dropped' || code === 'reference-unknown'),
  );
  const lines = [...new Set(ofSheet.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b);
  const hasUnnamed = issues.some(({ file, code }) => file === account.file && code === 'column-unnamed');
  const columns = [
    ...account.otherColumns.map((header) => `"${visible(header)}"`),
    ...(hasUnnamed ? ['without a name'] : []),
  ];
  const unread = account.heldBack + account.dropped;
  if (unread === 0 && lines.length === 0 && columns.length === 0) return;
  const lost = [
    ...(lines.length > 0
      ? [named('line', lines.map(String))]
      : unread > 0
        ? [`${unread} ${unread === 1 ? 'row' : 'rows'}`]
        : []),
    ...(columns.length > 0 ? [named('column', columns)] : []),
  ];
  throw new CommandError(
    7,
    `${visible(path)} holds answers that were not read and would be lost if it were written again: ${lost.join('; ')}; nothing was written [OUTPUT_EXISTS]`,
    'correct those rows or remove them, and move those columns to another file (note is kept); or give --talk-sheets another folder',
  );
}

function named(what: string, which: readonly string[]): string {
  const more = which.length - MOST_NAMED;
  const list = which.slice(0, MOST_NAMED).join(', ');
  return `${what}${which.length === 1 ? '' : 's'} ${list}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Writes the pages of the next round, with the answers kept and the rounds recorded; or the agreed seats as final. */
export async function writeTalk(terminal: Terminal, analysis: TalkInput, flags: TalkFlags): Promise<void> {
  const { talkSheets, final, force = false, names = false, lang } = flags;
  if (talkSheets === undefined) return;
  const earlier = readRounds(join(talkSheets, 'rounds.json'));
  const write = (files: ReadonlyMap<string, string>) => {
    terminal.io.onWriting?.(talkSheets);
    return writeOutputs(talkSheets, files, {
      force,
      version: analysis.orgraphVersion,
      inputs: analysis.dataset.files,
    });
  };
  if (final === true) {
    const { text, agreed, missing } = finalSeats(analysis);
    if (agreed === 0)
      throw new CommandError(
        1,
        'no seat is agreed, so nothing can be final',
        'fill in answers.csv: a yes of both sides',
      );
    if (missing.length > 0)
      throw new CommandError(
        1,
        `${missing.length} of ${agreed} agreed seats are not signed off; nothing was written`,
        'fill in signed_off_by in answers.csv for each: a person stands in for every final seat',
      );
    const files = talkFiles(analysis, { showNames: names, lang }, earlier);
    await write(new Map([...files, ['final.csv', text]]));
    terminal.note(
      `final.csv in ${visible(talkSheets)} holds the ${agreed} agreed seats with who signed them off.`,
    );
    return;
  }
  const files = talkFiles(analysis, { showNames: names, lang }, earlier);
  await write(files);
  const pages = [...files.keys()].filter((file) => file.endsWith('.html')).length;
  const kept = analysis.findings.roleMatches.suggestions.filter(({ isAgreed }) => isAgreed).length;
  terminal.note(
    `Round ${earlier.length + 1} in ${visible(talkSheets)}: ${pages} pages to talk about, ${kept} agreed seats kept; write the answers into answers.csv and run this again.`,
  );
}

function readRounds(path: string): TalkRound[] {
  if (!existsSync(path)) return [];
  try {
    return rounds.parse(JSON.parse(readFileSync(path, 'utf8'))).rounds;
  } catch {
    throw new CommandError(
      3,
      `${visible(path)} is not the record of a talk`,
      'take it out of the folder, or give --talk-sheets another folder',
    );
  }
}
