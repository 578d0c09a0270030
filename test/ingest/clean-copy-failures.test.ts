import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { folderOf } from './temp-folder.js';

/** The call of those that write which fails, counted from 1, and what the system says then. */
const failing = vi.hoisted(() => ({ at: 0, calls: 0, code: '' }));
vi.mock('node:fs', async (importActual) => {
  const actual = await importActual<typeof import('node:fs')>();
  const failingAt =
    <Given extends unknown[], Result>(call: (...given: Given) => Result) =>
    (...given: Given): Result => {
      if (++failing.calls === failing.at)
        throw Object.assign(new Error('the cell of somebody'), { code: failing.code });
      return call(...given);
    };
  const { mkdirSync, openSync, writeSync, fsyncSync, renameSync } = actual;
  return {
    ...actual,
    mkdirSync: failingAt(mkdirSync),
    openSync: failingAt(openSync),
    writeSync: failingAt(writeSync),
    fsyncSync: failingAt(fsyncSync),
    renameSync: failingAt(renameSync),
  };
});

it.runIf(process.platform === 'linux')(
  'readDataset(folder, { cleanInto }) leaves nothing and no open file where any one call to write fails, and says why',
  async () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `p${at},Unit`);
    const folder = folderOf({
      'people.csv': `person_id,unit\n${rows.join('\n')}\n`,
      'interactions.csv': 'source;target\np1;p2\n',
    });
    const into = join(folder, 'clean');
    const openFiles = () => readdirSync('/proc/self/fd').length;
    await readDataset(folder);
    const before = openFiles();
    let tries = 0;
    for (let at = 1; ; at++) {
      Object.assign(failing, { at, calls: 0, code: ['ENOSPC', 'EIO', 'EMFILE'][at % 3] });
      const said = await readDataset(folder, { decimalComma: true, cleanInto: into }).then(
        () => undefined,
        (error: unknown) => error as Error,
      );
      if (said === undefined) break;
      tries++;
      expect(said).toMatchObject({ code: 'OUTPUT_FAILED' });
      expect(said.message).toMatch(/(disk is full|gave an error|files are open) \((ENOSPC|EIO|EMFILE)\)$/);
      expect(existsSync(into)).toBe(false);
    }
    expect(openFiles()).toBe(before);
    expect(tries).toBeGreaterThan(14);
    expect(readFileSync(join(into, 'people.csv'), 'utf8')).toBe(
      readFileSync(join(folder, 'people.csv'), 'utf8'),
    );
    expect(readdirSync(into).sort()).toEqual([
      'changes.csv',
      'interactions.csv',
      'orgraph.json',
      'people.csv',
    ]);
  },
);
