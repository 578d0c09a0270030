import { type Issue, type IssueCode, type IssueCount, issueCards, type Severity } from '../schema/issue.js';
import type { StreamName, Style, Terminal } from './terminal.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

/** Lines listed of one cause; the rest are counted. What was left out by choice needs fewer. */
const SHOWN_PER_CAUSE = 10;
const SHOWN_PER_CHOICE = 3;

/** Faults and how often each was met, as a Dataset or a graph carries them. */
export interface FaultList {
  readonly issues: readonly Issue[];
  readonly issueCounts: readonly IssueCount[];
}

const severities = ['refused', 'held-back', 'dropped', 'note'] as const satisfies readonly Severity[];

const severityStyles = { refused: 'red', 'held-back': 'red', dropped: 'yellow', note: 'cyan' } as const;

/**
 * What leaves the network because somebody chose so: the people themselves, or the user with an option. `check` lists
 * it and does not call it a fault.
 */
const choices: ReadonlySet<IssueCode> = new Set([
  'opted-out',
  'outside-window',
  'meeting-too-large',
  'alias-row',
  'not-a-person',
  'weight-zero',
]);

/** Whether `check` ends with 1 for it. */
export function isFault({ code, severity }: Pick<Issue, 'code' | 'severity'>): boolean {
  return severity !== 'note' && !choices.has(code);
}

/** How faults are listed. */
export interface FaultListing {
  readonly showValues: boolean;
  readonly stream: StreamName;
  /** Leaves out faults of other severities. */
  readonly only?: readonly Severity[];
}

/** One cause in one file, with its faults. */
interface Cause extends IssueCount {
  readonly listed: readonly Issue[];
}

/**
 * Faults by file, the worst first, then by what they did to the run, then by cause; at most ten lines a cause, each with where it is,
 * what was found, and what would be right. Cells are repeated only where `showValues` says so.
 */
export function faultLines(terminal: Terminal, faults: FaultList, listing: FaultListing): string {
  const paint = (style: Style, text: string): string => terminal.paint(style, text, listing.stream);
  const worst = [...faults.issueCounts].sort(
    (a, b) => Number(isFault(b)) - Number(isFault(a)) || rankOf(a) - rankOf(b),
  );
  return [...new Set(worst.map((count) => count.file))]
    .map((file) => {
      const causes = causesOf(faults, file).filter((cause) =>
        (listing.only ?? severities).includes(cause.severity),
      );
      if (causes.length === 0) return '';
      const title = `${paint('bold', visible(file))}  ${summaryOf(causes)}`;
      return [title, ...causes.map((cause) => causeLines(cause, listing, terminal.width, paint))].join('\n');
    })
    .filter((text) => text !== '')
    .join('\n\n');
}

function causesOf({ issues, issueCounts }: FaultList, file: string): Cause[] {
  return issueCounts
    .filter((count) => count.file === file)
    .map((count) => ({
      ...count,
      listed: issues.filter((issue) => issue.file === file && issue.code === count.code),
    }))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ severity }: IssueCount): number {
  return severities.indexOf(severity);
}

function summaryOf(causes: readonly Cause[]): string {
  return severities
    .map((severity) => {
      const count = causes
        .filter((cause) => cause.severity === severity)
        .reduce((sum, cause) => sum + cause.count, 0);
      if (count === 0) return '';
      if (severity === 'refused') return 'refused';
      if (severity === 'note') return `${count} ${count === 1 ? 'note' : 'notes'}`;
      // A row may have several faults, and of a meeting only some of its people may be left out: so it is not said of rows.
      return `${count} ${severity === 'held-back' ? 'held back' : 'dropped'}`;
    })
    .filter((part) => part !== '')
    .join(', ');
}

function causeLines(
  cause: Cause,
  { showValues }: FaultListing,
  width: number,
  paint: (style: Style, text: string) => string,
): string {
  const word = cause.severity === 'held-back' ? 'held back' : cause.severity;
  const times = cause.count === 1 ? '' : ` (${cause.count} times)`;
  const lines = [
    `  ${paint(severityStyles[cause.severity], word)}: ${issueCards[cause.code].title} [${cause.code}]${times}`,
  ];
  const shown = cause.listed.slice(0, choices.has(cause.code) ? SHOWN_PER_CHOICE : SHOWN_PER_CAUSE);
  shown.forEach((issue, at) => {
    lines.push(wrap(`${placeOf(issue)}${whatOf(issue, showValues)}`, width, '    '));
    // A fix that holds for all lines is said once, below the last of them.
    if (shown[at + 1]?.fix !== issue.fix)
      lines.push(wrap(visible(issue.fix), width, `      ${paint('green', 'fix:')} `));
  });
  if (cause.count > shown.length) lines.push(`    and ${cause.count - shown.length} more of this kind`);
  return lines.join('\n');
}

function placeOf({ line, column }: Issue): string {
  const parts = [
    line === undefined ? '' : `line ${line}`,
    column === undefined ? '' : `column ${visible(column)}`,
  ];
  const place = parts.filter((part) => part !== '').join(', ');
  return place === '' ? '' : `${place}: `;
}

function whatOf({ found, value }: Issue, showValues: boolean): string {
  return showValues && value !== undefined ? `${visible(found)}: "${visible(value)}"` : visible(found);
}
