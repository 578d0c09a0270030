import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputs } from '../../src/outputs/registry.js';
import { wordsIn } from '../../src/words/languages.js';
import { emptyFolder, folderOf, onTerminal, runCli, smallOrg } from './run-cli.js';

const quick = ['--draws', '20', '--permutations', '99'];

describe('orgraph analyze', () => {
  it('writes every output, and says where the report is and what was found', async () => {
    const out = await emptyFolder();
    const { code, stdout } = await runCli(['analyze', await folderOf(smallOrg), '-o', out, ...quick]);
    expect(code).toBe(0);
    expect(await readdir(out)).toEqual(expect.arrayContaining(outputs.map(({ file }) => file)));
    expect(stdout).toContain('24 people');
    expect(stdout).toContain(`Report: file://${out}/report.html`);
  });

  it('tells what was found where there is no chart, and then what was not answered', async () => {
    const ties = smallOrg['interactions.csv'] ?? '';
    const folder = await folderOf({ 'interactions.csv': ties });
    const { stdout } = await runCli(['analyze', folder, '-o', await emptyFolder(), ...quick]);
    expect(stdout).toMatch(/^Informal pull\n {2}Informal pull is clear for/m);
    expect(stdout.indexOf('Not answered')).toBeGreaterThan(stdout.indexOf('Informal pull is clear'));
    expect(stdout.indexOf('Report: ')).toBeGreaterThan(stdout.indexOf('Not answered'));
  });

  it.each([80, 40])(
    'tells the findings within a screen of 24 lines of 80 columns, at %i columns',
    async (columns) => {
      for (const files of [smallOrg, { 'interactions.csv': smallOrg['interactions.csv'] ?? '' }]) {
        const { stdout, stderr } = await runCli(
          ['analyze', await folderOf(files), '-o', await emptyFolder(), ...quick],
          { ...onTerminal, columns, env: { NO_COLOR: '1' } },
        );
        expect(stdout).not.toContain('\u001b');
        const lines = stdout.trimEnd().split('\n');
        const text = lines.filter((line) => !line.startsWith('Report: '));
        expect(Math.max(...text.map((line) => line.length))).toBeLessThanOrEqual(Math.min(columns, 76));
        expect(lines.length).toBeLessThanOrEqual(columns < 76 ? 40 : 22);
        expect(stderr.split('\n').at(-2)).toMatch(/^Beside it in .* and \d+ more files$/);
      }
    },
  );

  it('--workbook writes all tables as one more file, which the record of the run and the manifest list', async () => {
    const out = await emptyFolder();
    const { code } = await runCli(['analyze', await folderOf(smallOrg), '-o', out, ...quick, '--workbook']);
    expect(code).toBe(0);
    expect((await readFile(join(out, 'tables.xlsx'))).subarray(0, 2).toString()).toBe('PK');
    const record = JSON.parse(await readFile(join(out, 'run.json'), 'utf8')) as {
      outputs: { file: string }[];
    };
    const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
      files: { file: string }[];
    };
    for (const { file } of [record.outputs, manifest.files].map(
      (list) => list.find(({ file }) => file === 'tables.xlsx')!,
    ))
      expect(file).toBe('tables.xlsx');
    expect((await runCli(['rerun', join(out, 'run.json')])).code).toBe(0);
  });

  it('gives the same bytes twice, and replaces what it wrote itself', async () => {
    const folder = await folderOf(smallOrg);
    const out = await emptyFolder();
    await runCli(['analyze', folder, '-o', out, ...quick]);
    const first = await readFile(join(out, 'analysis.json'), 'utf8');
    expect((await runCli(['analyze', folder, '-o', out, ...quick])).code).toBe(0);
    expect(await readFile(join(out, 'analysis.json'), 'utf8')).toBe(first);
  });

  it('ends with 7 rather than replace what it did not write, unless forced', async () => {
    const folder = await folderOf(smallOrg);
    const out = await emptyFolder();
    await writeFile(join(out, 'people.csv'), 'mine');
    const { code, stderr } = await runCli(['analyze', folder, '-o', out, ...quick]);
    expect(code).toBe(7);
    expect(stderr).toContain('--force');
    expect(await readFile(join(out, 'people.csv'), 'utf8')).toBe('mine');
    expect((await runCli(['analyze', folder, '-o', out, '--force', ...quick])).code).toBe(0);
  });

  it('never writes over its input, even when forced', async () => {
    const folder = await folderOf(smallOrg);
    const { code } = await runCli(['analyze', folder, '-o', `${folder}/.`, '--force', ...quick]);
    expect(code).toBe(2);
    expect(await readFile(join(folder, 'people.csv'), 'utf8')).toBe(smallOrg['people.csv']);
  });

  it('writes nothing and ends with 4 when more rows are held back than allowed', async () => {
    const folder = await folderOf({ ...smallOrg, 'people.csv': `${smallOrg['people.csv']}\nq1,secret,,3\n` });
    const out = await emptyFolder();
    const stopped = await runCli(['analyze', folder, '-o', out, ...quick]);
    expect(stopped.code).toBe(4);
    expect(stopped.stderr).toContain('line 26');
    expect(stopped.stderr).toContain('--allow-held-back 1');
    expect(stopped.stderr).not.toContain('secret');
    expect(await readdir(out)).toEqual([]);
    const allowed = await runCli(['analyze', folder, '-o', out, '--allow-held-back', '1', ...quick]);
    expect(allowed.code).toBe(0);
    expect(allowed.stderr).toContain('left out');
  });

  it('lists the faults and ends with 3 when a file is refused', async () => {
    const folder = await folderOf({ ...smallOrg, 'interactions.csv': 'somebody,else\na,b\n' });
    const out = await emptyFolder();
    const { code, stderr } = await runCli(['analyze', folder, '-o', out, ...quick]);
    expect(code).toBe(3);
    expect(stderr).toContain('[column-missing]');
    expect(stderr).toContain('[INPUT_REFUSED]');
    expect(await readdir(out)).toEqual([]);
  });

  it('shows names only with --names, and people who do not take part nowhere', async () => {
    const people = `${smallOrg['people.csv']}`
      .split('\n')
      .map((line, at) => `${line},${at === 0 ? 'participate' : line.startsWith('p05') ? 'no' : 'yes'}`);
    const folder = await folderOf({ ...smallOrg, 'people.csv': people.join('\n') });
    const out = await emptyFolder();
    for (const argv of [[], ['--names']]) {
      await runCli(['analyze', folder, '-o', out, ...quick, ...argv]);
      const texts = await Promise.all(outputs.map(({ file }) => readFile(join(out, file), 'utf8')));
      const all = texts.join('\n');
      expect(all.includes('Name p03')).toBe(argv.length > 0);
      expect(all).not.toContain('p05');
    }
  });

  it('takes seed and least group of orgraph.json, and lets flags go before them', async () => {
    const folder = await folderOf({ ...smallOrg, 'orgraph.json': '{"seed":7,"minGroup":9}' });
    const out = await emptyFolder();
    const optionsOf = async (...argv: string[]) => {
      await runCli(['analyze', folder, '-o', out, ...quick, ...argv]);
      return JSON.parse(await readFile(join(out, 'analysis.json'), 'utf8')).options;
    };
    expect(await optionsOf()).toMatchObject({ seed: 7, minGroup: 9, draws: 20 });
    expect(await optionsOf('--seed', '8')).toMatchObject({ seed: 8, minGroup: 9 });
  });

  it('opens the report only when asked and on a terminal', async () => {
    const folder = await folderOf(smallOrg);
    const out = await emptyFolder();
    const argv = ['analyze', folder, '-o', out, ...quick];
    expect((await runCli([...argv, '--open'])).opened).toEqual([]);
    expect((await runCli(argv, onTerminal)).opened).toEqual([]);
    expect((await runCli([...argv, '--open'], onTerminal)).opened).toEqual([join(out, 'report.html')]);
  });

  it('says nothing on stderr with --quiet', async () => {
    const folder = await folderOf(smallOrg);
    const argv = ['analyze', folder, '-o', await emptyFolder(), ...quick, '--quiet'];
    expect((await runCli(argv, onTerminal)).stderr).toBe('');
  });

  it('stops with 130 when its signal is aborted', async () => {
    const folder = await folderOf(smallOrg);
    const { code } = await runCli(['analyze', folder, '-o', await emptyFolder()], {
      signal: AbortSignal.abort(),
    });
    expect(code).toBe(130);
  });
});

describe('orgraph demo', () => {
  it('analyses the bundled firms in about 25 lines, twice', async () => {
    const out = await emptyFolder();
    for (const _ of [1, 2]) {
      const { code, stdout, stderr } = await runCli(['demo', '-o', out]);
      expect(code).toBe(0);
      expect(`${stdout}${stderr}`.split('\n').length).toBeLessThan(32);
      expect(stdout).toContain('report.html');
    }
  });
});

describe('orgraph analyze --privacy aggregate', () => {
  it('tells of nobody, and of too few pairs to be counted, in words', async () => {
    for (const [lang, said] of [
      ['en', /Nobody takes part/],
      ['de', /Niemand nimmt teil/],
      ['fr', /Personne ne participe/],
    ] as const) {
      const folder = await folderOf({ 'people.csv': 'person_id,unit\n' });
      const output = await emptyFolder();
      const { code, stdout } = await runCli([
        'analyze',
        folder,
        '-o',
        output,
        '--privacy',
        'aggregate',
        '--lang',
        lang,
      ]);
      expect([code, stdout]).toEqual([0, expect.stringMatching(said)]);
      expect(stdout).not.toMatch(/NaN/);
      const words = wordsIn(lang).terminal;
      expect(words.scopeOfGroups(20, Number.NaN, 10)).not.toMatch(/NaN/);
    }
  });
});

describe('orgraph simulate', () => {
  it('writes files that check finds no fault in, the same for the same seed', async () => {
    const [first, second, rewired] = [await emptyFolder(), await emptyFolder(), await emptyFolder()];
    const { code, stdout } = await runCli(['simulate', '-o', first, '--people', '60', '--seed', '5']);
    expect(code).toBe(0);
    expect(stdout).toContain('a leader without the title');
    await runCli(['simulate', '-o', second, '--people', '60', '--seed', '5']);
    await runCli(['simulate', '-o', rewired, '--people', '60', '--seed', '5', '--rewired']);
    const textOf = (folder: string) => readFile(join(folder, 'interactions.csv'), 'utf8');
    expect(await textOf(second)).toBe(await textOf(first));
    expect(await textOf(rewired)).not.toBe(await textOf(first));
    expect((await runCli(['check', first])).code).toBe(0);
  });
});
