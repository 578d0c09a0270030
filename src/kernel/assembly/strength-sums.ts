import { lengthsAt, nodeCount, pathsAt, ROW, sharesAt } from './strength-rows';

/** See `add` in ../plain-strength-lanes.ts. `squaresAt` is 0 where squares are not asked for. */
export function addStrengths(
  forked: bool,
  betweennessAt: usize,
  squaresAt: usize,
  harmonicFromAt: usize,
  harmonicToAt: usize,
): void {
  const one: v128 = f64x2.splat(1);
  for (let at: usize = 0; at < 128; at += 16) v128.store(harmonicToAt + at, f64x2.splat(0));
  for (let node: usize = 0; node < <usize>nodeCount; node++) {
    const row = node << ROW;
    let shares: v128 = f64x2.splat(0);
    let squares: v128 = f64x2.splat(0);
    let inverses: v128 = f64x2.splat(0);
    for (let at: usize = 0; at < 128; at += 16) {
      let share = v128.load(sharesAt + row + at);
      if (forked) share = f64x2.mul(share, v128.load(pathsAt + row + at));
      shares = f64x2.add(shares, share);
      if (squaresAt !== 0) squares = f64x2.add(squares, f64x2.mul(share, share));
      const inverse = f64x2.div(one, v128.load(lengthsAt + row + at));
      inverses = f64x2.add(inverses, inverse);
      v128.store(harmonicToAt + at, f64x2.add(v128.load(harmonicToAt + at), inverse));
    }
    const place = node << 3;
    addBoth(betweennessAt + place, shares);
    addBoth(harmonicFromAt + place, inverses);
    if (squaresAt !== 0) addBoth(squaresAt + place, squares);
  }
}

function addBoth(at: usize, lanes: v128): void {
  store<f64>(at, load<f64>(at) + (f64x2.extract_lane(lanes, 0) + f64x2.extract_lane(lanes, 1)));
}
