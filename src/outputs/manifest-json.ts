import { toJson } from './json.js';
import { sha256Hex } from './sha256.js';

/** The name of the manifest, which is written last: files that match it are whole and of one run. */
export const MANIFEST_FILE = 'manifest.json';

/** The list of a run's files with their sizes and SHA-256. `files` holds the text of each by its name. */
export function manifestJson(files: ReadonlyMap<string, string>, version: string): string {
  const names = [...files.keys()].sort();
  return toJson({
    schemaVersion: 1,
    tool: 'orgraph',
    version,
    files: names.map((file) => {
      const text = files.get(file) ?? '';
      return { file, bytes: new TextEncoder().encode(text).length, sha256: sha256Hex(text) };
    }),
  });
}
