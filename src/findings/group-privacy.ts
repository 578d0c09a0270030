/**
 * Which groups are too small to show: those below `minGroup`, and, so that nobody can be found by subtraction, the next
 * smallest ones until the hidden groups together hold at least that many people.
 */
export function hiddenGroups(sizes: Int32Array, minGroup: number): boolean[] {
  const isHidden = Array.from(sizes, (size) => size < minGroup);
  const bySize = Array.from(sizes, (_, group) => group).sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  let inside = 0;
  let isAny = false;
  for (const group of bySize) {
    if (!isHidden[group] && (!isAny || inside >= minGroup)) break;
    isHidden[group] = true;
    isAny = true;
    inside += sizes[group]!;
  }
  return isHidden;
}
