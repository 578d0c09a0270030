import type { Analysis } from '../../analysis.js';
import { groupAnalysis, showsGroupsOnly } from '../../privacy/group-analysis.js';
import { optedOutJson } from '../json/analysis-json.js';
import { type JsonValue, toJson } from '../json/json.js';
import { inputsJson, type WrittenFile } from './manifest-json.js';
import { sha256Hex } from './sha256.js';

/** The name of the record of a run, from which `orgraph rerun` makes it again. */
export const RECORD_FILE = 'run.json';

/** How a run was asked for: what the analysis itself does not know. */
export interface RunRequest {
  readonly command: string;
  /** The folder that was read, as it was named. */
  readonly folder: string;
  /** The flags that change what is computed or shown, by their names in the program. */
  readonly flags: JsonValue;
  /** Whether its groups were held against a ledger of those shown before. */
  readonly hasLedger?: boolean;
}

/**
 * The record of a run: what it was made from and with, by which version, how many people it is about, whom it shows and on whose
 * word, and the SHA-256 of each file written. It names no person but the one who approved. Where groups alone are shown, counts are
 * those that may be shown.
 */
export function runRecord(analysis: Analysis, request: RunRequest, written: readonly WrittenFile[]): string {
  const { options, dataset, orgraphVersion } = analysis;
  const { mode = 'identified', ...privacy } = { ...dataset.privacy };
  return toJson({
    schemaVersion: 1,
    tool: 'orgraph',
    version: orgraphVersion,
    command: request.command,
    folder: request.folder,
    flags: request.flags,
    seed: options.seed,
    options: { ...options, kinds: options.kinds, by: options.by, metrics: options.metrics },
    privacy: {
      mode,
      k: privacy.k,
      purpose: privacy.purpose,
      approvedBy: privacy.approvedBy,
      keyId: privacy.keyId,
      ...(request.hasLedger === true ? { ledger: true } : {}),
      columns: privacy.columns?.map((column) => ({ ...column })) ?? [],
    },
    counts: showsGroupsOnly(analysis) ? sharedCounts(analysis) : fullCounts(analysis),
    ...hashesOf(analysis),
    outputs: written.map((file) => ({ ...file })).sort((a, b) => (a.file < b.file ? -1 : 1)),
  });
}

/** Why a record has no hash of what was read; readers know it by its first word. */
const NO_HASHES =
  'none: who knows most of a file could try out the rest until a plain hash is right; with --key-file hashes are made with the key';

/** The hashes of files and configuration, and how they were made: `sha256`, `hmac-sha256`, or `none` and why. */
function hashesOf({ dataset }: Analysis): Record<string, JsonValue> {
  const { mode = 'identified', keyId, configHash } = { ...dataset.privacy };
  const inputs = inputsJson(dataset.files);
  if (mode === 'identified')
    return { inputHashes: 'sha256', configSha256: sha256Hex(toJson(dataset.config)), inputs };
  return {
    inputHashes: keyId === undefined ? NO_HASHES : 'hmac-sha256',
    configSha256: null,
    ...(configHash === undefined ? {} : { configHmacSha256: configHash }),
    inputs,
  };
}

function fullCounts({ dataset, graph, network }: Analysis): JsonValue {
  return {
    people: graph.people.length,
    pairs: network.both.arcCount / 2,
    optedOut: optedOutJson(dataset),
    rows: dataset.files.map(({ file, read, delivered, heldBack, blank, dropped }) => ({
      file,
      read,
      delivered,
      heldBack,
      blank,
      dropped,
    })),
  };
}

function sharedCounts(analysis: Analysis): JsonValue {
  const { people, pairs } = groupAnalysis(analysis);
  return { people, pairs };
}
