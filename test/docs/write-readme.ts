// Run with `npm run readme` after a build: makes docs/measures.md and the README's tables from the code, its sample output
// from a real run, and its picture from the report of the sample in Chromium (CHROMIUM_PATH, or where Debian puts it).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { block, examples, measuresPage, measuresPath, readmePath, withTables } from './readme.js';

const root = join(import.meta.dirname, '../..');
writeFileSync(measuresPath, measuresPage());
let readme = withTables(readFileSync(readmePath, 'utf8'));
for (const example of examples) {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', block(`run: ${example}`)], {
    cwd: root,
    encoding: 'utf8',
  });
  readme = readme.replace(
    new RegExp(`(<!-- output: ${example} -->\n\`\`\`text\n)[\\s\\S]*?(\`\`\`)`),
    (_, before: string, after: string) => before + output + after,
  );
}
writeFileSync(readmePath, readme);

const folder = mkdtempSync(join(tmpdir(), 'orgraph-readme-'));
execFileSync(process.execPath, ['dist/cli.js', 'demo', '-o', folder, '--force'], {
  cwd: root,
  stdio: 'ignore',
});
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, colorScheme: 'light' });
await page.goto(pathToFileURL(join(folder, 'report.html')).href);
await page
  .locator('#leadership-map figure')
  .first()
  .screenshot({ path: join(root, 'docs/report.png') });
await browser.close();
rmSync(folder, { recursive: true });
