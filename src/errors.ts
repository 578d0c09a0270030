/** Every error orgraph throws on purpose: code, facts and sentence in one table, so that they cannot drift. */
const sentences = {
  CONFIG_INVALID: (f: { file: string; problems: string }) =>
    `${f.file} is not a valid configuration: ${f.problems}`,
  CONFIG_NOT_JSON: (f: { file: string; problem: string }) => `${f.file} is not JSON: ${f.problem}`,
  OPTIONS_INVALID: (f: { call: string; problems: string }) =>
    `${f.call} was given options it cannot use: ${f.problems}`,
  METRIC_UNKNOWN: (f: { id: string; nearest: string | undefined }) =>
    `there is no measure "${f.id}"${f.nearest === undefined ? '' : `; did you mean "${f.nearest}"?`}`,
  METRIC_LEVEL: (f: { id: string; level: string; wanted: string }) =>
    `"${f.id}" is a measure on the level "${f.level}", and one on "${f.wanted}" is wanted`,
  METRIC_BROKEN: (f: { id: string; level: string; found: string; wanted: string }) =>
    `the measure "${f.id}" on the level "${f.level}" breaks its promise: ${f.found}; right is ${f.wanted}`,
  KIND_UNKNOWN: (f: { kind: string; known: readonly string[] }) =>
    f.known.length === 0
      ? 'the data has no ties, so no kind can be chosen'
      : `no tie is of kind "${f.kind}"; ${kindsInData(f.known, f.known.join(', '))}`,
  COLUMN_UNKNOWN: (f: { column: string; known: readonly string[] }) =>
    `people have no column "${f.column}"; their columns are ${f.known.join(', ')}`,
  COLUMN_NEEDED: (f: { call: string; columns: readonly string[] }) =>
    `${f.call} needs a column that groups people (${f.columns.join(', ')}), or the name of one given with by`,
  PERSON_UNKNOWN: (f: { id: string; nearest: string | undefined }) =>
    `no person has the id "${f.id}"${f.nearest === undefined ? '' : `; did you mean "${f.nearest}"?`}`,
  ROLE_UNKNOWN: (f: { id: string; nearest: string | undefined }) =>
    `no role has the id "${f.id}"${f.nearest === undefined ? '' : `; did you mean "${f.nearest}"?`}`,
  TOPIC_UNKNOWN: (f: { topic: string; nearest: string | undefined }) =>
    `nothing is called "${f.topic}"${f.nearest === undefined ? '' : `; did you mean "${f.nearest}"?`}`,
  INPUT_MISSING: (f: { path: string; wanted: string; found?: string | undefined }) =>
    `${f.path} ${f.found ?? 'was not found'}; expected ${f.wanted}`,
  INPUT_UNREADABLE: (f: { path: string; problem: string }) => `${f.path} cannot be read: ${f.problem}`,
  INPUT_REFUSED: (f: { count: number; first: string }) =>
    `the input was refused for ${f.count === 1 ? 'one fault' : `${f.count} faults`}: ${f.first}`,
  INPUT_TWICE: (f: { first: string; second: string; table: string }) =>
    f.first === f.second
      ? `${f.first} is named as ${f.table}; name a file for each`
      : `${f.first} and ${f.second} would both be read as ${f.table}; keep one of them in the folder`,
  HELD_BACK_TOO_MANY: (f: { heldBack: number; allowed: number }) =>
    `${f.heldBack} ${f.heldBack === 1 ? 'row was' : 'rows were'} held back and ${f.allowed} allowed`,
  ROWS_UNACCOUNTED: (f: { file: string; read: number; delivered: number; heldBack: number; blank: number }) =>
    `${f.file}: ${f.read} rows read, but ${f.delivered} delivered, ${f.heldBack} held back and ${f.blank} blank`,
  GRAPH_UNUSABLE: (f: { problem: string }) => `this graphology graph cannot be used: ${f.problem}`,
  OUTPUT_EXISTS: (f: { path: string; isReplaceable: boolean }) =>
    f.isReplaceable
      ? `${f.path} is there already and was not written by orgraph; use --force to replace it`
      : `${f.path} is there already, and nothing that is there is replaced by this`,
  OUTPUT_FAILED: (f: { path: string; problem: string }) => `${f.path} could not be written: ${f.problem}`,
  LIMIT_REACHED: (f: { what: string; limit: number; found: number }) =>
    `${f.what}: ${f.found} is beyond the limit of ${f.limit}`,
  SOLVER_MISSING: (f: { package: string; install: string }) =>
    `a proof needs the package ${f.package}, which is not installed: ${f.install}`,
  PACKAGE_MISSING: (f: { what: string; package: string; install: string }) =>
    `${f.what} needs the package ${f.package}, which is not installed: ${f.install}`,
  NOT_PROVED: (f: { found: string; bound: string; seconds: number }) =>
    `no proof within ${f.seconds} seconds: ${f.found}, and ${f.bound}`,
  PRIVACY_REFUSED: (f: { what: string; why: string }) => `${f.what} is not shown: ${f.why}`,
  WORKER_FAILED: (f: { reason: string }) => `a worker thread broke down: ${f.reason}`,
  ABORTED: () => 'the run was stopped before it ended',
} as const;

/** The codes of {@link OrgraphError}. */
export type ErrorCode = keyof typeof sentences;

type Facts<C extends ErrorCode> = Parameters<(typeof sentences)[C]> extends [infer F] ? F : undefined;

/** All codes, in the order of the table. */
export const errorCodes = Object.keys(sentences) as ErrorCode[];

/** A wrong call, an unusable input, or an output that cannot be written. Bad rows are not errors but issues. */
export class OrgraphError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'OrgraphError';
  readonly code: C;
  readonly facts: Facts<C>;

  constructor(code: C, ...given: Facts<C> extends undefined ? [] : [facts: Facts<C>, why?: ErrorOptions]) {
    const [facts, why] = given;
    super((sentences[code] as (f: unknown) => string)(facts), why);
    this.code = code;
    this.facts = facts as Facts<C>;
  }
}

const problemsOfWriting: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'its folder is not there'],
  ['ENOTDIR', 'what should be its folder is a file'],
  ['EISDIR', 'it is a folder'],
  ['EEXIST', 'something else is there already, such as a file where a folder should be'],
  ['EACCES', 'permission is denied'],
  ['EPERM', 'permission is denied'],
  ['EROFS', 'the disk can only be read'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the share of the disk that is allowed is used up'],
  ['EIO', 'the disk or network gave an error'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'the name is too long'],
]);

/** Why the file system did not let something be written, in words, with its own code behind. */
export function problemOfWriting(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error)) return error.message;
  const words = problemsOfWriting.get(String(error.code));
  return words === undefined ? `the system says ${error.code}` : `${words} (${error.code})`;
}

/** Throws ABORTED when the caller asked to stop. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new OrgraphError('ABORTED');
}

/** What a zod schema found wrong, as one line. */
export function problemsOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): string {
  return error.issues
    .map(({ path, message }) => `${path.length === 0 ? '' : `${path.map(String).join('.')}: `}${message}`)
    .join('; ');
}

/** Kinds beyond these are hardly kinds, but cells of another column that was taken for one; then they are not repeated. */
const MOST_KINDS = 20;

/** Which kinds there are, in a list, or how many where they are so many. */
export function kindsInData(kinds: readonly string[], list: string): string {
  return kinds.length > MOST_KINDS
    ? `the data has ${kinds.length} kinds, which is so many that their column may hold something else`
    : `the kinds in the data are ${list}`;
}
