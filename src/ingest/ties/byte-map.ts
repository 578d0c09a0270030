/**
 * Numbers texts by their bytes, in the order in which they are added, so that a text met again needs no string.
 *
 * Open addressing with the hash of FNV-1a; the bytes of all texts stand one after the other. Cost: O(bytes) a text, and
 * some 16 bytes a text beside its own.
 */
export class ByteMap {
  #size = 0;
  /** The number of a text plus one, by the hash of its bytes; 0 where there is none. */
  #slots = new Int32Array(64);
  #hashes = new Int32Array(32);
  /** Where each text ends; it begins where the one before ends. */
  #ends = new Int32Array(32);
  #bytes = new Uint8Array(256);

  /** The number of a text, -1 for one that was not added. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const text = slots[slot]! - 1;
      if (this.#hashes[text] === hash && this.#isSame(text, bytes, start, end)) return text;
    }
    return -1;
  }

  /** Adds a text that is not there, and gives its number. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const text = this.#size++;
    const first = text === 0 ? 0 : this.#ends[text - 1]!;
    const last = first + end - start;
    if (last > this.#bytes.length) {
      const longer = new Uint8Array(Math.max(last, 2 * this.#bytes.length));
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    if (text === this.#ends.length) this.#grow();
    this.#bytes.set(bytes.subarray(start, end), first);
    this.#ends[text] = last;
    this.#hashes[text] = hashOf(bytes, start, end);
    this.#enter(text);
    return text;
  }

  #isSame(text: number, bytes: Uint8Array, start: number, end: number): boolean {
    const first = text === 0 ? 0 : this.#ends[text - 1]!;
    if (this.#ends[text]! - first !== end - start) return false;
    const known = this.#bytes;
    for (let at = start, own = first; at < end; at++, own++) if (bytes[at] !== known[own]) return false;
    return true;
  }

  #enter(text: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#hashes[text]! & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = text + 1;
  }

  /** Makes room for twice as many texts; half of the slots stay empty. */
  #grow(): void {
    const longer = (column: Int32Array) => {
      const grown = new Int32Array(2 * column.length);
      grown.set(column);
      return grown;
    };
    const count = this.#ends.length;
    this.#ends = longer(this.#ends);
    this.#hashes = longer(this.#hashes);
    this.#slots = new Int32Array(4 * count);
    for (let text = 0; text < count; text++) this.#enter(text);
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  // Texts that differ in few places would else share their low bits.
  return hash ^ (hash >>> 15);
}
