import { type InteractionTable, MICRO, NO_DAY } from '../../schema/records.js';
import { EventPlaces } from './event-places.js';
import { interactionHash, WaitingRows } from './waiting-rows.js';

/**
 * Entries in the first block, a power of two; each further block holds as many as all before it, so that none is copied as the table
 * grows. What is not written yet of a large block takes no memory, and what is let go of it goes back to the system, which the
 * allocator does not do with many small ones.
 */
const FIRST_BITS = 16;
const FIRST_ENTRIES = 1 << FIRST_BITS;
const FIRST_SLOTS = 1024;

/** Columns of some entries; those of which every entry has the usual value are left out. */
class Block {
  /** The entry that the block begins with. */
  readonly first: number;
  readonly size: number;
  source: Int32Array | undefined;
  target: Int32Array | undefined;
  line: Int32Array | undefined;
  kind: Int32Array | undefined;
  records: Int32Array | undefined;
  microWeight: Float64Array | undefined;
  seconds: Float64Array | undefined;
  day: Int32Array | undefined;
  event: Int32Array | undefined;

  constructor(first: number) {
    this.first = first;
    this.size = Math.max(FIRST_ENTRIES, first);
    this.source = new Int32Array(this.size);
    this.target = new Int32Array(this.size);
    this.line = new Int32Array(this.size);
  }
}

type IntColumn = 'source' | 'target' | 'line' | 'kind' | 'records' | 'day' | 'event';
type FloatColumn = 'microWeight' | 'seconds';

/**
 * Interactions on their way to an {@link InteractionTable}, added up as they come: those of one pair, kind and day that state
 * neither duration nor event are one entry.
 *
 * Entries are found again by open addressing over their own columns, so that a key costs no memory but its slot.
 * Cost: O(1) a row; 12 bytes an entry, some 8 for its slot, and what the file states beside source and target. No object.
 */
export class InteractionColumns {
  #count = 0;
  readonly #blocks: Block[] = [];
  #block = new Block(0);
  /**
   * An entry plus one in the low bits, which are enough to number the slots, and in the others those of the hash of its pair, kind and
   * day, so that few entries are looked at in vain; 0 where there is none. Slots lie wide apart in memory, and entries too.
   */
  #slots = new Int32Array(FIRST_SLOTS);
  #slotted = 0;
  readonly #waiting = new WaitingRows();
  readonly #kinds = new Map<string, number>();
  readonly #events = new EventPlaces();

  /** The place of a kind, which is new if it was not met before. */
  placeOfKind(kind: string): number {
    const place = this.#kinds.get(kind);
    if (place !== undefined) return place;
    this.#kinds.set(kind, this.#kinds.size);
    return this.#kinds.size - 1;
  }

  add(
    source: number,
    target: number,
    kind: number,
    microWeight: number,
    seconds: number,
    day: number,
    event: string | undefined,
    line: number,
  ): void {
    this.#waiting.add(source, target, kind, microWeight, seconds, day, event, line);
    if (this.#waiting.isFull) this.#addWaiting();
  }

  /**
   * The table, with its kinds in code-unit order so that they do not depend on the order of rows. `finalOf` gives the
   * final place of a person by the place when the row was read. The columns are spent by it.
   */
  table(file: string, finalOf: Int32Array): InteractionTable {
    this.#addWaiting();
    this.#slots = new Int32Array(0);
    const count = this.#count;
    const kinds = [...this.#kinds.keys()].sort();
    const finalKind = new Int32Array(kinds.length);
    kinds.forEach((kind, place) => {
      finalKind[this.#kinds.get(kind)!] = place;
    });
    return {
      count,
      source: renumbered(this.#ints('source', 0), finalOf),
      target: renumbered(this.#ints('target', 0), finalOf),
      kind: kinds.length < 2 ? new Int32Array(count) : renumbered(this.#ints('kind', 0), finalKind),
      kinds,
      records: this.#ints('records', 1),
      microWeight: this.#floats('microWeight', MICRO),
      seconds: this.#isStated('seconds') ? this.#floats('seconds', Number.NaN) : undefined,
      day: this.#ints('day', NO_DAY),
      event: this.#isStated('event') ? this.#ints('event', -1) : undefined,
      file,
      line: this.#ints('line', 0),
    };
  }

  /** Adds the rows that wait, in their order. */
  #addWaiting(): void {
    const { count, hash, noted } = this.#waiting;
    const slots = this.#slots;
    const mask = slots.length - 1;
    // Each slot is a wait for memory; read in a loop that does nothing else, many are waited for at once.
    for (let row = 0; row < count; row++) noted[row] = slots[hash[row]! & mask]!;
    for (let row = 0; row < count; row++) this.#addRow(row);
    this.#waiting.count = 0;
  }

  #addRow(row: number): void {
    const waiting = this.#waiting;
    if (!waiting.isSingle(row)) {
      if (this.#count + 1 >= this.#slots.length || 3 * this.#slotted >= 2 * this.#slots.length)
        this.#spread();
      const hash = waiting.hash[row]!;
      const slot = this.#slotOf(hash, row);
      const found = this.#slots[slot]!;
      const mask = this.#slots.length - 1;
      if (found !== 0) {
        this.#addTo((found & mask) - 1, waiting.microWeight[row]!);
        return;
      }
      this.#slots[slot] = (hash & ~mask) | (this.#count + 1);
      this.#slotted++;
    }
    this.#append(row);
  }

  /** Makes a waiting row an entry of its own. */
  #append(from: number): void {
    const { source, target, line, kind, microWeight, seconds, day, event } = this.#waiting;
    if (this.#count === this.#block.first + this.#block.size) this.#block = new Block(this.#count);
    const block = this.#block;
    const row = this.#count - block.first;
    if (row === 0) this.#blocks.push(block);
    this.#count++;
    block.source![row] = source[from]!;
    block.target![row] = target[from]!;
    block.line![row] = line[from]!;
    if (kind[from] !== 0) block.kind ??= new Int32Array(block.size);
    if (block.kind !== undefined) block.kind[row] = kind[from]!;
    // A column that is there is written for every entry, so that no more of it is filled beforehand than is in use.
    if (microWeight[from] !== MICRO) block.microWeight ??= new Float64Array(block.size).fill(MICRO, 0, row);
    if (block.microWeight !== undefined) block.microWeight[row] = microWeight[from]!;
    if (block.records !== undefined) block.records[row] = 1;
    if (!Number.isNaN(seconds[from])) block.seconds ??= new Float64Array(block.size).fill(Number.NaN, 0, row);
    if (block.seconds !== undefined) block.seconds[row] = seconds[from]!;
    if (day[from] !== NO_DAY) block.day ??= new Int32Array(block.size).fill(NO_DAY, 0, row);
    if (block.day !== undefined) block.day[row] = day[from]!;
    const stated = event[from];
    if (stated !== undefined) block.event ??= new Int32Array(block.size).fill(-1, 0, row);
    if (block.event !== undefined) block.event[row] = stated === undefined ? -1 : this.#events.place(stated);
  }

  /** Where the entry of the pair, kind and day of a waiting row is noted, or is to be. */
  #slotOf(hash: number, waiting: number): number {
    const { source, target, kind, day } = this.#waiting;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const noted = slots[slot]!;
      if (noted === 0) return slot;
      if (((noted ^ hash) & ~mask) !== 0) continue;
      const entry = (noted & mask) - 1;
      const block = this.#blocks[blockOf(entry)]!;
      const row = entry - block.first;
      if (
        block.source![row] === source[waiting] &&
        block.target![row] === target[waiting] &&
        (block.day?.[row] ?? NO_DAY) === day[waiting] &&
        (block.kind?.[row] ?? 0) === kind[waiting]
      )
        return slot;
    }
  }

  #addTo(entry: number, microWeight: number): void {
    const block = this.#blocks[blockOf(entry)]!;
    const row = entry - block.first;
    const used = Math.min(block.size, this.#count - block.first);
    block.microWeight ??= new Float64Array(block.size).fill(MICRO, 0, used);
    block.microWeight[row]! += microWeight;
    block.records ??= new Int32Array(block.size).fill(1, 0, used);
    block.records[row]!++;
  }

  /** Makes at least twice as many slots, enough to number the entries by their places. */
  #spread(): void {
    let size = 2 * this.#slots.length;
    while (size <= this.#count + 1) size *= 2;
    // Let go first, so that both are never there.
    this.#slots = new Int32Array(0);
    const slots = new Int32Array(size);
    const mask = size - 1;
    for (let entry = 0; entry < this.#count; entry++) {
      const block = this.#blocks[blockOf(entry)]!;
      const row = entry - block.first;
      const isSingle = (block.event?.[row] ?? -1) !== -1 || !Number.isNaN(block.seconds?.[row] ?? Number.NaN);
      if (isSingle) continue;
      const day = block.day?.[row] ?? NO_DAY;
      const hash = interactionHash(block.source![row]!, block.target![row]!, block.kind?.[row] ?? 0, day);
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (hash & ~mask) | (entry + 1);
    }
    this.#slots = slots;
  }

  #isStated(name: 'seconds' | 'event'): boolean {
    return this.#blocks.some((block) => block[name] !== undefined);
  }

  #ints(name: IntColumn, absent: number): Int32Array {
    const whole = new Int32Array(this.#count);
    for (const block of this.#blocks) {
      moveInto(whole, block[name], block, absent);
      // Let go at once, so that blocks and table are never both there as a whole.
      block[name] = undefined;
    }
    return whole;
  }

  #floats(name: FloatColumn, absent: number): Float64Array {
    const whole = new Float64Array(this.#count);
    for (const block of this.#blocks) {
      moveInto(whole, block[name], block, absent);
      block[name] = undefined;
    }
    return whole;
  }
}

/** Which block an entry is in: those from the second on begin with a power of two. */
function blockOf(entry: number): number {
  return Math.max(0, 32 - FIRST_BITS - Math.clz32(entry));
}

/** Copies the part of a block to its place in the whole column. */
function moveInto<Column extends Int32Array | Float64Array>(
  whole: Column,
  part: Column | undefined,
  { first, size }: Block,
  absent: number,
): void {
  const end = Math.min(first + size, whole.length);
  if (part !== undefined) whole.set(part.subarray(0, end - first), first);
  // Filling touches every page, which a column of zeros alone never needs.
  else if (absent !== 0) whole.fill(absent, first, end);
}

function renumbered(places: Int32Array, finalOf: Int32Array): Int32Array {
  for (let row = 0; row < places.length; row++) places[row] = finalOf[places[row]!]!;
  return places;
}
