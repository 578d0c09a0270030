import { type JsonValue, toJson } from '../json/json.js';

/** The name of the manifest, which is written last: files that match it are whole and of one run. */
export const MANIFEST_FILE = 'manifest.json';

/** A file that a run was made from, with the SHA-256 of its bytes where it came from a file, or what stands for that after the gate. */
export interface InputFile {
  readonly file: string;
  readonly sha256: string | undefined;
  readonly hmacSha256?: string | undefined;
}

/** Input files as they stand in a manifest and a record. */
export function inputsJson(inputs: readonly InputFile[]): JsonValue[] {
  return inputs.map(({ file, sha256, hmacSha256 }) => ({
    file,
    sha256,
    ...(hmacSha256 === undefined ? {} : { hmacSha256 }),
  }));
}

/** A file that was written. */
export interface WrittenFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The list of a run's files with their sizes and SHA-256, and of the files it was made from. */
export function manifestJson(
  files: readonly WrittenFile[],
  version: string,
  inputs: readonly InputFile[],
): string {
  return toJson({
    schemaVersion: 1,
    tool: 'orgraph',
    version,
    inputs: inputsJson(inputs),
    files: files.map((file) => ({ ...file })).sort((a, b) => (a.file < b.file ? -1 : 1)),
  });
}
