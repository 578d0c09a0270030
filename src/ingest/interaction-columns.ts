import type { InteractionTable } from '../schema/records.js';
import { EventPlaces } from './event-places.js';

/** Interactions in columns that grow: 40 bytes a row, and no object. */
export class InteractionColumns {
  #count = 0;
  #source = new Int32Array(1024);
  #target = new Int32Array(1024);
  #kind = new Int32Array(1024);
  #microWeight = new Float64Array(1024);
  #seconds = new Float64Array(1024);
  #day = new Int32Array(1024);
  #event = new Int32Array(1024);
  #line = new Int32Array(1024);
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
    if (this.#count === this.#source.length) this.#grow();
    const row = this.#count++;
    this.#source[row] = source;
    this.#target[row] = target;
    this.#kind[row] = kind;
    this.#microWeight[row] = microWeight;
    this.#seconds[row] = seconds;
    this.#day[row] = day;
    this.#event[row] = event === undefined ? -1 : this.#events.place(event);
    this.#line[row] = line;
  }

  /**
   * The table, with its kinds in code-unit order so that they do not depend on the order of rows. `finalOf` gives the
   * final place of a person by the place when the row was read.
   */
  table(file: string, finalOf: Int32Array): InteractionTable {
    const count = this.#count;
    const kinds = [...this.#kinds.keys()].sort();
    const finalKind = new Int32Array(kinds.length);
    kinds.forEach((kind, place) => {
      finalKind[this.#kinds.get(kind)!] = place;
    });
    const source = this.#source.slice(0, count);
    const target = this.#target.slice(0, count);
    const kind = this.#kind.slice(0, count);
    for (let row = 0; row < count; row++) {
      source[row] = finalOf[source[row]!]!;
      target[row] = finalOf[target[row]!]!;
      kind[row] = finalKind[kind[row]!]!;
    }
    return {
      count,
      source,
      target,
      kind,
      kinds,
      microWeight: this.#microWeight.slice(0, count),
      seconds: this.#seconds.slice(0, count),
      day: this.#day.slice(0, count),
      event: this.#event.slice(0, count),
      file: new Int32Array(count),
      files: count === 0 ? [] : [file],
      line: this.#line.slice(0, count),
    };
  }

  #grow(): void {
    const size = this.#count * 2;
    const longer = (column: Int32Array) => {
      const grown = new Int32Array(size);
      grown.set(column);
      return grown;
    };
    const longerFloats = (column: Float64Array) => {
      const grown = new Float64Array(size);
      grown.set(column);
      return grown;
    };
    this.#source = longer(this.#source);
    this.#target = longer(this.#target);
    this.#kind = longer(this.#kind);
    this.#microWeight = longerFloats(this.#microWeight);
    this.#seconds = longerFloats(this.#seconds);
    this.#day = longer(this.#day);
    this.#event = longer(this.#event);
    this.#line = longer(this.#line);
  }
}
