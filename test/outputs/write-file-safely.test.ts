import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  describeFiles,
  prepareOutputs,
  writeFileSafely,
  writeOutputs,
} from '../../src/outputs/write-outputs.node.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'orgraph-safely-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const failure = (problem: string) =>
  expect.objectContaining({ code: 'OUTPUT_FAILED', message: expect.stringContaining(problem) as string });

describe('writeFileSafely(path, text)', () => {
  it('writes for its owner alone, replaces a file, and leaves nothing beside it', async () => {
    const path = join(root, 'a.svg');
    await writeFileSafely(path, 'one');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await writeFileSafely(path, 'zwö');
    expect(await readFile(path, 'utf8')).toBe('zwö');
    expect(await readdir(root)).toEqual(['a.svg']);
  });

  it('follows no link, replaces no folder, and says which it was', async () => {
    await writeFile(join(root, 'target'), 'kept');
    await symlink(join(root, 'target'), join(root, 'link'));
    await symlink(join(root, 'nowhere'), join(root, 'dangling'));
    await mkdir(join(root, 'folder'));
    await expect(writeFileSafely(join(root, 'link'), 'x')).rejects.toThrow(failure('it is a symbolic link'));
    await expect(writeFileSafely(join(root, 'dangling'), 'x')).rejects.toThrow(
      failure('it is a symbolic link'),
    );
    await expect(writeFileSafely(join(root, 'folder'), 'x')).rejects.toThrow(
      failure('it is not a regular file'),
    );
    expect(await readFile(join(root, 'target'), 'utf8')).toBe('kept');
    expect((await readdir(root)).sort()).toEqual(['dangling', 'folder', 'link', 'target']);
  });

  it('says why a folder that is not there cannot be written to', async () => {
    await expect(writeFileSafely(join(root, 'no', 'a.svg'), 'x')).rejects.toThrow(failure('ENOENT'));
  });

  it('removes what a broken run left in the folder', async () => {
    await writeFile(join(root, `.orgraph-${process.pid}-b.svg.new.tmp`), 'half');
    await writeFileSafely(join(root, 'a.svg'), 'x');
    expect(await readdir(root)).toEqual(['a.svg']);
  });
});

describe('writeOutputs(folder, files)', () => {
  const version = '1.2.3';

  it('refuses names that are none of an output, before anything is written', async () => {
    for (const name of [
      '../a.csv',
      'A.csv',
      'a',
      '.a.csv',
      'a.csv.',
      'a.csv/b.csv',
      'manifest.json',
      'a b.csv',
      '1.csv',
      'a.csv1',
    ])
      await expect(writeOutputs(join(root, 'out'), new Map([[name, 'x']]), { version })).rejects.toThrow(
        failure('it is not the name of an output'),
      );
    expect(await readdir(root)).toEqual([]);
  });

  it('removes files of an earlier run of ours that this one does not make, and no link or folder in their place', async () => {
    await writeOutputs(
      root,
      new Map([
        ['a.csv', 'a'],
        ['b.csv', 'b'],
        ['c.csv', 'c'],
        ['d.csv', 'd'],
      ]),
      { version },
    );
    await rm(join(root, 'c.csv'));
    await symlink(join(root, 'a.csv'), join(root, 'c.csv'));
    await rm(join(root, 'd.csv'));
    await mkdir(join(root, 'd.csv'));
    await writeFile(join(root, 'mine.csv'), 'mine');
    await writeOutputs(root, new Map([['a.csv', 'new']]), { version });
    expect((await readdir(root)).sort()).toEqual(['a.csv', 'c.csv', 'd.csv', 'manifest.json', 'mine.csv']);
    expect(await readFile(join(root, 'a.csv'), 'utf8')).toBe('new');
    expect((await lstat(join(root, 'c.csv'))).isSymbolicLink()).toBe(true);
  });

  it('removes nothing that a manifest made by hand names outside the folder', async () => {
    const folder = join(root, 'out');
    await mkdir(folder);
    await writeFile(join(root, 'victim.csv'), 'kept');
    const files = [{ file: '../victim.csv' }, { file: 7 }, null, { file: 'manifest.json' }];
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ tool: 'orgraph', files }));
    await writeOutputs(folder, new Map([['a.csv', 'a']]), { version });
    expect(await readFile(join(root, 'victim.csv'), 'utf8')).toBe('kept');
    expect((await readdir(folder)).sort()).toEqual(['a.csv', 'manifest.json']);
  });
});

describe('prepareOutputs(folder, names, force)', () => {
  const exists = (name: string) =>
    expect.objectContaining({ code: 'OUTPUT_EXISTS', message: expect.stringContaining(name) as string });

  it('makes the folder for its owner alone, and gives the files of an earlier run that are no more made', async () => {
    const folder = join(root, 'deep', 'out');
    expect(await prepareOutputs(folder, ['a.csv'], false)).toEqual([]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await writeOutputs(
      folder,
      new Map([
        ['a.csv', 'a'],
        ['b.csv', 'b'],
        ['c.csv', 'c'],
      ]),
      { version: '1' },
    );
    await rm(join(folder, 'c.csv'));
    expect(await prepareOutputs(folder, ['a.csv'], false)).toEqual(['b.csv']);
  });

  it('refuses a file of somebody else, and a manifest of none of ours, unless forced', async () => {
    await writeFile(join(root, 'a.csv'), 'theirs');
    await expect(prepareOutputs(root, ['a.csv'], false)).rejects.toThrow(exists('a.csv'));
    expect(await prepareOutputs(root, ['a.csv'], true)).toEqual([]);
    for (const text of [
      '{',
      '[]',
      'null',
      '{"tool":"orgraph"}',
      '{"tool":"other","files":[{"file":"a.csv"}]}',
    ]) {
      await writeFile(join(root, 'manifest.json'), text);
      await expect(prepareOutputs(root, ['b.csv'], false)).rejects.toThrow(exists('manifest.json'));
      await expect(prepareOutputs(root, ['a.csv'], false)).rejects.toThrow(exists('a.csv'));
    }
    await writeFile(join(root, 'manifest.json'), '{"tool":"orgraph","files":[{"file":"a.csv"}]}');
    expect(await prepareOutputs(root, ['a.csv'], false)).toEqual([]);
  });

  it('refuses a link, a folder and a manifest that is one, forced or not', async () => {
    await symlink('nowhere', join(root, 'a.csv'));
    await mkdir(join(root, 'b.csv'));
    for (const force of [true, false]) {
      await expect(prepareOutputs(root, ['a.csv'], force)).rejects.toThrow(failure('it is a symbolic link'));
      await expect(prepareOutputs(root, ['b.csv'], force)).rejects.toThrow(
        failure('it is not a regular file'),
      );
    }
    await symlink('nowhere', join(root, 'manifest.json'));
    await expect(prepareOutputs(root, ['c.csv'], true)).rejects.toThrow(failure('it is a symbolic link'));
  });
});

it('describeFiles(files) counts bytes, not letters', () => {
  expect(describeFiles(new Map([['a.csv', 'ä']]))).toEqual([
    { file: 'a.csv', bytes: 2, sha256: '33e6d73fee82904c8d7afb78de1154d1e8dc2a0edb08120e63df5b9385c2d9cc' },
  ]);
});
