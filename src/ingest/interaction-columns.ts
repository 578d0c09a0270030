import { type InteractionTable, NO_DAY } from '../schema/records.js';
import { EventPlaces } from './event-places.js';

/** Rows in a block. Blocks are not copied as the table grows. */
const BLOCK_ROWS = 1 << 16;

/** Columns of some rows; those of which no row states anything are left out. */
class Block {
  source: Int32Array | undefined = new Int32Array(BLOCK_ROWS);
  target: Int32Array | undefined = new Int32Array(BLOCK_ROWS);
  microWeight: Float64Array | undefined = new Float64Array(BLOCK_ROWS);
  line: Int32Array | undefined = new Int32Array(BLOCK_ROWS);
  kind: Int32Array | undefined;
  seconds: Float64Array | undefined;
  day: Int32Array | undefined;
  event: Int32Array | undefined;
}

/** Interactions in columns that grow: at most 40 bytes a row, and no object. */
export class InteractionColumns {
  #count = 0;
  readonly #blocks: Block[] = [];
  #block = new Block();
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
    const row = this.#count % BLOCK_ROWS;
    if (row === 0) {
      if (this.#count > 0) this.#block = new Block();
      this.#blocks.push(this.#block);
    }
    this.#count++;
    const block = this.#block;
    block.source![row] = source;
    block.target![row] = target;
    block.microWeight![row] = microWeight;
    block.line![row] = line;
    if (kind !== 0) {
      block.kind ??= new Int32Array(BLOCK_ROWS);
      block.kind[row] = kind;
    }
    if (!Number.isNaN(seconds)) {
      block.seconds ??= new Float64Array(BLOCK_ROWS).fill(Number.NaN);
      block.seconds[row] = seconds;
    }
    if (day !== NO_DAY) {
      block.day ??= new Int32Array(BLOCK_ROWS).fill(NO_DAY);
      block.day[row] = day;
    }
    if (event !== undefined) {
      block.event ??= new Int32Array(BLOCK_ROWS).fill(-1);
      block.event[row] = this.#events.place(event);
    }
  }

  /**
   * The table, with its kinds in code-unit order so that they do not depend on the order of rows. `finalOf` gives the
   * final place of a person by the place when the row was read. The columns are spent by it.
   */
  table(file: string, finalOf: Int32Array): InteractionTable {
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
      microWeight: this.#floats('microWeight', 0),
      seconds: this.#floats('seconds', Number.NaN),
      day: this.#ints('day', NO_DAY),
      event: this.#ints('event', -1),
      file: new Int32Array(count),
      files: count === 0 ? [] : [file],
      line: this.#ints('line', 0),
    };
  }

  #ints(name: 'source' | 'target' | 'line' | 'kind' | 'day' | 'event', absent: number): Int32Array {
    const whole = new Int32Array(this.#count);
    // Filling touches every page, which a column of zeros alone never needs.
    if (absent !== 0) whole.fill(absent);
    this.#blocks.forEach((block, place) => {
      const part = block[name];
      if (part !== undefined)
        whole.set(part.subarray(0, this.#count - place * BLOCK_ROWS), place * BLOCK_ROWS);
      // Let go at once, so that blocks and table are never both there as a whole.
      block[name] = undefined;
    });
    return whole;
  }

  #floats(name: 'microWeight' | 'seconds', absent: number): Float64Array {
    const whole = new Float64Array(this.#count);
    if (absent !== 0) whole.fill(absent);
    this.#blocks.forEach((block, place) => {
      const part = block[name];
      if (part !== undefined)
        whole.set(part.subarray(0, this.#count - place * BLOCK_ROWS), place * BLOCK_ROWS);
      // Let go at once, so that blocks and table are never both there as a whole.
      block[name] = undefined;
    });
    return whole;
  }
}

function renumbered(places: Int32Array, finalOf: Int32Array): Int32Array {
  for (let row = 0; row < places.length; row++) places[row] = finalOf[places[row]!]!;
  return places;
}
