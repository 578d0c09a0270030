// Breadth-first searches from 512 sources at once: what src/kernel/paths/step-sweeps.ts describes, each node with a row of four
// v128, and the twin of src/kernel/paths/plain-step-sweeps.ts.
const ROW: usize = 64;
// In-neighbours, as bytes of their list, between two looks whether the row is complete.
const STRIDE: usize = 32;
const UNMARKED: u8 = 0;
const MARKED: u8 = 1;
const COMPLETE: u8 = 2;

let nodes: i32 = 0;
let startsAt: usize = 0;
let targetsAt: usize = 0;
let inStartsAt: usize = 0;
let inTargetsAt: usize = 0;
let seenAt: usize = 0;
let nextAt: usize = 0;
// The row of the searches that live, then the row of those that found somebody in this level.
let maskAt: usize = 0;
let stateAt: usize = 0;
let incompleteAt: usize = 0;
let markedAt: usize = 0;
let changedAt: usize = 0;
let changingAt: usize = 0;
// Of each node the sum of distances and that of 1 / distance in units of 2^-52, 64 bits each.
let sumsAt: usize = 0;
let reachedAt: usize = 0;
let farthestAt: usize = 0;
let incompleteArcs: i32 = 0;
let changingArcs: i32 = 0;

export function layStepSweeps(
  nodeCount: i32,
  starts: usize,
  targets: usize,
  inStarts: usize,
  inTargets: usize,
  seen: usize,
  next: usize,
  masks: usize,
  state: usize,
  lists: usize,
  sums: usize,
  reached: usize,
  farthest: usize,
): void {
  nodes = nodeCount;
  startsAt = starts;
  targetsAt = targets;
  inStartsAt = inStarts;
  inTargetsAt = inTargets;
  seenAt = seen;
  nextAt = next;
  maskAt = masks;
  stateAt = state;
  const list: usize = usize(nodeCount) << 2;
  incompleteAt = lists;
  markedAt = lists + list;
  changedAt = lists + 2 * list;
  changingAt = lists + 3 * list;
  sumsAt = sums;
  reachedAt = reached;
  farthestAt = farthest;
}

function lengthOf(at: usize, node: i32): i32 {
  const place = at + (usize(node) << 2);
  return load<i32>(place, 4) - load<i32>(place);
}

/** One sweep from the `count` sources at `sourcesAt`; the greatest distance from each is left at `farthestFromAt`. */
export function stepSweep(sourcesAt: usize, count: i32, farthestFromAt: usize): void {
  const rows = usize(nodes) << 6;
  memory.fill(seenAt, 0, rows);
  memory.fill(nextAt, 0, rows);
  memory.fill(stateAt, 0, nodes);
  memory.fill(maskAt, 0, 2 * ROW);
  for (let node = 0; node < nodes; node++) store<i32>(incompleteAt + (usize(node) << 2), node);
  let incompleteCount = nodes;
  incompleteArcs = load<i32>(inStartsAt + (usize(nodes) << 2));
  let changedArcs = 0;
  for (let lane = 0; lane < count; lane++) {
    const source = load<i32>(sourcesAt + (usize(lane) << 2));
    const bit: i32 = 1 << (lane & 31);
    const word = usize(lane >> 5) << 2;
    const seen = seenAt + (usize(source) << 6) + word;
    store<i32>(seen, load<i32>(seen) | bit);
    store<i32>(maskAt + word, load<i32>(maskAt + word) | bit);
    store<i32>(changedAt + (usize(lane) << 2), source);
    changedArcs += lengthOf(startsAt, source);
  }

  let changedCount = count;
  for (let level = 1; changedCount > 0; level++) {
    const isSparse = 4 * changedArcs < incompleteArcs;
    bringUp(changedCount, isSparse);
    changingArcs = 0;
    if (isSparse) {
      changedCount = pull(markedAt, mark(changedCount), level);
    } else {
      changedCount = pull(incompleteAt, incompleteCount, level);
      incompleteCount = keepIncomplete(incompleteCount);
    }
    changedArcs = changingArcs;
    for (let word: usize = 0; word < ROW; word += 8) {
      const found = load<u64>(maskAt + ROW + word);
      let died = load<u64>(maskAt + word) & ~found;
      for (; died !== 0; died &= died - 1) {
        const lane = (word << 3) + usize(ctz(died));
        store<i32>(farthestFromAt + (lane << 2), level - 1);
      }
      store<u64>(maskAt + word, found);
    }
    let other = seenAt;
    seenAt = nextAt;
    nextAt = other;
    other = changedAt;
    changedAt = changingAt;
    changingAt = other;
  }
}

/** The rows that changed in the last level, written to the other buffer where this level will not do it. */
function bringUp(count: i32, isSparse: bool): void {
  for (let at = 0; at < count; at++) {
    const node = usize(load<i32>(changedAt + (usize(at) << 2)));
    if (!isSparse && load<u8>(stateAt + node) !== COMPLETE) continue;
    const from = seenAt + (node << 6);
    const to = nextAt + (node << 6);
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
    v128.store(to, v128.load(from, 32), 32);
    v128.store(to, v128.load(from, 48), 48);
  }
}

/** Lists the incomplete nodes that a changed node points to. */
function mark(count: i32): i32 {
  let listed: usize = markedAt;
  for (let at = 0; at < count; at++) {
    const place = startsAt + (usize(load<i32>(changedAt + (usize(at) << 2))) << 2);
    const end = targetsAt + (usize(load<i32>(place, 4)) << 2);
    for (let arc = targetsAt + (usize(load<i32>(place)) << 2); arc < end; arc += 4) {
      const target = load<i32>(arc);
      if (load<u8>(stateAt + target) !== UNMARKED) continue;
      store<u8>(stateAt + target, MARKED);
      store<i32>(listed, target);
      listed += 4;
    }
  }
  for (let at = markedAt; at < listed; at += 4) store<u8>(stateAt + load<i32>(at), UNMARKED);
  return i32((listed - markedAt) >> 2);
}

function keepIncomplete(count: i32): i32 {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const node = load<i32>(incompleteAt + (usize(at) << 2));
    if (load<u8>(stateAt + node) !== COMPLETE) store<i32>(incompleteAt + (usize(kept++) << 2), node);
  }
  return kept;
}

/** Whether a living search has not been here. */
function isMissing(
  alive0: v128,
  alive1: v128,
  alive2: v128,
  alive3: v128,
  all0: v128,
  all1: v128,
  all2: v128,
  all3: v128,
): bool {
  return v128.any_true(
    v128.or(
      v128.or(v128.andnot(alive0, all0), v128.andnot(alive1, all1)),
      v128.or(v128.andnot(alive2, all2), v128.andnot(alive3, all3)),
    ),
  );
}

/** Every candidate takes over what its in-neighbours had seen before this level. Lists and counts those that changed. */
function pull(candidatesAt: usize, count: i32, level: i32): i32 {
  const now = seenAt;
  const then = nextAt;
  const term = i64(Math.floor(4503599627370496.0 / f64(level) + 0.5));
  const alive0 = v128.load(maskAt);
  const alive1 = v128.load(maskAt, 16);
  const alive2 = v128.load(maskAt, 32);
  const alive3 = v128.load(maskAt, 48);
  let found0 = i32x4.splat(0);
  let found1 = i32x4.splat(0);
  let found2 = i32x4.splat(0);
  let found3 = i32x4.splat(0);
  let listed: usize = changingAt;
  let listedArcs = 0;
  const candidatesEnd = candidatesAt + (usize(count) << 2);
  for (let at = candidatesAt; at < candidatesEnd; at += 4) {
    const node = usize(load<i32>(at));
    const row = now + (node << 6);
    const old0 = v128.load(row);
    const old1 = v128.load(row, 16);
    const old2 = v128.load(row, 32);
    const old3 = v128.load(row, 48);
    let all0 = old0;
    let all1 = old1;
    let all2 = old2;
    let all3 = old3;
    const place = inStartsAt + (node << 2);
    let arc = inTargetsAt + (usize(load<i32>(place)) << 2);
    const end = inTargetsAt + (usize(load<i32>(place, 4)) << 2);
    let missing = isMissing(alive0, alive1, alive2, alive3, all0, all1, all2, all3);
    while (missing && arc < end) {
      const stop = min(arc + STRIDE, end);
      for (; arc < stop; arc += 4) {
        const other = now + (usize(load<i32>(arc)) << 6);
        all0 = v128.or(all0, v128.load(other));
        all1 = v128.or(all1, v128.load(other, 16));
        all2 = v128.or(all2, v128.load(other, 32));
        all3 = v128.or(all3, v128.load(other, 48));
      }
      missing = isMissing(alive0, alive1, alive2, alive3, all0, all1, all2, all3);
    }
    const to = then + (node << 6);
    v128.store(to, all0);
    v128.store(to, all1, 16);
    v128.store(to, all2, 32);
    v128.store(to, all3, 48);
    if (!missing && load<u8>(stateAt + node) !== COMPLETE) {
      store<u8>(stateAt + node, COMPLETE);
      incompleteArcs -= lengthOf(inStartsAt, i32(node));
    }
    const new0 = v128.andnot(all0, old0);
    const new1 = v128.andnot(all1, old1);
    const new2 = v128.andnot(all2, old2);
    const new3 = v128.andnot(all3, old3);
    if (!v128.any_true(v128.or(v128.or(new0, new1), v128.or(new2, new3)))) continue;
    found0 = v128.or(found0, new0);
    found1 = v128.or(found1, new1);
    found2 = v128.or(found2, new2);
    found3 = v128.or(found3, new3);
    const bytes = i8x16.add(
      i8x16.add(i8x16.popcnt(new0), i8x16.popcnt(new1)),
      i8x16.add(i8x16.popcnt(new2), i8x16.popcnt(new3)),
    );
    const quads = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes));
    const pairs = i64x2.add(quads, i64x2.shr_u(quads, 32));
    const gain = i32x4.extract_lane(pairs, 0) + i32x4.extract_lane(pairs, 2);
    const sums = sumsAt + (node << 4);
    store<i64>(sums, load<i64>(sums) + i64(gain) * i64(level));
    store<i64>(sums, load<i64>(sums, 8) + i64(gain) * term, 8);
    const reached = reachedAt + (node << 2);
    store<i32>(reached, load<i32>(reached) + gain);
    const far = farthestAt + (node << 2);
    if (load<i32>(far) < level) store<i32>(far, level);
    store<i32>(listed, i32(node));
    listed += 4;
    listedArcs += lengthOf(startsAt, i32(node));
  }
  v128.store(maskAt, found0, 64);
  v128.store(maskAt, found1, 80);
  v128.store(maskAt, found2, 96);
  v128.store(maskAt, found3, 112);
  changingArcs = listedArcs;
  return i32((listed - changingAt) >> 2);
}
