// npm run shots: makes the pictures of docs/report.md again, of the bundled two firms in every state a reader may meet the report in.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { analyze } from '../../src/analyze.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { renderReport } from '../../src/report.js';

interface Shot {
  readonly name: string;
  /** The section at the top of the picture; the top of the page without one. */
  readonly section?: string;
  readonly options: BrowserContextOptions;
  readonly isPrint?: boolean;
}

const wide = { viewport: { width: 1200, height: 800 } };
const shots: readonly Shot[] = [
  { name: 'light', options: wide },
  { name: 'dark', section: 'leadership-map', options: { ...wide, colorScheme: 'dark' } },
  { name: 'map', section: 'map', options: wide },
  { name: 'print', section: 'gaps', options: { viewport: { width: 688, height: 900 } }, isPrint: true },
  { name: 'narrow', section: 'informal-leaders', options: { viewport: { width: 320, height: 900 } } },
  { name: 'scripts-off', section: 'roles', options: { ...wide, javaScriptEnabled: false } },
  { name: 'forced-colours', section: 'formal-standing', options: { ...wide, forcedColors: 'active' } },
];

const root = join(import.meta.dirname, '../..');
const folder = await mkdtemp(join(tmpdir(), 'orgraph-shots-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
try {
  const path = join(folder, 'report.html');
  await writeFile(path, renderReport(await analyze(await readDataset(join(root, 'fixtures/two-firms')))));
  for (const { name, section, options, isPrint } of shots) {
    const context = await browser.newContext({ offline: true, ...options });
    const page = await context.newPage();
    if (isPrint === true) await page.emulateMedia({ media: 'print' });
    await page.goto(pathToFileURL(path).href + (section === undefined ? '' : `#${section}`));
    if (options.javaScriptEnabled !== false)
      await page.locator('html[data-whole]').waitFor({ state: 'attached' });
    if (section === 'map') await page.locator('#map-frame[data-drawn]').waitFor();
    await page.waitForTimeout(1000);
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
    await writeFile(join(root, 'docs/report', `${name}.webp`), Buffer.from(data, 'base64'));
    await context.close();
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
