import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { OrgraphError } from '../errors.js';
import { gateDataset, type PrivacyRequest } from '../privacy/gate-dataset.js';
import { parseKey } from '../privacy/pseudonyms.js';
import type { Config } from '../schema/config.js';
import type { Dataset } from '../schema/dataset.js';
import { LEAST_K, type PrivacyMode, privacyModes } from '../schema/privacy.js';
import { isInside } from './output-places.js';
import { keepLedger } from './privacy-ledger.js';
import type { Terminal } from './terminal.js';

/** Whom an answer may show, and on whose word. */
export interface PrivacyFlags {
  readonly privacy?: PrivacyMode;
  readonly k?: number;
  readonly keyFile?: string;
  readonly purpose?: string;
  readonly approvedBy?: string;
  readonly ledger?: string;
}

/** Flags of commands that the gate must know of beside its own. */
interface GateFlags extends PrivacyFlags {
  readonly by?: readonly string[] | string;
  /** Where files of the answer go. */
  readonly output?: string;
  readonly talkSheets?: string;
}

/** Gives a command the flags of {@link PrivacyFlags}. */
export function addPrivacyFlags(command: Command): void {
  command
    .optionsGroup('Whom it shows:')
    .addOption(
      new Option(
        '--privacy <mode>',
        'identified: people by id; pseudonymous: by keyed codes, which stays personal data; aggregate: groups of at least --k people, and nobody (default: identified, or as in orgraph.json)',
      ).choices([...privacyModes]),
    )
    .option(
      '--k <number>',
      `people a group has at least in those modes (default: 10; least: ${LEAST_K})`,
      Number,
    )
    .option(
      '--key-file <file>',
      'the key of the codes and of the hashes of files in the record, which orgraph init-key makes; or ORGRAPH_KEY in the environment',
    )
    .option(
      '--purpose <text>',
      'what the answer is for; kept in the record, and codes of one purpose cannot be linked to another',
    )
    .option(
      '--ledger <file>',
      'with aggregate: groups shown so far, so that no figure of few comes out of two runs; made where it is not there',
    )
    .option('--approved-by <name>', 'who approved that people are shown; kept in the record');
}

/** What an answer about persons says where persons are not to be shown. */
export interface PersonsAnswer {
  readonly what: string;
  /** What can be run instead, and what it tells. */
  readonly instead: string;
  /** Whether it has people by their ids, whatever the mode. */
  readonly isById?: boolean;
}

/** The mode asked for, or that of orgraph.json. */
export function privacyModeOf({ privacy }: PrivacyFlags, config: Pick<Config, 'privacy'>): PrivacyMode {
  return privacy ?? config.privacy ?? 'identified';
}

/** Refuses an answer about persons where these are not to be shown. Throws PRIVACY_REFUSED. */
export function refusePersons(mode: PrivacyMode, { what, instead, isById }: PersonsAnswer): void {
  if (mode === 'identified' || (mode === 'pseudonymous' && isById !== true)) return;
  const shown = mode === 'aggregate' ? 'groups' : 'codes';
  throw new OrgraphError('PRIVACY_REFUSED', {
    what,
    why: `it tells of persons, and --privacy ${mode} shows ${shown} alone; ${instead}`,
  });
}

/** Lets a dataset through the gate as the flags say. Throws PRIVACY_REFUSED. */
export async function passGate(terminal: Terminal, dataset: Dataset, flags: GateFlags): Promise<Dataset> {
  const { env } = terminal.io;
  const folders = [flags.output, flags.talkSheets];
  const mode = privacyModeOf(flags, dataset.config);
  if (mode !== 'identified' && flags.keyFile !== undefined)
    for (const into of folders) refuseAmongOutputs(flags.keyFile, 'the key of the codes', into);
  if (flags.ledger !== undefined)
    for (const into of folders) refuseAmongOutputs(flags.ledger, 'the ledger', into);
  const by = typeof flags.by === 'string' ? [flags.by] : flags.by;
  const key = mode !== 'identified' ? readKey(flags.keyFile, env['ORGRAPH_KEY']) : undefined;
  if (key !== undefined) for (const into of folders) refuseKeyAmongOutputs(key, into);
  const { purpose, approvedBy, k } = flags;
  const gated = await gateDataset(dataset, {
    mode,
    k,
    by,
    key,
    purpose,
    approvedBy,
  } satisfies PrivacyRequest);
  const isUsable = !dataset.issues.some(({ severity }) => severity === 'refused');
  if (flags.ledger !== undefined && mode === 'aggregate' && isUsable)
    await keepLedger(flags.ledger, dataset, gated, (text) =>
      terminal.warn(`${terminal.paint('yellow', 'warning:', 'stderr')} ${text}`),
    );
  return gated;
}

/** What undoes the codes must not be handed on with them. Throws PRIVACY_REFUSED. */
function refuseAmongOutputs(file: string, what: string, output: string | undefined): void {
  if (output === undefined || output === '-' || !isInside(output, file)) return;
  throw new OrgraphError('PRIVACY_REFUSED', {
    what: 'an answer beside what undoes its codes',
    why: `${what} is in the folder of the outputs; keep it elsewhere, for whoever gets the folder gets it too`,
  });
}

/** Bytes of a file beyond which it is looked at no further: a key with its line feed has 65. */
const MOST_KEY_BYTES = 200;

/** A key that came by the environment may lie among the outputs all the same. Throws PRIVACY_REFUSED. */
function refuseKeyAmongOutputs(key: Uint8Array, output: string | undefined): void {
  if (output === undefined || output === '-' || !existsSync(output)) return;
  for (const entry of readdirSync(output, { withFileTypes: true })) {
    const path = join(output, entry.name);
    if (!entry.isFile() || statSync(path).size > MOST_KEY_BYTES) continue;
    const held = parseKey(readFileSync(path, 'utf8'));
    if (held !== undefined && Buffer.from(held).equals(key))
      throw new OrgraphError('PRIVACY_REFUSED', {
        what: 'an answer beside what undoes its codes',
        why: `the key is in the folder of the outputs, as ${entry.name}; keep it elsewhere, for whoever gets the folder gets it too`,
      });
  }
}

/** The key of the file, else of the environment; never of the command line, which others can see. */
function readKey(file: string | undefined, inEnvironment: string | undefined) {
  const text = file === undefined ? inEnvironment : readKeyFile(file);
  if (text === undefined) return undefined;
  const key = parseKey(text);
  if (key === undefined)
    throw new OrgraphError('PRIVACY_REFUSED', {
      what: 'an answer made with this key',
      why: `${file ?? 'ORGRAPH_KEY'} holds no key: 64 hexadecimal digits, as orgraph init-key writes them`,
    });
  return key;
}

function readKeyFile(file: string): string {
  let mode: number;
  let text: string;
  try {
    // A link has no rights of its own; those of what it leads to count.
    mode = statSync(file).mode;
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new OrgraphError('INPUT_UNREADABLE', { path: file, problem: code }, { cause: error });
  }
  // Windows keeps rights elsewhere and reports all of them here.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new OrgraphError('PRIVACY_REFUSED', {
      what: 'an answer made with this key',
      why: `others than its owner can read ${file}; chmod 600 takes that from them`,
    });
  return text;
}
