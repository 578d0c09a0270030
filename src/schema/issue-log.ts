import { type Issue, type IssueCode, type IssueCount, issueCards } from './issue.js';

/** Issues listed in full for one code in one file; further ones are counted. */
export const LISTED_PER_CODE = 10_000;

/** Collects issues: all are counted, and the first {@link LISTED_PER_CODE} of each code and file are kept. */
export class IssueLog {
  readonly #listed: Issue[] = [];
  readonly #counts = new Map<string, number>();

  /** Issues of people who do not take part, so far. */
  optedOut = 0;
  /** The code that held a row back last. */
  lastHeldBack: IssueCode | undefined;

  /** `times` is how many rows the issue stands for. */
  add(issue: Omit<Issue, 'severity'>, times = 1): void {
    if (issueCards[issue.code].severity === 'held-back') this.lastHeldBack = issue.code;
    if (issue.code === 'opted-out') this.optedOut++;
    const key = `${issue.file}\n${issue.code}`;
    const before = this.#counts.get(key) ?? 0;
    this.#counts.set(key, before + times);
    if (before < LISTED_PER_CODE) this.#listed.push({ ...issue, severity: issueCards[issue.code].severity });
  }

  /** The issues kept, by file, line and code. */
  list(): Issue[] {
    return [...this.#listed].sort(
      (a, b) =>
        compare(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compare(a.code, b.code) ||
        compare(a.column ?? '', b.column ?? ''),
    );
  }

  /** How often each code was met in each file, the ones beyond the list included. */
  counts(): IssueCount[] {
    return [...this.#counts]
      .map(([key, count]) => {
        const [file, code] = key.split('\n') as [string, IssueCode];
        return { file, code, severity: issueCards[code].severity, count };
      })
      .sort((a, b) => compare(a.file, b.file) || compare(a.code, b.code));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
