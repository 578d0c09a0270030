import type { Analysis } from '../../analysis.js';
import { groupAnalysis, showsGroupsOnly } from '../../privacy/group-analysis.js';
import { type JsonValue, toJson } from '../json/json.js';
import type { InputFile, WrittenFile } from './manifest-json.js';
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
    configSha256: sha256Hex(toJson(dataset.config)),
    inputs: inputsOf(analysis).map((file) => ({ ...file })),
    outputs: written.map((file) => ({ ...file })).sort((a, b) => (a.file < b.file ? -1 : 1)),
  });
}

function inputsOf({ dataset }: Analysis): InputFile[] {
  return dataset.files.map(({ file, sha256 }) => ({ file, sha256 }));
}

function fullCounts({ dataset, graph, network }: Analysis): JsonValue {
  return {
    people: graph.people.length,
    pairs: network.both.arcCount / 2,
    optedOut: { people: dataset.optedOut.people, interactions: dataset.optedOut.interactions },
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
