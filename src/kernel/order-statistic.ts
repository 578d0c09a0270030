/**
 * The value that would stand at `place` were the values sorted, smallest first, by quickselect; the values are moved about. Numbers,
 * not NaN; undefined where there is no such place. Cost: O(values) on average.
 * Source: Hoare (1961), Communications of the ACM 4(7), 321-322, Algorithm 65.
 */
export function orderStatistic(values: Float64Array, place: number): number | undefined {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    // The middle of three keeps sorted and equal values from taking the square of their number.
    const pivot = middleOf(values[low]!, values[(low + high) >>> 1]!, values[high]!);
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const kept = values[left]!;
      values[left++] = values[right]!;
      values[right--] = kept;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place];
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
