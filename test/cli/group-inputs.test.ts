import { describe, expect, it } from 'vitest';
import { folderOf, runCli } from './run-cli.js';

const ids = Array.from({ length: 24 }, (_, n) => `p${String(n).padStart(2, '0')}`);
const ties = ids.flatMap((id, n) => [1, 2, 3, 5].map((step) => `${id},${ids[(n + step) % 24]},k`));
const thirds = (n: number) => `u${n % 3}`;
/** Files of 24 people in a ring, of these units, with one more column. */
const files = (unitOf: (n: number) => string, column = '', cell = '') => ({
  'people.csv': [`person_id,unit${column}`, ...ids.map((id, n) => `${id},${unitOf(n)}${cell}`)].join('\n'),
  'interactions.csv': ['source,target,kind', ...ties].join('\n'),
});
const unknownReach = { ...files(thirds), 'roles.csv': 'role_id,reach\nr,nowhere;u1\n' };

const groups = /Not answered. It would need a column that puts people into at least two groups/;
const nobody = /Not answered. It would need somebody who takes part: all 24 people opted out/;
const inputs: readonly (readonly [
  string,
  Readonly<Record<string, string>>,
  Readonly<Record<string, RegExp>>,
])[] = [
  ['one unit', files(() => 'u'), { gaps: groups, bridges: groups, brokers: groups, introduce: groups }],
  [
    'a unit of one',
    files((n) => (n === 0 ? 'v' : 'u')),
    {
      gaps: /Not answered. It would need ties between people of groups of at least 5/,
      bridges: /No two groups that may be shown have 5 pairs of people in touch/,
      brokers: /By unit: \d+ people stand between people of different groups/,
      introduce: /1 pair of groups was not looked at: a group is too small to show/,
    },
  ],
  [
    'a unit of one beside larger ones',
    files((n) => (n === 0 ? 'w' : thirds(n % 2))),
    {
      gaps: /No two groups could be tested\. .*By unit: every pair of groups is hidden, since a group is too small to show/,
    },
  ],
  [
    'hardly any contact',
    { ...files(thirds), 'interactions.csv': 'source,target,kind\np00,p01,k\n' },
    {
      gaps: /^No two groups could be tested\. .*cannot be told of any of 3 pairs of groups.*Not shown by unit: 3 with too little contact to tell It/,
    },
  ],
  [
    'an unknown unit in reach',
    unknownReach,
    {
      gaps: /roles.csv, line 2: 1 of 2 names that are neither a unit nor a firm of anybody/,
      introduce: /roles.csv, line 2: 1 of 2 names that are neither a unit nor a firm of anybody/,
    },
  ],
  [
    'nobody with hours',
    files(thirds, ',hours_available', ',0'),
    {
      bridges: /Of 3 pairs of groups with at least 5 pairs of people in touch, none hangs on one person/,
      introduce: /somebody who may be introduced: of all people 24 offer fewer hours/,
    },
  ],
  [
    'everybody opted out',
    files(thirds, ',participate', ',no'),
    { gaps: nobody, bridges: nobody, brokers: nobody, introduce: nobody },
  ],
];

describe('commands about groups say what they lack', () => {
  const cases = inputs.flatMap(([name, given, said]) =>
    Object.entries(said).map(([command, words]) => ({ name, given, command, words })),
  );
  it.each(cases)('orgraph $command, with $name', async ({ given, command, words }) => {
    const folder = await folderOf(given);
    const { code, stdout, stderr } = await runCli([command, folder]);
    const text = stderr.replace(/\s+/g, ' ');
    expect(code).toBe(0);
    expect(text).toMatch(words);
    expect(stdout + text).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('orgraph gaps, where groups alone are shown, tells tested pairs from those that could not be', async () => {
    const shared = ['--privacy', 'aggregate', '--k', '5'];
    const tested = await runCli(['gaps', await folderOf(files((n) => `u${Number(n % 4 < 2)}`)), ...shared]);
    expect(tested.stderr.replace(/\s+/g, ' ')).toMatch(
      /No two groups that could be tested are less in touch .* By unit: no gap among 1 pair of groups/,
    );
    const ties = ['p00,p01,k', 'p02,p03,k', 'p04,p05,k'].join('\n');
    const few = { ...files(thirds), 'interactions.csv': `source,target,kind\n${ties}\n` };
    const untested = await runCli(['gaps', await folderOf(few), ...shared]);
    expect(untested.stderr.replace(/\s+/g, ' ')).toMatch(/No two groups could be tested\./);
    expect(untested.stderr).not.toContain('no gap among');
  });

  it.each(['bridges', 'introduce'])('orgraph %s takes --undirected, which notes propose', async (command) => {
    const { code, stderr } = await runCli([command, await folderOf(files(thirds)), '--undirected']);
    expect(code).toBe(0);
    expect(stderr).not.toContain('none runs both ways');
  });
});
