/** The reporting lines as a forest. */
export interface Chart {
  /** Steps to the top; -1 in a circle, below one, and where the manager above is not among the people. */
  readonly depth: Int32Array;
  readonly directReports: Int32Array;
  /** People below, at any depth; -1 in a circle. */
  readonly totalReports: Int32Array;
  /**
   * Everybody who is in no circle, each person before the people below them: those are the `totalReports` that follow at
   * once.
   */
  readonly order: Int32Array;
  /** The place of each person in `order`; -1 in a circle. */
  readonly placeOf: Int32Array;
  /** Steps down to the lowest of the people below, 0 without reports; -1 in a circle. */
  readonly layersBelow: Int32Array;
  /** Who stands at the top of the person's line, themselves at the top; -1 in a circle and below one. */
  readonly topOf: Int32Array;
  /** Whether `upper` is on the way from `lower` to the top. */
  isAbove(upper: number, lower: number): boolean;
}

/**
 * Reads the chart from each person's manager (-1 for none). `isCut` tells who has a manager that is not among the people,
 * so that what is above them is not known. No recursion: a chain of any length is read.
 * Cost: O(people); isAbove takes constant time.
 */
export function readChart(managerOf: Int32Array, isCut: (person: number) => boolean = () => false): Chart {
  const count = managerOf.length;
  const directReports = new Int32Array(count);
  for (const manager of managerOf) if (manager !== -1) directReports[manager]!++;
  const firstReport = new Int32Array(count + 1);
  for (let person = 0; person < count; person++)
    firstReport[person + 1] = firstReport[person]! + directReports[person]!;
  const reports = new Int32Array(firstReport[count]!);
  const next = firstReport.slice();
  managerOf.forEach((manager, person) => {
    if (manager !== -1) reports[next[manager]!++] = person;
  });

  const { totalReports, layersBelow } = countBelow(managerOf, directReports);
  const isInCircle = (person: number) => totalReports[person] === -1;

  // Walked from the top, people get places such that all below somebody are the ones that come right after.
  const depth = new Int32Array(count).fill(-1);
  const topOf = new Int32Array(count).fill(-1);
  const placeOf = new Int32Array(count).fill(-1);
  const order = new Int32Array(count);
  const stack: number[] = [];
  let placed = 0;
  for (let person = count - 1; person >= 0; person--) {
    const manager = managerOf[person]!;
    if (manager === -1 || (isInCircle(manager) && !isInCircle(person))) stack.push(person);
  }
  while (stack.length > 0) {
    const person = stack.pop()!;
    const manager = managerOf[person]!;
    if (manager === -1) {
      depth[person] = isCut(person) ? -1 : 0;
      topOf[person] = person;
    } else {
      depth[person] = depth[manager] === -1 ? -1 : depth[manager]! + 1;
      topOf[person] = topOf[manager]!;
    }
    placeOf[person] = placed;
    order[placed++] = person;
    for (let at = firstReport[person + 1]! - 1; at >= firstReport[person]!; at--) stack.push(reports[at]!);
  }

  return {
    depth,
    directReports,
    totalReports,
    order: order.slice(0, placed),
    placeOf,
    layersBelow,
    topOf,
    isAbove: (upper, lower) =>
      placeOf[upper] !== -1 &&
      placeOf[lower]! > placeOf[upper]! &&
      placeOf[lower]! <= placeOf[upper]! + totalReports[upper]!,
  };
}

/** Counts from the lowest up; who is in a circle never comes up. */
function countBelow(
  managerOf: Int32Array,
  directReports: Int32Array,
): Pick<Chart, 'totalReports' | 'layersBelow'> {
  const count = managerOf.length;
  const totalReports = new Int32Array(count);
  const layersBelow = new Int32Array(count);
  const waiting = directReports.slice();
  const done: number[] = [];
  for (let person = 0; person < count; person++) if (waiting[person] === 0) done.push(person);
  for (let at = 0; at < done.length; at++) {
    const person = done[at]!;
    const manager = managerOf[person]!;
    if (manager === -1) continue;
    totalReports[manager]! += totalReports[person]! + 1;
    layersBelow[manager] = Math.max(layersBelow[manager]!, layersBelow[person]! + 1);
    if (--waiting[manager]! === 0) done.push(manager);
  }
  for (let person = 0; person < count; person++) {
    if (waiting[person]! === 0) continue;
    totalReports[person] = -1;
    layersBelow[person] = -1;
  }
  return { totalReports, layersBelow };
}
