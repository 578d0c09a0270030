import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A way in which a reader may meet a page. */
export interface PageState {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly media?: 'print';
}

export const pageStates: readonly PageState[] = [
  { name: 'default', options: { viewport: { width: 1200, height: 800 } } },
  { name: 'dark', options: { viewport: { width: 1200, height: 800 }, colorScheme: 'dark' } },
  // As wide as a sheet of A4 within its margins.
  { name: 'print', options: { viewport: { width: 688, height: 980 } }, media: 'print' },
  { name: '320 px', options: { viewport: { width: 320, height: 640 } } },
  { name: 'scripts off', options: { javaScriptEnabled: false } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
];

/** Boxes that scroll by themselves, told of on a screen of usual width. */
const WIDE_TABLES = `[...document.querySelectorAll('.scroll')].filter((box) => box.scrollWidth > box.clientWidth + 1)
  .map((box) => (box.querySelector('caption') ?? box).textContent.slice(0, 60) + ' by ' + (box.scrollWidth - box.clientWidth))`;

/** Text that leaves the box it stands in, outside of pictures and of boxes that scroll. */
const OVERRUNS = `[...document.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, figcaption, button, summary, td, th')]
  .filter((one) => one.closest('svg') === null && one.getClientRects().length > 0 && one.scrollWidth > one.clientWidth + 1
    && !['inline', 'list-item'].includes(getComputedStyle(one).display))
  .map((one) => one.tagName + ' ' + one.textContent.slice(0, 60))`;

/** What a page did in one state. */
export interface StateFaults {
  readonly faults: readonly string[];
  /** Tables that scroll in a box of their own where the screen is not narrow; nothing wrong, but to be known. */
  readonly wide: readonly string[];
}

/** Opens a page in one state: what it asked for or said, the rules of accessibility it breaks, what overruns, and what is not in its PDF. */
export async function stateFaults(
  browser: Browser,
  url: string,
  { options, media }: PageState,
  shot: string | undefined,
): Promise<StateFaults> {
  const context = await browser.newContext({ offline: true, ...options });
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    watch(page, url, faults);
    await page.goto(url);
    if (media !== undefined) await page.emulateMedia({ media });
    const width = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (width !== 0) faults.push(`scrolls sideways by ${width}`);
    faults.push(...((await page.evaluate(OVERRUNS)) as string[]).map((text) => `runs over: ${text}`));
    const wide = isNarrow(options) ? [] : ((await page.evaluate(WIDE_TABLES)) as string[]);
    if (media === 'print') faults.push(...(await headingsNotPrinted(page)));
    if (options.javaScriptEnabled !== false) faults.push(...(await brokenRules(page)));
    if (shot !== undefined) await shoot(page, shot);
    return { faults, wide };
  } finally {
    await context.close();
  }
}

function isNarrow({ viewport }: BrowserContextOptions): boolean {
  return viewport !== undefined && viewport !== null && viewport.width < 600;
}

/** Pictures of what a reader sees first, and of each section, to be looked at. */
async function shoot(page: Page, shot: string): Promise<void> {
  await page.screenshot({ path: `${shot}.png` });
  for (const section of await page.locator('main > section').all()) {
    await section.scrollIntoViewIfNeeded();
    await section.screenshot({ path: `${shot}-${await section.getAttribute('id')}.png` });
  }
}

/** Notes requests beyond the file, messages of the console, errors and dialogs. */
export function watch(page: Page, url: string, faults: string[]): void {
  page.on('request', (request) => {
    if (request.url() !== url && request.url() !== 'data:,') faults.push(`request ${request.url()}`);
  });
  page.on('console', (message) => {
    // Software WebGL says of itself that it is slow; that is not about the page.
    if (!message.text().includes('GPU stall')) faults.push(`console ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
}

async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html.slice(0, 120)))`,
  )) as string[];
}

/** Headings of the page that the PDF does not have; looked up where pdftotext is there, which the battery says otherwise. */
async function headingsNotPrinted(page: Page): Promise<string[]> {
  const headings = (await page.evaluate(
    "[...document.querySelectorAll('h1, h2, h3')].filter((one) => one.getClientRects().length > 0).map((one) => one.textContent)",
  )) as string[];
  const pdf = await page.pdf({ format: 'A4' });
  const { status, stdout } = spawnSync('pdftotext', ['-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) {
    console.log('  headings of the PDF were not looked up: pdftotext is not there');
    return [];
  }
  const plain = (text: string) => text.replace(/\s+/g, '');
  const printed = plain(stdout);
  return headings
    .filter((heading) => !printed.includes(plain(heading)))
    .map((heading) => `not in the PDF: ${heading}`);
}
