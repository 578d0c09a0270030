import type { TieTable } from '../ties/tie-table.js';
import { TargetSort } from './target-sort.js';

/** Pairs that are put side by side at once, unless there are so many that it would take more than {@link MOST_SPANS}. */
const SPAN_PAIRS = 1 << 20;
const MOST_SPANS = 4;

/** The ties of one kind as they are found: the first `length` entries of columns that could hold all its pairs. */
interface TieColumns {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly counts: Int32Array;
  readonly microWeights: Float64Array;
  length: number;
}

/**
 * Adds pairs up into ties: each is counted once, and then those of one span of people after the other are added, so that never
 * more than a span of them stands beside the ties. People of all kinds stand in one line, kind by kind.
 */
export class DyadSums {
  readonly #peopleCount: number;
  readonly #kinds: readonly Pick<TieTable, 'kind' | 'directed'>[];
  #ties: readonly TieColumns[] = [];
  /** Where the pairs of each person of each kind begin; before the first span, how many there are of the one before. */
  readonly #starts: Uint32Array;
  readonly #leastPairs: number;
  #spanPairs = 0;
  /** The present span: from the first of the line up to the last. */
  #first = 0;
  #end = 0;
  /** Where the next pair of each person of the span goes. */
  #next: Int32Array = new Int32Array(0);
  #targets: Int32Array = new Int32Array(0);
  #counts: Int32Array = new Int32Array(0);
  #micros: Float64Array = new Float64Array(0);
  readonly #sort: TargetSort;
  /** By target: where its sum stands in the row of the present source, if it is there already. */
  readonly #placeOf: Int32Array;

  /** `leastPairs` is how many pairs a span holds at least, if there are so many. */
  constructor(
    kinds: readonly Pick<TieTable, 'kind' | 'directed'>[],
    peopleCount: number,
    leastPairs = SPAN_PAIRS,
  ) {
    this.#leastPairs = leastPairs;
    this.#peopleCount = peopleCount;
    this.#kinds = kinds;
    this.#starts = new Uint32Array(kinds.length * peopleCount + 1);
    this.#placeOf = new Int32Array(peopleCount);
    this.#sort = new TargetSort(peopleCount);
  }

  count(kind: number, source: number): void {
    this.#starts[kind * this.#peopleCount + source + 1]!++;
  }

  /** Turns to the next span, whose pairs are then all to be added; false when there is none. */
  nextSpan(): boolean {
    if (this.#spanPairs === 0) this.#open();
    else this.#take();
    const starts = this.#starts;
    const first = this.#end;
    const last = starts.length - 1;
    if (starts[first] === starts[last]) return false;
    let end = first + 1;
    while (end < last && starts[end + 1]! - starts[first]! <= this.#spanPairs) end++;
    this.#first = first;
    this.#end = end;
    const pairs = starts[end]! - starts[first]!;
    if (pairs > this.#targets.length) {
      this.#targets = new Int32Array(pairs);
      this.#counts = new Int32Array(pairs);
      this.#micros = new Float64Array(pairs);
    }
    this.#next = Int32Array.from({ length: end - first }, (_, at) => starts[first + at]! - starts[first]!);
    return true;
  }

  add(kind: number, source: number, target: number, records: number, micro: number): void {
    const at = kind * this.#peopleCount + source;
    if (at < this.#first || at >= this.#end) return;
    const place = this.#next[at - this.#first]!++;
    this.#targets[place] = target;
    this.#counts[place] = records;
    this.#micros[place] = micro;
  }

  /** One entry a pair, by source and target, for each kind. */
  tables(): TieTable[] {
    const ties = this.#ties.slice();
    this.#ties = [];
    return this.#kinds.map(({ kind, directed }, place) => {
      const { sources, targets, counts, microWeights, length } = ties[place]!;
      return {
        kind,
        directed,
        sources: cutTo(length, sources),
        targets: cutTo(length, targets),
        counts: cutTo(length, counts),
        microWeights: cutTo(length, microWeights),
      };
    });
  }

  #open(): void {
    const starts = this.#starts;
    for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
    this.#spanPairs = Math.max(this.#leastPairs, Math.ceil(starts.at(-1)! / MOST_SPANS));
    const people = this.#peopleCount;
    this.#ties = this.#kinds.map((_, kind) => {
      // What is not written of a large column takes no memory.
      const pairs = starts[(kind + 1) * people]! - starts[kind * people]!;
      return {
        sources: new Int32Array(pairs),
        targets: new Int32Array(pairs),
        counts: new Int32Array(pairs),
        microWeights: new Float64Array(pairs),
        length: 0,
      };
    });
  }

  /** Adds up the pairs of the present span. */
  #take(): void {
    const people = this.#peopleCount;
    for (let at = this.#first; at < this.#end; ) {
      const kind = Math.floor(at / people);
      const end = Math.min(this.#end, (kind + 1) * people);
      this.#takeKind(kind, at, end);
      at = end;
    }
  }

  #takeKind(kind: number, first: number, end: number): void {
    const starts = this.#starts;
    const targets = this.#targets;
    const counts = this.#counts;
    const micros = this.#micros;
    const placeOf = this.#placeOf.fill(-1);
    const shift = starts[this.#first]!;
    const from = starts[first]! - shift;
    const ties = this.#ties[kind]!;
    const { sources } = ties;
    const offset = ties.length - from;
    let written = from;
    for (let at = first; at < end; at++) {
      const own = written;
      let isAscending = true;
      for (let row = starts[at]! - shift, last = starts[at + 1]! - shift; row < last; row++) {
        const target = targets[row]!;
        const earlier = placeOf[target]!;
        if (earlier >= own) {
          counts[earlier]! += counts[row]!;
          micros[earlier]! += micros[row]!;
          continue;
        }
        // Sums stand in the place of pairs, never ahead of those still to be read.
        isAscending &&= written === own || targets[written - 1]! < target;
        placeOf[target] = written;
        sources[offset + written] = at - kind * this.#peopleCount;
        targets[written] = target;
        counts[written] = counts[row]!;
        micros[written++] = micros[row]!;
      }
      if (!isAscending) this.#sort.sort(targets, counts, micros, own, written);
    }
    ties.targets.set(targets.subarray(from, written), ties.length);
    ties.counts.set(counts.subarray(from, written), ties.length);
    ties.microWeights.set(micros.subarray(from, written), ties.length);
    ties.length += written - from;
  }
}

/** The first entries of a column; of one that is nearly full as they stand, so that they are not there twice. */
function cutTo<Column extends Int32Array | Float64Array>(length: number, column: Column): Column {
  if (length === column.length) return column;
  return (4 * length > 3 * column.length ? column.subarray(0, length) : column.slice(0, length)) as Column;
}
