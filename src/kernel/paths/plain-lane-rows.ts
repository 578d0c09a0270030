/** Rows of eight float64 lanes or sixteen float32 ones; a float32 array rounds what is stored as float32 arithmetic would. */
export type Rows = Float64Array | Float32Array;

/**
 * What is done to one row at a time, `place` and `row` being where it starts. Plain functions of arrays, so that an engine
 * keeps the arrays in registers: read from a closure they cost a third more.
 */
export interface RowWork {
  /** Adds a row to another. */
  add(to: Rows, place: number, from: Rows, row: number): void;
  /** Adds up the rows of the arcs `first` to `end - 1` into `sum`; tells whether anything but 0 came of it. */
  gather(rows: Rows, targets: Int32Array, first: number, end: number, sum: Rows): boolean;
  /** Copies the lanes named by the bits of `lanes`, 0 elsewhere; gives the bits of those that are not 0. */
  keep(to: Rows, place: number, lanes: number, from: Rows, row: number): number;
  /** The bits of the lanes that are not 0. */
  lanesOf(rows: Rows, place: number): number;
  /**
   * Turns path counts at `place` into (`end` + dependency) / count, `shares` holding dependency / count at `row`, and puts the
   * dependencies into `sum`. Where `end` is NaN the counts become 0.
   */
  score(counts: Rows, place: number, shares: Rows, row: number, sum: Rows, end: number): void;
  /** Even lanes first, then odd ones, as two-lane registers add them. */
  total(sum: Rows): number;
  /** The same of their squares. */
  totalOfSquares(sum: Rows): number;
}

/** Each lane by itself: the loop over lanes costs as much as what is in it. */
export const eightLanes: RowWork = {
  add(to, place, from, row) {
    to[place]! += from[row]!;
    to[place + 1]! += from[row + 1]!;
    to[place + 2]! += from[row + 2]!;
    to[place + 3]! += from[row + 3]!;
    to[place + 4]! += from[row + 4]!;
    to[place + 5]! += from[row + 5]!;
    to[place + 6]! += from[row + 6]!;
    to[place + 7]! += from[row + 7]!;
  },
  gather(rows, targets, first, end, sum) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let arc = first; arc < end; arc++) {
      const row = targets[arc]! << 3;
      a += rows[row]!;
      b += rows[row + 1]!;
      c += rows[row + 2]!;
      d += rows[row + 3]!;
      e += rows[row + 4]!;
      f += rows[row + 5]!;
      g += rows[row + 6]!;
      h += rows[row + 7]!;
    }
    sum[0] = a;
    sum[1] = b;
    sum[2] = c;
    sum[3] = d;
    sum[4] = e;
    sum[5] = f;
    sum[6] = g;
    sum[7] = h;
    return a + b + c + d + e + f + g + h > 0;
  },
  keep(to, place, lanes, from, row) {
    to[place] = (lanes & 1) === 0 ? 0 : from[row]!;
    to[place + 1] = (lanes & 2) === 0 ? 0 : from[row + 1]!;
    to[place + 2] = (lanes & 4) === 0 ? 0 : from[row + 2]!;
    to[place + 3] = (lanes & 8) === 0 ? 0 : from[row + 3]!;
    to[place + 4] = (lanes & 16) === 0 ? 0 : from[row + 4]!;
    to[place + 5] = (lanes & 32) === 0 ? 0 : from[row + 5]!;
    to[place + 6] = (lanes & 64) === 0 ? 0 : from[row + 6]!;
    to[place + 7] = (lanes & 128) === 0 ? 0 : from[row + 7]!;
    return eightLanes.lanesOf(to, place);
  },
  lanesOf: (rows, place) =>
    (rows[place]! > 0 ? 1 : 0) |
    (rows[place + 1]! > 0 ? 2 : 0) |
    (rows[place + 2]! > 0 ? 4 : 0) |
    (rows[place + 3]! > 0 ? 8 : 0) |
    (rows[place + 4]! > 0 ? 16 : 0) |
    (rows[place + 5]! > 0 ? 32 : 0) |
    (rows[place + 6]! > 0 ? 64 : 0) |
    (rows[place + 7]! > 0 ? 128 : 0),
  score(counts, place, shares, row, sum, end) {
    for (let lane = 0; lane < 8; lane++) {
      const paths = counts[place + lane]!;
      const share = shares[row + lane]!;
      // A division is most of this, and few lanes of a visit are reached.
      if (paths > 0) counts[place + lane] = Number.isNaN(end) ? 0 : end / paths + share;
      sum[lane] = share * paths;
    }
  },
  total: (sum) => sum[0]! + sum[2]! + (sum[4]! + sum[6]!) + (sum[1]! + sum[3]! + (sum[5]! + sum[7]!)),
  totalOfSquares(sum) {
    for (let lane = 0; lane < 8; lane++) sum[lane]! *= sum[lane]!;
    return eightLanes.total(sum);
  },
};

const inverse = new Float32Array(1);

export const sixteenLanes: RowWork = {
  add(to, place, from, row) {
    for (let lane = 0; lane < 16; lane++) to[place + lane]! += from[row + lane]!;
  },
  gather(rows, targets, first, end, sum) {
    sum.fill(0);
    for (let arc = first; arc < end; arc++) sixteenLanes.add(sum, 0, rows, targets[arc]! * 16);
    return sum.some((value) => value > 0);
  },
  keep(to, place, lanes, from, row) {
    for (let lane = 0; lane < 16; lane++)
      to[place + lane] = ((lanes >> lane) & 1) === 0 ? 0 : from[row + lane]!;
    return sixteenLanes.lanesOf(to, place);
  },
  lanesOf(rows, place) {
    let lanes = 0;
    for (let lane = 0; lane < 16; lane++) if (rows[place + lane]! > 0) lanes |= 1 << lane;
    return lanes;
  },
  score(counts, place, shares, row, sum, end) {
    const ending = Math.fround(end);
    for (let lane = 0; lane < 16; lane++) {
      const paths = counts[place + lane]!;
      const share = shares[row + lane]!;
      inverse[0] = ending / paths;
      if (paths > 0) counts[place + lane] = Number.isNaN(end) ? 0 : inverse[0]! + share;
      sum[lane] = share * paths;
    }
  },
  total(sum) {
    const even = sum[0]! + sum[2]! + (sum[4]! + sum[6]!) + (sum[8]! + sum[10]! + (sum[12]! + sum[14]!));
    const odd = sum[1]! + sum[3]! + (sum[5]! + sum[7]!) + (sum[9]! + sum[11]! + (sum[13]! + sum[15]!));
    return even + odd;
  },
  totalOfSquares(sum) {
    for (let lane = 0; lane < 16; lane++) sum[lane]! *= sum[lane]!;
    return sixteenLanes.total(sum);
  },
};
