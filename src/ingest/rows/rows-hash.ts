import type { PlainRow } from './plain-row.js';

/**
 * A fingerprint of the rows of a file that their order does not change: the sum of a 64-bit hash of each row (FNV-1a and
 * a second multiplier, mixed as in MurmurHash3). It tells two inputs apart; it is no proof against forging, for which the
 * SHA-256 of the bytes is kept as well.
 */
export class RowsHash {
  #low = 0;
  #high = 0;

  add(cells: readonly string[]): void {
    let low = 0x811c9dc5;
    let high = 0x9747b28c;
    for (const cell of cells) {
      for (let at = 0; at < cell.length; at++) {
        const code = cell.charCodeAt(at);
        low = Math.imul(low ^ code, 0x01000193);
        high = Math.imul(high ^ code, 0x85ebca6b);
      }
      low = Math.imul(low ^ 0x1ffff, 0x01000193); // no cell holds this code, so that cells cannot run together
      high = Math.imul(high ^ 0x1ffff, 0x85ebca6b);
    }
    this.#sum(low, high);
  }

  /** As {@link add}, for cells of ASCII that are still bytes. */
  addPlain({ bytes, starts, ends, cellCount }: PlainRow): void {
    let low = 0x811c9dc5;
    let high = 0x9747b28c;
    for (let cell = 0; cell < cellCount; cell++) {
      for (let at = starts[cell]!, end = ends[cell]!; at < end; at++) {
        const code = bytes[at]!;
        low = Math.imul(low ^ code, 0x01000193);
        high = Math.imul(high ^ code, 0x85ebca6b);
      }
      low = Math.imul(low ^ 0x1ffff, 0x01000193);
      high = Math.imul(high ^ 0x1ffff, 0x85ebca6b);
    }
    this.#sum(low, high);
  }

  #sum(low: number, high: number): void {
    this.#low = (this.#low + mixed(low ^ Math.imul(high, 0xc2b2ae35))) >>> 0;
    this.#high = (this.#high + mixed(high ^ Math.imul(low, 0x27d4eb2f))) >>> 0;
  }

  /** 16 hexadecimal digits; all zero without rows. */
  hex(): string {
    return [this.#high, this.#low].map((part) => part.toString(16).padStart(8, '0')).join('');
  }
}

function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
