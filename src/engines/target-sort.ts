/** Up to so many entries, moving one after the other costs less than a pass by digits. */
const FEW_ENTRIES = 48;
const DIGIT_BITS = 8;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Puts entries in the order of their targets, by the bytes of these from the lowest to the highest (LSD radix sort).
 * Cost: for each byte that the highest target has, two passes over the entries; as much memory as the most entries sorted at once.
 */
export class TargetSort {
  readonly #shifts: number[] = [];
  /** Where the next entry with each digit goes. */
  readonly #next = new Int32Array(DIGITS);
  #order = new Int32Array(0);
  #sorted = new Int32Array(0);
  #targets = new Int32Array(0);
  #counts = new Int32Array(0);
  #micros = new Float64Array(0);

  /** Targets are whole numbers from 0 to below `bound`. */
  constructor(bound: number) {
    for (let shift = 0; shift < 31 && (bound - 1) >>> shift > 0; shift += DIGIT_BITS)
      this.#shifts.push(shift);
  }

  /** Sorts the entries from `first` up to `end`. */
  sort(targets: Int32Array, counts: Int32Array, micros: Float64Array, first: number, end: number): void {
    if (end - first <= FEW_ENTRIES) insertionSort(targets, counts, micros, first, end);
    else this.#sortByDigits(targets, counts, micros, first, end);
  }

  #sortByDigits(
    targets: Int32Array,
    counts: Int32Array,
    micros: Float64Array,
    first: number,
    end: number,
  ): void {
    const length = end - first;
    if (length > this.#order.length) this.#makeRoom(2 * length);
    const own = this.#targets;
    const ownCounts = this.#counts;
    const ownMicros = this.#micros;
    for (let entry = 0; entry < length; entry++) {
      own[entry] = targets[first + entry]!;
      ownCounts[entry] = counts[first + entry]!;
      ownMicros[entry] = micros[first + entry]!;
    }
    const order = this.#orderOf(length);
    for (let place = 0; place < length; place++) {
      const entry = order[place]!;
      targets[first + place] = own[entry]!;
      counts[first + place] = ownCounts[entry]!;
      micros[first + place] = ownMicros[entry]!;
    }
  }

  /** The first entries of the own targets, in their order. */
  #orderOf(length: number): Int32Array {
    const targets = this.#targets;
    const next = this.#next;
    let order = this.#order;
    let sorted = this.#sorted;
    for (let entry = 0; entry < length; entry++) order[entry] = entry;
    for (const shift of this.#shifts) {
      next.fill(0);
      for (let entry = 0; entry < length; entry++) next[(targets[entry]! >>> shift) & (DIGITS - 1)]!++;
      for (let digit = 0, before = 0; digit < DIGITS; digit++) {
        const count = next[digit]!;
        next[digit] = before;
        before += count;
      }
      for (let place = 0; place < length; place++) {
        const entry = order[place]!;
        sorted[next[(targets[entry]! >>> shift) & (DIGITS - 1)]!++] = entry;
      }
      [order, sorted] = [sorted, order];
    }
    return order;
  }

  #makeRoom(entries: number): void {
    this.#order = new Int32Array(entries);
    this.#sorted = new Int32Array(entries);
    this.#targets = new Int32Array(entries);
    this.#counts = new Int32Array(entries);
    this.#micros = new Float64Array(entries);
  }
}

function insertionSort(
  targets: Int32Array,
  counts: Int32Array,
  micros: Float64Array,
  first: number,
  end: number,
): void {
  for (let entry = first + 1; entry < end; entry++) {
    const target = targets[entry]!;
    const count = counts[entry]!;
    const micro = micros[entry]!;
    let place = entry;
    for (; place > first && targets[place - 1]! > target; place--) {
      targets[place] = targets[place - 1]!;
      counts[place] = counts[place - 1]!;
      micros[place] = micros[place - 1]!;
    }
    targets[place] = target;
    counts[place] = count;
    micros[place] = micro;
  }
}
