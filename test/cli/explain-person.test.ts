import { describe, expect, it } from 'vitest';
import { folderOf, runCli, smallOrg } from './run-cli.js';

const quick = ['--draws', '20'];

describe('orgraph explain person', () => {
  it('prints a page about one person that names nobody else', async () => {
    const { code, stdout } = await runCli(['explain', 'person', await folderOf(smallOrg), 'p01', ...quick]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^What the data shows of p01$/m);
    for (const heading of [
      'In the chart',
      'Ties on record',
      'Informal pull',
      'What was left out',
      'How to object',
    ])
      expect(stdout).toMatch(new RegExp(`^${heading}$`, 'm'));
    expect(stdout).toContain('Informal pull is clear');
    expect(stdout.match(/p\d\d/g)).toEqual(['p01']);
    expect(stdout).not.toContain('Name p01');
  });

  it('--format md and json hold the same page, --names and --name-others name', async () => {
    const folder = await folderOf(smallOrg);
    const outOf = async (...flags: string[]) =>
      (await runCli(['explain', 'person', folder, 'p01', ...quick, ...flags])).stdout;
    const md = await outOf('--format', 'md', '--names');
    expect(md).toMatch(/^# What the data shows of p01 \(Name p01\)$/m);
    expect(md).toMatch(/^## How to object$/m);
    const page = await outOf('--format', 'html', '--names');
    expect(page).toContain('<h1>What the data shows of <bdi>p01</bdi> (<bdi>Name p01</bdi>)</h1>');
    expect(page).toMatch(/<h2 id="[^"]*">How to object<\/h2>/);
    expect(page).not.toContain('<script');
    expect(new Set(page.match(/\bp\d\d\b/g))).toEqual(new Set(['p01']));
    const { result } = JSON.parse(await outOf('--format', 'json')) as { result: Record<string, unknown> };
    expect(result).toMatchObject({ id: 'p01', name: null, others: null, quadrant: 'informal only' });
    const named = JSON.parse(await outOf('--format', 'json', '--name-others')) as {
      result: { others: string[] };
    };
    expect(named.result.others).toContain('p13');
  });

  it.each([
    [['person'], 'orgraph explain person DIR ID'],
    [['person', '.'], 'orgraph explain person DIR ID'],
    [['betweenness', '.'], 'without a folder'],
  ])('explain %j ends with 2 and says how it is written', async (args, hint) => {
    const { code, stderr } = await runCli(['explain', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
  });

  it('says that nobody has an id, and names the nearest only with --suggest', async () => {
    const folder = await folderOf(smallOrg);
    const unknown = await runCli(['explain', 'person', folder, 'p001', ...quick]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('PERSON_UNKNOWN');
    expect(unknown.stderr).not.toMatch(/p01\b/);
    const asked = await runCli(['explain', 'person', folder, 'p001', ...quick, '--suggest']);
    expect(asked.stderr).toContain('did you mean "p0');
  });

  it('explain TOPIC prints the card of the new findings', async () => {
    for (const topic of ['architects', 'nimble-types', 'PERSON_UNKNOWN', 'dotted-manager-self'])
      expect((await runCli(['explain', topic])).code).toBe(0);
  });
});
