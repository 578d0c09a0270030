/**
 * The sizes of groups that may be shown; undefined stands for a hidden one. Sizes below `least` are hidden, and where
 * they would be found by subtracting the others from a known total, the smallest of those is hidden too.
 */
export function shownCounts(sizes: readonly number[], least: number): (number | undefined)[] {
  const isHidden = sizes.map((size) => size > 0 && size < least);
  const hiddenSum = () => sizes.reduce((sum, size, i) => sum + (isHidden[i] === true ? size : 0), 0);
  const hiddenCount = () => isHidden.filter((hidden) => hidden).length;
  while (hiddenCount() > 0 && (hiddenCount() < 2 || hiddenSum() < least)) {
    const open = sizes.map((_, i) => i).filter((i) => isHidden[i] === false && sizes[i]! > 0);
    if (open.length === 0) break;
    isHidden[open.reduce((a, b) => (sizes[b]! < sizes[a]! ? b : a))] = true;
  }
  return sizes.map((size, i) => (isHidden[i] === true ? undefined : size));
}
