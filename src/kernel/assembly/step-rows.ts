// The rows of src/kernel/paths/step-lanes.ts on SIMD registers: 64 bytes a row, eight float64 or sixteen float32 lanes.
// Arcs hold the place of their target's row in bytes, so that the inner loops neither shift nor add.
//
// rowsAt     a row a node, all 0 between calls         missingAt  the lanes a node has not been reached in, 4 bytes
// outAt      where the outgoing arcs of a node start   inAt       where its incoming arcs start, 4 bytes each
// visitsAt   the node of each visit, ~node for sources arenaAt    a row a visit: path counts, later (1 + dependency) / count
// openAt     the nodes still open, in order            leadingAt  room for the arcs of one node that lead on
// tallyAt    open nodes, arcs into them, arcs out of and into the level just found
// masksAt    a register by the bits of its lanes       scoresAt, squaresAt  the sums; squaresAt is 0 where none are asked for
// endsAt     what a path counts that ends at a node, 8 bytes, NaN where it is lost; 0 where each counts 1

export const ROW: usize = 64;

export let rowsAt: usize = 0;
export let missingAt: usize = 0;
export let outAt: usize = 0;
export let inAt: usize = 0;
export let visitsAt: usize = 0;
export let arenaAt: usize = 0;
export let openAt: usize = 0;
export let tallyAt: usize = 0;
export let leadingAt: usize = 0;
export let masksAt: usize = 0;
export let scoresAt: usize = 0;
export let squaresAt: usize = 0;
export let endsAt: usize = 0;

export function stepPlaces(
  rows: usize,
  missing: usize,
  outStarts: usize,
  inStarts: usize,
  visits: usize,
  arena: usize,
  open: usize,
  tally: usize,
  leading: usize,
  masks: usize,
  scores: usize,
  squares: usize,
  ends: usize,
): void {
  rowsAt = rows;
  missingAt = missing;
  outAt = outStarts;
  inAt = inStarts;
  visitsAt = visits;
  arenaAt = arena;
  openAt = open;
  tallyAt = tally;
  leadingAt = leading;
  masksAt = masks;
  scoresAt = scores;
  squaresAt = squares;
  endsAt = ends;
}

/** Adds the rows of visits to the rows of their nodes. */
export function spread<T>(from: i32, to: i32): void {
  for (let at = from; at < to; at++) {
    const found = load<i32>(visitsAt + (usize(at) << 2));
    const target = rowsAt + usize(found ^ (found >> 31)) * ROW;
    const row = arenaAt + usize(at) * ROW;
    v128.store(target, v128.add<T>(v128.load(target), v128.load(row)));
    v128.store(target, v128.add<T>(v128.load(target, 16), v128.load(row, 16)), 16);
    v128.store(target, v128.add<T>(v128.load(target, 32), v128.load(row, 32)), 32);
    v128.store(target, v128.add<T>(v128.load(target, 48), v128.load(row, 48)), 48);
  }
}

export function clear(from: i32, to: i32): void {
  const none = f64x2.splat(0);
  for (let at = from; at < to; at++) {
    const found = load<i32>(visitsAt + (usize(at) << 2));
    const target = rowsAt + usize(found ^ (found >> 31)) * ROW;
    v128.store(target, none);
    v128.store(target, none, 16);
    v128.store(target, none, 32);
    v128.store(target, none, 48);
  }
}
