import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, folderOf, runCli, smallOrg } from './run-cli.js';

const quick = ['--draws', '20', '--permutations', '99'];
const read = (folder: string, file: string) => readFile(join(folder, file), 'utf8');

describe('the language of a run', () => {
  it('is that of --lang in the report, the summary and the terminal, and analysis.json stays English', async () => {
    const folder = await folderOf(smallOrg);
    const [german, english] = [await emptyFolder(), await emptyFolder()];
    const { code, stdout } = await runCli(['analyze', folder, '-o', german, ...quick, '--lang', 'de']);
    expect(code).toBe(0);
    expect(stdout).toContain('24 Personen');
    expect(stdout).toContain('Bericht: file://');
    expect(await read(german, 'report.html')).toContain('<html lang="de"');
    expect(await read(german, 'summary.md')).toContain('# Führung und Verbindungen');
    await runCli(['analyze', folder, '-o', english, ...quick]);
    expect(await read(german, 'analysis.json')).toBe(await read(english, 'analysis.json'));
  });

  it('is that of orgraph.json where no flag is given', async () => {
    const folder = await folderOf({ ...smallOrg, 'orgraph.json': '{ "lang": "fr" }' });
    const out = await emptyFolder();
    const { stdout } = await runCli(['analyze', folder, '-o', out, ...quick]);
    expect(stdout).toContain('24 personnes');
    expect(await read(out, 'report.html')).toContain('<html lang="fr"');
  });

  it('is one of those there are', async () => {
    const { code, stderr } = await runCli(['analyze', await folderOf(smallOrg), '-o', 'out', '--lang', 'xx']);
    expect(code).toBe(2);
    expect(stderr).toContain('en, de, fr');
  });
});
