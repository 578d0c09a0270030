import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOutputs } from '../../src/outputs/write-outputs.node.js';

const version = '1.2.3';
const files = new Map([
  ['report.html', '<!doctype html>é'],
  ['people.csv', 'person_id\na\n'],
]);

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'orgraph-write-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('writeOutputs', () => {
  it('writeOutputs(folder, files) makes the folder, the files and the manifest, for their owner alone', async () => {
    const folder = join(root, 'deep', 'out');
    await writeOutputs(folder, files, { version, inputs: [{ file: 'ties.csv', sha256: 'ab'.repeat(32) }] });
    expect((await readdir(folder)).sort()).toEqual(['manifest.json', 'people.csv', 'report.html']);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(folder))
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as object;
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(manifest).toEqual({
      schemaVersion: 1,
      tool: 'orgraph',
      version,
      inputs: [{ file: 'ties.csv', sha256: 'ab'.repeat(32) }],
      files: [
        { file: 'people.csv', bytes: 12, sha256: digest(files.get('people.csv')!) },
        { file: 'report.html', bytes: 17, sha256: digest(files.get('report.html')!) },
      ],
    });
  });

  it.runIf(process.platform === 'linux')(
    'writeOutputs(folder, files) ends with an error where the system makes no folders',
    async () => {
      for (const folder of ['/proc/orgraph', '/proc/orgraph/deep'])
        await expect(writeOutputs(folder, files, { version })).rejects.toMatchObject({
          code: 'OUTPUT_FAILED',
          message: expect.stringContaining(`${folder} could not be written`),
        });
    },
  );

  it('writeOutputs(folder, files) replaces its own files without being asked', async () => {
    await writeOutputs(root, files, { version });
    await writeOutputs(root, new Map([...files, ['people.csv', 'new\n']]), { version });
    expect(await readFile(join(root, 'people.csv'), 'utf8')).toBe('new\n');
    expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('writeOutputs(folder, files) does not replace a file of somebody else unless forced', async () => {
    await writeFile(join(root, 'people.csv'), 'mine\n');
    await expect(writeOutputs(root, files, { version })).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
    expect(await readdir(root)).toEqual(['people.csv']);
    expect(await readFile(join(root, 'people.csv'), 'utf8')).toBe('mine\n');
    await writeOutputs(root, files, { version, force: true });
    expect(await readFile(join(root, 'people.csv'), 'utf8')).toBe('person_id\na\n');
  });

  it('writeOutputs(folder, files, { signal }) stops soon when told to, with all as it was', async () => {
    await writeOutputs(root, files, { version });
    await expect(
      writeOutputs(root, new Map([['people.csv', 'new']]), { version, signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ code: 'ABORTED' });
    const controller = new AbortController();
    const large = new Map([
      ...files,
      ['people.csv', 'new\n'],
      ...Array.from({ length: 30 }, (_, file): [string, string] => [
        `file${file}.csv`,
        'person_id\n'.repeat(50_000),
      ]),
    ]);
    const writing = writeOutputs(root, large, { version, signal: controller.signal });
    setImmediate(() => setImmediate(() => controller.abort()));
    await expect(writing).rejects.toMatchObject({ code: 'ABORTED' });
    expect((await readdir(root)).sort()).toEqual(['manifest.json', 'people.csv', 'report.html']);
    expect(await readFile(join(root, 'people.csv'), 'utf8')).toBe('person_id\na\n');
  });

  it('writeOutputs(folder, files) does not take a manifest of another tool for its own', async () => {
    await writeFile(join(root, 'manifest.json'), '{"tool":"other","files":[{"file":"people.csv"}]}');
    await expect(writeOutputs(root, files, { version })).rejects.toMatchObject({ code: 'OUTPUT_EXISTS' });
  });

  it.each(['people.csv', 'manifest.json'])(
    'writeOutputs(folder, files) refuses %s where it is a link, even forced',
    async (name) => {
      const victim = join(root, 'victim');
      await writeFile(victim, 'precious');
      const folder = join(root, 'out');
      await mkdir(folder);
      await symlink(victim, join(folder, name));
      await expect(writeOutputs(folder, files, { version, force: true })).rejects.toMatchObject({
        code: 'OUTPUT_FAILED',
        facts: { problem: 'it is a symbolic link' },
      });
      expect(await readFile(victim, 'utf8')).toBe('precious');
      expect((await lstat(join(folder, name))).isSymbolicLink()).toBe(true);
      expect(await readdir(folder)).toEqual([name]);
    },
  );

  it('writeOutputs(folder, files) refuses a folder or a pipe in the place of a file', async () => {
    await mkdir(join(root, 'people.csv'));
    await expect(writeOutputs(root, files, { version, force: true })).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
    });
    const folder = join(root, 'pipes');
    await mkdir(folder);
    spawnSync('mkfifo', [join(folder, 'manifest.json')]);
    await expect(writeOutputs(folder, files, { version, force: true })).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
    });
  });

  it('writeOutputs(folder, files) leaves all as it was when a file cannot be put in place', async () => {
    await writeOutputs(root, files, { version });
    const before = await readFile(join(root, 'manifest.json'), 'utf8');
    // A folder that appears after the check stops the rename of the second file.
    const trap = new Map([
      ['people.csv', 'new\n'],
      ['trap.csv', 'x'],
    ]);
    const entries = [...trap];
    trap[Symbol.iterator] = () => {
      spawnSync('mkdir', ['-p', join(root, 'trap.csv', 'full')]);
      return new Map(entries)[Symbol.iterator]();
    };
    await expect(writeOutputs(root, trap, { version })).rejects.toMatchObject({ code: 'OUTPUT_FAILED' });
    expect(await readFile(join(root, 'people.csv'), 'utf8')).toBe('person_id\na\n');
    expect(await readFile(join(root, 'manifest.json'), 'utf8')).toBe(before);
    expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('writeOutputs(folder, files) removes what a broken run left, and nothing else', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    await writeFile(join(root, `.orgraph-${dead}-people.csv.new.tmp`), 'personal');
    await writeFile(join(root, '.orgraph-notes.txt'), 'keep');
    await writeOutputs(root, files, { version });
    expect((await readdir(root)).sort()).toEqual([
      '.orgraph-notes.txt',
      'manifest.json',
      'people.csv',
      'report.html',
    ]);
  });

  it.each(['../people.csv', '/etc/people.csv', 'manifest.json', ''])(
    'writeOutputs(folder, files) refuses the name %j',
    async (name) => {
      await expect(writeOutputs(root, new Map([[name, 'x']]), { version })).rejects.toMatchObject({
        code: 'OUTPUT_FAILED',
      });
      expect(await readdir(root)).toEqual([]);
    },
  );

  it('writeOutputs(file, files) says that the folder is none', async () => {
    const path = join(root, 'file');
    await writeFile(path, '');
    await expect(writeOutputs(path, files, { version })).rejects.toMatchObject({ code: 'OUTPUT_FAILED' });
  });
});
