/** Their slots, each in a line of the processor's first cache, take up half of it. */
const MOST_ROWS = 256;

/** Rows of interactions that are not entries yet, so that many can be looked up together. */
export class WaitingRows {
  count = 0;
  readonly source = new Int32Array(MOST_ROWS);
  readonly target = new Int32Array(MOST_ROWS);
  readonly line = new Int32Array(MOST_ROWS);
  readonly kind = new Int32Array(MOST_ROWS);
  readonly microWeight = new Float64Array(MOST_ROWS);
  readonly seconds = new Float64Array(MOST_ROWS);
  readonly day = new Int32Array(MOST_ROWS);
  readonly event = new Array<string | undefined>(MOST_ROWS);
  /** Of pair, kind and day. */
  readonly hash = new Int32Array(MOST_ROWS);
  /** What stood in its slot before any of these rows was added; by being written here it comes near the processor. */
  readonly noted = new Int32Array(MOST_ROWS);

  get isFull(): boolean {
    return this.count === MOST_ROWS;
  }

  /** Whether a row states a duration or an event, and so is an entry of its own. */
  isSingle(row: number): boolean {
    return this.event[row] !== undefined || !Number.isNaN(this.seconds[row]);
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
    const row = this.count++;
    this.source[row] = source;
    this.target[row] = target;
    this.kind[row] = kind;
    this.microWeight[row] = microWeight;
    this.seconds[row] = seconds;
    this.day[row] = day;
    this.event[row] = event;
    this.line[row] = line;
    this.hash[row] = interactionHash(source, target, kind, day);
  }
}

/** The steps of MurmurHash3, by which neighbouring people and days do not come to stand side by side. */
export function interactionHash(source: number, target: number, kind: number, day: number): number {
  let hash = Math.imul(source, 0xcc9e2d51);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ target;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ day;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ kind;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
