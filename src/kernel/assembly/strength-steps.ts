import {
  backStartsAt,
  backStepsAt,
  distancesAt,
  lengthsAt,
  nodeCount,
  ROW,
  reachedAt,
  startsAt,
  stepStartsAt,
  stepsAt,
  targetsAt,
} from './strength-rows';

// What is settled, as a type argument: whether every arc is longer than the tolerance.
type LongArcs = f64;
type AnyArcs = i32;

/** `ROUNDING` of ../paths/strength-tolerance.ts: a greater tolerance is less than any arc. */
const LEAST_TOLERANCE: f64 = 1e-14;

/** See `findSteps` in ../plain-strength-lanes.ts: -1, 0 or 1. A step is its target and its sixteen bits. */
export function findStrengthSteps(tolerance: f64): i32 {
  return tolerance > LEAST_TOLERANCE ? findSteps<LongArcs>(tolerance) : findSteps<AnyArcs>(tolerance);
}

function findSteps<Arcs>(tolerance: f64): i32 {
  const share = f64x2.splat(tolerance);
  let count: usize = 0;
  let forked: u32 = 0;
  memory.fill(reachedAt, 0, (<usize>nodeCount) << 2);
  for (let node: usize = 0; node < <usize>nodeCount; node++) {
    store<u32>(stepStartsAt + (node << 2), <u32>count);
    const from = lengthsAt + (node << ROW);
    const l0 = v128.load(from);
    const l1 = v128.load(from, 16);
    const l2 = v128.load(from, 32);
    const l3 = v128.load(from, 48);
    const l4 = v128.load(from, 64);
    const l5 = v128.load(from, 80);
    const l6 = v128.load(from, 96);
    const l7 = v128.load(from, 112);
    const end = <usize>load<u32>(startsAt + (node << 2), 4);
    for (let arc = <usize>load<u32>(startsAt + (node << 2)); arc < end; arc++) {
      const target = <usize>load<u32>(targetsAt + (arc << 2));
      const d = v128.load64_splat(distancesAt + (arc << 3));
      const row = lengthsAt + (target << ROW);
      const s0 = isLast<Arcs>(l0, d, v128.load(row), share);
      const s1 = isLast<Arcs>(l1, d, v128.load(row, 16), share);
      const s2 = isLast<Arcs>(l2, d, v128.load(row, 32), share);
      const s3 = isLast<Arcs>(l3, d, v128.load(row, 48), share);
      const s4 = isLast<Arcs>(l4, d, v128.load(row, 64), share);
      const s5 = isLast<Arcs>(l5, d, v128.load(row, 80), share);
      const s6 = isLast<Arcs>(l6, d, v128.load(row, 96), share);
      const s7 = isLast<Arcs>(l7, d, v128.load(row, 112), share);
      const some = v128.or(
        v128.or(v128.or(s0, s1), v128.or(s2, s3)),
        v128.or(v128.or(s4, s5), v128.or(s6, s7)),
      );
      if (!v128.any_true(some)) continue;
      let stuck = v128.and(s0, f64x2.ge(l0, v128.load(row)));
      stuck = v128.or(stuck, v128.and(s1, f64x2.ge(l1, v128.load(row, 16))));
      stuck = v128.or(stuck, v128.and(s2, f64x2.ge(l2, v128.load(row, 32))));
      stuck = v128.or(stuck, v128.and(s3, f64x2.ge(l3, v128.load(row, 48))));
      stuck = v128.or(stuck, v128.and(s4, f64x2.ge(l4, v128.load(row, 64))));
      stuck = v128.or(stuck, v128.and(s5, f64x2.ge(l5, v128.load(row, 80))));
      stuck = v128.or(stuck, v128.and(s6, f64x2.ge(l6, v128.load(row, 96))));
      stuck = v128.or(stuck, v128.and(s7, f64x2.ge(l7, v128.load(row, 112))));
      if (v128.any_true(stuck)) return -1;
      const low = bits(s0) | (bits(s1) << 2) | (bits(s2) << 4) | (bits(s3) << 6);
      const lanes = low | (bits(s4) << 8) | (bits(s5) << 10) | (bits(s6) << 12) | (bits(s7) << 14);
      const at = reachedAt + (target << 2);
      const reached = load<u32>(at);
      forked |= reached & lanes;
      store<u32>(at, reached | lanes);
      store<u32>(stepsAt + (count << 3), <u32>target);
      store<u32>(stepsAt + (count << 3), lanes, 4);
      count++;
    }
  }
  store<u32>(stepStartsAt + ((<usize>nodeCount) << 2), <u32>count);
  return forked === 0 ? 0 : 1;
}

/** See `isAsShort` in ../paths/strength-tolerance.ts. */
function isLast<Arcs>(length: v128, distance: v128, known: v128, share: v128): v128 {
  let slack = f64x2.mul(known, share);
  // All bits of the slack or none: it is 0 for an arc that is no longer.
  if (isInteger<Arcs>()) slack = v128.and(slack, f64x2.gt(distance, slack));
  // Where both lengths are infinite their difference is not a number, and nothing is less than that.
  return f64x2.le(f64x2.sub(f64x2.add(length, distance), known), slack);
}

function bits(lanes: v128): u32 {
  return <u32>i64x2.bitmask(lanes);
}

/** See `turnSteps` there. */
export function turnStrengthSteps(): void {
  memory.fill(backStartsAt, 0, (<usize>(nodeCount + 2)) << 2);
  const count = <usize>load<u32>(stepStartsAt + ((<usize>nodeCount) << 2));
  // Counted two places ahead: filling moves each start on by one place, to where it belongs.
  for (let step: usize = 0; step < count; step++) {
    const at = backStartsAt + ((<usize>load<u32>(stepsAt + (step << 3))) << 2);
    store<u32>(at, load<u32>(at, 8) + 1, 8);
  }
  for (let node: usize = 2; node <= <usize>nodeCount; node++) {
    const at = backStartsAt + (node << 2);
    store<u32>(at, load<u32>(at) + load<u32>(at - 4));
  }
  let step: usize = 0;
  for (let node: usize = 0; node < <usize>nodeCount; node++) {
    const end = <usize>load<u32>(stepStartsAt + (node << 2), 4);
    for (; step < end; step++) {
      const nextAt = backStartsAt + ((<usize>load<u32>(stepsAt + (step << 3))) << 2);
      const place = load<u32>(nextAt, 4);
      store<u32>(nextAt, place + 1, 4);
      const at = backStepsAt + ((<usize>place) << 3);
      store<u32>(at, <u32>node);
      store<u32>(at, load<u32>(stepsAt + (step << 3), 4), 4);
    }
  }
}
