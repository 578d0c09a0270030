import { type CoverQuestion, reachWalk } from './cover-question.js';

/**
 * A cover question as sets of bits: what each node that may be chosen reaches beyond those who must be chosen. Sets that
 * lie in another one are left out, since the other can take their place.
 */
export interface CoverSets {
  /** The node of each set. */
  readonly nodes: Int32Array;
  /** The group of each set that still asks for one, or -1; groups are numbered anew. */
  readonly groups: Int32Array;
  readonly groupCount: number;
  /** What is to be reached: nodes that some set reaches and those who must be chosen do not. */
  readonly items: Int32Array;
  /** 32-bit words of a set. */
  readonly words: number;
  /** Set after set. */
  readonly bits: Int32Array;
  /** Nodes that those who must be chosen reach. */
  readonly before: number;
  /** Sets left out because they lie in another. */
  readonly leftOut: number;
}

/** Words that all sets may take together: 256 MB. */
export const MOST_WORDS = 1 << 26;

/**
 * Writes the sets down and leaves out those that lie in another one of the same group. Undefined where they would take
 * more than {@link MOST_WORDS}. Cost: a walk from every node that may be chosen; then each set is held against those that
 * hold its rarest item.
 */
export function coverSets(question: CoverQuestion): CoverSets | undefined {
  const { arcs, steps, mayChoose, mustChoose, groupOf, groupCount } = question;
  const { nodeCount } = arcs;
  const walk = reachWalk(arcs, steps);
  const isBefore = new Uint8Array(nodeCount);
  const newGroup = new Int32Array(groupCount).fill(-2);
  let before = 0;
  for (const node of mustChoose) {
    if (groupOf[node]! >= 0) newGroup[groupOf[node]!] = -1;
    const length = walk.from(node);
    for (let at = 0; at < length; at++) {
      before += 1 - isBefore[walk.list[at]!]!;
      isBefore[walk.list[at]!] = 1;
    }
  }
  const isMust = new Uint8Array(nodeCount);
  for (const node of mustChoose) isMust[node] = 1;

  const itemOf = new Int32Array(nodeCount).fill(-1);
  const items: number[] = [];
  const nodes: number[] = [];
  let groups = 0;
  for (let node = 0; node < nodeCount; node++) {
    if (mayChoose[node] === 0 || isMust[node] === 1) continue;
    nodes.push(node);
    const group = groupOf[node]!;
    if (group >= 0 && newGroup[group] === -2) newGroup[group] = groups++;
    const length = walk.from(node);
    for (let at = 0; at < length; at++) {
      const target = walk.list[at]!;
      if (isBefore[target] === 1 || itemOf[target]! >= 0) continue;
      itemOf[target] = items.length;
      items.push(target);
    }
  }
  const words = (items.length + 31) >>> 5;
  if (words * nodes.length > MOST_WORDS) return undefined;

  const bits = new Int32Array(words * nodes.length);
  const groupOfSet = new Int32Array(nodes.length);
  nodes.forEach((node, set) => {
    groupOfSet[set] = groupOf[node]! < 0 ? -1 : newGroup[groupOf[node]!]!;
    const length = walk.from(node);
    for (let at = 0; at < length; at++) {
      const item = itemOf[walk.list[at]!]!;
      if (item >= 0) bits[set * words + (item >>> 5)]! |= 1 << (item & 31);
    }
  });
  const all = { nodes: Int32Array.from(nodes), groups: groupOfSet, words, bits };
  const kept = setsToKeep(all, items.length);
  return {
    nodes: kept.map((set) => all.nodes[set]!),
    groups: kept.map((set) => groupOfSet[set]!),
    groupCount: groups,
    items: Int32Array.from(items),
    words,
    bits: rowsOf(bits, words, kept),
    before,
    leftOut: nodes.length - kept.length,
  };
}

type Sets = Pick<CoverSets, 'nodes' | 'groups' | 'words' | 'bits'>;

/** The sets that lie in no other one that serves the same group, or none; of equal ones the first stays. */
function setsToKeep({ nodes, groups, words, bits }: Sets, itemCount: number): Int32Array {
  const count = nodes.length;
  const sizes = Int32Array.from({ length: count }, (_, set) => countBits(bits, set * words, words));
  const holders = holdersOf(bits, count, words, itemCount);
  const kept: number[] = [];
  for (let set = 0; set < count; set++) {
    let rarest = -1;
    let fewest = count + 1;
    for (let word = 0; word < words; word++) {
      for (let rest = bits[set * words + word]!; rest !== 0; rest &= rest - 1) {
        const item = 32 * word + lowestBit(rest);
        const held = holders.starts[item + 1]! - holders.starts[item]!;
        if (held < fewest) {
          fewest = held;
          rarest = item;
        }
      }
    }
    const group = groups[set]!;
    let isKept = rarest !== -1 || group !== -1;
    const first = rarest === -1 ? 0 : holders.starts[rarest]!;
    const end = rarest === -1 ? 0 : holders.starts[rarest + 1]!;
    for (let at = first; at < end && isKept; at++) {
      const other = holders.sets[at]!;
      if (other === set || sizes[other]! < sizes[set]! || (group !== -1 && groups[other] !== group)) continue;
      // Two equal sets must not leave each other out: that of a group goes before that of none, then the first.
      const isEqual = sizes[other] === sizes[set] && (group !== -1 || groups[other] === -1);
      if (isEqual && other > set) continue;
      if (isInside(bits, set * words, other * words, words)) isKept = false;
    }
    if (isKept) kept.push(set);
  }
  return Int32Array.from(kept);
}

/** By item, the sets that hold it. */
export function holdersOf(
  bits: Int32Array,
  count: number,
  words: number,
  itemCount: number,
): { readonly starts: Int32Array; readonly sets: Int32Array } {
  const starts = new Int32Array(itemCount + 1);
  const each = (visit: (item: number, set: number) => void): void => {
    for (let set = 0; set < count; set++) {
      for (let word = 0; word < words; word++) {
        for (let rest = bits[set * words + word]!; rest !== 0; rest &= rest - 1)
          visit(32 * word + lowestBit(rest), set);
      }
    }
  };
  each((item) => {
    starts[item + 1]!++;
  });
  for (let item = 0; item < itemCount; item++) starts[item + 1]! += starts[item]!;
  const next = starts.slice();
  const sets = new Int32Array(starts[itemCount]!);
  each((item, set) => {
    sets[next[item]!++] = set;
  });
  return { starts, sets };
}

function rowsOf(bits: Int32Array, words: number, sets: Int32Array): Int32Array {
  const rows = new Int32Array(words * sets.length);
  sets.forEach((set, row) => {
    rows.set(bits.subarray(set * words, (set + 1) * words), row * words);
  });
  return rows;
}

function isInside(bits: Int32Array, inner: number, outer: number, words: number): boolean {
  for (let word = 0; word < words; word++)
    if ((bits[inner + word]! & ~bits[outer + word]!) !== 0) return false;
  return true;
}

export function countBits(bits: Int32Array, first: number, words: number): number {
  let count = 0;
  for (let word = first; word < first + words; word++) count += bitsIn(bits[word]!);
  return count;
}

/** The bits of a word that are set (Warren, Hacker's Delight, 5-1). */
export function bitsIn(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
