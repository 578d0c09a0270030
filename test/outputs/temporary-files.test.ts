import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeTemporary, temporaryName } from '../../src/outputs/temporary-files.node.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orgraph-temporary-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const own = temporaryName('people.csv', 'new');
const write = (...names: string[]) => {
  for (const name of names) writeFileSync(join(folder, name), 'x');
};

it('temporaryName(file, part) tells the process, the file and what it keeps', () => {
  expect(own).toBe(`.orgraph-${process.pid}-people.csv.new.tmp`);
  expect(temporaryName('people.csv', 'old')).toBe(`.orgraph-${process.pid}-people.csv.old.tmp`);
});

describe('removeTemporary(folder)', () => {
  const gone = `.orgraph-${spawnSync(process.execPath, ['--version']).pid}-a.csv.new.tmp`;

  it('removes those of processes that are no more, and its own where it is to', () => {
    write(gone, own);
    removeTemporary(folder, false);
    expect(readdirSync(folder)).toEqual([own]);
    removeTemporary(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves other names', () => {
    const others = [
      '.orgraph-x-a.tmp',
      '.orgraph-1-.tmp',
      `x${gone}`,
      `${gone}x`,
      'orgraph-1-a.tmp',
      '.orgraph--a.tmp',
      'people.csv',
    ].sort();
    write(...others);
    removeTemporary(folder);
    expect(readdirSync(folder).sort()).toEqual(others);
  });

  it.runIf(process.platform === 'linux')(
    'leaves those of a process at work, unless they are older than it',
    () => {
      const running = `.orgraph-${process.ppid}-a.csv.new.tmp`;
      write(running);
      removeTemporary(folder);
      expect(readdirSync(folder)).toEqual([running]);
      utimesSync(join(folder, running), 1, 1);
      removeTemporary(folder);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  /** What the system says when it is asked for a process. */
  function answering(error: unknown, before: () => void = () => undefined): void {
    vi.spyOn(process, 'kill').mockImplementation(() => {
      before();
      if (error !== undefined) throw error;
      return true;
    });
  }

  it('leaves those of a process that is there and belongs to somebody else', () => {
    const running = `.orgraph-${process.ppid}-a.csv.new.tmp`;
    write(running);
    answering(Object.assign(new Error('not allowed'), { code: 'EPERM' }));
    removeTemporary(folder);
    expect(readdirSync(folder)).toEqual([running]);
  });

  it.each(['ESRCH', undefined])('removes those of a process of which is said: %s', (code) => {
    write(`.orgraph-${process.ppid}-a.csv.new.tmp`);
    answering(Object.assign(new Error('no such process'), { code }));
    removeTemporary(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves those of a process at work of which is not known since when', () => {
    write(gone);
    answering(undefined);
    removeTemporary(folder);
    expect(readdirSync(folder)).toEqual([gone]);
  });

  it('does not mind that another run has removed one meanwhile', () => {
    write(gone);
    answering(Object.assign(new Error('no such process'), { code: 'ESRCH' }), () =>
      rmSync(join(folder, gone)),
    );
    removeTemporary(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does nothing where the folder is not there', () => {
    removeTemporary(join(folder, 'nowhere'));
    expect(readdirSync(folder)).toEqual([]);
  });
});
