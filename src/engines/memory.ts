import type { Dataset } from '../schema/dataset.js';
import type { Issue, IssueCount } from '../schema/issue.js';
import { IssueLog } from '../schema/issue-log.js';
import { MICRO, NO_DAY } from '../schema/records.js';
import type { TieQuery, TieTable } from '../ties/tie-table.js';
import { DyadSums } from './dyad-sums.js';

/** Ties by kind, and the interactions that the query left out. */
export interface RollUp {
  readonly tables: readonly TieTable[];
  readonly issues: readonly Issue[];
  readonly issueCounts: readonly IssueCount[];
}

/**
 * Adds interactions and meetings up into ties, in whole numbers, so that no order of rows can change a sum.
 *
 * A meeting of n people gives each pair 1 / (n - 1) of its minutes (of one meeting, where no duration is stated),
 * rounded to a millionth; each way where the kind has directed interactions too. Meetings above the broadcast size, and
 * with fewer than two people, join nobody.
 * Cost: up to some 6 passes over the entries, and a sort of the ties of each person; beside the ties themselves 4 bytes an
 * entry, or 16 MB if that is more.
 */
export function rollUp(dataset: Dataset, query: TieQuery): RollUp {
  const log = new IssueLog();
  const kinds = [
    ...new Set([...dataset.interactions.kinds, ...dataset.meetings.map((meeting) => meeting.kind)]),
  ].sort();
  const sums = new DyadSums(
    kinds.map((kind) => ({ kind, directed: isOneWay(kind, dataset, query) })),
    dataset.people.length,
  );

  // The pairs of each person are counted first, so that they can be put side by side without growing anything.
  visitDyads(dataset, query, kinds, log, (kind, source) => sums.count(kind, source));
  while (sums.nextSpan())
    visitDyads(dataset, query, kinds, undefined, (kind, source, target, records, micro) =>
      sums.add(kind, source, target, records, micro),
    );
  return { tables: sums.tables(), issues: log.list(), issueCounts: log.counts() };
}

/** Whether ties of a kind have a direction. A kind that only meetings have has none, whatever its name. */
function isOneWay(kind: string, { interactions }: Dataset, query: TieQuery): boolean {
  return interactions.kinds.includes(kind) && query.isDirected(kind);
}

/**
 * Calls back for each pair that an interaction or a meeting joins, with the day of the record, by the rules of {@link rollUp}.
 * Undirected kinds give the lower person as source. Cost: one pass over the rows.
 */
export function eachDyad(
  dataset: Dataset,
  query: TieQuery,
  visit: (kind: string, source: number, target: number, day: number) => void,
): void {
  const kinds = [...new Set([...dataset.interactions.kinds, ...dataset.meetings.map(({ kind }) => kind)])];
  visitDyads(dataset, query, kinds, undefined, (kind, source, target, _, __, day) =>
    visit(kinds[kind]!, source, target, day),
  );
}

/** Calls back for each pair that an interaction or a meeting joins, and tells the log, if there is one, what is left out. */
function visitDyads(
  dataset: Dataset,
  query: TieQuery,
  kinds: readonly string[],
  log: IssueLog | undefined,
  visit: (kind: number, source: number, target: number, records: number, micro: number, day: number) => void,
): void {
  const { interactions } = dataset;
  const placeOf = new Map(kinds.map((kind, place) => [kind, place]));
  const placeOfKind = Int32Array.from(interactions.kinds, (kind) => placeOf.get(kind)!);
  const directedKind = interactions.kinds.map((kind) => query.isDirected(kind));
  const hasWindow = query.fromDay !== undefined || query.toDay !== undefined;
  for (let row = 0; row < interactions.count; row++) {
    const left = hasWindow ? leftOut(interactions.day[row]!, query) : undefined;
    if (left !== undefined) {
      log?.add(
        { code: left, file: interactions.file, line: interactions.line[row]!, ...outside[left] },
        interactions.records[row]!,
      );
      continue;
    }
    const source = interactions.source[row]!;
    const target = interactions.target[row]!;
    const kind = interactions.kind[row]!;
    const records = interactions.records[row]!;
    const micro = interactions.microWeight[row]!;
    const day = interactions.day[row]!;
    if (!directedKind[kind]! && source > target)
      visit(placeOfKind[kind]!, target, source, records, micro, day);
    else visit(placeOfKind[kind]!, source, target, records, micro, day);
  }

  for (const meeting of dataset.meetings) {
    const left = leftOut(meeting.day, query);
    if (left !== undefined) {
      log?.add({ code: left, file: meeting.file, line: meeting.line, ...outside[left] });
    } else if (meeting.size > query.broadcastSize) {
      log?.add({
        code: 'meeting-too-large',
        file: meeting.file,
        line: meeting.line,
        found: `a meeting of ${meeting.size} people, above the broadcast size of ${query.broadcastSize}`,
        fix: 'nothing, if it was a broadcast; else raise --broadcast-size',
      });
    } else {
      const { participants } = meeting;
      const micro = Math.round(((meeting.minutes ?? 1) * MICRO) / Math.max(1, meeting.size - 1));
      const kind = placeOf.get(meeting.kind)!;
      const hasWayBack = isOneWay(meeting.kind, dataset, query);
      for (let i = 0; i < participants.length; i++) {
        for (let j = i + 1; j < participants.length; j++) {
          visit(kind, participants[i]!, participants[j]!, 1, micro, meeting.day);
          if (hasWayBack) visit(kind, participants[j]!, participants[i]!, 1, micro, meeting.day);
        }
      }
    }
  }
}

const outside = {
  'outside-window': {
    found: 'a date outside the window',
    fix: 'nothing, if the window is meant; else change --from or --to',
  },
  undated: { found: 'no date, and a window was asked for', fix: 'state the date, or leave the window out' },
} as const;

function leftOut(day: number, query: TieQuery): keyof typeof outside | undefined {
  if (query.fromDay === undefined && query.toDay === undefined) return undefined;
  if (day === NO_DAY) return 'undated';
  return day < (query.fromDay ?? day) || day > (query.toDay ?? day) ? 'outside-window' : undefined;
}
