import type { PairMap } from './pair-map.js';

/** The ties of a network while their ends are moved; of an undirected one each is listed once. */
export interface LooseTies {
  readonly nodeCount: number;
  readonly directed: boolean;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
  /** The place of a tie by its ends, of an undirected one with the smaller first. */
  readonly places: PairMap;
}

/**
 * Moves the targets of two directed ties, `first` from a to b and `second` from c to d, in place; says whether it did. Where b is c, the
 * circle of three is turned round instead.
 */
export function switchDirected(ties: LooseTies, first: number, second: number): boolean {
  const { sources, targets, places } = ties;
  const a = sources[first]!;
  const b = targets[first]!;
  const c = sources[second]!;
  const d = targets[second]!;
  if (a === d) return false;
  if (b === c) return turnCircle(ties, first, second);
  if (places.has(a, d) || places.has(c, b)) return false;
  places.remove(a, b);
  places.remove(c, d);
  aim(ties, first, d);
  aim(ties, second, b);
  return true;
}

/** Turns a to b to d to a round, where `first` is a to b, `second` is b to d, and nothing leads the other way. */
function turnCircle(ties: LooseTies, first: number, second: number): boolean {
  const { sources, targets, places } = ties;
  const a = sources[first]!;
  const b = sources[second]!;
  const d = targets[second]!;
  const third = places.get(d, a);
  if (third === -1 || places.has(b, a) || places.has(d, b) || places.has(a, d)) return false;
  places.remove(a, b);
  places.remove(b, d);
  places.remove(d, a);
  aim(ties, first, d);
  aim(ties, second, a);
  aim(ties, third, b);
  return true;
}

function aim({ sources, targets, places }: LooseTies, tie: number, target: number): void {
  targets[tie] = target;
  places.add(sources[tie]!, target, tie);
}

/** Moves the far ends of two undirected ties, one of them turned if asked, in place; says whether it did. */
export function switchUndirected(ties: LooseTies, first: number, second: number, isTurned: boolean): boolean {
  const { sources, targets, places } = ties;
  const a = sources[first]!;
  const b = targets[first]!;
  const c = isTurned ? targets[second]! : sources[second]!;
  const d = isTurned ? sources[second]! : targets[second]!;
  if (a === d || b === c) return false;
  if (places.has(Math.min(a, d), Math.max(a, d)) || places.has(Math.min(b, c), Math.max(b, c))) return false;
  places.remove(Math.min(a, b), Math.max(a, b));
  places.remove(Math.min(c, d), Math.max(c, d));
  join(ties, first, a, d);
  join(ties, second, c, b);
  return true;
}

function join({ sources, targets, places }: LooseTies, tie: number, one: number, other: number): void {
  sources[tie] = one;
  targets[tie] = other;
  places.add(Math.min(one, other), Math.max(one, other), tie);
}
