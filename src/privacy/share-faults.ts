import type { Dataset } from '../schema/dataset.js';
import { type IssueCode, type IssueCount, issueCards, type Severity } from '../schema/issue.js';
import type { GroupNumber, GroupNumbers } from './group-numbers.js';

/** One cause of faults in one file, without where they are and what stands there. */
export interface SharedFault {
  readonly file: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly title: string;
  /** To the nearest five; NaN where fewer than k. */
  readonly count: GroupNumber;
}

/** What became of a file: rows to the nearest five; NaN where fewer than k. */
export interface SharedAccount {
  readonly file: string;
  readonly read: GroupNumber;
  readonly delivered: GroupNumber;
}

/** The faults of files as they may be told where nobody is to be shown: causes, and how often they occur. */
export function shareFaults(counts: readonly IssueCount[], numbers: GroupNumbers): SharedFault[] {
  return counts.map(({ file, code, severity, count }) => ({
    file,
    code,
    severity,
    title: issueCards[code].title,
    count: numbers.people(count),
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
