// Sums over the rows of a table for a weighted regression: the twin of src/kernel/regression/regression-sums.ts. A row holds its numbers
// one after the other, padded with 0 to a multiple of four.

/** predictors[row] = coefficients[0] + the sum of coefficients[column] x table[row][column], from the first column on. */
export function regressionPredict(
  rows: i32,
  size: i32,
  stride: i32,
  tableAt: usize,
  coefficientsAt: usize,
  predictorsAt: usize,
): void {
  const rowBytes = usize(stride) << 3;
  const whole = rows & ~3;
  let row = tableAt;
  for (let at = 0; at < whole; at += 4) {
    // Four rows at once, since each sum waits for its last term.
    const second = row + rowBytes;
    const third = second + rowBytes;
    const fourth = third + rowBytes;
    let a = load<f64>(coefficientsAt);
    let b = a;
    let c = a;
    let d = a;
    for (let column = 1; column < size; column++) {
      const place = usize(column) << 3;
      const coefficient = load<f64>(coefficientsAt + place);
      a += coefficient * load<f64>(row + place);
      b += coefficient * load<f64>(second + place);
      c += coefficient * load<f64>(third + place);
      d += coefficient * load<f64>(fourth + place);
    }
    const to = predictorsAt + (usize(at) << 3);
    store<f64>(to, a);
    store<f64>(to, b, 8);
    store<f64>(to, c, 16);
    store<f64>(to, d, 24);
    row = fourth + rowBytes;
  }
  for (let at = whole; at < rows; at++) {
    let sum = load<f64>(coefficientsAt);
    for (let column = 1; column < size; column++) {
      const place = usize(column) << 3;
      sum += load<f64>(coefficientsAt + place) * load<f64>(row + place);
    }
    store<f64>(predictorsAt + (usize(at) << 3), sum);
    row += rowBytes;
  }
}

/**
 * gram[a][b] = the sum over rows of (weight x a) x b, for b up to the end of the four that a is of; right[a] = the sum of a x step. Each
 * sum runs along the rows in order, sixteen of them at once.
 */
export function regressionSums(
  rows: i32,
  stride: i32,
  tableAt: usize,
  weightsAt: usize,
  stepsAt: usize,
  gramAt: usize,
  rightAt: usize,
): void {
  const rowBytes = usize(stride) << 3;
  for (let one = 0; one < stride; one += 4) {
    const onePlace = usize(one) << 3;
    for (let other = 0; other <= one; other += 4) {
      const otherPlace = usize(other) << 3;
      let a = f64x2.splat(0);
      let b = a;
      let c = a;
      let d = a;
      let e = a;
      let f = a;
      let g = a;
      let h = a;
      let row = tableAt;
      for (let at = 0; at < rows; at++) {
        const weight = v128.load64_splat(weightsAt + (usize(at) << 3));
        const p = f64x2.mul(weight, v128.load(row + onePlace));
        const q = f64x2.mul(weight, v128.load(row + onePlace, 16));
        const x = v128.load(row + otherPlace);
        const y = v128.load(row + otherPlace, 16);
        const first = v128.shuffle<f64>(p, p, 0, 0);
        const second = v128.shuffle<f64>(p, p, 1, 1);
        const third = v128.shuffle<f64>(q, q, 0, 0);
        const fourth = v128.shuffle<f64>(q, q, 1, 1);
        a = f64x2.add(a, f64x2.mul(first, x));
        b = f64x2.add(b, f64x2.mul(first, y));
        c = f64x2.add(c, f64x2.mul(second, x));
        d = f64x2.add(d, f64x2.mul(second, y));
        e = f64x2.add(e, f64x2.mul(third, x));
        f = f64x2.add(f, f64x2.mul(third, y));
        g = f64x2.add(g, f64x2.mul(fourth, x));
        h = f64x2.add(h, f64x2.mul(fourth, y));
        row += rowBytes;
      }
      let to = gramAt + usize(one) * rowBytes + otherPlace;
      v128.store(to, a);
      v128.store(to, b, 16);
      to += rowBytes;
      v128.store(to, c);
      v128.store(to, d, 16);
      to += rowBytes;
      v128.store(to, e);
      v128.store(to, f, 16);
      to += rowBytes;
      v128.store(to, g);
      v128.store(to, h, 16);
    }
    let i = f64x2.splat(0);
    let j = i;
    let row = tableAt + onePlace;
    for (let at = 0; at < rows; at++) {
      const step = v128.load64_splat(stepsAt + (usize(at) << 3));
      i = f64x2.add(i, f64x2.mul(v128.load(row), step));
      j = f64x2.add(j, f64x2.mul(v128.load(row, 16), step));
      row += rowBytes;
    }
    v128.store(rightAt + onePlace, i);
    v128.store(rightAt + onePlace, j, 16);
  }
}
