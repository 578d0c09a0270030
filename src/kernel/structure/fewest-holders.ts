/**
 * The fewest nodes that are in all of these ties between two sets, `first` of one and `second` of the other: as many as there are ties of
 * which no two share a node (König 1931). Cost: O(nodes x ties), small where ties are few.
 */
export function fewestHolders(first: Int32Array, second: Int32Array): number {
  const tiesOf = new Map<number, number[]>();
  for (let tie = 0; tie < first.length; tie++) {
    const list = tiesOf.get(first[tie]!);
    if (list === undefined) tiesOf.set(first[tie]!, [second[tie]!]);
    else list.push(second[tie]!);
  }
  const partnerOf = new Map<number, number>();
  let matched = 0;
  for (const root of tiesOf.keys()) {
    // A search for a way to free one of the root's partners, depth first by hand: paths may be long.
    const seen = new Set<number>();
    const path: { readonly node: number; at: number; chosen: number }[] = [{ node: root, at: 0, chosen: -1 }];
    while (path.length > 0) {
      const top = path[path.length - 1]!;
      const other = tiesOf.get(top.node)![top.at++];
      if (other === undefined) {
        path.pop();
        continue;
      }
      if (seen.has(other)) continue;
      seen.add(other);
      top.chosen = other;
      const partner = partnerOf.get(other);
      if (partner !== undefined) {
        path.push({ node: partner, at: 0, chosen: -1 });
        continue;
      }
      for (const { node, chosen } of path) partnerOf.set(chosen, node);
      matched++;
      break;
    }
  }
  return matched;
}
