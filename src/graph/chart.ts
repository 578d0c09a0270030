/** The reporting lines as a forest. */
export interface Chart {
  /** Steps to the top; -1 in a circle, below one, and where the manager above is not among the people. */
  readonly depth: Int32Array;
  readonly directReports: Int32Array;
  /** People below, at any depth; -1 in a circle. */
  readonly totalReports: Int32Array;
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

  // Walked from the top, people get numbers such that all below somebody are the ones numbered right after.
  const depth = new Int32Array(count).fill(-1);
  const entered = new Int32Array(count).fill(-1);
  const stack: number[] = [];
  const visited: number[] = [];
  for (let person = count - 1; person >= 0; person--) if (managerOf[person] === -1) stack.push(person);
  while (stack.length > 0) {
    const person = stack.pop()!;
    const manager = managerOf[person]!;
    if (manager === -1) depth[person] = isCut(person) ? -1 : 0;
    else depth[person] = depth[manager] === -1 ? -1 : depth[manager]! + 1;
    entered[person] = visited.length;
    visited.push(person);
    for (let at = firstReport[person + 1]! - 1; at >= firstReport[person]!; at--) stack.push(reports[at]!);
  }

  const totalReports = new Int32Array(count);
  const waiting = directReports.slice();
  const done: number[] = [];
  for (let person = 0; person < count; person++) if (waiting[person] === 0) done.push(person);
  for (let at = 0; at < done.length; at++) {
    const manager = managerOf[done[at]!]!;
    if (manager === -1) continue;
    totalReports[manager]! += totalReports[done[at]!]! + 1;
    if (--waiting[manager]! === 0) done.push(manager);
  }
  for (let person = 0; person < count; person++) if (waiting[person]! > 0) totalReports[person] = -1;

  return {
    depth,
    directReports,
    totalReports,
    isAbove: (upper, lower) =>
      entered[upper] !== -1 &&
      entered[lower]! > entered[upper]! &&
      entered[lower]! <= entered[upper]! + totalReports[upper]!,
  };
}
