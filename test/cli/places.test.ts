import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, runCli, smallOrg } from './run-cli.js';

describe('orgraph says of a place to write into', () => {
  it.each([
    ['analyze', '-o', '-'],
    ['analyze', '-o', ''],
    ['check', '--fix', ''],
    ['check', '--fix', '-'],
    ['match', '--talk-sheets', ''],
  ])('%s %s "%s": that it is no folder, with 2', async (command, flag, place) => {
    const { code, stderr } = await runCli([command, await folderOf(smallOrg), flag, place]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/must be the name of a folder|cannot be written to stdout/),
    ]);
    expect(existsSync('-')).toBe(false);
  });

  it('that a file is there, and no hint of a flag that there is not', async () => {
    const folder = await folderOf(smallOrg);
    const file = join(folder, 'notes');
    await writeFile(file, '');
    const analyzed = await runCli(['analyze', folder, '-o', file, '--draws', '20', '--permutations', '99']);
    expect([analyzed.code, analyzed.stderr]).toEqual([
      7,
      expect.stringContaining('such as a file where a folder'),
    ]);
    const fixed = await runCli(['check', folder, '--fix', file]);
    expect([fixed.code, fixed.stderr]).toEqual([7, expect.stringContaining('name another place')]);
    expect(fixed.stderr).not.toContain('--force');
  });
});

it('orgraph names no function of ours where flags are wrong', async () => {
  const { code, stderr } = await runCli(['check', await folderOf(smallOrg), '--encoding', 'nope']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('[OPTIONS_INVALID]')]);
  expect(stderr).not.toContain('readDataset');
});

it('orgraph notes once of files called like a table that they are not read', async () => {
  const files = { ...smallOrg, 'people.xlsx': '', 'Interactions.TSV': '', 'notes.txt': '' };
  const { code, stderr } = await runCli(['check', await folderOf(files)]);
  expect(code).toBe(0);
  expect(stderr).toContain('Interactions.TSV and people.xlsx are not read; tables are read as CSV');
  expect(stderr).not.toContain('notes.txt');
});
