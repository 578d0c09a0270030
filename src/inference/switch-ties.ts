import type { Csr } from '../kernel/csr.js';
import { arcSources } from '../kernel/csr.js';
import type { Random } from '../random.js';
import { PairMap } from './pair-map.js';
import { STEP_SIZE, type Steps } from './steps.js';

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

/** Takes a network's ties out of their rows. */
export function loosenTies(out: Csr, directed: boolean): LooseTies {
  const allSources = arcSources(out);
  const arcs = Int32Array.from({ length: out.arcCount }, (_, arc) => arc);
  const kept = directed ? arcs : arcs.filter((arc) => allSources[arc]! < out.targets[arc]!);
  const sources = kept.map((arc) => allSources[arc]!);
  const targets = kept.map((arc) => out.targets[arc]!);
  const places = new PairMap(kept.length);
  for (let tie = 0; tie < kept.length; tie++) places.add(sources[tie]!, targets[tie]!, tie);
  const strengths = Float64Array.from(kept, (arc) => out.strengths[arc]!);
  return { nodeCount: out.nodeCount, directed, sources, targets, strengths, places };
}

/**
 * Tries to switch ties, in place, `tries` times; everybody keeps the number of ties they send and receive. Returns how
 * many tries moved something.
 *
 * Directed: of two ties a to b and c to d the targets change places. Where b is c, which would tie c to itself, and d is
 * tied to a, the circle of three is turned round instead, without which some networks could not be reached. Undirected: of
 * two ties, one turned at random, the far ends change places. A try that would make a tie to oneself or one that is there
 * already moves nothing but counts, so that in the long run every network of these degrees is as likely as any other.
 * A tie keeps its strength and its source; what a person sends in all stays (directed).
 * Source: Rao, Jana and Bandyopadhyay (1996), Sankhya A 58, 225-242; Milo et al. (2003), arXiv cond-mat/0312028.
 */
export function* switchTies(ties: LooseTies, tries: number, random: Random): Steps<number> {
  const count = ties.sources.length;
  if (count < 2) return 0;
  let moved = 0;
  for (let done = 0; done < tries; done++) {
    const first = random.below(count);
    const second = random.below(count);
    const hasMoved =
      first !== second &&
      (ties.directed
        ? switchDirected(ties, first, second)
        : switchUndirected(ties, first, second, random.next() < 0.5));
    if (hasMoved) moved++;
    if (done % (STEP_SIZE >> 3) === 0) yield undefined;
  }
  return moved;
}

function switchDirected(ties: LooseTies, first: number, second: number): boolean {
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

function switchUndirected(ties: LooseTies, first: number, second: number, isTurned: boolean): boolean {
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
