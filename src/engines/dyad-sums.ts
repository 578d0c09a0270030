import type { TieTable } from '../ties/tie-table.js';

/** Pairs that are put side by side at once, unless there are so many that it would take more than {@link MOST_SPANS}. */
const SPAN_PAIRS = 1 << 20;
const MOST_SPANS = 16;

/** The ties of one kind as they are found, a piece a span. */
interface TiePieces {
  readonly kind: string;
  readonly directed: boolean;
  readonly sources: Int32Array[];
  readonly targets: Int32Array[];
  readonly counts: Int32Array[];
  readonly microWeights: Float64Array[];
}

/**
 * Adds pairs up into ties: each is counted once, and then those of one span of people after the other are added, so that never
 * more than a span of them stands beside the ties. People of all kinds stand in one line, kind by kind.
 */
export class DyadSums {
  readonly #peopleCount: number;
  readonly #pieces: readonly TiePieces[];
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
    this.#pieces = kinds.map(({ kind, directed }) => ({
      kind,
      directed,
      sources: [],
      targets: [],
      counts: [],
      microWeights: [],
    }));
    this.#starts = new Uint32Array(kinds.length * peopleCount + 1);
    this.#placeOf = new Int32Array(peopleCount);
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
    return this.#pieces.map(({ kind, directed, sources, targets, counts, microWeights }) => ({
      kind,
      directed,
      sources: joined(sources, Int32Array),
      targets: joined(targets, Int32Array),
      counts: joined(counts, Int32Array),
      microWeights: joined(microWeights, Float64Array),
    }));
  }

  #open(): void {
    const starts = this.#starts;
    for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
    this.#spanPairs = Math.max(this.#leastPairs, Math.ceil(starts.at(-1)! / MOST_SPANS));
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
    const sources = new Int32Array(starts[end]! - starts[first]!);
    let written = from;
    for (let at = first; at < end; at++) {
      const own = written;
      let isAscending = true;
      for (let row = starts[at]! - shift, last = starts[at + 1]! - shift; row < last; row++) {
        const target = targets[row]!;
        const place = placeOf[target]!;
        if (place >= own) {
          counts[place]! += counts[row]!;
          micros[place]! += micros[row]!;
          continue;
        }
        // Sums stand in the place of pairs, never ahead of those still to be read.
        isAscending &&= written === own || targets[written - 1]! < target;
        placeOf[target] = written;
        sources[written - from] = at - kind * this.#peopleCount;
        targets[written] = target;
        counts[written] = counts[row]!;
        micros[written++] = micros[row]!;
      }
      if (!isAscending) sortByTarget(targets, counts, micros, own, written);
    }
    const pieces = this.#pieces[kind]!;
    pieces.sources.push(sources.slice(0, written - from));
    pieces.targets.push(targets.slice(from, written));
    pieces.counts.push(counts.slice(from, written));
    pieces.microWeights.push(micros.slice(from, written));
  }
}

/** The pieces as one; they are let go, so that no two columns are there twice. */
function joined<Column extends Int32Array | Float64Array>(
  pieces: Column[],
  make: new (length: number) => Column,
): Column {
  const taken = pieces.splice(0);
  if (taken.length === 1) return taken[0]!;
  const whole = new make(taken.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of taken) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Above this, moving entries one by one costs more than a sort of their keys. */
const FEW_ENTRIES = 48;

/** Puts the entries from `first` to `end`, whose targets differ, in the order of their targets. */
function sortByTarget(
  targets: Int32Array,
  counts: Int32Array,
  micros: Float64Array,
  first: number,
  end: number,
): void {
  if (end - first > FEW_ENTRIES) {
    const row = targets.slice(first, end);
    const order = sortedOrder(row);
    const rowCounts = counts.slice(first, end);
    const rowMicros = micros.slice(first, end);
    order.forEach((entry, place) => {
      targets[first + place] = row[entry]!;
      counts[first + place] = rowCounts[entry]!;
      micros[first + place] = rowMicros[entry]!;
    });
    return;
  }
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

/** The places of the values, which differ, from the lowest to the highest. */
function sortedOrder(values: Int32Array): Int32Array {
  // Value and place make one number below 2^53, which sorts as a typed array without a call a comparison.
  const keys = Float64Array.from(values, (value, place) => value * values.length + place).sort();
  return Int32Array.from(keys, (key) => key % values.length);
}
