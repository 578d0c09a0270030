import type { OrgGraph } from './org-graph.js';

/** Managers beside those of the reporting line. They are never part of the informal network. */
export interface DottedLines {
  /** Lines in all. */
  readonly count: number;
  /** By person: managers by a dotted line, and people who report by one. */
  readonly managers: Int32Array;
  readonly reports: Int32Array;
  /** Whether a dotted line joins the two, either way. */
  joins(a: number, b: number): boolean;
}

/** Reads the dotted lines of all people. Cost: O(people + lines). */
export function readDottedLines({ people, indexOf }: Pick<OrgGraph, 'people' | 'indexOf'>): DottedLines {
  const managers = new Int32Array(people.length);
  const reports = new Int32Array(people.length);
  const lines = new Set<number>();
  people.forEach(({ dottedManagerIds = [] }, person) => {
    for (const id of dottedManagerIds) {
      const manager = indexOf.get(id);
      if (manager === undefined) continue;
      managers[person]!++;
      reports[manager]!++;
      lines.add(person * people.length + manager);
    }
  });
  return {
    count: lines.size,
    managers,
    reports,
    joins: (a, b) => lines.size > 0 && (lines.has(a * people.length + b) || lines.has(b * people.length + a)),
  };
}
