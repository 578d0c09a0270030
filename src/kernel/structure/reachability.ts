import { arcSources, buildCsr, type Csr } from '../csr.js';
import type { Components } from './components.js';

/** Strong components as nodes: who cannot reach each other both ways, and the arcs between them. */
export interface Condensation {
  /** Arcs between components, each once, numbered so that every arc points to a greater number. */
  readonly dag: Csr;
  /** The number of nodes in each component, in the new numbers. */
  readonly sizes: Int32Array;
  /** The new number of each old component. */
  readonly placeOf: Int32Array;
}

/**
 * Shrinks each strong component to one node and numbers them so that every arc points to a greater number.
 * Cost: one pass over the arcs.
 */
export function condense(out: Csr, strong: Components): Condensation {
  const placeOf = topologicalPlaces(out, strong);
  const count = strong.count;
  const sizes = new Int32Array(count);
  for (let component = 0; component < count; component++)
    sizes[placeOf[component]!] = strong.sizes[component]!;
  const members = membersOf(out, strong, placeOf);

  const starts = new Int32Array(count + 1);
  const targets = new Int32Array(out.arcCount);
  const seenFrom = new Int32Array(count).fill(-1);
  let written = 0;
  let at = 0;
  for (let place = 0; place < count; place++) {
    for (const end = at + sizes[place]!; at < end; at++) {
      const node = members[at]!;
      for (let arc = out.starts[node]!; arc < out.starts[node + 1]!; arc++) {
        const other = placeOf[strong.of[out.targets[arc]!]!]!;
        if (other === place || seenFrom[other] === place) continue;
        seenFrom[other] = place;
        targets[written++] = other;
      }
    }
    targets.subarray(starts[place]!, written).sort();
    starts[place + 1] = written;
  }
  const strengths = new Float64Array(written).fill(1);
  return {
    dag: { nodeCount: count, arcCount: written, starts, targets: targets.slice(0, written), strengths },
    sizes,
    placeOf,
  };
}

/** Components in an order in which arcs only lead onward: those without incoming arcs first. */
function topologicalPlaces(out: Csr, strong: Components): Int32Array {
  const { of, count } = strong;
  const incoming = new Int32Array(count);
  const natural = Int32Array.from({ length: count }, (_, component) => component);
  const members = membersOf(out, strong, natural);
  const firstOf = new Int32Array(count + 1);
  for (let component = 0; component < count; component++)
    firstOf[component + 1] = firstOf[component]! + strong.sizes[component]!;
  const eachArcOf = (component: number, visit: (other: number) => void): void => {
    for (let at = firstOf[component]!; at < firstOf[component + 1]!; at++) {
      const node = members[at]!;
      for (let arc = out.starts[node]!; arc < out.starts[node + 1]!; arc++) {
        const other = of[out.targets[arc]!]!;
        if (other !== component) visit(other);
      }
    }
  };
  for (let component = 0; component < count; component++) eachArcOf(component, (other) => incoming[other]!++);

  const order = new Int32Array(count);
  const placeOf = new Int32Array(count);
  let filled = 0;
  for (let component = 0; component < count; component++)
    if (incoming[component] === 0) order[filled++] = component;
  for (let at = 0; at < filled; at++) {
    placeOf[order[at]!] = at;
    eachArcOf(order[at]!, (other) => {
      incoming[other]!--;
      if (incoming[other] === 0) order[filled++] = other;
    });
  }
  return placeOf;
}

/** All nodes, those of the component in place 0 first. */
function membersOf(out: Csr, { of, sizes, count }: Components, placeOf: Int32Array): Int32Array {
  const next = new Int32Array(count + 1);
  for (let component = 0; component < count; component++) next[placeOf[component]! + 1] = sizes[component]!;
  for (let place = 0; place < count; place++) next[place + 1]! += next[place]!;
  const members = new Int32Array(out.nodeCount);
  for (let node = 0; node < out.nodeCount; node++) members[next[placeOf[of[node]!]!]!++] = node;
  return members;
}

/** The same arcs turned round and numbered from behind, so that they point to greater numbers again. */
export function flip(dag: Csr): Csr {
  const last = dag.nodeCount - 1;
  return buildCsr(dag.nodeCount, {
    sources: dag.targets.map((target) => last - target),
    targets: arcSources(dag).map((source) => last - source),
    strengths: dag.strengths,
  });
}

/** Words of 32 targets that are followed together: one pass over the arcs for each thousand components. */
const WORDS = 32;
const FULL = 0xffffffff;

/**
 * For each component the sum of `worth` over the components it can reach, itself among them.
 *
 * Sets of targets are handed back along the arcs as bits, some thousand targets at a time.
 * Cost: O(components x (components + arcs between them) / 32) and no memory that grows with reach.
 */
export function reachableWorth(dag: Csr, worth: ArrayLike<number>): Float64Array {
  const { nodeCount, starts, targets } = dag;
  const totals = new Float64Array(nodeCount);
  const bits = new Uint32Array(nodeCount * WORDS);
  const wordWorth = new Float64Array(WORDS);
  for (let first = 0; first < nodeCount; first += 32 * WORDS) {
    const end = Math.min(nodeCount, first + 32 * WORDS);
    bits.fill(0);
    wordWorth.fill(0);
    for (let target = first; target < end; target++) {
      const word = (target - first) >> 5;
      bits[target * WORDS + word] = 1 << ((target - first) & 31);
      wordWorth[word]! += worth[target]!;
    }
    // Arcs lead to greater numbers alone: from behind, what a component reaches is known when it is looked at, and those
    // behind the last target reach none of them.
    for (let node = end - 1; node >= 0; node--) {
      const own = node * WORDS;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const target = targets[arc]!;
        if (target >= end) break;
        const other = target * WORDS;
        for (let word = 0; word < WORDS; word++) bits[own + word]! |= bits[other + word]!;
      }
      let sum = 0;
      for (let word = 0; word < WORDS; word++) {
        let rest = bits[own + word]!;
        if (rest === FULL) {
          sum += wordWorth[word]!;
          continue;
        }
        for (; rest !== 0; rest &= rest - 1) sum += worth[first + 32 * word + 31 - Math.clz32(rest & -rest)]!;
      }
      totals[node]! += sum;
    }
  }
  return totals;
}
