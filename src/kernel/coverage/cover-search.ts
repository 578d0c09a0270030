import { bitsIn, type CoverSets } from './cover-sets.js';

/** What a search is for, and how long it may take. */
export interface CoverSearchLimits {
  /** Sets to choose at most. */
  readonly most: number;
  /** Items to reach at least. */
  readonly wanted: number;
  /** Steps, about the reading of a word each, before it gives up: the same on every machine. */
  readonly work: number;
}

export interface CoverSearch {
  /** Sets that reach what is wanted; undefined where none was found. */
  readonly found: Int32Array | undefined;
  /** Whether all was looked at: with nothing found, no such choice of sets exists. */
  readonly isComplete: boolean;
  /** Steps taken. */
  readonly work: number;
}

/** What putting a set in its place costs, in words read. */
const SET_COST = 24;

/** Where the search stands with so many sets chosen: the sets worth trying next, most gain first, and what each adds. */
interface Level {
  readonly sets: Int32Array;
  readonly gains: Int32Array;
  count: number;
  next: number;
  reached: number;
  groupsOpen: number;
}

/**
 * Is there a choice of at most so many sets that reaches what is wanted, with one from each group? Branch and bound: sets
 * are tried in the order of what they add, those tried before are left out, and a branch ends where the largest gains left,
 * added up, fall short. Finds small answers, and proves that there are none, where a choice of few sets decides.
 * Cost: with c sets and m to choose up to c^m / m! bounds; `work` says when to give up. No recursion.
 */
export function searchCover(sets: CoverSets, { most, wanted, work: limit }: CoverSearchLimits): CoverSearch {
  const { words, bits, groups, groupCount, nodes } = sets;
  const setCount = nodes.length;
  const depthMost = Math.min(most, setCount);
  if (wanted <= 0 && groupCount === 0) return { found: new Int32Array(0), isComplete: true, work: 0 };
  if (depthMost <= 0) return { found: undefined, isComplete: true, work: 0 };

  const missing = Array.from({ length: depthMost + 1 }, () => new Int32Array(words));
  for (const item of sets.items.keys()) missing[0]![item >>> 5]! |= 1 << (item & 31);
  const levels: Level[] = Array.from({ length: depthMost }, () => ({
    sets: new Int32Array(setCount),
    gains: new Int32Array(setCount),
    count: 0,
    next: 0,
    reached: 0,
    groupsOpen: groupCount,
  }));
  const chosen = new Int32Array(depthMost);
  const isGroupOpen = new Uint8Array(groupCount).fill(1);
  const opened = new Int32Array(depthMost).fill(-1);
  const keys = new Float64Array(setCount);
  const order = Int32Array.from({ length: setCount }, (_, set) => set);
  let work = 0;

  /** Lists the sets that are left at a depth by what they add to those chosen. */
  const open = (depth: number, from: ArrayLike<number>, start: number, end: number): void => {
    const level = levels[depth]!;
    const wantedBits = missing[depth]!;
    let count = 0;
    for (let place = start; place < end; place++) {
      const set = from[place]!;
      let gain = 0;
      for (let word = 0, at = set * words; word < words; word++)
        gain += bitsIn(bits[at + word]! & wantedBits[word]!);
      const serves = groups[set]! >= 0 && isGroupOpen[groups[set]!] === 1;
      // One number for both, so that an order of numbers puts more gain first, then the lower set.
      if (gain > 0 || serves) keys[count++] = setCount - 1 - set + gain * setCount;
    }
    work += (end - start) * (words + SET_COST);
    const sorted = keys.subarray(0, count).sort();
    level.count = count;
    level.next = 0;
    for (let place = 0; place < count; place++) {
      const key = sorted[count - 1 - place]!;
      level.sets[place] = setCount - 1 - (key % setCount);
      level.gains[place] = Math.floor(key / setCount);
    }
  };

  open(0, order, 0, setCount);
  let depth = 0;
  while (depth >= 0) {
    if (work > limit) return { found: undefined, isComplete: false, work };
    const level = levels[depth]!;
    const left = depthMost - depth;
    if (opened[depth]! >= 0) {
      isGroupOpen[opened[depth]!] = 1;
      opened[depth] = -1;
    }
    let bound = level.reached;
    work += left;
    for (let place = level.next; place < Math.min(level.count, level.next + left); place++)
      bound += level.gains[place]!;
    if (level.next >= level.count || bound < wanted || level.groupsOpen > left) {
      depth--;
      continue;
    }
    const place = level.next++;
    const set = level.sets[place]!;
    const group = groups[set]!;
    const serves = group >= 0 && isGroupOpen[group] === 1;
    const groupsOpen = level.groupsOpen - (serves ? 1 : 0);
    const reached = level.reached + level.gains[place]!;
    chosen[depth] = set;
    if (reached >= wanted && groupsOpen === 0)
      return { found: chosen.slice(0, depth + 1), isComplete: true, work };
    if (left === 1) {
      // Of the last sets only the first may do, unless groups ask for one further down.
      if (groupCount === 0) depth--;
      continue;
    }
    if (serves) {
      isGroupOpen[group] = 0;
      opened[depth] = group;
    }
    const nextMissing = missing[depth + 1]!;
    for (let word = 0; word < words; word++)
      nextMissing[word] = missing[depth]![word]! & ~bits[set * words + word]!;
    levels[depth + 1]!.reached = reached;
    levels[depth + 1]!.groupsOpen = groupsOpen;
    open(depth + 1, level.sets, place + 1, level.count);
    depth++;
  }
  return { found: undefined, isComplete: true, work };
}
