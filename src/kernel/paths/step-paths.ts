import type { Engine, Pass, PassInput } from '../pass.js';
import { createAccelerator } from '../wasm.js';
import { fastStepLanes } from './fast-step-lanes.js';
import { areCounted } from './path-counts.js';
import { plainStepLanes } from './plain-step-lanes.js';
import type { StepLanes, StepSums, TwoWayArcs } from './step-lanes.js';
import { createStepSource } from './step-source.js';

/** What {@link stepPaths} reads; `stepPathsInput` makes it. */
export interface StepPathsInput extends PassInput, TwoWayArcs, StepSums {
  /** Where parts start between which there is no arc, and at last the number of nodes. */
  readonly parts: Int32Array;
  /** Each node at most once; one batch after the other. */
  readonly sources: Int32Array;
  /** How many levels after its batch each source starts. */
  readonly delays: Int32Array;
  /** Eight float64 lanes, or sixteen float32 lanes: about 1.6 times as fast, some 1e-7 off. */
  readonly lanes: 'float64' | 'float32';
}

/** An arc that is pushed along costs about twice one that is pulled along. */
const PUSH_COST = 2;
/** On the way back no new visits are found, which makes pushing cheaper. */
const BACK_PUSH_COST = 1.25;
/** Below, an instance costs more than it saves. */
const FEW_NODES = 200;

/**
 * Betweenness by unweighted shortest paths, from several sources at once: one vector, or two.
 *
 * They are: for each node the sum over sources of its dependency, which is the share of the shortest paths from the source
 * to each other node that run through it, times what that other node counts (`ends`), summed, the source and the end itself
 * left out; and where asked for, the sum of the squared dependencies, from which the error of a sample of sources follows. A chunk in which there are more paths than its lanes can count (3e38
 * or 2e308) is done once more: after float32 lanes in float64 ones, then one source after the other.
 *
 * A batch is followed level by level, all its sources together, each in its own lane. A level is found either by pushing
 * path counts along the arcs out of the level before or by pulling them along the arcs into nodes that are still open,
 * whichever is fewer; what a level brings is written down when it is complete. The way back is the same turned round, with
 * (end + dependency) / path count instead of path counts. No predecessors are kept.
 * Cost: about three looks at each arc for a batch of sources. On long chains it is at worst about twice what one source at
 * a time costs, in TypeScript alone five times. In memory for each thread about 250 bytes a node (at most 700, with float32
 * lanes 1,250) and 4 an arc (8 if directed).
 * Source: Brandes (2001), Journal of Mathematical Sociology 25(2), 163-177, for the accumulation; Then et al. (2014), PVLDB
 * 8(4), 449-460, for many sources in one sweep; Beamer, Asanovic and Patterson (2012), SC12, for push and pull.
 */
export const stepPaths: Pass<StepPathsInput> = {
  chunkCount: (input) => Math.ceil(input.sources.length / chunkSources(input)),
  lengths: ({ nodeCount, squares }) => (squares ? [nodeCount, nodeCount] : [nodeCount]),
  cost: (input) => (3 * input.targets.length * input.sources.length) / laneCount(input),
  prepare(input, engine) {
    const { sources, squares } = input;
    const size = chunkSources(input);
    const run = prepareLanes(input, engine);
    let runWide = input.lanes === 'float64' ? run : undefined;
    let runSingly: ReturnType<typeof createStepSource> | undefined;
    return (chunk) => {
      const from = chunk * size;
      const end = Math.min(from + size, sources.length);
      let sums = run(from, end);
      if (!areCounted(sums[0]!) && run !== runWide) {
        runWide ??= prepareLanes({ ...input, lanes: 'float64' }, engine);
        sums = runWide(from, end);
      }
      if (areCounted(sums[0]!)) return sums;
      runSingly ??= createStepSource(input);
      return runSingly(sources.subarray(from, end)).slice(0, squares ? 2 : 1);
    };
  },
};

/** Readies lanes for the sources from place `from` to `end - 1`, and gives their sums. */
function prepareLanes(
  input: StepPathsInput,
  engine: Engine,
): (from: number, end: number) => readonly Float64Array[] {
  const lanes = createLanes(input, engine);
  const mostLevels = input.nodeCount + input.delays.reduce((most, delay) => Math.max(most, delay), 0) + 2;
  const levels = {
    ends: new Int32Array(mostLevels),
    outArcs: new Int32Array(mostLevels),
    inArcs: new Int32Array(mostLevels),
  };
  return (from, end) => {
    lanes.clearSums();
    for (let first = from; first < end; first += lanes.width) {
      const last = Math.min(first + lanes.width, end);
      const levelCount = followBatch(input, lanes, levels, first, last);
      scoreBatch(lanes, levels, levelCount);
    }
    return lanes.sums();
  };
}

function laneCount({ lanes }: StepPathsInput): number {
  return lanes === 'float32' ? 16 : 8;
}

function chunkSources(input: StepPathsInput): number {
  return laneCount(input) * Math.ceil(2e6 / (input.nodeCount + input.targets.length + 1));
}

function createLanes(input: StepPathsInput, engine: Engine): StepLanes {
  const isFloat32 = input.lanes === 'float32';
  const accelerator = engine === 'fastest' && input.nodeCount > FEW_NODES ? createAccelerator() : undefined;
  return accelerator === undefined
    ? plainStepLanes(input, isFloat32, input)
    : fastStepLanes(accelerator, input, isFloat32, input);
}

/** Of each level of a batch: the end of its visits, and how many arcs lead out of and into their nodes. */
interface Levels {
  readonly ends: Int32Array;
  readonly outArcs: Int32Array;
  readonly inArcs: Int32Array;
}

/** Finds the levels of the sources from place `first` to `last - 1`; gives their number. */
function followBatch(
  input: StepPathsInput,
  lanes: StepLanes,
  { ends, outArcs, inArcs }: Levels,
  first: number,
  last: number,
): number {
  const { starts, inStarts, sources, delays } = input;
  const [from, to] = rangeOf(input, first, last);
  lanes.open(from, to, (1 << (last - first)) - 1, inStarts[to]! - inStarts[from]!);
  let isListed = false;
  let toStart = last - first;
  let begin = 0;
  let end = 0;
  for (let level = 0; ; level++) {
    lanes.reserve(end + toStart);
    let outSum = lanes.tally[2]!;
    let inSum = lanes.tally[3]!;
    for (let place = first; toStart > 0 && place < last; place++) {
      if (delays[place] !== level) continue;
      const source = sources[place]!;
      lanes.start(end++, source, place - first);
      toStart--;
      outSum += starts[source + 1]! - starts[source]!;
      inSum += inStarts[source + 1]! - inStarts[source]!;
    }
    ends[level] = end;
    outArcs[level] = outSum;
    inArcs[level] = inSum;
    if (end === begin && toStart === 0) return level;
    lanes.reserve(end + Math.min(to - from, outSum));
    const isPush = outSum * PUSH_COST < lanes.tally[1]!;
    if (!isPush && !isListed) {
      lanes.list(from, to);
      isListed = true;
    }
    const next = isPush ? lanes.push(begin, end) : lanes.pull(begin, end);
    begin = end;
    end = next;
  }
}

/** From the last level back to the first one that holds more than sources; beyond the last one there is an empty one. */
function scoreBatch(lanes: StepLanes, { ends, outArcs, inArcs }: Levels, levelCount: number): void {
  for (let level = levelCount - 1; level > 0; level--) {
    const isPush = inArcs[level + 1]! * BACK_PUSH_COST < outArcs[level]!;
    if (isPush) lanes.backPush(ends[level - 1]!, ends[level]!, ends[level + 1]!);
    else lanes.backPull(ends[level - 1]!, ends[level]!, ends[level + 1]!);
  }
}

/** The parts in which the sources from place `first` to `last - 1` lie, and what is between them. */
function rangeOf({ parts, sources }: StepPathsInput, first: number, last: number): [number, number] {
  let least = sources[first]!;
  let most = least;
  for (let place = first + 1; place < last; place++) {
    least = Math.min(least, sources[place]!);
    most = Math.max(most, sources[place]!);
  }
  return [parts[partOf(parts, least)]!, parts[partOf(parts, most) + 1]!];
}

/** By halving, the last part that starts at or before `node`. */
function partOf(parts: Int32Array, node: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (parts[middle]! <= node) low = middle;
    else high = middle;
  }
  return low;
}
