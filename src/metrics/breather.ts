import { throwIfAborted } from '../errors.js';

/** Between steps other work is looked after this often. */
const BREATH_MS = 20;

/**
 * A function to be called between short steps: now and then it lets the caller's other work and signals through. Throws
 * ABORTED when the signal says so.
 */
export function breather(signal: AbortSignal | undefined): () => Promise<void> {
  let breathedMs = performance.now();
  return async () => {
    if (performance.now() - breathedMs >= BREATH_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      breathedMs = performance.now();
    }
    throwIfAborted(signal);
  };
}
