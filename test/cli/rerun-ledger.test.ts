import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, folderOf, runCli, smallOrg } from './run-cli.js';

describe('orgraph rerun --ledger', () => {
  it('is asked for by rerun where a run that had one would be written with other data', async () => {
    const ledger = join(await folderOf({}), 'ledger.json');
    const data = await folderOf(smallOrg);
    const first = await emptyFolder();
    const flags = ['--privacy', 'aggregate', '--draws', '20', '--permutations', '99'];
    expect((await runCli(['analyze', data, '-o', first, '--ledger', ledger, ...flags])).code).toBe(0);
    const record = join(first, 'run.json');
    const text = await readFile(record, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ privacy: { ledger: true } });
    expect(text).not.toContain('ledger.json');

    const again = await emptyFolder();
    expect((await runCli(['rerun', record, '-o', again])).code).toBe(0);
    expect(await readFile(join(again, 'run.json'), 'utf8')).toBe(text);

    const people = (smallOrg['people.csv'] ?? '').split('\n');
    const oneLess = await folderOf({ ...smallOrg, 'people.csv': people.toSpliced(5, 1).join('\n') });
    const output = await emptyFolder();
    for (const [more, reason] of [
      [[], 'give it with --ledger'],
      [['--ledger', ledger], 'fewer than 10 people'],
    ] as const) {
      const ran = await runCli(['rerun', record, '--data', oneLess, '-o', output, ...more]);
      expect([ran.code, ran.stderr]).toEqual([5, expect.stringContaining(reason)]);
      expect(await readdir(output)).toEqual([]);
    }
    expect((await runCli(['rerun', record, '-o', output, '--ledger', ledger])).code).toBe(0);
    expect((await runCli(['rerun', record, '--data', oneLess])).code).toBe(1);
  });
});
