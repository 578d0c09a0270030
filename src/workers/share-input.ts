import type { PassInput } from '../kernel/pass.js';

/**
 * The same input on memory that all threads read, where the engine allows that (Node does; browsers only on pages that
 * are isolated from other origins). Elsewhere the input as it is, and each thread gets a copy of it.
 */
export function shareInput(input: PassInput): PassInput {
  if (typeof SharedArrayBuffer === 'undefined') return input;
  // A graph that is symmetric gives the same array twice: it is shared once.
  const known = new Map<unknown, PassInput[string]>();
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      if (typeof value !== 'object') return [name, value];
      const shared = known.get(value) ?? shareArray(value);
      known.set(value, shared);
      return [name, shared];
    }),
  );
}

function shareArray(array: Int32Array | Float64Array | Float32Array | Uint8Array): PassInput[string] {
  const make = array.constructor as new (buffer: SharedArrayBuffer) => typeof array;
  const shared = new make(new SharedArrayBuffer(array.byteLength));
  shared.set(array);
  return shared;
}
