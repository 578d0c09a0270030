import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { OrgraphError } from '../../errors.js';
import type { JsonValue } from '../../outputs/json/json.js';
import { RECORD_FILE } from '../../outputs/record/run-record.js';
import { removeTemporary } from '../../outputs/temporary-files.node.js';
import { describeFiles, writeOutputs } from '../../outputs/write-outputs.node.js';
import { privacyModes } from '../../schema/privacy.js';
import { VERSION } from '../../version.js';
import { analysisOptionsOf } from '../analysis-flags.js';
import { defineCommand } from '../define-command.js';
import { CommandError } from '../exit-codes.js';
import { folderName } from '../folder-flag.js';
import { refuseInputFolder } from '../output-places.js';
import { analyzeFolder, type RunFlags } from '../read-input.js';
import { refuseStrangeFlags } from '../recorded-flags.js';
import { visible } from '../visible.js';
import { filesOfRun, type WriteFlags } from '../write-run.js';
import { analyzeCommand } from './analyze.js';
import { demoCommand, demoFolder } from './demo.js';

interface Flags {
  readonly data?: string;
  readonly output?: string;
  readonly keyFile?: string;
  readonly ledger?: string;
  readonly force?: boolean;
}

const hashed = z.object({
  file: z.string(),
  sha256: z.string().nullable(),
  hmacSha256: z.string().optional(),
});

/** What is read of a record; {@link runRecord} writes more. */
const record = z.object({
  tool: z.literal('orgraph'),
  schemaVersion: z.literal(1),
  version: z.string(),
  command: z.enum(['analyze', 'demo']),
  folder: z.string(),
  flags: z.record(z.string(), z.json()),
  options: z.record(z.string(), z.json()),
  privacy: z.object({
    mode: z.enum(privacyModes).optional(),
    keyId: z.string().nullable(),
    ledger: z.boolean().optional(),
  }),
  inputHashes: z.string().optional(),
  configSha256: z.string().nullable(),
  configHmacSha256: z.string().optional(),
  inputs: z.array(hashed),
  outputs: z.array(hashed),
});
type Recorded = z.infer<typeof record>;

/** A run made again from its record. */
export const rerunCommand = defineCommand<Flags>({
  name: 'rerun',
  summary: 'make a run again from its run.json, and say what differs, byte for byte',
  details: `Ends with 0 where every file comes out with the bytes it had, and with 1 where one differs; then it says what of the data, the
configuration, the key or the version is another. Writes nothing without -o. Inputs of a run in codes or of groups are compared by hashes
made with the key, where the run had one and it is given again.`,
  examples: ['orgraph rerun result/run.json', 'orgraph rerun result/run.json --data ./my-data -o again'],
  configure(command) {
    command
      .argument('<RECORD>', `the ${RECORD_FILE} of a run`)
      .option('--data <folder>', 'where the data lies now (default: where it lay then, seen from here)')
      .option('-o, --output <folder>', 'write the files that come out into this folder', folderName)
      .option('--key-file <file>', 'the key of the run, where it had one; or ORGRAPH_KEY in the environment')
      .option(
        '--ledger <file>',
        'groups shown so far, for a run that was held against them: needed with -o where the data is another',
      )
      .option('--force', 'replace files that orgraph did not write');
  },
  async run(terminal, [path = RECORD_FILE], { data, output, keyFile, ledger, force }) {
    const recorded = await readRecord(path);
    const { command, flags } = recorded;
    const definition = command === 'demo' ? demoCommand : analyzeCommand;
    // Another version may have had other flags and options.
    if (recorded.version === VERSION) refuseStrangeFlags(definition, flags, recorded.options);
    const folder = data ?? (command === 'demo' ? demoFolder() : recorded.folder);
    if (output !== undefined) {
      refuseInputFolder(folder, output);
      removeTemporary(output);
    }
    // The gate looks where files go: neither a key nor a ledger must lie among them.
    const shown = output === undefined ? undefined : ledger;
    const given = { ...flags, keyFile, ledger: shown, output } as unknown as RunFlags & WriteFlags;
    const analysis = await analyzeFolder(terminal, folder, given, analysisOptionsOf(flags), 'groups').catch(
      (error: unknown) => {
        if (data !== undefined || !(error instanceof OrgraphError) || error.code !== 'INPUT_MISSING')
          throw error;
        throw new CommandError(
          3,
          `${error.message} [INPUT_MISSING]`,
          'say where the data lies now: --data FOLDER',
        );
      },
    );
    const isAggregate = analysis.dataset.privacy?.mode === 'aggregate';
    const hasLedger = recorded.privacy.ledger === true || (shown !== undefined && isAggregate);
    const request = { command, folder: recorded.folder, flags: flags as JsonValue, hasLedger };
    const files = await filesOfRun(analysis, given, request);
    const made = JSON.parse(String(files.get(RECORD_FILE) ?? '{}')) as Recorded;
    const now = new Map(describeFiles(files).map(({ file, sha256 }) => [file, sha256]));
    now.delete(RECORD_FILE);
    const then = new Map(recorded.outputs.map(({ file, sha256 }) => [file, sha256]));
    const differing = [...new Set([...then.keys(), ...now.keys()])].filter(
      (file) => then.get(file) !== now.get(file),
    );
    if (output !== undefined) {
      if (shown === undefined && recorded.privacy.ledger === true)
        refuseOtherData(recorded, made, differing.length > 0);
      terminal.io.onWriting?.(output);
      await writeOutputs(output, files, {
        force: force === true,
        version: VERSION,
        inputs: analysis.dataset.files,
      });
    }

    const causes = causesOf(recorded, made);
    const notCompared = reasonNotCompared(recorded, made);
    if (notCompared !== undefined) terminal.note(`the inputs could not be compared: ${notCompared}`);
    if (differing.length === 0) {
      terminal.print(`The same: ${then.size} files, byte for byte.`);
      for (const cause of causes) terminal.note(`although ${cause}`);
      return 0;
    }
    for (const file of differing) {
      const what = !now.has(file)
        ? 'is not made any more'
        : !then.has(file)
          ? 'was not made then'
          : 'differs';
      terminal.print(`${visible(file)} ${what}`);
    }
    terminal.print(`${differing.length} of ${then.size} files differ.`);
    for (const cause of causes) terminal.print(`Since ${cause}.`);
    return 1;
  },
});

async function readRecord(path: string): Promise<Recorded> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    throw new OrgraphError(
      'INPUT_MISSING',
      isFolder
        ? { path, found: 'is a folder', wanted: `the ${RECORD_FILE} in it` }
        : { path, wanted: `the ${RECORD_FILE} of a run` },
      { cause: error },
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const parsed = record.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CommandError(
    2,
    `${path} is no record of a run`,
    `orgraph analyze writes one as ${RECORD_FILE}; it must not be changed`,
  );
}

/**
 * The same groups of other data can differ by few people, which only the ledger knows. Where inputs cannot be compared, outputs tell:
 * those that are the same show nothing that was not shown. Throws PRIVACY_REFUSED.
 */
function refuseOtherData(then: Recorded, now: Recorded, isOther: boolean): void {
  const { changed, added, isConfigured } = differencesOf(then, now);
  const isCompared = reasonNotCompared(then, now) === undefined;
  if (changed.length + added.length === 0 && !isConfigured && (isCompared || !isOther)) return;
  throw new OrgraphError('PRIVACY_REFUSED', {
    what: 'other data or another configuration than that of the run',
    why: 'the run was held against a ledger of groups shown, and without it figures of few people could come out of the two; give it with --ledger',
  });
}

/** Why hashes of inputs then and now cannot be held against each other; undefined where they can. */
function reasonNotCompared(then: Recorded, now: Recorded): string | undefined {
  const [made, again] = [methodOf(then), methodOf(now)];
  if (made === 'none') return 'the record has no hashes of them, since the run had no key';
  if (made === 'sha256' && again !== 'sha256')
    return 'the record has plain hashes, which are not made in this mode any more';
  if (made !== 'hmac-sha256') return undefined;
  if (again !== 'hmac-sha256')
    return 'their hashes were made with a key; give it with --key-file or ORGRAPH_KEY';
  return then.privacy.keyId === now.privacy.keyId ? undefined : 'their hashes were made with another key';
}

function methodOf({ inputHashes = 'sha256' }: Recorded): string {
  return inputHashes.split(':')[0]!;
}

/** What is known to be another. Where hashes cannot be compared, that is which files there are. */
function differencesOf(then: Recorded, now: Recorded) {
  const isCompared = reasonNotCompared(then, now) === undefined;
  const found = new Map(now.inputs.map((input) => [input.file, input]));
  const hashOf = ({ sha256, hmacSha256 }: Recorded['inputs'][number]) => hmacSha256 ?? sha256;
  return {
    changed: then.inputs.filter((input) => {
      const again = found.get(input.file);
      return again === undefined || (isCompared && hashOf(input) !== hashOf(again));
    }),
    added: now.inputs.filter(({ file }) => !then.inputs.some((input) => input.file === file)),
    isConfigured:
      isCompared &&
      (then.configHmacSha256 ?? then.configSha256) !== (now.configHmacSha256 ?? now.configSha256),
  };
}

/** What of a run is another, in words. */
function causesOf(then: Recorded, now: Recorded): string[] {
  const { changed, added, isConfigured } = differencesOf(then, now);
  const isCoded = then.privacy.mode === 'pseudonymous' || then.privacy.mode === undefined;
  return [
    ...(then.version === VERSION
      ? []
      : [`it was made by orgraph ${visible(then.version)}, and this is ${VERSION}`]),
    ...changed.map(({ file }) => `${visible(file)} is another file now`),
    ...added.map(({ file }) => `${visible(file)} was not there then`),
    ...(isConfigured ? ['orgraph.json, or what --map and --encoding say, is another'] : []),
    ...(isCoded && then.privacy.keyId !== now.privacy.keyId ? ['the codes are made with another key'] : []),
  ];
}
