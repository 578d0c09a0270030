import {
  arenaAt,
  clear,
  inAt,
  leadingAt,
  masksAt,
  missingAt,
  openAt,
  outAt,
  ROW,
  rowsAt,
  spread,
  tallyAt,
  visitsAt,
} from './step-rows';

// The way out: levels found from the level before, by pushing or by pulling.

const TOUCHED: u32 = 1 << 16;

export function stepPush64(from: i32, to: i32): i32 {
  return push<f64>(from, to);
}

export function stepPush32(from: i32, to: i32): i32 {
  return push<f32>(from, to);
}

export function stepPull64(from: i32, to: i32): i32 {
  return pull<f64>(from, to);
}

export function stepPull32(from: i32, to: i32): i32 {
  return pull<f32>(from, to);
}

function signs<T>(mask: v128): u32 {
  return sizeof<T>() === 8 ? u32(i64x2.bitmask(mask)) : u32(i32x4.bitmask(mask));
}

function lanesAbove0<T>(a: v128, b: v128, c: v128, d: v128): u32 {
  const none = v128.splat<T>(<T>0);
  const each: u32 = 16 / sizeof<T>();
  return (
    signs<T>(v128.gt<T>(a, none)) |
    (signs<T>(v128.gt<T>(b, none)) << each) |
    (signs<T>(v128.gt<T>(c, none)) << (2 * each)) |
    (signs<T>(v128.gt<T>(d, none)) << (3 * each))
  );
}

/** A register of which the lanes named by the lowest bits are all ones. */
function maskOf<T>(bits: u32): v128 {
  return v128.load(masksAt + (usize(bits & ((1 << (16 / sizeof<T>())) - 1)) << 4));
}

/** Writes a visit with the lanes of the row that its node lacked, if there are any; gives the number of visits. */
function visit<T>(count: i32, node: u32, missing: u32, a: v128, b: v128, c: v128, d: v128): i32 {
  const each: u32 = 16 / sizeof<T>();
  const p = v128.and(a, maskOf<T>(missing));
  const q = v128.and(b, maskOf<T>(missing >> each));
  const r = v128.and(c, maskOf<T>(missing >> (2 * each)));
  const s = v128.and(d, maskOf<T>(missing >> (3 * each)));
  const reached = lanesAbove0<T>(p, q, r, s);
  if (reached === 0) return count;
  const row = arenaAt + usize(count) * ROW;
  v128.store(row, p);
  v128.store(row, q, 16);
  v128.store(row, r, 32);
  v128.store(row, s, 48);
  store<u32>(visitsAt + (usize(count) << 2), node);
  const left = missing & ~reached;
  store<u32>(missingAt + (usize(node) << 2), left);
  const outPlace = outAt + (usize(node) << 2);
  const inPlace = inAt + (usize(node) << 2);
  const incoming = (load<u32>(inPlace, 4) - load<u32>(inPlace)) >> 2;
  store<u32>(tallyAt, load<u32>(tallyAt, 8) + ((load<u32>(outPlace, 4) - load<u32>(outPlace)) >> 2), 8);
  store<u32>(tallyAt, load<u32>(tallyAt, 12) + incoming, 12);
  if (left === 0) store<u32>(tallyAt, load<u32>(tallyAt, 4) - incoming, 4);
  return count + 1;
}

function push<T>(from: i32, to: i32): i32 {
  store<u64>(tallyAt, 0, 8);
  const rows = rowsAt;
  const missings = missingAt;
  const leading = leadingAt;
  let touchedAt = visitsAt + (usize(to) << 2);
  for (let at = from; at < to; at++) {
    const found = load<i32>(visitsAt + (usize(at) << 2));
    const outPlace = outAt + (usize(found ^ (found >> 31)) << 2);
    const row = arenaAt + usize(at) * ROW;
    const a = v128.load(row);
    const b = v128.load(row, 16);
    const c = v128.load(row, 32);
    const d = v128.load(row, 48);
    const lanes = lanesAbove0<T>(a, b, c, d);
    // First the arcs that lead on, without a branch: which ones they are is too hard to foresee.
    const end = load<u32>(outPlace, 4);
    let leadingEnd = leading;
    for (let arc = load<u32>(outPlace); arc < end; arc += 4) {
      const target = load<u32>(arc);
      store<u32>(leadingEnd, target);
      const missing = load<u32>(missings + ((usize(target) - rows) >> 4));
      leadingEnd += usize((missing & lanes) !== 0) << 2;
    }
    for (let arc = leading; arc < leadingEnd; arc += 4) {
      const target = usize(load<u32>(arc));
      const missingPlace = missings + ((target - rows) >> 4);
      const missing = load<u32>(missingPlace);
      store<u32>(missingPlace, missing | TOUCHED);
      store<u32>(touchedAt, u32((target - rows) >> 6));
      touchedAt += usize((~missing & TOUCHED) >> 14);
      v128.store(target, v128.add<T>(v128.load(target), a));
      v128.store(target, v128.add<T>(v128.load(target, 16), b), 16);
      v128.store(target, v128.add<T>(v128.load(target, 32), c), 32);
      v128.store(target, v128.add<T>(v128.load(target, 48), d), 48);
    }
  }
  const none = f64x2.splat(0);
  const end = i32((touchedAt - visitsAt) >> 2);
  let count = to;
  for (let at = to; at < end; at++) {
    const node = load<u32>(visitsAt + (usize(at) << 2));
    const row = rows + usize(node) * ROW;
    const missing = load<u32>(missings + (usize(node) << 2)) & ~TOUCHED;
    count = visit<T>(
      count,
      node,
      missing,
      v128.load(row),
      v128.load(row, 16),
      v128.load(row, 32),
      v128.load(row, 48),
    );
    v128.store(row, none);
    v128.store(row, none, 16);
    v128.store(row, none, 32);
    v128.store(row, none, 48);
  }
  return count;
}

function pull<T>(from: i32, to: i32): i32 {
  store<u64>(tallyAt, 0, 8);
  spread<T>(from, to);
  const openEnd = openAt + (usize(load<u32>(tallyAt)) << 2);
  let keptAt = openAt;
  let count = to;
  for (let at = openAt; at < openEnd; at += 4) {
    const node = load<u32>(at);
    const missing = load<u32>(missingAt + (usize(node) << 2));
    if (missing === 0) continue;
    store<u32>(keptAt, node);
    keptAt += 4;
    const inPlace = inAt + (usize(node) << 2);
    const end = load<u32>(inPlace, 4);
    let a = v128.splat<T>(<T>0);
    let b = a;
    let c = a;
    let d = a;
    for (let arc = load<u32>(inPlace); arc < end; arc += 4) {
      const row = usize(load<u32>(arc));
      a = v128.add<T>(a, v128.load(row));
      b = v128.add<T>(b, v128.load(row, 16));
      c = v128.add<T>(c, v128.load(row, 32));
      d = v128.add<T>(d, v128.load(row, 48));
    }
    if (!v128.any_true(v128.or(v128.or(a, b), v128.or(c, d)))) continue;
    count = visit<T>(count, node, missing, a, b, c, d);
  }
  store<u32>(tallyAt, u32((keptAt - openAt) >> 2));
  clear(from, to);
  return count;
}
