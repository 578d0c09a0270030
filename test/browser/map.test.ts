import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureFile } from '../../src/outputs/pictures/picture-file.js';
import { pictures } from '../../src/outputs/pictures/registry.js';
import { makeView } from '../../src/outputs/report/view.js';
import { renderReport } from '../../src/report.js';
import { english } from '../../src/words/english.js';
import { sampleAnalysis } from '../outputs/sample-analysis.js';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const analysis = sampleAnalysis();

// That CI has a browser is tested beside the report.
describe.skipIf(!existsSync(executablePath))('the map in a browser', () => {
  let browser: Browser;
  let folder: string;
  let url: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'orgraph-map-'));
    const path = join(folder, 'report.html');
    await writeFile(path, renderReport(analysis));
    url = pathToFileURL(path).href;
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(graphics: readonly string[]): Promise<{ page: Page; trouble: string[] }> {
    await browser?.close();
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        ...graphics,
      ],
    });
    const page = await browser.newPage();
    const trouble: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== url && request.url() !== 'data:,') trouble.push(request.url());
    });
    page.on('pageerror', (error) => trouble.push(error.message));
    await page.goto(url);
    await page.locator('#map-frame').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('#map-frame').getAttribute('data-drawn')).not.toBeNull();
    return { page, trouble };
  }

  it('finds, chooses and goes on to a contact by keyboard, with a picture in software WebGL', async () => {
    const { page, trouble } = await open([
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ]);
    expect(await page.locator('#map-frame').getAttribute('data-drawn')).toBe('yes');
    expect(await page.locator('.map-canvas canvas').count()).toBeGreaterThan(3);
    await page.locator('.map-list button').first().focus();
    await page.keyboard.press('Enter');
    const first = await page.locator('.map-card h3').textContent();
    expect(await page.locator('.map-list [aria-pressed=true]').textContent()).toBe(first);
    // The focus stays on the button that was pressed; the first contact is a few steps on.
    expect(await page.evaluate('document.activeElement.textContent')).toBe(first);
    const contact = page.locator('.map-card li button').first();
    await contact.focus();
    const name = await contact.textContent();
    await page.keyboard.press('Enter');
    expect(await page.locator('.map-card h3').textContent()).toBe(name);

    await page.getByLabel('Find', { exact: true }).fill('no such person');
    expect(await page.locator('.map-list output').textContent()).toMatch(/^0 of /);
    await page.getByLabel('Find', { exact: true }).fill('');
    await page.getByLabel('Show', { exact: true }).selectOption('groups');
    expect(await page.locator('.map-list output').textContent()).toMatch(/groups?$/);
    expect(trouble).toEqual([]);
  });

  it('says so where there is no WebGL, and the list works', async () => {
    const { page, trouble } = await open(['--disable-gpu', '--disable-3d-apis']);
    expect(await page.locator('#map-frame').getAttribute('data-drawn')).toBe('no');
    expect(await page.locator('.map-canvas').textContent()).toContain('no WebGL');
    await page.locator('.map-list button').first().click();
    expect(await page.locator('.map-card h3').count()).toBe(1);
    expect(trouble).toEqual([]);
  });

  it('every picture file is well-formed to an XML reader', async () => {
    const { page } = await open(['--disable-gpu']);
    const view = makeView(analysis, false);
    for (const picture of pictures) {
      const figure = picture.draw(view, english);
      if (figure === undefined) continue;
      const text = pictureFile(figure, picture.title(english), 'en');
      const found = await page.evaluate(
        `new DOMParser().parseFromString(${JSON.stringify(text)}, 'image/svg+xml').documentElement.nodeName`,
      );
      expect(found, picture.name).toBe('svg');
    }
  });
});
