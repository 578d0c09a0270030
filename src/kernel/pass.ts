/** What a pass reads: typed arrays and plain values, which can be handed to another thread. */
export type PassInput = Readonly<
  Record<string, Int32Array | Float64Array | Float32Array | Uint8Array | number | boolean | string>
>;

/** Which form of the kernels to use: WebAssembly where it exists, or TypeScript alone. */
export type Engine = 'fastest' | 'plain';

/**
 * Work over a graph that falls into chunks. Each chunk gives vectors, and the vectors of all chunks are added up in the
 * order of chunks. The chunks depend on the input alone, so any number of threads gives the same bytes.
 */
export interface Pass<Input extends PassInput = PassInput> {
  /** How many chunks there are; 0 where there is nothing to do. */
  chunkCount(input: Input): number;
  /** The length of each vector a chunk gives. */
  lengths(input: Input): readonly number[];
  /** Rough number of arcs that all chunks together visit, at some nanoseconds each, by which threads are chosen. */
  cost(input: Input): number;
  /**
   * Readies the buffers and gives the function that does one chunk. The vectors it returns are its own and hold until
   * the next call.
   */
  prepare(input: Input, engine: Engine): (chunk: number) => readonly Float64Array[];
}

/** Does all chunks on this thread, without a pause. */
export function runHere<Input extends PassInput>(
  pass: Pass<Input>,
  input: Input,
  engine: Engine = 'fastest',
): Float64Array[] {
  const sums = pass.lengths(input).map((length) => new Float64Array(length));
  const runChunk = pass.prepare(input, engine);
  for (let chunk = 0; chunk < pass.chunkCount(input); chunk++) addTo(sums, runChunk(chunk));
  return sums;
}

/** Adds the vectors of one chunk to the sums of those before it. */
export function addTo(sums: readonly Float64Array[], vectors: readonly Float64Array[]): void {
  sums.forEach((sum, which) => {
    const vector = vectors[which]!;
    for (let place = 0; place < sum.length; place++) sum[place]! += vector[place]!;
  });
}
