/** Work on marked nodes along an order, until none is marked. */
export interface MarkedSweep {
  /** The nodes in order, and the place of each node in it; the caller keeps the two in step. */
  readonly order: Int32Array;
  readonly places: Int32Array;
  /** The order read from its end, made anew. */
  mirrored(): Int32Array;
  mark(place: number): void;
  markAll(): void;
  /**
   * Visits the marked places of `order`, block by block of so many words of 32 places. A node marked behind is visited as
   * soon as the block is done, before those of the blocks that follow. False, with all marks taken away, when a word of
   * marks ends beyond that much work: 1 for a visit and 1/8 for a word.
   */
  run(order: Int32Array, blockWords: number, mostWork: number, visit: (node: number) => void): boolean;
}

/** Marks are bits, 32 a word, so that long stretches without any are passed over quickly. */
export function createSweep(nodeCount: number): MarkedSweep {
  const words = new Int32Array((nodeCount + 31) >> 5);
  const order = Int32Array.from({ length: nodeCount }, (_, place) => place);
  const places = order.slice();
  const turned = order.slice();
  // Between runs every word is behind.
  let current = words.length;
  let firstBehind = words.length;
  let last = -1;

  function mark(place: number): void {
    const word = place >> 5;
    words[word]! |= 1 << (place & 31);
    if (word < current && word < firstBehind) firstBehind = word;
    if (word > last) last = word;
  }

  function rest(): void {
    current = words.length;
    firstBehind = words.length;
    last = -1;
  }

  return {
    order,
    places,
    mirrored() {
      for (let place = 0; place < nodeCount; place++) turned[nodeCount - 1 - place] = order[place]!;
      return turned;
    },
    mark,
    markAll() {
      for (let place = 0; place < nodeCount; place++) mark(place);
    },
    run(along, blockWords, mostWork, visit) {
      let work = 0;
      let block = Math.floor(firstBehind / blockWords);
      while (block * blockWords <= last) {
        firstBehind = words.length;
        const end = Math.min((block + 1) * blockWords, words.length);
        for (current = block * blockWords; current < end; current++) {
          for (let marks = words[current]!; marks !== 0; marks = words[current]!) {
            words[current] = marks & (marks - 1);
            work++;
            visit(along[32 * current + 31 - Math.clz32(marks & -marks)]!);
          }
          work += 0.125;
          if (work <= mostWork) continue;
          words.fill(0);
          rest();
          return false;
        }
        block = firstBehind === words.length ? block + 1 : Math.floor(firstBehind / blockWords);
      }
      rest();
      return true;
    },
  };
}
