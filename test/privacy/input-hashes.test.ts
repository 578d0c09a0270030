import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { withKeyedHashes } from '../../src/privacy/input-hashes.js';
import { parseKey, pseudonyms } from '../../src/privacy/pseudonyms.js';

const key = await pseudonyms(parseKey('0123456789abcdef'.repeat(4))!, 'a test');
const bare = datasetFromRows({ people: [{ person_id: 'a' }, { person_id: 'b' }] });
const [table] = bare.files;
const dataset = { ...bare, files: [{ ...table!, sha256: 'ab'.repeat(32), rowsHash: '0123456789abcdef' }] };

describe('withKeyedHashes(dataset, key)', () => {
  it('leaves none where there is no key, and all else that is said of a file', async () => {
    const { files, configHash } = await withKeyedHashes(dataset, undefined);
    const { sha256: _, rowsHash: __, ...rest } = dataset.files[0]!;
    expect(files).toEqual([{ ...rest, sha256: undefined, rowsHash: undefined }]);
    expect(Object.keys(files[0]!)).not.toContain('hmacSha256');
    expect(configHash).toBeUndefined();
  });

  it('makes those of bytes, rows and configuration with the key, each with its own label', async () => {
    const { files, configHash } = await withKeyedHashes(dataset, key);
    const [{ sha256, hmacSha256, rowsHash } = {} as (typeof files)[0]] = files;
    expect(sha256).toBeUndefined();
    expect(hmacSha256).toBe(await key.hashOf(`bytes\0${'ab'.repeat(32)}`));
    expect(rowsHash).toBe((await key.hashOf('rows\x000123456789abcdef')).slice(0, 16));
    const inOrder = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.keys(value)
              .sort()
              .map((name) => [name, inOrder(value[name as keyof typeof value])]),
          )
        : value;
    const config = JSON.stringify(inOrder(JSON.parse(JSON.stringify(dataset.config))));
    expect(configHash).toBe(await key.hashOf(`configuration\0${config}`));
    expect(new Set([hmacSha256, configHash, await key.hashOf('ab'.repeat(32))]).size).toBe(3);
  });

  it('has none of a file that had none, and does not take over what stood there', async () => {
    const without = {
      ...dataset.files[0]!,
      sha256: undefined,
      rowsHash: undefined,
      hmacSha256: 'of another key',
    };
    const [found] = (await withKeyedHashes({ ...dataset, files: [without] }, key)).files;
    expect([found!.sha256, found!.hmacSha256, found!.rowsHash]).toEqual([undefined, undefined, undefined]);
  });

  it('gives the same for a configuration in another order of its keys, and another for another', async () => {
    const hashOf = async (kinds: object) =>
      (
        await withKeyedHashes(
          { files: [], config: { ...dataset.config, kinds } as typeof dataset.config },
          key,
        )
      ).configHash;
    const weights = { mail: { weight: 2, direction: 'directed' }, chat: { weight: 1 } };
    const inOtherOrder = { chat: { weight: 1 }, mail: { direction: 'directed', weight: 2 } };
    expect(await hashOf(inOtherOrder)).toBe(await hashOf(weights));
    expect(await hashOf({ ...weights, chat: { weight: 3 } })).not.toBe(await hashOf(weights));
    expect(await hashOf({ none: null })).toBe(await hashOf({ none: null }));
    expect(await hashOf({ list: ['a', 'b'] })).not.toBe(await hashOf({ list: ['b', 'a'] }));
  });
});
