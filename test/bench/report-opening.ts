import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';

/** How soon a page shows itself and answers, in seconds from the start of the navigation. */
export interface OpenedReport {
  /** In a browser that has just been started, whose first paint waits for its own start, and of a page without content there. */
  readonly paintAtStart: number;
  readonly emptyAtStart: number;
  /** In a browser that has shown a page before. */
  readonly paint: number;
  /** The end of the last task longer than 50 ms, before anybody acts. */
  readonly quiet: number;
  /** Clicked as soon as there was something to click: the map is drawn, and the card of what was clicked painted. */
  readonly clicked: number;
  /** From the choice of people instead of groups until they are painted; where people come first, of the way back to them. */
  readonly everybody: number;
}

const LONG_TASKS = `globalThis.lastLong = 0;
new PerformanceObserver((list) => { for (const task of list.getEntries()) globalThis.lastLong = task.startTime + task.duration; })
  .observe({ type: 'longtask', buffered: true });`;
/** Two frames on, what was asked for before is on the screen. */
const PAINTED =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))';

const EMPTY = 'data:text/html,<!doctype html><title>Empty</title><p>Nothing</p>';

/**
 * Opens a report in two browsers with software WebGL, one just started and one that has shown a page before; in the second it is opened
 * twice: once to look on, and once to act at once.
 */
export async function openReport(path: string): Promise<OpenedReport> {
  const url = pathToFileURL(path).href;
  const paintAtStart = await inBrowser((page) => paintOf(page, url));
  return inBrowser(async (page) => {
    const emptyAtStart = await paintOf(page, EMPTY);
    const paint = await paintOf(page, url);
    const quiet = await quietAt(page);

    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('.map-list button').first().click();
    await page.locator('#map-frame[data-drawn=yes]').waitFor();
    await page.locator('.map-card h3').waitFor();
    const clicked = (await page.evaluate(PAINTED)) as number;
    const show = page.locator('#map-frame select').first();
    await show.selectOption('groups');
    await page.evaluate(PAINTED);
    const start = (await page.evaluate('performance.now()')) as number;
    await show.selectOption('people');
    const drawn = (await page.evaluate(PAINTED)) as number;
    return {
      paintAtStart: paintAtStart / 1000,
      emptyAtStart: emptyAtStart / 1000,
      paint: paint / 1000,
      quiet: quiet / 1000,
      clicked: clicked / 1000,
      everybody: (drawn - start) / 1000,
    };
  });
}

async function inBrowser<Result>(act: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.addInitScript(LONG_TASKS);
    return await act(page);
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the start of the navigation until something of the page is seen. */
async function paintOf(page: Page, url: string): Promise<number> {
  await page.goto(url);
  for (;;) {
    const paint = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime");
    if (typeof paint === 'number') return paint;
    await page.waitForTimeout(20);
  }
}

/** When the last long task ended, once none has begun for a second. */
async function quietAt(page: Page): Promise<number> {
  for (;;) {
    await page.waitForTimeout(1000);
    const [now, last] = (await page.evaluate('[performance.now(), globalThis.lastLong]')) as [number, number];
    if (now - last >= 1000) return last;
  }
}
