import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/commands.js';
import { errorCards, exitCodes } from '../../src/cli/exit-codes.js';
import { errorCodes } from '../../src/errors.js';
import { analyzeOptions } from '../../src/options.js';
import { VERSION } from '../../src/version.js';
import { onTerminal, runCli } from './run-cli.js';

describe('orgraph without a command', () => {
  it('run([]) says what it is and gives two examples', async () => {
    const { code, stdout } = await runCli([]);
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(5);
    expect(stdout.match(/^ {2}orgraph /gm)).toHaveLength(2);
  });

  it('run(--version) prints the version alone', async () => {
    expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it('run(--help) starts with examples, lists every command and ends with exit codes', async () => {
    const { code, stdout } = await runCli(['--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Examples:\n {2}\$ orgraph demo/);
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    for (const [exitCode] of exitCodes) expect(stdout).toMatch(new RegExp(`^ +${exitCode} {2}`, 'm'));
  });

  it.each(commands.map(({ name }) => name))('run(%s --help) starts with examples', async (name) => {
    const { code, stdout } = await runCli([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Examples:\n {2}\$ orgraph /);
    expect(stdout).toContain('Exit codes:');
  });

  it('run(analyze --help) has a flag with its default for every option of the schema', async () => {
    const { stdout } = await runCli(['analyze', '--help']);
    for (const key of Object.keys(analyzeOptions.shape)) {
      const flag = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(stdout).toMatch(new RegExp(`^ +--${flag} `, 'm'));
    }
    expect(stdout).toContain('(default: 999)');
  });
});

describe('orgraph used wrongly', () => {
  it.each([
    [['analyse'], 'Did you mean analyze?'],
    [['check', '.', '--shwo-values'], 'Did you mean --show-values?'],
    [['check'], "missing required argument 'DIR'"],
    [['analyze', '.'], "required option '-o, --output <folder>' not specified"],
    [['gaps', '.', '--draws', '5'], 'a whole number of at least 20'],
    [['gaps', '.', '--draws', '1e400'], 'a whole number'],
    [['gaps', '.', '--from', '31.12.2025'], 'year first'],
    [['leaders', '.', '--format', 'xml'], 'Allowed choices are table, csv, json, md'],
    [['check', '.', '--map', 'people.unt=Abteilung'], 'did you mean "unit"?'],
    [['check', '.', '--map', 'persons.unit=Abteilung'], '"persons" is none of people'],
    [['check', '.', '--map', 'unit'], 'column=header'],
    [
      ['gaps', '.', '--from', '2026-02-01', '--to', '2026-01-31'],
      '--from 2026-02-01 is after --to 2026-01-31',
    ],
    [['leaders', '.', '--kinds', ''], 'It names nothing'],
    [['measure', '.', '--kinds', ' , '], 'It names nothing'],
    [['measure', '.', '--metrics', ''], 'It names nothing'],
    [['measure', '.', '--metrics', 'betweeness'], 'did you mean "betweenness"?'],
    [['explain', 'betwenness'], 'did you mean "betweenness"?'],
  ])('run(%j) ends with 2 and says what would be right', async (argv, hint) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect(stderr).toContain(hint);
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });

  it('run(gaps --min-group 3) ends with 5, since it would show figures of few', async () => {
    const { code, stderr } = await runCli(['gaps', '.', '--min-group', '3']);
    expect(code).toBe(5);
    expect(stderr).toContain('use 5 or more');
  });

  it('run() spells control characters out before they reach the terminal', async () => {
    for (const argv of [['explain', 'x\u001b[2J'], ['\u001b[2J'], ['check', '.', '--\u001b[2J']]) {
      const { stderr } = await runCli(argv, onTerminal);
      expect(stderr).not.toContain('\u001b[2J');
      expect(stderr).toContain('\\x1b[2J');
    }
  });
});

describe('exit codes', () => {
  it('errorCards has every code of the library, with an exit code that help lists', () => {
    expect(Object.keys(errorCards).sort()).toEqual([...errorCodes].sort());
    const known = exitCodes.map(([code]) => code);
    for (const { exitCode } of Object.values(errorCards)) expect(known).toContain(exitCode);
  });
});
