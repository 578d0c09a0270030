import { WASM_BASE64 } from './assembly.generated.js';

/**
 * What src/kernel/assembly exports, one function after the other. Arguments whose name ends in `At` are places in bytes
 * in the instance's memory.
 */
export interface Kernels {
  regressionPredict(
    rows: number,
    size: number,
    stride: number,
    tableAt: number,
    coefficientsAt: number,
    predictorsAt: number,
  ): void;
  regressionSums(
    rows: number,
    stride: number,
    tableAt: number,
    weightsAt: number,
    stepsAt: number,
    gramAt: number,
    rightAt: number,
  ): void;
  layStepSweeps(
    nodeCount: number,
    startsAt: number,
    targetsAt: number,
    inStartsAt: number,
    inTargetsAt: number,
    seenAt: number,
    nextAt: number,
    masksAt: number,
    stateAt: number,
    listsAt: number,
    sumsAt: number,
    reachedByAt: number,
    farthestToAt: number,
  ): void;
  stepSweep(sourcesAt: number, sourceCount: number, farthestFromAt: number): void;
  layStrengthGraph(
    nodeCount: number,
    startsAt: number,
    targetsAt: number,
    distancesAt: number,
    endsAt: number,
  ): void;
  layStrengthRows(lengthsAt: number, sharesAt: number, pathsAt: number, inversesAt: number): void;
  layStrengthSteps(
    stepStartsAt: number,
    stepsAt: number,
    backStartsAt: number,
    backStepsAt: number,
    reachedAt: number,
  ): void;
  layStrengthOrder(
    orderAt: number,
    placesAt: number,
    marksAt: number,
    masksAt: number,
    keysAt: number,
    slotsAt: number,
  ): void;
  followStrengths(
    sourcesAt: number,
    sourceCount: number,
    blockWords: number,
    mostWork: number,
    tolerance: number,
  ): number;
  addStrengths(
    forked: number,
    betweennessAt: number,
    squaresAt: number,
    harmonicFromAt: number,
    harmonicToAt: number,
  ): void;
  stepPlaces(
    rowsAt: number,
    missingAt: number,
    outAt: number,
    inAt: number,
    visitsAt: number,
    arenaAt: number,
    openAt: number,
    tallyAt: number,
    leadingAt: number,
    masksAt: number,
    scoresAt: number,
    squaresAt: number,
    endsAt: number,
  ): void;
  stepPush64(from: number, to: number): number;
  stepPush32(from: number, to: number): number;
  stepPull64(from: number, to: number): number;
  stepPull32(from: number, to: number): number;
  stepBackPush64(from: number, to: number, end: number): void;
  stepBackPush32(from: number, to: number, end: number): void;
  stepBackPull64(from: number, to: number, end: number): void;
  stepBackPull32(from: number, to: number, end: number): void;
}

/** The kernels compiled to WebAssembly with SIMD, and the memory they work in. */
export interface Accelerator {
  readonly memory: WebAssembly.Memory;
  readonly run: Kernels;
}

let compiled: WebAssembly.Module | null | undefined;

/**
 * A fresh instance with a memory of its own, or undefined where WebAssembly or its SIMD instructions are missing: the
 * same algorithms then run in TypeScript and give the same bits. Cost: the module is compiled once, some milliseconds.
 */
export function createAccelerator(): Accelerator | undefined {
  compiled ??= compile();
  if (compiled === null) return undefined;
  const { exports } = new WebAssembly.Instance(compiled, {});
  return { memory: exports['memory'] as WebAssembly.Memory, run: exports as unknown as Kernels };
}

function compile(): WebAssembly.Module | null {
  try {
    const bytes = Uint8Array.from(atob(WASM_BASE64), (letter) => letter.charCodeAt(0));
    return new WebAssembly.Module(bytes);
  } catch {
    // No WebAssembly, no SIMD, or a page that forbids compiling: each of them means the plain kernels.
    return null;
  }
}

const PAGE = 65536;
/** A row of eight float64 fills one cache line. */
const ALIGNMENT = 64;

/**
 * Lays arrays out one after the other in the instance's memory, each on a cache line, and makes the memory large enough.
 * Gives the place of each in bytes. What lies there is zero at first. Views made before the call are dead after it.
 * Throws RangeError where the memory cannot grow that far (4 GiB at most).
 */
export function layOut<Name extends string>(
  memory: WebAssembly.Memory,
  bytesOf: Readonly<Record<Name, number>>,
): Record<Name, number> {
  // The first page holds what the compiler put there.
  let end = PAGE;
  const places = {} as Record<Name, number>;
  for (const name of Object.keys(bytesOf) as Name[]) {
    places[name] = end;
    end += Math.ceil(bytesOf[name] / ALIGNMENT) * ALIGNMENT;
  }
  const missing = Math.ceil(end / PAGE) - memory.buffer.byteLength / PAGE;
  if (missing > 0) memory.grow(missing);
  return places;
}
