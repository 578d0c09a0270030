import type { Analysis } from '../analysis.js';
import { analyze } from '../analyze.js';
import { OrgraphError } from '../errors.js';
import { readDataset, readFolderConfig } from '../ingest/read-dataset.node.js';
import type { AnalyzeOptionsInput, RunControl } from '../options.js';
import type { JsonValue } from '../outputs/json/json.js';
import { type GroupAnalysis, groupAnalysis, showsGroupsOnly } from '../privacy/group-analysis.js';
import type { Dataset } from '../schema/dataset.js';
import { recognisedLines, unusedLines } from './accounts.js';
import { analysisEnvelope } from './envelope.js';
import { CommandError } from './exit-codes.js';
import { faultLines } from './faults.js';
import type { InputFlags } from './input-flags.js';
import {
  leftOutSentence,
  noteWholeWeeks,
  warnOfUnknownKinds,
  warnOfUnknownPeople,
  warnOfUnknownReferences,
} from './left-out.js';
import { type PersonsAnswer, passGate, privacyModeOf, refusePersons } from './privacy-flags.js';
import { followProgress, type Progress } from './progress.js';
import { checkCommandLine } from './shell-word.js';
import type { Terminal } from './terminal.js';
import { noteUnreadFiles } from './unread-files.js';
import { visible } from './visible.js';

/** What a run is made of besides its folder. */
export interface RunFlags extends InputFlags {
  readonly showValues?: boolean;
  readonly from?: string;
  readonly to?: string;
}

/** What a command answers about: groups, or persons, with what it says where these are not to be shown. */
export type Answers = 'groups' | PersonsAnswer;

/**
 * Reads a folder as the flags say, whatever its faults. What is found passes the gate where people are not to be shown; an answer
 * about persons is refused there before a row is read. Throws PRIVACY_REFUSED.
 */
export async function readFolder(
  terminal: Terminal,
  folder: string,
  flags: InputFlags,
  control: RunControl,
  answers: Answers,
  cleanInto?: string,
): Promise<Dataset> {
  if (answers !== 'groups')
    refusePersons(privacyModeOf(flags, flags.privacy ? {} : await readFolderConfig(folder)), answers);
  const dataset = await readDataset(
    folder,
    {
      ...(flags.map === undefined ? {} : { columns: flags.map }),
      ...(flags.answers === undefined ? {} : { answers: flags.answers }),
      ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
      ...(cleanInto === undefined ? {} : { cleanInto }),
      ...(flags.decimalComma === undefined ? {} : { decimalComma: flags.decimalComma }),
      ...(flags.timeZone === undefined ? {} : { timeZone: flags.timeZone }),
      ...flags.limit,
      ...(flags.lenient === undefined ? {} : { lenient: flags.lenient }),
      ...(flags.broadcastSize === undefined ? {} : { broadcastSize: flags.broadcastSize }),
    },
    control,
  );
  noteUnreadFiles(terminal, folder);
  return passGate(terminal, dataset, flags);
}

/**
 * Reads a folder that is to be worked with. Says which columns were recognised and what is left out, and stops,
 * with the faults listed, where a file is refused or more rows were held back than allowed. Throws PRIVACY_REFUSED.
 */
export async function readUsableFolder(
  terminal: Terminal,
  folder: string,
  flags: RunFlags,
  progress: Progress,
  answers: Answers,
): Promise<Dataset> {
  const dataset = await readFolder(terminal, folder, flags, progress.control, answers);
  progress.end();
  for (const line of recognisedLines(dataset, terminal.width)) terminal.note(line);
  for (const line of unusedLines(dataset, terminal.width)) terminal.note(line);
  refuseUnusable(terminal, folder, dataset, flags);
  const leftOut = leftOutSentence(dataset);
  if (leftOut !== undefined) terminal.note(`${leftOut}; see ${checkCommandLine(folder, flags)}`);
  warnOfUnknownPeople(terminal, dataset);
  warnOfUnknownKinds(terminal, dataset);
  warnOfUnknownReferences(terminal, dataset);
  noteWholeWeeks(terminal, dataset, flags);
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

/** Reads a folder and analyses it, with progress shown. Throws PRIVACY_REFUSED. */
export function analyzeFolder(
  terminal: Terminal,
  folder: string,
  flags: RunFlags,
  options: AnalyzeOptionsInput,
  answers: Answers,
): Promise<Analysis> {
  // Flags go before orgraph.json, and orgraph.json before the defaults.
  const work = (dataset: Dataset, control: RunControl) =>
    analyze(dataset, gatedOptions(dataset, options), control);
  return workOnFolder(terminal, folder, flags, options, work, answers);
}

/** The same for an answer about groups: what of it may be shown in the mode asked for, and what stands around it in JSON. */
export async function analyzeForGroups(
  terminal: Terminal,
  folder: string,
  flags: RunFlags,
  options: AnalyzeOptionsInput,
): Promise<GroupAnswer> {
  const analysis = await analyzeFolder(terminal, folder, flags, options, 'groups');
  const { findings } = showsGroupsOnly(analysis) ? groupAnalysis(analysis) : analysis;
  return { findings, envelope: analysisEnvelope(analysis) };
}

/** What a command that answers about groups works with. */
export interface GroupAnswer {
  readonly findings: GroupAnalysis['findings'];
  readonly envelope: Record<string, JsonValue>;
}

/** Reads a folder and works with it, with progress shown. Throws PRIVACY_REFUSED. */
export async function workOnFolder<Result extends Pick<Analysis, 'windowIssues'>>(
  terminal: Terminal,
  folder: string,
  flags: RunFlags,
  options: AnalyzeOptionsInput,
  work: (dataset: Dataset, control: RunControl) => Promise<Result>,
  answers: Answers,
): Promise<Result> {
  const progress = followProgress(terminal, flags.threads);
  try {
    const dataset = await readUsableFolder(terminal, folder, flags, progress, answers);
    const result = await work(dataset, progress.control);
    progress.end();
    if (options.undirected !== true) noteOneWayKinds(terminal, result);
    return result;
  } finally {
    progress.end();
  }
}

/** Where groups alone are shown, they are those that the gate let through, none of which is small. */
function gatedOptions({ privacy }: Dataset, options: AnalyzeOptionsInput): AnalyzeOptionsInput {
  if (privacy === undefined || privacy.mode === 'identified') return options;
  const by = privacy.columns.filter(({ isShown }) => isShown).map((column) => column.by);
  return { ...options, by, minGroup: Math.max(privacy.k, options.minGroup ?? 0) };
}

/** Which end of a tie is named first decides such an answer, so it is said beside it. */
function noteOneWayKinds(terminal: Terminal, { windowIssues }: Pick<Analysis, 'windowIssues'>): void {
  for (const { code, found, fix } of windowIssues.issues) {
    if (code === 'kind-one-way') terminal.note(`${visible(found)}; ${visible(fix)}`);
  }
}
