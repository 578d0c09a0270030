import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { matchRoles } from '../../src/match-roles.js';
import { talkFiles } from '../../src/outputs/talk/talk-sheets.js';
import type { Language } from '../../src/words/languages.js';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const states: [name: string, options: BrowserContextOptions, media: 'screen' | 'print'][] = [
  ['light', {}, 'screen'],
  ['dark', { colorScheme: 'dark' }, 'screen'],
  ['narrow', { viewport: { width: 320, height: 640 } }, 'screen'],
  ['print', {}, 'print'],
  ['forced colours', { forcedColors: 'active' }, 'screen'],
];

/** A sheet with hostile text wherever the data can put some. */
async function sheet(lang: Language): Promise<string> {
  const long = `<img src=x onerror=alert(1)> ${'verylongword'.repeat(12)}`;
  const analysis = await matchRoles(
    datasetFromRows({
      people: [{ person_id: '=1+1"><b>', name: long, interests: long, skills: 'sql:2', hours_available: 4 }],
      roles: [
        { role_id: 'r<b>', title: long, topics: long, skills: 'sql:3', hours_per_week: 3, seats: 2 },
        { role_id: 's', title: 'Other <i>role</i>' },
      ],
    }),
  );
  const files = talkFiles(analysis, { showNames: true, lang }, []);
  return [...files].find(([file]) => file.endsWith('.html'))![1];
}

describe.runIf(existsSync(executablePath))('a talk sheet in a browser', () => {
  let browser: Browser;
  let folder: string;
  let url: string;
  let german: string;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    folder = await mkdtemp(join(tmpdir(), 'orgraph-sheet-'));
    const path = join(folder, 'sheet.html');
    await writeFile(path, await sheet('en'));
    url = pathToFileURL(path).href;
    const inGerman = join(folder, 'german.html');
    await writeFile(inGerman, await sheet('de'));
    german = pathToFileURL(inGerman).href;
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(states)(
    'breaks no rule of accessibility, runs nothing and fits the page (%s)',
    async (_, options, media) => {
      const context = await browser.newContext({ offline: true, ...options });
      const page = await context.newPage();
      const found: string[] = [];
      page.on('request', (request) => {
        if (request.url() !== url) found.push(request.url());
      });
      page.on('console', (message) => found.push(message.text()));
      page.on('dialog', (dialog) => found.push(dialog.message()));
      await page.goto(url);
      await page.emulateMedia({ media });
      expect(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      ).toBe(0);
      await page.evaluate(axe);
      const broken = await page.evaluate(
        `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations.map(({ id }) => id))`,
      );
      expect(broken).toEqual([]);
      expect(found).toEqual([]);
      expect(await page.locator('img, main b').count()).toBe(0);
      await context.close();
    },
  );

  it('is in the language asked for, questions and reasons with it, and fits 320 pixels', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(german);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.getByLabel('Ja, ich möchte diese Rolle').count()).toBe(1);
    const text = await page.locator('main').textContent();
    expect(text).toContain('keine Entscheidung');
    expect(text).not.toMatch(/not on record|levels? |ask |wish/i);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.close();
  });

  it('has room for yes, no, maybe and another role, and takes one of them', async () => {
    const page = await browser.newPage();
    await page.goto(url);
    const answers = page.locator('input[name=person]');
    expect(await answers.count()).toBe(4);
    await page.getByLabel('Yes, I want this role').check();
    await page.getByLabel('I would rather have another role').check();
    expect(await page.locator('input[name=person]:checked').count()).toBe(1);
    await page.getByLabel('The other role').selectOption({ index: 1 });
    await page.getByLabel('Hours a week').fill('2.5');
    await page.getByLabel('Signed off by').fill('the board');
    expect(await page.locator(':invalid').count()).toBe(0);
    await page.close();
  });
});
