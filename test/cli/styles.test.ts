import { expect, it } from 'vitest';
import { roundedText } from '../../src/cli/answer.js';
import { folderOf, runCli } from './run-cli.js';

const ids = Array.from({ length: 24 }, (_, n) => `p${String(n).padStart(2, '0')}`);
const ties = ids.flatMap((id, n) => [1, 2, 3, 5].map((step) => `${id},${ids[(n + step) % 24]},k`));
const people = (column: string, cell: (n: number) => string) =>
  [`person_id,firm${column}`, ...ids.map((id, n) => `${id},f${n % 2}${cell(n)}`)].join('\n');
const managers = (n: number) => (n === 0 ? ',' : `,${ids[Math.floor((n - 1) / 4)]}`);
const header = 'source,target,kind';

async function told(command: string, files: Readonly<Record<string, string>>): Promise<string> {
  const { stdout, stderr, code } = await runCli([command, await folderOf(files)]);
  expect(code).toBe(0);
  return `${stdout}\n${stderr}`.replace(/\s+/g, ' ');
}

it.each(['style', 'compare'])(
  'orgraph %s without any tie says what it would need, and no more',
  async (command) => {
    const text = await told(command, {
      'people.csv': people(',manager_id', managers),
      'interactions.csv': header,
    });
    expect(text).toContain('Not answered. It would need ties between people');
    expect(text).not.toMatch(/differs by more than chance|--all shows/);
  },
);

it('orgraph compare says why a part cannot be told, and keeps the capital of a name', async () => {
  const text = await told('compare', {
    'people.csv': people('', () => ''),
    'interactions.csv': [header, ...ties].join('\n'),
  });
  expect(text).toContain(
    'Contact along the line: cannot be told, no reporting lines (manager_id in people.csv)',
  );
  expect(text).toContain('connectedness (Krackhardt)');
  expect(text).toContain('no part of the style of f0 and f1 differs by more than chance');
});

it('roundedText(value) has no sign where the value is 0 to so many decimals', () => {
  expect([-0.0001, 0.0001, -0.01, 2, Number.NaN].map((value) => roundedText(value, 2))).toEqual([
    '0.00',
    '0.00',
    '-0.01',
    '2',
    '',
  ]);
});
