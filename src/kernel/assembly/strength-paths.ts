import { mark, relaxStrengths, unmarkAll } from './strength-lengths';
import { orderStrengths } from './strength-order';
import {
  backStartsAt,
  backStepsAt,
  endsAt,
  inversesAt,
  lengthsAt,
  marksAt,
  masksAt,
  nodeCount,
  orderAt,
  pathsAt,
  placesAt,
  ROW,
  reachedAt,
  sharesAt,
  stepStartsAt,
  stepsAt,
} from './strength-rows';
import { findStrengthSteps, turnStrengthSteps } from './strength-steps';

// What is settled, as a type argument: the compiler makes a function of each, without a question in its loops.
type Paths = i32;
type Shares = f64;
type SharesWithoutForks = f32;

/** See `follow` in ../plain-strength-lanes.ts: -1, 0 or 1. */
export function followStrengths(
  sourcesAt: usize,
  sourceCount: i32,
  blockWords: i32,
  mostWork: f64,
  tolerance: f64,
): i32 {
  if (!relaxStrengths(sourcesAt, sourceCount, blockWords, mostWork)) return -1;
  const forked = findStrengthSteps(tolerance);
  if (forked === -1) return -1;
  turnStrengthSteps();
  orderStrengths();
  if (forked !== 0 && !settle<Paths>(mostWork)) return -1;
  if (forked !== 0 || endsAt !== 0) {
    putInverses(forked !== 0);
    if (!settle<Shares>(mostWork)) return -1;
  } else if (!settle<SharesWithoutForks>(mostWork)) return -1;
  for (let lane = 0; lane < sourceCount; lane++) {
    const source = <usize>load<u32>(sourcesAt + ((<usize>lane) << 2));
    const place = (source << ROW) + ((<usize>lane) << 3);
    store<f64>(lengthsAt + place, Infinity);
    store<f64>(sharesAt + place, 0);
  }
  return forked;
}

/** What a node's end counts, divided by its path counts. */
function putInverses(forked: bool): void {
  for (let node: usize = 0; node < <usize>nodeCount; node++) {
    const ending: v128 = f64x2.splat(endsAt === 0 ? 1 : load<f64>(endsAt + (node << 3)));
    const row = node << ROW;
    for (let at: usize = row; at < row + 128; at += 16)
      v128.store(inversesAt + at, forked ? f64x2.div(ending, v128.load(pathsAt + at)) : ending);
  }
}

/** Path counts forwards along the order, shares backwards, until no row changes. */
function settle<What>(mostWork: f64): bool {
  const startsAt = isInteger<What>() ? backStartsAt : stepStartsAt;
  const rowStepsAt = isInteger<What>() ? backStepsAt : stepsAt;
  const leadStartsAt = isInteger<What>() ? stepStartsAt : backStartsAt;
  const leadStepsAt = isInteger<What>() ? stepsAt : backStepsAt;
  const mirror = isInteger<What>() ? 0 : nodeCount - 1;
  for (let place = 0; place < nodeCount; place++) mark(place);
  let work: f64 = 0;
  const words = (nodeCount + 31) >> 5;
  for (let again = true; again; ) {
    again = false;
    for (let word = 0; word < words; word++) {
      const wordAt = marksAt + ((<usize>word) << 2);
      for (let marks = load<u32>(wordAt); marks !== 0; marks = load<u32>(wordAt)) {
        store<u32>(wordAt, marks & (marks - 1));
        const place = (word << 5) + <i32>ctz(marks);
        const ranked = isInteger<What>() ? place : mirror - place;
        const node = <usize>load<u32>(orderAt + ((<usize>ranked) << 2));
        work += 1;
        if (!settleRow<What>(node, startsAt, rowStepsAt)) continue;
        const end = <usize>load<u32>(leadStartsAt + (node << 2), 4);
        for (let step = <usize>load<u32>(leadStartsAt + (node << 2)); step < end; step++) {
          const other = load<i32>(placesAt + ((<usize>load<u32>(leadStepsAt + (step << 3))) << 2));
          if (mark(isInteger<What>() ? other : mirror - other) < word) again = true;
        }
      }
      work += 0.125;
      if (work > mostWork) {
        unmarkAll();
        return false;
      }
    }
  }
  return true;
}

/** Adds a row up again from the rows its steps join it to, and says whether it changed. */
function settleRow<What>(node: usize, startsAt: usize, rowStepsAt: usize): bool {
  const rowsAt = isInteger<What>() ? pathsAt : sharesAt;
  const end = <usize>load<u32>(startsAt + (node << 2), 4);
  let r0: v128 = f64x2.splat(0);
  let r1 = r0;
  let r2 = r0;
  let r3 = r0;
  let r4 = r0;
  let r5 = r0;
  let r6 = r0;
  let r7 = r0;
  if (isInteger<What>()) {
    // A source is reached by no step, and one path, of no length, leads to it.
    const without = ~load<u32>(reachedAt + (node << 2));
    const one: v128 = f64x2.splat(1);
    r0 = v128.and(let2(without, 0), one);
    r1 = v128.and(let2(without, 1), one);
    r2 = v128.and(let2(without, 2), one);
    r3 = v128.and(let2(without, 3), one);
    r4 = v128.and(let2(without, 4), one);
    r5 = v128.and(let2(without, 5), one);
    r6 = v128.and(let2(without, 6), one);
    r7 = v128.and(let2(without, 7), one);
  }
  for (let step = <usize>load<u32>(startsAt + (node << 2)); step < end; step++) {
    const other = (<usize>load<u32>(rowStepsAt + (step << 3))) << ROW;
    const lanes = load<u32>(rowStepsAt + (step << 3), 4);
    r0 = f64x2.add(r0, v128.and(let2(lanes, 0), part<What>(rowsAt + other, inversesAt + other)));
    r1 = f64x2.add(r1, v128.and(let2(lanes, 1), part<What>(rowsAt + other + 16, inversesAt + other + 16)));
    r2 = f64x2.add(r2, v128.and(let2(lanes, 2), part<What>(rowsAt + other + 32, inversesAt + other + 32)));
    r3 = f64x2.add(r3, v128.and(let2(lanes, 3), part<What>(rowsAt + other + 48, inversesAt + other + 48)));
    r4 = f64x2.add(r4, v128.and(let2(lanes, 4), part<What>(rowsAt + other + 64, inversesAt + other + 64)));
    r5 = f64x2.add(r5, v128.and(let2(lanes, 5), part<What>(rowsAt + other + 80, inversesAt + other + 80)));
    r6 = f64x2.add(r6, v128.and(let2(lanes, 6), part<What>(rowsAt + other + 96, inversesAt + other + 96)));
    r7 = f64x2.add(r7, v128.and(let2(lanes, 7), part<What>(rowsAt + other + 112, inversesAt + other + 112)));
  }
  const row = rowsAt + (node << ROW);
  let changed = v128.xor(r0, v128.load(row));
  changed = v128.or(changed, v128.xor(r1, v128.load(row, 16)));
  changed = v128.or(changed, v128.xor(r2, v128.load(row, 32)));
  changed = v128.or(changed, v128.xor(r3, v128.load(row, 48)));
  changed = v128.or(changed, v128.xor(r4, v128.load(row, 64)));
  changed = v128.or(changed, v128.xor(r5, v128.load(row, 80)));
  changed = v128.or(changed, v128.xor(r6, v128.load(row, 96)));
  changed = v128.or(changed, v128.xor(r7, v128.load(row, 112)));
  if (!v128.any_true(changed)) return false;
  v128.store(row, r0);
  v128.store(row, r1, 16);
  v128.store(row, r2, 32);
  v128.store(row, r3, 48);
  v128.store(row, r4, 64);
  v128.store(row, r5, 80);
  v128.store(row, r6, 96);
  v128.store(row, r7, 112);
  return true;
}

/** Full bits in those of two lanes whose bit is set. */
function let2(lanes: u32, pair: u32): v128 {
  return v128.load(masksAt + ((<usize>((lanes >> (pair << 1)) & 3)) << 4));
}

function part<What>(rowAt: usize, inverseAt: usize): v128 {
  if (isInteger<What>()) return v128.load(rowAt);
  if (sizeof<What>() === 8) return f64x2.add(v128.load(rowAt), v128.load(inverseAt));
  return f64x2.add(v128.load(rowAt), f64x2.splat(1));
}
