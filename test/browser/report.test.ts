import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personPage } from '../../src/findings/leaders/person-page.js';
import { personPageHtml } from '../../src/outputs/person-page/person-page-html.js';
import { sections } from '../../src/outputs/report/sections.js';
import { renderReport } from '../../src/report.js';
import { sampleAnalysis } from '../outputs/sample-analysis.js';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Away from CI a machine without a browser skips these tests; their title says what they need.
if (!hasBrowser && process.env['CI'] !== undefined) {
  it('a browser is there to test the report in', () => expect.fail(`no browser at ${executablePath}`));
}

describe.skipIf(!hasBrowser)(`the report in a browser (needs ${executablePath}, or CHROMIUM_PATH)`, () => {
  let browser: Browser;
  let folder: string;
  let url: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'orgraph-report-'));
    const path = join(folder, 'report.html');
    await writeFile(path, renderReport(sampleAnalysis(), { showNames: true }));
    url = pathToFileURL(path).href;
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  interface Visit {
    readonly page: Page;
    /** Requests beyond the file, messages of the console, errors and dialogs. */
    readonly trouble: string[];
  }

  async function visit(
    options: BrowserContextOptions,
    check: (visit: Visit) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({ offline: true, ...options });
    try {
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('request', (request) => {
        if (request.url() !== url && request.url() !== 'data:,') trouble.push(`request: ${request.url()}`);
      });
      page.on('console', (message) => trouble.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
      page.on('dialog', (dialog) => {
        trouble.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.addInitScript(
        "document.addEventListener('securitypolicyviolation', (event) => console.error('policy: ' + event.violatedDirective))",
      );
      await page.goto(url);
      await check({ page, trouble });
    } finally {
      await context.close();
    }
  }

  it('asks for nothing, says nothing in the console and breaks no policy', async () => {
    await visit({}, async ({ page, trouble }) => {
      await page.waitForLoadState('networkidle');
      expect(trouble).toEqual([]);
    });
  });

  it('the policy refuses markup that somebody put in later', async () => {
    await visit({}, async ({ page, trouble }) => {
      await page.evaluate(
        'document.body.insertAdjacentHTML(\'beforeend\', \'<img src="https://example.org/x.png" onerror="alert(1)">\')',
      );
      await expect.poll(() => trouble.some((entry) => entry.includes('policy: '))).toBe(true);
      expect(trouble.filter((entry) => entry.startsWith('dialog'))).toEqual([]);
    });
  });

  it('shows hostile names as text', async () => {
    await visit({}, async ({ page, trouble }) => {
      expect(await page.locator('img, iframe, object').count()).toBe(0);
      expect(await page.locator('script').count()).toBe(3);
      expect(await page.locator('script:not([type])').count()).toBe(2);
      expect(
        await page.evaluate("document.querySelectorAll('[onmouseover], [onerror], [style]').length"),
      ).toBe(0);
      expect(await page.locator('main').textContent()).toContain('</script><img src=x onerror=alert(1)>');
      expect(trouble).toEqual([]);
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`keeps the accessibility rules in ${colorScheme} colours`, async () => {
      await visit({ colorScheme }, async ({ page }) => {
        // axe is put in by the test, past the policy of the page.
        await page.evaluate(axe);
        const found = await page.evaluate(
          `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
            violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).slice(0, 3).join(' ')))`,
        );
        expect(found).toEqual([]);
      });
    });
  }

  it('the page about one person keeps the rules, too, and runs nothing', async () => {
    const path = join(folder, 'person.html');
    const analysis = sampleAnalysis();
    const page = personPage(analysis, analysis.graph.people[0]!.id, { names: true });
    await writeFile(path, personPageHtml(page, analysis.orgraphVersion));
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit({ colorScheme, viewport: { width: 320, height: 640 } }, async ({ page: view, trouble }) => {
        await view.goto(pathToFileURL(path).href);
        expect(await view.evaluate('document.documentElement.scrollWidth')).toBe(320);
        expect(await view.locator('script').count()).toBe(0);
        await view.evaluate(axe);
        const found = await view.evaluate(
          `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations.map(({ id }) => id))`,
        );
        expect(found).toEqual([]);
        expect(trouble.filter((entry) => !entry.endsWith('person.html'))).toEqual([]);
      });
    }
  });

  it('does not scroll sideways at 320 pixels', async () => {
    await visit({ viewport: { width: 320, height: 640 } }, async ({ page }) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    });
  });

  it('holds every section with scripts off', async () => {
    await visit({ javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('main > section').count()).toBe(sections.length);
      expect(await page.locator('main button').count()).toBe(0);
    });
  });

  it('leads from the contents to every section', async () => {
    await visit({}, async ({ page }) => {
      const targets = (await page.evaluate(
        "[...document.querySelectorAll('nav a')].map((a) => a.hash.slice(1))",
      )) as string[];
      for (const target of targets) expect(await page.locator(`section#${target}`).count()).toBe(1);
    });
  });

  it('shows the section that its address names, also once all of it is laid out', async () => {
    await visit({}, async ({ page }) => {
      // Another page first: a mere change of the part after # would not open this one anew.
      await page.goto('about:blank');
      await page.goto(`${url}#methods`);
      await page.locator('html[data-whole]').waitFor({ state: 'attached' });
      const top = () => page.locator('#methods').evaluate((section) => section.getBoundingClientRect().top);
      await expect.poll(top).toBeLessThan(400);
      expect(await top()).toBeGreaterThan(-50);
    });
  });

  it('sorts a table by keyboard and says so', async () => {
    await visit({}, async ({ page }) => {
      const table = page.locator('#informal-leaders table');
      const button = table.getByRole('button', { name: 'Draws that agree' });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await table.locator('th[aria-sort=ascending]').count()).toBe(1);
      expect(await table.locator('tbody tr').first().textContent()).toContain('cannot tell');
      await page.keyboard.press('Enter');
      expect(await table.locator('th[aria-sort]').count()).toBe(0);
      expect(await table.locator('tbody tr').first().textContent()).toContain('clear');
    });
  });

  it('leaves only the rows with a text, says how many, and saves just these as CSV', async () => {
    await visit({ acceptDownloads: true }, async ({ page, trouble }) => {
      const tables = page.locator('.scroll:has(+ .tools input)');
      const rows = tables.first().locator('tbody tr');
      const all = await rows.count();
      const wanted = (await rows.nth(1).locator('th, td').first().textContent())!.trim();
      const tools = page.locator('.scroll + .tools:has(input)').first();
      await tools.getByRole('searchbox').focus();
      await page.keyboard.insertText(wanted.toUpperCase());
      const left = await tables.first().locator('tbody tr:visible').count();
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(all);
      expect(await tools.getByRole('status').textContent()).toBe(`${left} of ${all} rows`);
      await page.keyboard.press('Tab');
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.csv$/);
      const text = readFileSync((await download.path())!, 'utf8');
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text.trimEnd().split('\r\n')).toHaveLength(left + 1);
      // No cell that a spreadsheet would run: hostile names are guarded by the rule of the tables in files.
      expect(text.split(/[,\r\n]/).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
      expect(trouble.filter((entry) => !entry.startsWith('request: blob:'))).toEqual([]);
    });
  });

  it('prints to a PDF', async () => {
    await visit({ colorScheme: 'dark' }, async ({ page, trouble }) => {
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(trouble).toEqual([]);
    });
  });
});
