import { createHash } from 'node:crypto';
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, folderOf, runCli, smallOrg } from './run-cli.js';

const few = ['--draws', '20', '--permutations', '99'];
const aggregate = ['--privacy', 'aggregate', ...few];
const coded = ['--privacy', 'pseudonymous', '--purpose', 'a test', ...few];
const org = { ...smallOrg, 'orgraph.json': '{"broadcastSize": 12, "formalLevels": ["3"]}' };

async function newKeyFile(): Promise<string> {
  const file = join(await folderOf({}), 'project.key');
  expect((await runCli(['init-key', file])).code).toBe(0);
  return file;
}

async function made(folder: string, ...flags: string[]): Promise<string> {
  const output = await emptyFolder();
  const ran = await runCli(['analyze', folder, '-o', output, ...flags]);
  expect(ran.code, ran.stderr).toBe(0);
  return output;
}

/** Every number that whoever has the inputs could hold against what stands in a folder: hashes, whole or begun, and sizes. */
async function fingerprints(folder: string): Promise<string[]> {
  const plain = await made(folder, ...few);
  const analysis = JSON.parse(await readFile(join(plain, 'analysis.json'), 'utf8')) as {
    inputs: { rowsHash: string }[];
  };
  const { configSha256 } = JSON.parse(await readFile(join(plain, 'run.json'), 'utf8')) as {
    configSha256: string;
  };
  const names = await readdir(folder);
  const bytes = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const hashes = bytes.map((one) => createHash('sha256').update(one).digest('hex'));
  return [...hashes, configSha256, ...analysis.inputs.map(({ rowsHash }) => rowsHash)];
}

async function textOf(folder: string): Promise<string> {
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

const recordOf = async (output: string) =>
  JSON.parse(await readFile(join(output, 'run.json'), 'utf8')) as Record<string, unknown>;

describe('hashes of what was read', () => {
  it('stand nowhere as they are in codes or of groups, with a key and without', async () => {
    const folder = await folderOf(org);
    const plain = await fingerprints(folder);
    expect(plain.length).toBeGreaterThan(7);
    const key = await newKeyFile();
    for (const flags of [aggregate, [...aggregate, '--key-file', key], [...coded, '--key-file', key]]) {
      const text = await textOf(await made(folder, ...flags));
      for (const hash of plain) expect(text.includes(hash), flags.join(' ')).toBe(false);
    }
    const answer = await runCli([
      'measure',
      folder,
      '--format',
      'json',
      '--metrics',
      'degree',
      '--key-file',
      key,
      ...coded.slice(0, 4),
    ]);
    expect(answer.code, answer.stderr).toBe(0);
    for (const hash of plain) expect(answer.stdout).not.toContain(hash);
    const identified = await textOf(await made(folder, ...few));
    expect(plain.filter((hash) => identified.includes(hash))).toHaveLength(7);
  });

  it('are none without a key, and the record says why', async () => {
    const folder = await folderOf(org);
    const output = await made(folder, ...aggregate);
    const record = await recordOf(output);
    expect(record['inputHashes']).toMatch(/^none: .*--key-file/);
    expect(record['configSha256']).toBeNull();
    expect(record['inputs']).toContainEqual({ file: 'people.csv', sha256: null });
    const manifest = JSON.parse(await readFile(join(output, 'manifest.json'), 'utf8')) as object;
    expect(manifest).toHaveProperty('inputs', record['inputs']);
    expect(await recordOf(await made(folder, ...few))).toMatchObject({
      inputHashes: 'sha256',
      configSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('are made with the key, of the file as with ORGRAPH_KEY, and differ with key and purpose', async () => {
    const folder = await folderOf(org);
    const [key, other] = [await newKeyFile(), await newKeyFile()];
    const hashes = async (...flags: string[]) => {
      const { inputHashes, inputs, configHmacSha256 } = await recordOf(await made(folder, ...flags));
      expect(inputHashes).toBe('hmac-sha256');
      expect(configHmacSha256).toMatch(/^[0-9a-f]{64}$/);
      return JSON.stringify([inputs, configHmacSha256]);
    };
    const first = await hashes(...aggregate, '--key-file', key);
    expect(first).toMatch(
      /"sha256":null,"hmacSha256":"[0-9a-f]{64}"|"hmacSha256":"[0-9a-f]{64}","sha256":null/,
    );
    expect(await hashes(...aggregate, '--key-file', key)).toBe(first);
    expect(await hashes(...aggregate, '--key-file', other)).not.toBe(first);
    expect(await hashes(...coded, '--key-file', key)).not.toBe(first);
    const output = await emptyFolder();
    const env = { ORGRAPH_KEY: (await readFile(key, 'utf8')).trim() };
    await runCli(['analyze', folder, '-o', output, ...aggregate], { env });
    const { inputs, configHmacSha256 } = await recordOf(output);
    expect(JSON.stringify([inputs, configHmacSha256])).toBe(first);
  });
});

describe('orgraph rerun of a run with keyed hashes or none', () => {
  it('compares inputs with the key, and says what it could not compare without', async () => {
    const folder = await folderOf(org);
    const key = await newKeyFile();
    const output = await made(folder, ...aggregate, '--key-file', key);
    const record = join(output, 'run.json');
    const same = await runCli(['rerun', record, '--key-file', key]);
    expect([same.code, same.stderr]).toEqual([0, expect.not.stringContaining('compared')]);
    const without = await runCli(['rerun', record]);
    expect([without.code, without.stderr]).toEqual([
      0,
      expect.stringContaining(
        'the inputs could not be compared: their hashes were made with a key; give it with --key-file',
      ),
    ]);
    const wrong = await runCli(['rerun', record, '--key-file', await newKeyFile()]);
    expect([wrong.code, wrong.stderr]).toEqual([0, expect.stringContaining('made with another key')]);

    const changed = await folderOf({ ...org, 'orgraph.json': '{"broadcastSize": 13}' });
    await appendFile(join(changed, 'people.csv'), '\n');
    const ran = await runCli(['rerun', record, '--data', changed, '--key-file', key]);
    expect(ran.stdout + ran.stderr).toContain('people.csv is another file now');
    expect(ran.stdout + ran.stderr).toContain('orgraph.json, or what --map and --encoding say, is another');
    expect(ran.stdout + ran.stderr).not.toContain('interactions.csv is another');
  });

  it('in codes asks for the key', async () => {
    const folder = await folderOf(org);
    const key = await newKeyFile();
    const record = join(await made(folder, ...coded, '--key-file', key), 'run.json');
    const without = await runCli(['rerun', record]);
    expect([without.code, without.stderr]).toEqual([5, expect.stringContaining('--key-file')]);
    expect((await runCli(['rerun', record, '--key-file', key])).stdout).toContain('The same');
    await appendFile(join(folder, 'people.csv'), '\n');
    const ran = await runCli(['rerun', record, '--key-file', key]);
    expect(ran.stdout + ran.stderr).toContain('people.csv is another file now');
  });

  it('without a key holds outputs against each other, and files of other names', async () => {
    const folder = await folderOf(org);
    const record = join(await made(folder, ...aggregate), 'run.json');
    const same = await runCli(['rerun', record]);
    expect([same.code, same.stderr]).toEqual([
      0,
      expect.stringContaining('the inputs could not be compared: the record has no hashes of them'),
    ]);
    await writeFile(join(folder, 'ideas.csv'), 'idea_id,owner_id\ni1,p01\n');
    const ran = await runCli(['rerun', record]);
    expect(ran.stdout + ran.stderr).toContain('ideas.csv was not there then');
  });

  it('reads records that have no word about hashes', async () => {
    const folder = await folderOf(org);
    const output = await made(folder, ...aggregate);
    const { inputHashes: _, ...record } = await recordOf(output);
    const path = join(output, 'run.json');
    const inputs = (record['inputs'] as object[]).map((input) => ({ ...input, sha256: 'ab'.repeat(32) }));
    await writeFile(path, JSON.stringify({ ...record, inputs, configSha256: 'cd'.repeat(32) }));
    const ran = await runCli(['rerun', path]);
    expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining('could not be compared')]);
    expect(ran.stdout + ran.stderr).not.toContain('another file');
  });
});
