import type { Evidence } from '../../findings/pull/informal-pull.js';
import { type Html, html } from './html.js';

const WIDTH = 76;

/**
 * A rank and its interval on a line from the first (left) to the last; a square root gives the first ranks more room.
 * The words beside it say the same.
 */
export function rankIntervalFigure({ rank, rankLow, rankHigh, isTop }: Evidence, people: number): Html {
  const x = (value: number) => {
    const share = Math.sqrt(Math.max(0, value - 1) / Math.max(1, people - 1));
    return Math.round(10 * (5 + (WIDTH - 10) * Math.min(1, share))) / 10;
  };
  const interval =
    rankLow === undefined || rankHigh === undefined
      ? undefined
      : html`<line class="interval" x1="${x(rankLow)}" x2="${x(rankHigh)}" y1="6" y2="6"/>`;
  return html`<svg class="ranks" viewBox="0 0 ${WIDTH} 12" width="${WIDTH}" height="12" aria-hidden="true"><line class="axis" x1="5" x2="${WIDTH - 5}" y1="6" y2="6"/>${interval}<circle class="${isTop ? 'top' : 'other'}" cx="${x(rank)}" cy="6" r="3.5"/></svg>`;
}
