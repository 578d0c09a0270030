import {
  distancesAt,
  lengthsAt,
  marksAt,
  nodeCount,
  orderAt,
  placesAt,
  ROW,
  startsAt,
  targetsAt,
} from './strength-rows';

/** See `relax` in ../plain-strength-lanes.ts. The sixteen lengths of a node stay in registers while its arcs are read. */
export function relaxStrengths(sourcesAt: usize, sourceCount: i32, blockWords: i32, mostWork: f64): bool {
  const infinite: v128 = f64x2.splat(Infinity);
  const end = lengthsAt + ((<usize>nodeCount) << ROW);
  for (let at = lengthsAt; at < end; at += 16) v128.store(at, infinite);
  let firstBehind = i32.MAX_VALUE;
  let last = -1;
  for (let lane = 0; lane < sourceCount; lane++) {
    const source = <usize>load<u32>(sourcesAt + ((<usize>lane) << 2));
    store<f64>(lengthsAt + (source << ROW) + ((<usize>lane) << 3), 0);
    const word = mark(load<i32>(placesAt + (source << 2)));
    firstBehind = min(firstBehind, word);
    last = max(last, word);
  }

  let work: f64 = 0;
  const words = (nodeCount + 31) >> 5;
  let block = firstBehind / blockWords;
  while (block * blockWords <= last) {
    firstBehind = i32.MAX_VALUE;
    const blockEnd = min((block + 1) * blockWords, words);
    for (let word = block * blockWords; word < blockEnd; word++) {
      const wordAt = marksAt + ((<usize>word) << 2);
      for (let marks = load<u32>(wordAt); marks !== 0; marks = load<u32>(wordAt)) {
        store<u32>(wordAt, marks & (marks - 1));
        const place = (word << 5) + <i32>ctz(marks);
        const node = <usize>load<u32>(orderAt + ((<usize>place) << 2));
        work += 1;
        const from = lengthsAt + (node << ROW);
        const l0 = v128.load(from);
        const l1 = v128.load(from, 16);
        const l2 = v128.load(from, 32);
        const l3 = v128.load(from, 48);
        const l4 = v128.load(from, 64);
        const l5 = v128.load(from, 80);
        const l6 = v128.load(from, 96);
        const l7 = v128.load(from, 112);
        const rowEnd = <usize>load<u32>(startsAt + (node << 2), 4);
        for (let arc = <usize>load<u32>(startsAt + (node << 2)); arc < rowEnd; arc++) {
          const target = <usize>load<u32>(targetsAt + (arc << 2));
          const d = v128.load64_splat(distancesAt + (arc << 3));
          const row = lengthsAt + (target << ROW);
          let less = f64x2.lt(f64x2.add(l0, d), v128.load(row));
          less = v128.or(less, f64x2.lt(f64x2.add(l1, d), v128.load(row, 16)));
          less = v128.or(less, f64x2.lt(f64x2.add(l2, d), v128.load(row, 32)));
          less = v128.or(less, f64x2.lt(f64x2.add(l3, d), v128.load(row, 48)));
          less = v128.or(less, f64x2.lt(f64x2.add(l4, d), v128.load(row, 64)));
          less = v128.or(less, f64x2.lt(f64x2.add(l5, d), v128.load(row, 80)));
          less = v128.or(less, f64x2.lt(f64x2.add(l6, d), v128.load(row, 96)));
          less = v128.or(less, f64x2.lt(f64x2.add(l7, d), v128.load(row, 112)));
          if (!v128.any_true(less)) continue;
          v128.store(row, f64x2.pmin(v128.load(row), f64x2.add(l0, d)));
          v128.store(row, f64x2.pmin(v128.load(row, 16), f64x2.add(l1, d)), 16);
          v128.store(row, f64x2.pmin(v128.load(row, 32), f64x2.add(l2, d)), 32);
          v128.store(row, f64x2.pmin(v128.load(row, 48), f64x2.add(l3, d)), 48);
          v128.store(row, f64x2.pmin(v128.load(row, 64), f64x2.add(l4, d)), 64);
          v128.store(row, f64x2.pmin(v128.load(row, 80), f64x2.add(l5, d)), 80);
          v128.store(row, f64x2.pmin(v128.load(row, 96), f64x2.add(l6, d)), 96);
          v128.store(row, f64x2.pmin(v128.load(row, 112), f64x2.add(l7, d)), 112);
          const targetWord = mark(load<i32>(placesAt + (target << 2)));
          if (targetWord < word) firstBehind = min(firstBehind, targetWord);
          last = max(last, targetWord);
        }
      }
      work += 0.125;
      if (work > mostWork) {
        unmarkAll();
        return false;
      }
    }
    block = firstBehind === i32.MAX_VALUE ? block + 1 : firstBehind / blockWords;
  }
  return true;
}

export function unmarkAll(): void {
  memory.fill(marksAt, 0, (<usize>(nodeCount + 31) >> 5) << 2);
}

/** Marks a place as due, and gives the word its bit lies in. */
export function mark(place: i32): i32 {
  const word = place >> 5;
  const at = marksAt + ((<usize>word) << 2);
  store<u32>(at, load<u32>(at) | (1 << (place & 31)));
  return word;
}
