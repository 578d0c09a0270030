import type { Analysis } from '../analysis.js';
import type { Issue, IssueCount } from '../schema/issue.js';

/** The issues of reading and of the window of time, by file and line. */
export function allIssues({ dataset, windowIssues }: Pick<Analysis, 'dataset' | 'windowIssues'>): Issue[] {
  return [...dataset.issues, ...windowIssues.issues].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareText(a.code, b.code) ||
      compareText(a.column ?? '', b.column ?? ''),
  );
}

/** How often each code was met in each file, those beyond the list included. */
export function allIssueCounts({ dataset, windowIssues }: Analysis): IssueCount[] {
  const counts = new Map<string, IssueCount>();
  for (const entry of [...dataset.issueCounts, ...windowIssues.issueCounts]) {
    const key = `${entry.code} ${entry.file}`;
    counts.set(key, { ...entry, count: entry.count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()].sort((a, b) => compareText(a.file, b.file) || compareText(a.code, b.code));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
