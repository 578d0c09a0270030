// Run with `npm run readme`: makes the README's tables from the code, and its sample output from a real run.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { block, readmePath, withTables } from './readme.js';

const root = join(import.meta.dirname, '../..');
const output = execFileSync(process.execPath, ['--input-type=module', '-e', block('run: import')], {
  cwd: root,
  encoding: 'utf8',
});
const readme = withTables(readFileSync(readmePath, 'utf8'));
writeFileSync(
  readmePath,
  readme.replace(
    /(<!-- output: import -->\n```text\n)[\s\S]*?(```)/,
    (_, before: string, after: string) => before + output + after,
  ),
);
