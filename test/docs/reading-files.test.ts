import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCsv } from '../../src/ingest/csv/csv-table.node.js';
import { defaultLimits } from '../../src/schema/csv-limits.js';
import { folderOf, runCli } from '../cli/run-cli.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/reading-files.md'), 'utf8');

/** The block of code below a mark. */
function block(mark: string): string {
  const from = page.indexOf(`<!-- ${mark} -->\n`);
  expect(from, mark).toBeGreaterThan(0);
  return /```\w+\n([\s\S]*?)```/.exec(page.slice(from))![1]!;
}

it('docs/reading-files.md shows what the command prints and writes', async () => {
  const names = ['people.csv', 'interactions.csv', 'aliases.csv'];
  const folder = await folderOf(Object.fromEntries(names.map((name) => [name, block(`file: ${name}`)])));
  const clean = join(folder, 'clean');
  const [, , , ...flags] = block('run').trim().split(' ');
  const { stdout, stderr } = await runCli(['check', folder, ...flags.with(-1, clean)]);
  expect(stdout).toBe(block('output'));
  expect(stderr).toContain('changes.csv');
  expect(readFileSync(join(clean, 'changes.csv'), 'utf8')).toBe(block('output: changes.csv'));

  // The copy is read without being told anything.
  const again = await runCli(['check', clean]);
  expect(again.stdout).not.toContain('held back:');
});

it('docs/reading-files.md shows what readCsv gives', async () => {
  expect(block('run: code')).toContain("Buffer.from('id;note\\n1;\"a;b\"\\n2;x;y\\n'), { columns: ['id'] }");
  const { headers, rows, dialect, issues } = await readCsv(Buffer.from('id;note\n1;"a;b"\n2;x;y\n'), {
    columns: ['id'],
  });
  const shown = block('output: code').trimEnd().split('\n');
  expect(shown[0]).toBe(
    `[ '${headers.join("', '")}' ] [ { line: ${rows[0]?.line}, cells: [ '${rows[0]?.cells.join("', '")}' ] } ] ${dialect?.delimiter}`,
  );
  expect(shown.slice(1)).toEqual(issues.map(({ code, line, found }) => `${code} ${line} ${found}`));
});

it('docs/reading-files.md names every limit with its default', () => {
  const rows = [...page.matchAll(/^\| `(max\w+)` \| (\d+) \|/gm)].map(([, name, value]) => [
    name,
    Number(value),
  ]);
  expect(Object.fromEntries(rows)).toEqual(defaultLimits);
});
