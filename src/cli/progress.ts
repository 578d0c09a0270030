import type { RunControl } from '../options.js';
import { CLEAR_LINE } from './signs.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

const QUIET_MS = 500;
const BETWEEN_MS = 100;

/** One line that says how far a long run is. */
export interface Progress {
  readonly control: RunControl;
  /** Takes the line away. */
  end(): void;
}

/**
 * Shows progress on a terminal from the first half second on; elsewhere, and under CI, it shows nothing. `threads` is
 * handed on to the work that is followed.
 */
export function followProgress(terminal: Terminal, threads?: number): Progress {
  const { io } = terminal;
  const isShown = io.isTerminal.stderr && !terminal.isQuiet && !io.env['CI'];
  const startedMs = Date.now();
  let shownMs = startedMs + QUIET_MS - BETWEEN_MS;
  let isOnScreen = false;

  const onProgress = (step: string, done: number): void => {
    const nowMs = Date.now();
    if (nowMs - shownMs < BETWEEN_MS) return;
    shownMs = nowMs;
    isOnScreen = true;
    const percent = Math.floor(Math.min(1, Math.max(0, done)) * 100);
    io.stderr.write(`${CLEAR_LINE}${visible(step)} ${percent} %`);
  };

  return {
    control: { signal: io.signal, onProgress: isShown ? onProgress : undefined, threads },
    end() {
      if (isOnScreen) io.stderr.write(CLEAR_LINE);
      isOnScreen = false;
    },
  };
}
