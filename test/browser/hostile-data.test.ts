import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileFolders } from '../battery/hostile-folders.js';
import { pageStates, stateFaults } from '../battery/report-states.js';
import { emptyFolder, folderOf, runCli } from '../cli/run-cli.js';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

// That CI has a browser is tested beside the report; `npm run battery:hostile` has all folders, languages and widths.
describe.skipIf(!existsSync(executablePath))('the report of data that no page may break on', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each(hostileFolders.filter(({ name }) => name !== '2,000 units'))(
    'of $name is whole, escaped and within 320 pixels',
    async ({ files }) => {
      const out = await emptyFolder();
      const flags = ['--names', '--draws', '20', '--permutations', '99'];
      const { code } = await runCli(['analyze', await folderOf(files), '-o', out, ...flags]);
      expect(code).toBe(0);
      const narrow = pageStates.find(({ name }) => name === '320 px')!;
      const url = pathToFileURL(join(out, 'report.html')).href;
      expect((await stateFaults(browser, url, narrow, undefined)).faults).toEqual([]);
    },
  );
});
