import { throwIfAborted } from '../errors.js';
import type { RunControl } from '../options.js';

/**
 * Long work in small steps. It yields wherever it may be interrupted, some hundred times a second, with the share that is
 * done where that is known, and returns its result.
 */
export type Steps<T> = Generator<number | undefined, T, undefined>;

/** Elementary operations between two yields: well below a millisecond of work. */
export const STEP_SIZE = 1 << 15;

/** How long work goes on before the caller's other work and signals are let through. */
const BREATH_MS = 20;

/**
 * Takes the steps one after the other, rests every 20 milliseconds, says how far it is, and throws ABORTED soon after
 * the caller asked to stop. The clock decides when to rest and nothing else.
 */
export async function runSteps<T>(name: string, steps: Steps<T>, control: RunControl): Promise<T> {
  throwIfAborted(control.signal);
  control.onProgress?.(name, 0);
  let share = 0;
  let rested = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      control.onProgress?.(name, 1);
      return step.value;
    }
    if (step.value !== undefined) share = step.value;
    if (performance.now() - rested < BREATH_MS) continue;
    control.onProgress?.(name, share);
    await new Promise((resolve) => setTimeout(resolve));
    throwIfAborted(control.signal);
    rested = performance.now();
  }
}
