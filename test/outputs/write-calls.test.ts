import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Writing from '../../src/outputs/write-outputs.node.js';
import { calls, forgetCalls, instead, openFiles, watchedFileSystem } from './watched-file-system.js';

let writeOutputs: typeof Writing.writeOutputs;
let writeFileSafely: typeof Writing.writeFileSafely;
beforeAll(async () => {
  // Where tests share modules, these may be there already, with the file system as it is.
  vi.resetModules();
  vi.doMock('node:fs/promises', watchedFileSystem);
  ({ writeOutputs, writeFileSafely } = await import('../../src/outputs/write-outputs.node.js'));
});
afterAll(() => {
  vi.doUnmock('node:fs/promises');
  vi.resetModules();
});

const version = '1.2.3';
const files = new Map([
  ['a.csv', 'new a\n'],
  ['b.csv', 'new b\n'],
]);
const failing = (code: string) => Object.assign(new Error(`no more: ${code}`), { code });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orgraph-calls-'));
  forgetCalls();
});
afterEach(() => {
  forgetCalls();
  rmSync(folder, { recursive: true, force: true });
});

/** What is in the folder, but for the manifest. */
function contents(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name !== 'manifest.json')
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** A run of ours before, which made a.csv, and gone.csv, which the next does not make. */
async function earlierRun(): Promise<void> {
  await writeOutputs(
    folder,
    new Map([
      ['a.csv', 'old a\n'],
      ['gone.csv', 'gone\n'],
    ]),
    { version },
  );
  calls.length = 0;
}

describe('writeOutputs(folder, files) asks of the file system', () => {
  it('to force each file to disk before any name changes, the manifest last, and the folder after it', async () => {
    await earlierRun();
    await writeOutputs(folder, files, { version });
    const made = (name: string) => [
      `open new of ${name} as new, 600`,
      `writeFile new of ${name}`,
      `sync new of ${name}`,
      `close new of ${name}`,
    ];
    const place = basename(folder);
    const start = calls.indexOf(made('a.csv')[0]!);
    const end = calls.findIndex((call) => call.startsWith('rm new of'));
    expect(calls.slice(start, end)).toEqual([
      ...made('a.csv'),
      ...made('b.csv'),
      ...made('manifest.json'),
      'link a.csv to old of a.csv',
      'rename new of a.csv to a.csv',
      'link b.csv to old of b.csv',
      'rename new of b.csv to b.csv',
      'link gone.csv to old of gone.csv',
      'rm gone.csv',
      'link manifest.json to old of manifest.json',
      'rename new of manifest.json to manifest.json',
      `open ${place}`,
      `sync ${place}`,
      `close ${place}`,
    ]);
    expect(openFiles()).toBe(0);
    expect(contents()).toEqual({ 'a.csv': 'new a\n', 'b.csv': 'new b\n' });
  });

  it.each(['EPERM', 'ENOSYS'])('a copy where links are refused with %s, and brings it back', async (code) => {
    await earlierRun();
    instead.set('link a.csv to old of a.csv', { error: failing(code) });
    instead.set('rename new of manifest.json to manifest.json', { error: failing('EIO') });
    await expect(writeOutputs(folder, files, { version })).rejects.toMatchObject({ code: 'OUTPUT_FAILED' });
    expect(calls).toContain('copy a.csv to old of a.csv');
    expect(contents()).toEqual({ 'a.csv': 'old a\n', 'gone.csv': 'gone\n' });
  });

  it('no copy of what is not there', async () => {
    await writeOutputs(folder, files, { version });
    expect(calls.filter((call) => call.startsWith('copy'))).toEqual([]);
  });

  it('the names back in reverse order where one cannot be given, and what is new away', async () => {
    await earlierRun();
    instead.set('rename new of manifest.json to manifest.json', { error: failing('ENOSPC') });
    await expect(writeOutputs(folder, files, { version })).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
      facts: { path: join(folder, 'manifest.json') },
    });
    const failed = calls.indexOf('rename new of manifest.json to manifest.json');
    expect(calls.slice(failed + 1, failed + 5)).toEqual([
      'rename old of gone.csv to gone.csv',
      'rename old of b.csv to b.csv',
      'rm b.csv',
      'rename old of a.csv to a.csv',
    ]);
    expect(calls[failed + 5]).toMatch(/^rm new of a/);
    expect(contents()).toEqual({ 'a.csv': 'old a\n', 'gone.csv': 'gone\n' });
  });

  it('no more than that: what cannot be removed afterwards hides neither success nor the first failure', async () => {
    instead.set('rm new of a.csv', { error: failing('EIO') });
    instead.set('rm old of b.csv', { error: failing('EIO') });
    await writeOutputs(folder, files, { version });
    instead.set('rename new of b.csv to b.csv', { error: failing('ENOSPC') });
    instead.set('rename old of a.csv to a.csv', { error: failing('EIO') });
    instead.set('rm a.csv', { error: failing('EIO') });
    await expect(writeOutputs(folder, files, { version })).rejects.toMatchObject({
      facts: { path: join(folder, 'b.csv') },
    });
  });

  it('nothing of a file of an earlier run that somebody has taken away meanwhile', async () => {
    await earlierRun();
    instead.set('link gone.csv to old of gone.csv', { before: () => rmSync(join(folder, 'gone.csv')) });
    await writeOutputs(folder, files, { version });
    expect(contents()).toEqual({ 'a.csv': 'new a\n', 'b.csv': 'new b\n' });
  });

  it('bytes as they are', async () => {
    await writeOutputs(folder, new Map([['a.bin', new Uint8Array([0, 255, 10])]]), { version });
    expect(calls).toContain('writeFile new of a.bin as bytes');
    expect([...readFileSync(join(folder, 'a.bin'))]).toEqual([0, 255, 10]);
  });
});

describe('writeOutputs(folder, files) where a call fails', () => {
  it.each([
    'open new of b.csv as new, 600',
    'writeFile new of b.csv',
    'sync new of b.csv',
    'close new of b.csv',
    'lstat b.csv',
    'link a.csv to old of a.csv',
  ])('%s: says so, closes what it opened, and leaves all as it was', async (call) => {
    await earlierRun();
    instead.set(call, { error: failing('EIO') });
    if (call.startsWith('link')) instead.set('copy a.csv to old of a.csv', { error: failing('EIO') });
    await expect(writeOutputs(folder, files, { version })).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
      facts: { path: join(folder, call.startsWith('link') ? 'a.csv' : 'b.csv') },
    });
    expect(openFiles()).toBe(0);
    expect(contents()).toEqual({ 'a.csv': 'old a\n', 'gone.csv': 'gone\n' });
  });

  it('the folder cannot be forced to disk: says so', async () => {
    instead.set(`sync ${basename(folder)}`, { error: failing('EIO') });
    await expect(writeOutputs(folder, files, { version })).rejects.toMatchObject({ facts: { path: folder } });
    expect(openFiles()).toBe(0);
  });

  it('with nothing instead of an error: still ends in one of ours', async () => {
    await earlierRun();
    instead.set('link a.csv to old of a.csv', { error: null });
    instead.set('copy a.csv to old of a.csv', { error: undefined });
    await expect(writeOutputs(folder, files, { version })).rejects.toMatchObject({ code: 'OUTPUT_FAILED' });
  });

  it.each(['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENXIO', 'EACCES', 'EPERM'])(
    'opening a manifest with %s: the files there are none of ours',
    async (code) => {
      await earlierRun();
      instead.set('open manifest.json', { error: failing(code) });
      await expect(writeOutputs(folder, files, { version })).rejects.toMatchObject({
        code: 'OUTPUT_EXISTS',
        facts: { path: join(folder, 'a.csv'), isReplaceable: true },
      });
    },
  );

  it.each([failing('EIO'), failing(''), null])(
    'opening a manifest with %s: nobody knows whose files these are',
    async (error) => {
      await earlierRun();
      instead.set('open manifest.json', { error });
      await expect(writeOutputs(folder, files, { version })).rejects.toMatchObject({
        code: 'OUTPUT_FAILED',
        facts: { path: join(folder, 'manifest.json') },
      });
    },
  );
});

describe('writeOutputs(folder, files, { signal }) told to stop', () => {
  const opens = () => calls.filter((call) => call.includes('as new'));
  async function stopAt(call: string | undefined, among: ReadonlyMap<string, string> = files): Promise<void> {
    const controller = new AbortController();
    if (call === undefined) controller.abort();
    else instead.set(call, { before: () => controller.abort() });
    await expect(writeOutputs(folder, among, { version, signal: controller.signal })).rejects.toMatchObject({
      code: 'ABORTED',
    });
    expect(openFiles()).toBe(0);
    expect(calls.filter((one) => one.startsWith('rename'))).toEqual([]);
  }

  it('before it begins: looks at nothing, and makes no folder', async () => {
    rmSync(folder, { recursive: true });
    await stopAt(undefined);
    expect(calls).toEqual([]);
    mkdirSync(folder);
    expect(contents()).toEqual({});
  });

  it('while it looks at what is there: writes nothing', async () => {
    await stopAt('lstat a.csv');
    expect(opens()).toEqual([]);
  });

  it('while a file is written: says that it was stopped, not that it failed', async () => {
    await stopAt('writeFile new of a.csv', new Map([...files, ['a.csv', 'person_id\n'.repeat(1e6)]]));
    expect(opens()).toEqual(['open new of a.csv as new, 600']);
    expect(contents()).toEqual({});
  });

  it('after a file: begins no other', async () => {
    await stopAt('sync new of a.csv');
    expect(opens()).toEqual(['open new of a.csv as new, 600']);
    expect(contents()).toEqual({});
  });

  it('after the last file: gives none its name', async () => {
    await stopAt('sync new of manifest.json');
    expect(opens()).toHaveLength(3);
    expect(contents()).toEqual({});
  });
});

describe('writeFileSafely(path, text) asks of the file system', () => {
  it('to force the file and then the folder to disk', async () => {
    await writeFileSafely(join(folder, 'a.svg'), 'x');
    const place = basename(folder);
    expect(calls).toEqual([
      'lstat a.svg',
      'open new of a.svg as new, 600',
      'writeFile new of a.svg',
      'sync new of a.svg',
      'close new of a.svg',
      'rename new of a.svg to a.svg',
      `open ${place}`,
      `sync ${place}`,
      `close ${place}`,
      'rm new of a.svg',
    ]);
    expect(openFiles()).toBe(0);
  });

  it('to remove what cannot be named, and says why', async () => {
    writeFileSync(join(folder, 'a.svg'), 'before');
    instead.set('rename new of a.svg to a.svg', { error: failing('ENOSPC') });
    await expect(writeFileSafely(join(folder, 'a.svg'), 'x')).rejects.toMatchObject({
      code: 'OUTPUT_FAILED',
      facts: { path: join(folder, 'a.svg') },
    });
    expect(contents()).toEqual({ 'a.svg': 'before' });
  });
});
