import type { Analysis } from '../analysis.js';
import type { JsonValue } from '../outputs/json/json.js';
import type { Dataset, FileAccount } from '../schema/dataset.js';
import type { PrivacyState } from '../schema/privacy.js';
import { VERSION } from '../version.js';
import { columnsFound } from './accounts.js';

/** Raised when a reader of the command's JSON would have to change. */
const SCHEMA_VERSION = 1;

/** What stands around every answer in JSON: what it was made by, from, and with. */
export function envelope(
  { files, issueCounts }: Pick<Dataset, 'files' | 'issueCounts'>,
  made: { readonly seed: number; readonly options: JsonValue },
): Record<string, JsonValue> {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: 'orgraph',
    version: VERSION,
    seed: made.seed,
    options: made.options,
    inputs: files.map(accountJson),
    warnings: issueCounts.map((count) => ({ ...count })),
  };
}

/** The same for an answer that comes from a whole analysis, in the mode of its dataset. */
export function analysisEnvelope({
  dataset,
  windowIssues,
  options,
}: Pick<Analysis, 'dataset' | 'windowIssues' | 'options'>): Record<string, JsonValue> {
  const { files, issueCounts, privacy } = dataset;
  const made = { seed: options.seed, options: { ...options, kinds: options.kinds, by: options.by } };
  if (privacy?.mode === 'aggregate') return groupEnvelope(privacy, made);
  const counts = { files, issueCounts: [...issueCounts, ...windowIssues.issueCounts] };
  return envelope(counts, made);
}

/** The same for an answer about groups where nobody may be shown: without the rows of files, whose counts tell of few. */
export function groupEnvelope(
  { mode, k, columns }: Pick<PrivacyState, 'mode' | 'k' | 'columns'>,
  made: { readonly seed: number; readonly options: JsonValue },
): Record<string, JsonValue> {
  return {
    ...envelope({ files: [], issueCounts: [] }, made),
    privacy: { mode, k, columns: columns.map((column) => ({ ...column })) },
  };
}

function accountJson({ optedOut: _, ...account }: FileAccount): JsonValue {
  return {
    ...account,
    columns: columnsFound(account),
    sha256: account.sha256,
  };
}
