import { type Html, html } from './html.js';

const BARS = 16;
const WIDTH = 112;
const HEIGHT = 26;

/** How many have which value, from the lowest to the highest in even steps. The table around it holds the figures. */
export function histogramFigure(ascending: Float64Array): Html {
  const low = ascending[0] ?? 0;
  const high = ascending.at(-1) ?? 0;
  const counts = new Int32Array(BARS);
  for (const value of ascending) {
    const place = high === low ? 0 : Math.floor(((value - low) / (high - low)) * BARS);
    counts[Math.min(BARS - 1, place)]!++;
  }
  const most = Math.max(1, ...counts);
  const step = WIDTH / BARS;
  return html`<svg class="spread" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${[
    ...counts,
  ].map((size, i) => {
    if (size === 0) return undefined;
    // The square root keeps a few people visible beside many.
    const height = Math.max(1.5, Math.round(10 * (HEIGHT - 1) * Math.sqrt(size / most)) / 10);
    return html`<rect x="${i * step}" y="${HEIGHT - 1 - height}" width="${step - 1}" height="${height}"/>`;
  })}<line x1="0" x2="${WIDTH}" y1="${HEIGHT - 0.5}" y2="${HEIGHT - 0.5}"/></svg>`;
}
