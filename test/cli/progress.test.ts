import { afterEach, describe, expect, it, vi } from 'vitest';
import { followProgress } from '../../src/cli/progress.js';
import { type Io, Terminal } from '../../src/cli/terminal.js';

afterEach(() => {
  vi.useRealTimers();
});

function watch(world: Partial<Io>, quiet = false) {
  vi.useFakeTimers();
  const written: string[] = [];
  const terminal = new Terminal(
    {
      stdout: { write: () => true },
      stderr: { write: (text) => written.push(text) },
      env: {},
      isTerminal: { stdout: true, stderr: true },
      ...world,
    },
    { quiet, verbose: false, color: true },
  );
  const progress = followProgress(terminal);
  for (const waitMs of [100, 399, 2, 10, 100]) {
    vi.advanceTimersByTime(waitMs);
    progress.control.onProgress?.('gaps', 0.5);
  }
  progress.end();
  return written;
}

describe('followProgress(terminal)', () => {
  it('writes one line after half a second, ten times a second at most, and takes it away', () => {
    const line = '\r\u001b[2Kgaps 50 %';
    expect(watch({})).toEqual([line, line, '\r\u001b[2K']);
  });

  it('writes nothing to a pipe, under CI, or with --quiet', () => {
    expect(watch({ isTerminal: { stdout: true, stderr: false } })).toEqual([]);
    expect(watch({ env: { CI: 'true' } })).toEqual([]);
    expect(watch({}, true)).toEqual([]);
  });
});
