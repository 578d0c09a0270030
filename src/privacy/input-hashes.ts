import type { Dataset } from '../schema/dataset.js';
import type { Pseudonyms } from './pseudonyms.js';

/** Digits of a fingerprint of rows. */
const FINGERPRINT_DIGITS = 16;

/**
 * The accounts of files and the configuration with hashes that only the key can make, or with none where there is no key.
 *
 * A plain hash would give away what the gate takes out: who knows a file but for some cells, such as who does not take part, tries
 * out what they can be until the hash is right. With the key, two runs can still be told to be of the same files.
 */
export async function withKeyedHashes(
  { files, config }: Pick<Dataset, 'files' | 'config'>,
  key: Pseudonyms | undefined,
): Promise<{ readonly files: Dataset['files']; readonly configHash: string | undefined }> {
  const keyed = async (what: string, text: string | undefined) =>
    text === undefined ? undefined : await key?.hashOf(`${what}\0${text}`);
  return {
    files: await Promise.all(
      files.map(async ({ hmacSha256: _, ...file }) => {
        const hmacSha256 = await keyed('bytes', file.sha256);
        return {
          ...file,
          rowsHash: (await keyed('rows', file.rowsHash))?.slice(0, FINGERPRINT_DIGITS),
          sha256: undefined,
          ...(hmacSha256 === undefined ? {} : { hmacSha256 }),
        };
      }),
    ),
    configHash: await keyed('configuration', JSON.stringify(config, inOrder)),
  };
}

/** Keys in code-unit order, so that their order in a file changes no hash. */
function inOrder(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
