import type { Csr } from '../kernel/csr.js';
import { arcSources } from '../kernel/csr.js';
import { PairMap } from '../kernel/pair-map.js';
import { type LooseTies, switchDirected, switchUndirected } from '../kernel/switch-ends.js';
import type { Random } from '../random.js';
import { STEP_SIZE, type Steps } from './steps.js';

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
