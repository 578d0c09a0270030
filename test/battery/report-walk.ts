import type { Browser } from 'playwright-core';
import { watch } from './report-states.js';

/** What can be acted on; a group of radio buttons has one stop. */
const STOPS = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }))`;
/** Beyond so many presses of the tab key the walk goes in circles. */
const MOST_PRESSES = 6000;

/** Where the focus is after a press of the tab key. */
interface Stop {
  /** The number the walk gave to this element, or -1 outside of the page. */
  readonly at: number;
  readonly isNew: boolean;
  readonly text: string;
  readonly isClosed: boolean;
  readonly isMarked: boolean;
  readonly isInView: boolean;
}

const FOCUSED = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body) return { at: -1, isNew: false, text: '', isClosed: false, isMarked: true, isInView: true };
  const seen = (globalThis.walked ??= new Map());
  const isNew = !seen.has(one);
  if (isNew) seen.set(one, seen.size);
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  return {
    at: seen.get(one),
    isNew,
    text: one.tagName.toLowerCase() + ' ' + (one.getAttribute('aria-label') ?? one.textContent).slice(0, 60),
    isClosed: one.tagName === 'SUMMARY' && !one.parentElement.open,
    isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1,
    isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
})()`;

export interface Walk {
  readonly stops: number;
  readonly faults: readonly string[];
}

/**
 * Walks a page by the tab key alone, opening on its way whatever is folded: everything that can be acted on gets the focus, shows that it
 * has it, and is then on the screen; and the walk ends.
 */
export async function keyboardWalk(browser: Browser, url: string): Promise<Walk> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1200, height: 800 } });
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    watch(page, url, faults);
    await page.goto(url);
    await page.locator('html[data-whole]').waitFor({ state: 'attached' });
    let stops = 0;
    let presses = 0;
    for (; presses < MOST_PRESSES; presses++) {
      await page.keyboard.press('Tab');
      const stop = (await page.evaluate(FOCUSED)) as Stop;
      if (stop.at === -1 || !stop.isNew) break;
      stops++;
      if (!stop.isMarked) faults.push(`no mark of the focus: ${stop.text}`);
      if (!stop.isInView) faults.push(`focus out of sight: ${stop.text}`);
      if (stop.isClosed) await page.keyboard.press('Enter');
    }
    if (presses === MOST_PRESSES) faults.push('the walk does not end');
    const left = (await page.evaluate(
      `${STOPS}.filter((one) => !globalThis.walked.has(one)).map((one) => one.outerHTML.slice(0, 80))`,
    )) as string[];
    faults.push(...left.map((text) => `not reached by keyboard: ${text}`));
    return { stops, faults };
  } finally {
    await context.close();
  }
}
