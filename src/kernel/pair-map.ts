/**
 * A number for each pair of people: open addressing in typed arrays, since a Set of a million pairs is several times slower
 * and keys above 2^31 slower still. Holds as many pairs as it was made for; adding a pair twice is the caller's fault.
 */
export class PairMap {
  readonly #mask: number;
  readonly #firsts: Int32Array;
  readonly #seconds: Int32Array;
  readonly #values: Int32Array;

  constructor(pairs: number) {
    let slots = 8;
    while (slots < 2 * pairs) slots *= 2;
    this.#mask = slots - 1;
    this.#firsts = new Int32Array(slots).fill(-1);
    this.#seconds = new Int32Array(slots);
    this.#values = new Int32Array(slots);
  }

  /** The number of a pair, or -1. */
  get(first: number, second: number): number {
    const slot = this.#find(first, second);
    return this.#firsts[slot] === -1 ? -1 : this.#values[slot]!;
  }

  has(first: number, second: number): boolean {
    return this.#firsts[this.#find(first, second)] !== -1;
  }

  add(first: number, second: number, value: number): void {
    const slot = this.#find(first, second);
    this.#firsts[slot] = first;
    this.#seconds[slot] = second;
    this.#values[slot] = value;
  }

  /** Takes a pair out, and moves those behind it up so that no search ends too early. */
  remove(first: number, second: number): void {
    let hole = this.#find(first, second);
    for (let slot = (hole + 1) & this.#mask; this.#firsts[slot] !== -1; slot = (slot + 1) & this.#mask) {
      const home = this.#homeOf(this.#firsts[slot]!, this.#seconds[slot]!);
      if (((slot - home) & this.#mask) < ((slot - hole) & this.#mask)) continue;
      this.#firsts[hole] = this.#firsts[slot]!;
      this.#seconds[hole] = this.#seconds[slot]!;
      this.#values[hole] = this.#values[slot]!;
      hole = slot;
    }
    this.#firsts[hole] = -1;
  }

  /** The slot of a pair, or the free one where it would go. */
  #find(first: number, second: number): number {
    let slot = this.#homeOf(first, second);
    while (this.#firsts[slot] !== -1 && (this.#firsts[slot] !== first || this.#seconds[slot] !== second))
      slot = (slot + 1) & this.#mask;
    return slot;
  }

  #homeOf(first: number, second: number): number {
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) & this.#mask;
  }
}
