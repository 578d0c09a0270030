import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeTemporary, temporaryName } from '../../src/outputs/temporary-files.node.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orgraph-temporary-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

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

  it('does nothing where the folder is not there', () => {
    removeTemporary(join(folder, 'nowhere'));
    expect(readdirSync(folder)).toEqual([]);
  });
});
