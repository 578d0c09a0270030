import type { Dataset, FileAccount } from '../schema/dataset.js';
import { type Window, windowOf } from '../ties/window.js';
import { isFault } from './faults.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/** How many rows were left out for faults, those held back and those dropped apart; undefined where none was. */
export function leftOutSentence({
  files,
  issueCounts,
}: Pick<Dataset, 'files' | 'issueCounts'>): string | undefined {
  const heldBack = files.reduce((sum, file) => sum + file.heldBack, 0);
  // A row can have several faults, and a meeting is kept where some of its people are known.
  const dropped = files.reduce((sum, { file, dropped: rows }) => {
    const faults = issueCounts.filter((count) => count.file === file && count.severity === 'dropped');
    return sum + Math.min(rows, countOf(faults.filter(isFault)));
  }, 0);
  const all = heldBack + dropped;
  if (all === 0) return undefined;
  const parts = [
    ...(heldBack === 0 ? [] : [`${heldBack} held back`]),
    ...(dropped === 0 ? [] : [`${dropped} dropped`]),
  ];
  return `${all} ${all === 1 ? 'row is' : 'rows are'} left out for faults (${parts.join(', ')})`;
}

/** Warns of ties to people whom nothing is known of. Where no tie is left the data says nothing, so --quiet does not hide that. */
export function warnOfUnknownPeople(terminal: Terminal, dataset: Dataset): void {
  const people = dataset.files.find(({ table }) => table === 'people');
  if (people === undefined) return;
  const whom = `people who are not in ${visible(people.file)}${people.heldBack === 0 ? '' : ', or whose row there was held back'}`;
  for (const account of dataset.files) {
    const { file, delivered, dropped } = account;
    const unknown = countOf(
      dataset.issueCounts.filter((count) => count.file === file && count.code === 'person-unknown'),
    );
    if (unknown === 0) continue;
    const what = rowsNamed(account);
    const verb = unknown === 1 ? 'names' : 'name';
    if (unknown < delivered || dropped < delivered) {
      const label = terminal.paint('yellow', 'warning:', 'stderr');
      terminal.note(`${label} ${unknown} of ${delivered} ${what} ${verb} ${whom}`);
      continue;
    }
    const label = terminal.paint('red', 'WARNING:', 'stderr');
    const text = `ALL ${delivered} ${what} ${verb} ${whom}; none of them is used.`;
    terminal.warn(
      `${label} ${terminal.paint('bold', text, 'stderr')}\n  Are the ids of ${visible(file)} written as in ${visible(people.file)}?`,
    );
  }
}

/** Warns of rules in orgraph.json that change nothing, most often for a name spelt otherwise than in the data. */
export function warnOfUnknownKinds(terminal: Terminal, { issues }: Dataset): void {
  for (const { code, file, found, fix } of issues) {
    if (code !== 'kind-unknown') continue;
    const label = terminal.paint('yellow', 'warning:', 'stderr');
    terminal.note(`${label} ${visible(file)}: ${visible(found)}; ${visible(fix)}`);
  }
}

/** Warns of roles that name what nobody is of, such as a unit in reach: no gap is marked as needed for it. */
export function warnOfUnknownReferences(terminal: Terminal, { files, issues }: Dataset): void {
  const roles = files.find(({ table }) => table === 'roles')?.file;
  const unknown = issues.filter(({ code, file }) => code === 'reference-unknown' && file === roles);
  const [first] = unknown;
  if (first === undefined) return;
  const label = terminal.paint('yellow', 'warning:', 'stderr');
  const more = unknown.length === 1 ? '' : ` (and ${unknown.length - 1} more)`;
  const place = first.line === undefined ? visible(first.file) : `${visible(first.file)}, line ${first.line}`;
  terminal.note(`${label} ${place}: ${visible(first.found)}; ${visible(first.fix)}${more}`);
}

/** Says which days count where a window is taken in whole weeks and becomes another by that. */
export function noteWholeWeeks(
  terminal: Terminal,
  dataset: Pick<Dataset, 'config' | 'privacy'>,
  asked: Partial<Window>,
): void {
  const { from, to } = windowOf(dataset, asked);
  const stated = windowOf({ config: dataset.config }, asked);
  if (from === stated.from && to === stated.to) return;
  const days = [from === undefined ? '' : `from ${from}`, to === undefined ? '' : `to ${to}`]
    .filter((part) => part !== '')
    .join(' ');
  terminal.note(`days are shown as weeks, so the window is taken in whole weeks: ${days}`);
}

function rowsNamed({ file, table, delivered }: FileAccount): string {
  if (table === 'interactions') return delivered === 1 ? 'tie' : 'ties';
  return `${delivered === 1 ? 'row' : 'rows'} of ${visible(file)}`;
}

function countOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
