/** A queue of nodes, the one with the least key first. */
export interface NodeHeap {
  size(): number;
  /** Puts a node in, or moves it up after its key was lowered. */
  push(node: number): void;
  /** Takes the node with the least key out; among equal keys the lower node. */
  pop(): number;
}

/** A binary heap whose keys are read from `keys`, which the caller lowers before calling push. */
export function createHeap(keys: Float64Array): NodeHeap {
  const nodes = new Int32Array(keys.length);
  const placeOf = new Int32Array(keys.length).fill(-1);
  let count = 0;

  const isBefore = (a: number, b: number) => keys[a]! < keys[b]! || (keys[a] === keys[b] && a < b);

  function rise(node: number, from: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const other = nodes[parent]!;
      if (!isBefore(node, other)) break;
      nodes[place] = other;
      placeOf[other] = place;
      place = parent;
    }
    nodes[place] = node;
    placeOf[node] = place;
  }

  function sink(node: number): void {
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= count) break;
      if (child + 1 < count && isBefore(nodes[child + 1]!, nodes[child]!)) child++;
      const other = nodes[child]!;
      if (!isBefore(other, node)) break;
      nodes[place] = other;
      placeOf[other] = place;
      place = child;
    }
    nodes[place] = node;
    placeOf[node] = place;
  }

  return {
    size: () => count,
    push(node) {
      const place = placeOf[node]!;
      rise(node, place === -1 ? count++ : place);
    },
    pop() {
      const first = nodes[0]!;
      placeOf[first] = -1;
      const last = nodes[--count]!;
      if (count > 0) sink(last);
      return first;
    },
  };
}
