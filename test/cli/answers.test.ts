import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { folderOf, onTerminal, runCli, smallOrg } from './run-cli.js';

const quick = ['--draws', '20'];

describe('orgraph leaders', () => {
  it('prints an aligned table with p01 first, and explains its columns on stderr', async () => {
    const { code, stdout, stderr } = await runCli(['leaders', await folderOf(smallOrg), ...quick]);
    expect(code).toBe(0);
    const [header = '', first = ''] = stdout.split('\n');
    expect(header).toMatch(/^rank +person +unit +leads +pull +sure +stands out +sought/);
    expect(first).toMatch(/^ *1 +p01 +North +informal only +clear/);
    expect(first.indexOf('North')).toBe(header.indexOf('unit'));
    expect(stderr).toContain('sought, bridge, reach, trusted: rank');
    expect(stdout).not.toContain('Name p01');
  });

  it('shows a dash for a kind of evidence that nobody has', async () => {
    const ties = (smallOrg['interactions.csv'] ?? '').split('\n').filter((line) => !line.includes(',trust,'));
    const argv = ['leaders', await folderOf({ ...smallOrg, 'interactions.csv': ties.join('\n') }), ...quick];
    const { stdout, stderr } = await runCli(argv);
    expect(stdout).toMatch(/^ *1 +p01 .* –$/m);
    expect(stderr).toContain('trusted: ties that run both ways in kinds of trust');
  });

  it('--names adds names, --by the groups of a column', async () => {
    const argv = ['leaders', await folderOf(smallOrg), ...quick, '--names', '--by', 'level'];
    const { stdout } = await runCli(argv);
    expect(stdout).toMatch(/^ *1 +p01 +Name p01 +3 +informal only/m);
  });

  it('--format csv, json and md hold the same people', async () => {
    const folder = await folderOf(smallOrg);
    const outOf = async (format: string) =>
      (await runCli(['leaders', folder, ...quick, '--format', format])).stdout;
    const csv = (await outOf('csv')).trim().split('\n');
    expect(csv[0]).toMatch(/^rank,rank_shared_by,person_id,firm,unit,level,quadrant,pull,pull_share/);
    const { schemaVersion, tool, seed, inputs, options, result } = JSON.parse(await outOf('json'));
    expect({ schemaVersion, tool, seed }).toEqual({ schemaVersion: 1, tool: 'orgraph', seed: 42 });
    expect(inputs[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(options.draws).toBe(20);
    expect(result.map((row: { person_id: string }) => row.person_id)).toEqual(
      csv.slice(1).map((line) => line.split(',')[2]),
    );
    expect(await outOf('md')).toMatch(/^\| rank \| person \|/);
  });

  it('ends with 2 for a kind that no tie has, and for a column that nobody has', async () => {
    const folder = await folderOf(smallOrg);
    const kind = await runCli(['leaders', folder, '--kinds', 'gossip', ...quick]);
    expect(kind).toMatchObject({ code: 2, stdout: '' });
    expect(kind.stderr).toContain('advice');
    expect((await runCli(['leaders', folder, '--by', 'shoe', ...quick])).code).toBe(2);
  });

  it('colours a terminal, and not against NO_COLOR, --no-color or a pipe', async () => {
    const folder = await folderOf(smallOrg);
    const coloured = async (argv: string[], world: object) =>
      (await runCli(['leaders', folder, ...quick, ...argv], world)).stdout.includes('\u001b[');
    expect(await coloured([], onTerminal)).toBe(true);
    expect(await coloured(['--no-color'], onTerminal)).toBe(false);
    expect(await coloured([], { ...onTerminal, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured([], {})).toBe(false);
  });

  it('lines up wide letters, and goes row by row where a terminal is too narrow for the table', async () => {
    const names = (smallOrg['people.csv'] ?? '').replace('p01,Name p01', 'p01,山田太郎 🧑‍🚀');
    const argv = ['leaders', await folderOf({ ...smallOrg, 'people.csv': names }), ...quick, '--names'];
    const wide = (await runCli(argv, { ...onTerminal, columns: 200, env: { NO_COLOR: '1' } })).stdout.split(
      '\n',
    );
    const column = (line: string, word: string) => stringWidth(line.slice(0, line.indexOf(word)));
    expect(column(wide[1]!, 'North')).toBe(column(wide[0]!, 'unit'));
    const narrow = (await runCli(argv, { ...onTerminal, columns: 40, env: { NO_COLOR: '1' } })).stdout;
    expect(narrow).toMatch(/^rank +1\nperson +p01\nname +山田太郎 🧑‍🚀\n/u);
    expect(Math.max(...narrow.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(40);
  });

  it('says what the data would need where there is no answer', async () => {
    const folder = await folderOf({ 'people.csv': 'person_id\na\nb\n' });
    const { code, stdout, stderr } = await runCli(['leaders', folder, ...quick]);
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr.trim()).not.toBe('');
  });
});

describe('orgraph gaps', () => {
  it('names the two units that are hardly in touch', async () => {
    const argv = ['gaps', await folderOf(smallOrg), '--by', 'unit', '--permutations', '99', ...quick];
    const { code, stdout } = await runCli(argv);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^unit +North +South/m);
  });

  it('shows no figure of a pair that is hidden', async () => {
    const folder = await folderOf(smallOrg);
    const argv = ['gaps', folder, '--by', 'unit', '--min-group', '13', '--permutations', '99', ...quick];
    const { stdout } = await runCli([...argv, '--all']);
    expect(stdout).toMatch(/North +South +hidden/);
    const csv = (await runCli([...argv, '--format', 'csv'])).stdout.trim().split('\n');
    const figures = csv[0]!.split(',').length - 4;
    expect(csv[1]).toBe(`unit,North,South,yes${','.repeat(figures)}`);
  });
});

describe('orgraph match', () => {
  it('suggests somebody for the seat, with reasons on --why', async () => {
    const folder = await folderOf(smallOrg);
    const { code, stdout } = await runCli(['match', folder, ...quick.slice(2)]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^r1 +Safety guide +1 +p\d\d +[01]\.\d\d/m);
    expect((await runCli(['match', folder, '--why'])).stdout).toMatch(/^ {2}passion +\S/m);
  });

  it('says what is missing where there are no roles', async () => {
    const { 'roles.csv': _, ...files } = smallOrg;
    const { code, stdout, stderr } = await runCli(['match', await folderOf(files)]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/role/i);
  });
});

describe('orgraph explain', () => {
  it('lists every kind of topic without one', async () => {
    const { code, stdout } = await runCli(['explain']);
    expect(code).toBe(0);
    for (const title of [
      'Measures of people',
      'Measures of the whole network',
      'Findings',
      'Faults in the data',
      'Errors',
    ])
      expect(stdout).toMatch(new RegExp(`^${title}$`, 'm'));
  });

  it.each([
    ['betweenness', /source +\S/],
    ['gaps', /question +\S/],
    ['number-invalid', /why +\S/],
    ['KIND_UNKNOWN', /exit code +2/],
    ['kind_unknown', /exit code +2/],
  ])('prints the card of %s', async (topic, line) => {
    const { code, stdout } = await runCli(['explain', topic]);
    expect(code).toBe(0);
    expect(stdout).toMatch(line);
  });
});
