import { keysAt, lengthsAt, nodeCount, orderAt, placesAt, ROW, slotsAt } from './strength-rows';

/** See `orderByLengths` in ../plain-strength-lanes.ts. */
export function orderStrengths(): void {
  memory.fill(slotsAt, 0, (<usize>(nodeCount + 1)) << 2);
  const infinite: v128 = f64x2.splat(Infinity);
  let greatest: f64 = 0;
  for (let node: usize = 0; node < <usize>nodeCount; node++) {
    const row = lengthsAt + (node << ROW);
    let sums: v128 = f64x2.splat(0);
    for (let at = row; at < row + 128; at += 16) {
      const lengths = v128.load(at);
      sums = f64x2.add(sums, v128.and(lengths, f64x2.lt(lengths, infinite)));
    }
    const key = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
    store<f64>(keysAt + (node << 3), key);
    greatest = max(greatest, key);
  }
  const scale = greatest > 0 ? <f64>(nodeCount - 1) / greatest : 0;
  for (let node: usize = 0; node < <usize>nodeCount; node++) {
    const at = slotsAt + (slot(node, scale) << 2);
    store<u32>(at, load<u32>(at, 4) + 1, 4);
  }
  for (let key: usize = 1; key <= <usize>nodeCount; key++) {
    const at = slotsAt + (key << 2);
    store<u32>(at, load<u32>(at) + load<u32>(at - 4));
  }
  for (let node: usize = 0; node < <usize>nodeCount; node++) {
    const at = slotsAt + (slot(node, scale) << 2);
    const place = load<u32>(at);
    store<u32>(at, place + 1);
    store<u32>(orderAt + ((<usize>place) << 2), <u32>node);
    store<u32>(placesAt + (node << 2), place);
  }
}

function slot(node: usize, scale: f64): usize {
  const key = load<f64>(keysAt + (node << 3));
  return <usize>(key > 0 ? min(<i32>(key * scale), nodeCount - 1) : nodeCount - 1);
}
