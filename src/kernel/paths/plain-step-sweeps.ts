import { HALF, type Sweeper, type SweepInput, termOf } from './step-sweeps.js';

/** Of 32 bits, in the row of a node. */
const WORDS = 4;
const LANES = 32 * WORDS;

const UNMARKED = 0;
const MARKED = 1;
const COMPLETE = 2;

/**
 * Sweeps in TypeScript, 128 sources at once. Cost: in memory 93 bytes a node beside the input.
 */
export function createPlainSweeper(input: SweepInput): Sweeper {
  const { nodeCount, starts, targets, inStarts, inTargets, sources } = input;
  let seen = new Int32Array(WORDS * nodeCount);
  let next = new Int32Array(WORDS * nodeCount);
  const alive = new Int32Array(WORDS);
  const found = new Int32Array(WORDS);
  const state = new Uint8Array(nodeCount);
  const incomplete = new Int32Array(nodeCount);
  const marked = new Int32Array(nodeCount);
  let changed = new Int32Array(nodeCount);
  let changing = new Int32Array(nodeCount);
  let changingArcs = 0;
  let incompleteArcs = 0;
  const sums = {
    reachedBy: new Float64Array(nodeCount),
    distance: new Float64Array(nodeCount),
    harmonicHigh: new Float64Array(nodeCount),
    harmonicLow: new Float64Array(nodeCount),
    farthestFrom: new Float64Array(nodeCount),
    farthestTo: new Int32Array(nodeCount),
  };

  function sweep(from: number, to: number): void {
    seen.fill(0);
    next.fill(0);
    state.fill(UNMARKED);
    for (let node = 0; node < nodeCount; node++) incomplete[node] = node;
    let incompleteCount = nodeCount;
    incompleteArcs = inTargets.length;
    alive.fill(0);
    let changedCount = 0;
    let changedArcs = 0;
    for (let lane = 0; from + lane < to; lane++) {
      const source = sources[from + lane]!;
      seen[WORDS * source + (lane >>> 5)]! |= 1 << (lane & 31);
      alive[lane >>> 5]! |= 1 << (lane & 31);
      changed[changedCount++] = source;
      changedArcs += starts[source + 1]! - starts[source]!;
    }

    for (let level = 1; changedCount > 0; level++) {
      // Marking costs a byte an arc and pulling a row an arc: a quarter was best on organisations of all sizes.
      const isSparse = 4 * changedArcs < incompleteArcs;
      bringUp(changedCount, isSparse);
      found.fill(0);
      changingArcs = 0;
      if (isSparse) {
        changedCount = pull(marked, mark(changedCount), level);
      } else {
        changedCount = pull(incomplete, incompleteCount, level);
        incompleteCount = keepIncomplete(incompleteCount);
      }
      changedArcs = changingArcs;
      for (let word = 0; word < WORDS; word++) {
        for (let died = alive[word]! & ~found[word]!; died !== 0; died &= died - 1) {
          const lane = 32 * word + 31 - Math.clz32(died & -died);
          sums.farthestFrom[sources[from + lane]!] = level - 1;
        }
        alive[word] = found[word]!;
      }
      [seen, next] = [next, seen];
      [changed, changing] = [changing, changed];
    }
  }

  /** The rows that changed in the last level, written to the other buffer where this level will not do it. */
  function bringUp(changedCount: number, isSparse: boolean): void {
    for (let at = 0; at < changedCount; at++) {
      const node = changed[at]!;
      if (!isSparse && state[node] !== COMPLETE) continue;
      for (let word = WORDS * node; word < WORDS * node + WORDS; word++) next[word] = seen[word]!;
    }
  }

  /** Lists the incomplete nodes that a changed node points to. */
  function mark(changedCount: number): number {
    let count = 0;
    for (let at = 0; at < changedCount; at++) {
      const node = changed[at]!;
      const end = starts[node + 1]!;
      for (let arc = starts[node]!; arc < end; arc++) {
        const target = targets[arc]!;
        if (state[target] !== UNMARKED) continue;
        state[target] = MARKED;
        marked[count++] = target;
      }
    }
    for (let at = 0; at < count; at++) state[marked[at]!] = UNMARKED;
    return count;
  }

  function keepIncomplete(count: number): number {
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const node = incomplete[at]!;
      if (state[node] !== COMPLETE) incomplete[kept++] = node;
    }
    return kept;
  }

  /** Every candidate takes over what its in-neighbours had seen before this level. Lists and counts those that changed. */
  function pull(candidates: Int32Array, count: number, level: number): number {
    const { reachedBy, distance, harmonicHigh, harmonicLow, farthestTo } = sums;
    const now = seen;
    const then = next;
    const list = changing;
    const term = termOf(level);
    const highTerm = Math.floor(term / HALF);
    const lowTerm = term - highTerm * HALF;
    const alive0 = alive[0]!;
    const alive1 = alive[1]!;
    const alive2 = alive[2]!;
    const alive3 = alive[3]!;
    let found0 = 0;
    let found1 = 0;
    let found2 = 0;
    let found3 = 0;
    let listed = 0;
    let listedArcs = 0;
    for (let at = 0; at < count; at++) {
      const node = candidates[at]!;
      const row = WORDS * node;
      const old0 = now[row]!;
      const old1 = now[row + 1]!;
      const old2 = now[row + 2]!;
      const old3 = now[row + 3]!;
      let all0 = old0;
      let all1 = old1;
      let all2 = old2;
      let all3 = old3;
      const end = inStarts[node + 1]!;
      let arc = inStarts[node]!;
      // Nothing is left to find once every search that still goes on has been here.
      let missing = (alive0 & ~all0) | (alive1 & ~all1) | (alive2 & ~all2) | (alive3 & ~all3);
      for (; arc < end && missing !== 0; arc++) {
        const other = WORDS * inTargets[arc]!;
        all0 |= now[other]!;
        all1 |= now[other + 1]!;
        all2 |= now[other + 2]!;
        all3 |= now[other + 3]!;
        missing = (alive0 & ~all0) | (alive1 & ~all1) | (alive2 & ~all2) | (alive3 & ~all3);
      }
      then[row] = all0;
      then[row + 1] = all1;
      then[row + 2] = all2;
      then[row + 3] = all3;
      if (missing === 0 && state[node] !== COMPLETE) {
        state[node] = COMPLETE;
        incompleteArcs -= end - inStarts[node]!;
      }
      const new0 = all0 & ~old0;
      const new1 = all1 & ~old1;
      const new2 = all2 & ~old2;
      const new3 = all3 & ~old3;
      if ((new0 | new1 | new2 | new3) === 0) continue;
      found0 |= new0;
      found1 |= new1;
      found2 |= new2;
      found3 |= new3;
      const gain = bitCount(new0) + bitCount(new1) + bitCount(new2) + bitCount(new3);
      reachedBy[node]! += gain;
      distance[node]! += gain * level;
      harmonicHigh[node]! += gain * highTerm;
      harmonicLow[node]! += gain * lowTerm;
      if (farthestTo[node]! < level) farthestTo[node] = level;
      list[listed++] = node;
      listedArcs += starts[node + 1]! - starts[node]!;
    }
    found[0] = found0;
    found[1] = found1;
    found[2] = found2;
    found[3] = found3;
    changingArcs = listedArcs;
    return listed;
  }

  return {
    lanes: LANES,
    clear() {
      for (const values of Object.values(sums)) values.fill(0);
    },
    sweep,
    sums: () => sums,
  };
}

/** How many bits are set, counted in pairs, then in fours, then in bytes. */
function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}
