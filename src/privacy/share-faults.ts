import type { Dataset } from '../schema/dataset.js';
import { type IssueCode, type IssueCount, issueCards, type Severity } from '../schema/issue.js';
import type { GroupNumber, GroupNumbers } from './group-numbers.js';

/** One cause of faults in one file, without where they are and what stands there. */
export interface SharedFault {
  readonly file: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly title: string;
  /** Rows to the nearest five; NaN where they, or the people they may be about, are fewer than k. */
  readonly count: GroupNumber;
}

/** What became of a file: rows to the nearest five; NaN where fewer than k. */
export interface SharedAccount {
  readonly file: string;
  readonly read: GroupNumber;
  readonly delivered: GroupNumber;
}

/**
 * The counts of causes, with those marked that are not known to be about at least k people: of one who wrote to herself 137 times, or of
 * one who has left, a count of rows would tell how much contact there was. `issues` still have their cells.
 */
export function markFew({ issues, issueCounts }: Dataset, k: number): IssueCount[] {
  const named = new Map<string, Set<string>>();
  for (const { file, code, value } of issues) {
    if (value === undefined || !namesPerson(code)) continue;
    const cause = `${file}\n${code}`;
    named.set(cause, (named.get(cause) ?? new Set()).add(value.trim()));
  }
  return issueCounts.map((cause) =>
    namesPerson(cause.code) && (named.get(`${cause.file}\n${cause.code}`)?.size ?? 0) < k
      ? { ...cause, isOfFew: true }
      : cause,
  );
}

function namesPerson(code: IssueCode): boolean {
  return 'namesPerson' in issueCards[code];
}

/** How many people do not take part: to the nearest five; NaN where fewer than k, none included. */
export function shareOptedOut({ optedOut }: Pick<Dataset, 'optedOut'>, numbers: GroupNumbers): GroupNumber {
  return numbers.people(optedOut.people);
}

/** The faults of files as they may be told where nobody is to be shown: causes, and how often they occur. */
export function shareFaults(counts: readonly IssueCount[], numbers: GroupNumbers): SharedFault[] {
  return counts.map(({ file, code, severity, count, isOfFew }) => ({
    file,
    code,
    severity,
    title: issueCards[code].title,
    count: isOfFew === true ? numbers.none : numbers.people(count),
  }));
}

/** The accounts of files in the same way. */
export function shareAccounts({ files }: Pick<Dataset, 'files'>, numbers: GroupNumbers): SharedAccount[] {
  return files.map(({ file, read, delivered }) => ({
    file,
    read: numbers.people(read),
    delivered: numbers.people(delivered),
  }));
}
