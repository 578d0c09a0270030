import type { Dataset } from '../schema/dataset.js';
import type { Issue, IssueCount } from '../schema/issue.js';
import { IssueLog } from '../schema/issue-log.js';
import { MICRO, NO_DAY } from '../schema/records.js';
import type { TieQuery, TieTable } from '../ties/tie-table.js';

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
 * Cost: two passes over the rows, and a sort of the ties of each person; 20 bytes a row.
 */
export function rollUp(dataset: Dataset, query: TieQuery): RollUp {
  const log = new IssueLog();
  const kinds = [
    ...new Set([...dataset.interactions.kinds, ...dataset.meetings.map((meeting) => meeting.kind)]),
  ].sort();
  const peopleCount = dataset.people.length;
  const sums = kinds.map((kind) => new DyadSums(kind, isOneWay(kind, dataset, query), peopleCount));

  // The rows of each person are counted first, so that they can be put side by side without growing anything.
  visitDyads(dataset, query, kinds, log, (kind, source) => sums[kind]!.count(source));
  visitDyads(dataset, query, kinds, undefined, (kind, source, target, micro) =>
    sums[kind]!.add(source, target, micro),
  );
  return { tables: sums.map((sum) => sum.table()), issues: log.list(), issueCounts: log.counts() };
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
  visitDyads(dataset, query, kinds, undefined, (kind, source, target, _, day) =>
    visit(kinds[kind]!, source, target, day),
  );
}

/** Calls back for each pair that an interaction or a meeting joins, and tells the log, if there is one, what is left out. */
function visitDyads(
  dataset: Dataset,
  query: TieQuery,
  kinds: readonly string[],
  log: IssueLog | undefined,
  visit: (kind: number, source: number, target: number, micro: number, day: number) => void,
): void {
  const { interactions } = dataset;
  const placeOf = new Map(kinds.map((kind, place) => [kind, place]));
  const placeOfKind = Int32Array.from(interactions.kinds, (kind) => placeOf.get(kind)!);
  const directedKind = interactions.kinds.map((kind) => query.isDirected(kind));
  const hasWindow = query.fromDay !== undefined || query.toDay !== undefined;
  for (let row = 0; row < interactions.count; row++) {
    const left = hasWindow ? leftOut(interactions.day[row]!, query) : undefined;
    if (left !== undefined) {
      log?.add({
        code: left,
        file: interactions.files[interactions.file[row]!]!,
        line: interactions.line[row]!,
        ...outside[left],
      });
      continue;
    }
    const source = interactions.source[row]!;
    const target = interactions.target[row]!;
    const kind = interactions.kind[row]!;
    const micro = interactions.microWeight[row]!;
    const day = interactions.day[row]!;
    if (!directedKind[kind]! && source > target) visit(placeOfKind[kind]!, target, source, micro, day);
    else visit(placeOfKind[kind]!, source, target, micro, day);
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
          visit(kind, participants[i]!, participants[j]!, micro, meeting.day);
          if (hasWayBack) visit(kind, participants[j]!, participants[i]!, micro, meeting.day);
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

/** Adds the pairs of one kind up: each is counted, then each is added, then they make a table. */
class DyadSums {
  readonly #kind: string;
  readonly #directed: boolean;
  /** Where the pairs of each source begin. */
  readonly #starts: Int32Array;
  /** Where the next pair of each source goes; undefined until the first is added. */
  #next: Int32Array | undefined;
  #targets = new Int32Array(0);
  #micros = new Float64Array(0);

  constructor(kind: string, directed: boolean, peopleCount: number) {
    this.#kind = kind;
    this.#directed = directed;
    this.#starts = new Int32Array(peopleCount + 1);
  }

  count(source: number): void {
    this.#starts[source + 1]!++;
  }

  add(source: number, target: number, micro: number): void {
    this.#next ??= this.#open();
    const place = this.#next[source]!++;
    this.#targets[place] = target;
    this.#micros[place] = micro;
  }

  /** One entry a pair, by source and target. */
  table(): TieTable {
    const starts = this.#starts;
    const targets = this.#targets;
    const micros = this.#micros;
    const peopleCount = starts.length - 1;
    const sources = new Int32Array(targets.length);
    const counts = new Int32Array(targets.length);
    // By target: where its sum stands in the row of the present source, if it is there already.
    const placeOf = new Int32Array(peopleCount).fill(-1);
    let written = 0;
    for (let source = 0; source < peopleCount; source++) {
      const first = written;
      let isAscending = true;
      for (let row = starts[source]!, end = starts[source + 1]!; row < end; row++) {
        const target = targets[row]!;
        const place = placeOf[target]!;
        if (place >= first) {
          counts[place]!++;
          micros[place]! += micros[row]!;
          continue;
        }
        // Sums stand in the place of rows, never ahead of those still to be read.
        isAscending &&= written === first || targets[written - 1]! < target;
        placeOf[target] = written;
        sources[written] = source;
        targets[written] = target;
        counts[written] = 1;
        micros[written++] = micros[row]!;
      }
      if (!isAscending) sortByTarget(targets, counts, micros, first, written);
    }
    const isMerged = written < targets.length;
    return {
      kind: this.#kind,
      directed: this.#directed,
      sources: isMerged ? sources.slice(0, written) : sources,
      targets: isMerged ? targets.slice(0, written) : targets,
      counts: isMerged ? counts.slice(0, written) : counts,
      microWeights: isMerged ? micros.slice(0, written) : micros,
    };
  }

  #open(): Int32Array {
    const starts = this.#starts;
    for (let source = 1; source < starts.length; source++) starts[source]! += starts[source - 1]!;
    this.#targets = new Int32Array(starts.at(-1)!);
    this.#micros = new Float64Array(starts.at(-1)!);
    return starts.slice();
  }
}

/** Above this, moving entries one by one costs more than a sort of their keys. */
const FEW_ENTRIES = 48;

/** Puts the entries from `first` to `end`, whose targets differ, in the order of their targets. */
function sortByTarget(
  targets: Int32Array,
  counts: Int32Array,
  micros: Float64Array,
  first: number,
  end: number,
): void {
  if (end - first > FEW_ENTRIES) {
    const row = targets.slice(first, end);
    const order = sortedOrder(row);
    const rowCounts = counts.slice(first, end);
    const rowMicros = micros.slice(first, end);
    order.forEach((entry, place) => {
      targets[first + place] = row[entry]!;
      counts[first + place] = rowCounts[entry]!;
      micros[first + place] = rowMicros[entry]!;
    });
    return;
  }
  for (let entry = first + 1; entry < end; entry++) {
    const target = targets[entry]!;
    const count = counts[entry]!;
    const micro = micros[entry]!;
    let place = entry;
    for (; place > first && targets[place - 1]! > target; place--) {
      targets[place] = targets[place - 1]!;
      counts[place] = counts[place - 1]!;
      micros[place] = micros[place - 1]!;
    }
    targets[place] = target;
    counts[place] = count;
    micros[place] = micro;
  }
}

/** The places of the values, which differ, from the lowest to the highest. */
function sortedOrder(values: Int32Array): Int32Array {
  // Value and place make one number below 2^53, which sorts as a typed array without a call a comparison.
  const keys = Float64Array.from(values, (value, place) => value * values.length + place).sort();
  return Int32Array.from(keys, (key) => key % values.length);
}
