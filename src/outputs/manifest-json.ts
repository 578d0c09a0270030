import { toJson } from './json.js';
import { sha256Hex } from './sha256.js';

/** The name of the manifest, which is written last: files that match it are whole and of one run. */
export const MANIFEST_FILE = 'manifest.json';

/** A file that a run was made from, with the SHA-256 of its bytes where it came from a file. */
export interface InputFile {
  readonly file: string;
  readonly sha256: string | undefined;
}

/** The list of a run's files with their sizes and SHA-256, and of the files it was made from. */
export function manifestJson(
  files: ReadonlyMap<string, string>,
  version: string,
  inputs: readonly InputFile[] = [],
): string {
  const names = [...files.keys()].sort();
  return toJson({
    schemaVersion: 1,
    tool: 'orgraph',
    version,
    inputs: inputs.map(({ file, sha256 }) => ({ file, sha256 })),
    files: names.map((file) => {
      const text = files.get(file) ?? '';
      return { file, bytes: new TextEncoder().encode(text).length, sha256: sha256Hex(text) };
    }),
  });
}
