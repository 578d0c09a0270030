import {
  arenaAt,
  clear,
  endsAt,
  inAt,
  leadingAt,
  missingAt,
  outAt,
  ROW,
  rowsAt,
  scoresAt,
  spread,
  squaresAt,
  visitsAt,
} from './step-rows';

// The way back: visits scored from the level after them, by pulling or by pushing.

const MARKED: u32 = 1 << 31;

export function stepBackPush64(from: i32, to: i32, end: i32): void {
  backPush<f64>(from, to, end);
}

export function stepBackPush32(from: i32, to: i32, end: i32): void {
  backPush<f32>(from, to, end);
}

export function stepBackPull64(from: i32, to: i32, end: i32): void {
  backPull<f64>(from, to, end);
}

export function stepBackPull32(from: i32, to: i32, end: i32): void {
  backPull<f32>(from, to, end);
}

/** Of a register of float64 the register itself; of float32 the lower two lanes plus the upper two, in float64. */
function widened<T>(lanes: v128): v128 {
  if (sizeof<T>() === 8) return lanes;
  const upper = v128.shuffle<u64>(lanes, lanes, 1, 1);
  return f64x2.add(f64x2.promote_low_f32x4(lanes), f64x2.promote_low_f32x4(upper));
}

/** The sum of the lanes in float64: register by register, the two lanes last. */
function laneSum<T>(a: v128, b: v128, c: v128, d: v128): f64 {
  const sum = f64x2.add(f64x2.add(widened<T>(a), widened<T>(b)), f64x2.add(widened<T>(c), widened<T>(d)));
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** Ends a visit: scores its node and turns its path counts into (end + dependency) / count. */
function score<T>(at: i32, node: u32, a: v128, b: v128, c: v128, d: v128): void {
  const row = arenaAt + usize(at) * ROW;
  const none = v128.splat<T>(<T>0);
  const end: f64 = endsAt === 0 ? 1 : load<f64>(endsAt + (usize(node) << 3));
  const ending = v128.splat<T>(<T>end);
  const p = v128.load(row);
  const q = v128.load(row, 16);
  const r = v128.load(row, 32);
  const s = v128.load(row, 48);
  if (end >= 0 || end < 0) {
    v128.store(row, v128.and(v128.add<T>(v128.div<T>(ending, p), a), v128.gt<T>(p, none)));
    v128.store(row, v128.and(v128.add<T>(v128.div<T>(ending, q), b), v128.gt<T>(q, none)), 16);
    v128.store(row, v128.and(v128.add<T>(v128.div<T>(ending, r), c), v128.gt<T>(r, none)), 32);
    v128.store(row, v128.and(v128.add<T>(v128.div<T>(ending, s), d), v128.gt<T>(s, none)), 48);
  } else {
    // NaN: nothing ends here, and nothing is handed on.
    v128.store(row, none);
    v128.store(row, none, 16);
    v128.store(row, none, 32);
    v128.store(row, none, 48);
  }
  const e = v128.mul<T>(a, p);
  const f = v128.mul<T>(b, q);
  const g = v128.mul<T>(c, r);
  const h = v128.mul<T>(d, s);
  const place = scoresAt + (usize(node) << 3);
  store<f64>(place, load<f64>(place) + laneSum<T>(e, f, g, h));
  if (squaresAt === 0) return;
  const squarePlace = squaresAt + (usize(node) << 3);
  store<f64>(
    squarePlace,
    load<f64>(squarePlace) +
      laneSum<T>(v128.mul<T>(e, e), v128.mul<T>(f, f), v128.mul<T>(g, g), v128.mul<T>(h, h)),
  );
}

function backPull<T>(from: i32, to: i32, end: i32): void {
  spread<T>(to, end);
  for (let at = from; at < to; at++) {
    const node = load<i32>(visitsAt + (usize(at) << 2));
    if (node < 0) continue;
    const outPlace = outAt + (usize(node) << 2);
    const arcEnd = load<u32>(outPlace, 4);
    let a = v128.splat<T>(<T>0);
    let b = a;
    let c = a;
    let d = a;
    for (let arc = load<u32>(outPlace); arc < arcEnd; arc += 4) {
      const row = usize(load<u32>(arc));
      a = v128.add<T>(a, v128.load(row));
      b = v128.add<T>(b, v128.load(row, 16));
      c = v128.add<T>(c, v128.load(row, 32));
      d = v128.add<T>(d, v128.load(row, 48));
    }
    score<T>(at, node, a, b, c, d);
  }
  clear(to, end);
}

function backPush<T>(from: i32, to: i32, end: i32): void {
  const rows = rowsAt;
  const missings = missingAt;
  const leading = leadingAt;
  for (let at = from; at < to; at++) {
    const node = load<i32>(visitsAt + (usize(at) << 2));
    if (node >= 0) store<u32>(missings + (usize(node) << 2), MARKED);
  }
  for (let at = to; at < end; at++) {
    const node = load<i32>(visitsAt + (usize(at) << 2));
    if (node < 0) continue;
    const row = arenaAt + usize(at) * ROW;
    const a = v128.load(row);
    const b = v128.load(row, 16);
    const c = v128.load(row, 32);
    const d = v128.load(row, 48);
    const inPlace = inAt + (usize(node) << 2);
    const arcEnd = load<u32>(inPlace, 4);
    let leadingEnd = leading;
    for (let arc = load<u32>(inPlace); arc < arcEnd; arc += 4) {
      const target = load<u32>(arc);
      store<u32>(leadingEnd, target);
      leadingEnd += usize(load<u32>(missings + ((usize(target) - rows) >> 4)) === MARKED) << 2;
    }
    for (let arc = leading; arc < leadingEnd; arc += 4) {
      const target = usize(load<u32>(arc));
      v128.store(target, v128.add<T>(v128.load(target), a));
      v128.store(target, v128.add<T>(v128.load(target, 16), b), 16);
      v128.store(target, v128.add<T>(v128.load(target, 32), c), 32);
      v128.store(target, v128.add<T>(v128.load(target, 48), d), 48);
    }
  }
  const none = f64x2.splat(0);
  for (let at = from; at < to; at++) {
    const node = load<i32>(visitsAt + (usize(at) << 2));
    if (node < 0) continue;
    const row = rows + usize(node) * ROW;
    score<T>(at, node, v128.load(row), v128.load(row, 16), v128.load(row, 32), v128.load(row, 48));
    v128.store(row, none);
    v128.store(row, none, 16);
    v128.store(row, none, 32);
    v128.store(row, none, 48);
    store<u32>(missings + (usize(node) << 2), 0);
  }
}
