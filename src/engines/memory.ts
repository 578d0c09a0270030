import type { Dataset } from '../schema/dataset.js';
import type { Issue, IssueCount } from '../schema/issue.js';
import { IssueLog } from '../schema/issue.js';
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
 * Cost: O(rows log rows) for the sort; about 40 bytes a row.
 */
export function rollUp(dataset: Dataset, query: TieQuery): RollUp {
  const log = new IssueLog();
  const kindNames = [
    ...new Set([...dataset.interactions.kinds, ...dataset.meetings.map((meeting) => meeting.kind)]),
  ];
  kindNames.sort();
  const columns = new Map(kindNames.map((kind) => [kind, new DyadColumns()]));

  const { interactions } = dataset;
  /** Whether ties of the kind have a direction. A kind that only meetings have has none, whatever its name. */
  const isOneWay = (kind: string) => interactions.kinds.includes(kind) && query.isDirected(kind);
  const columnOfKind = interactions.kinds.map((kind) => columns.get(kind)!);
  const directedKind = interactions.kinds.map((kind) => query.isDirected(kind));
  for (let row = 0; row < interactions.count; row++) {
    const left = leftOut(interactions.day[row]!, query);
    if (left !== undefined) {
      log.add({
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
    const flip = !directedKind[kind]! && source > target;
    columnOfKind[kind]!.add(flip ? target : source, flip ? source : target, interactions.microWeight[row]!);
  }

  for (const meeting of dataset.meetings) {
    const left = leftOut(meeting.day, query);
    if (left !== undefined) {
      log.add({ code: left, file: meeting.file, line: meeting.line, ...outside[left] });
    } else if (meeting.size > query.broadcastSize) {
      log.add({
        code: 'meeting-too-large',
        file: meeting.file,
        line: meeting.line,
        found: `a meeting of ${meeting.size} people, above the broadcast size of ${query.broadcastSize}`,
        fix: 'nothing, if it was a broadcast; else raise --broadcast-size',
      });
    } else {
      const { participants } = meeting;
      const micro = Math.round(((meeting.minutes ?? 1) * MICRO) / Math.max(1, meeting.size - 1));
      const column = columns.get(meeting.kind)!;
      for (let i = 0; i < participants.length; i++) {
        for (let j = i + 1; j < participants.length; j++) {
          column.add(participants[i]!, participants[j]!, micro);
          if (isOneWay(meeting.kind)) column.add(participants[j]!, participants[i]!, micro);
        }
      }
    }
  }

  const tables = kindNames.map((kind) => columns.get(kind)!.sum(kind, isOneWay(kind), dataset.people.length));
  return { tables, issues: log.list(), issueCounts: log.counts() };
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

/** Pairs and weights of one kind, in columns that grow. */
class DyadColumns {
  #count = 0;
  #sources = new Int32Array(1024);
  #targets = new Int32Array(1024);
  #micros = new Float64Array(1024);

  add(source: number, target: number, micro: number): void {
    if (this.#count === this.#sources.length) this.#grow();
    this.#sources[this.#count] = source;
    this.#targets[this.#count] = target;
    this.#micros[this.#count++] = micro;
  }

  /** One entry a pair, by source and target. */
  sum(kind: string, directed: boolean, peopleCount: number): TieTable {
    // Source and target make one number below 2^53, which sorts as a typed array without a call a comparison.
    const keys = new Float64Array(this.#count);
    for (let row = 0; row < this.#count; row++)
      keys[row] = this.#sources[row]! * peopleCount + this.#targets[row]!;
    const distinct = keys.slice().sort();
    let pairCount = 0;
    for (let i = 0; i < distinct.length; i++) {
      if (i === 0 || distinct[i] !== distinct[i - 1]) distinct[pairCount++] = distinct[i]!;
    }
    const sources = new Int32Array(pairCount);
    const targets = new Int32Array(pairCount);
    for (let pair = 0; pair < pairCount; pair++) {
      sources[pair] = Math.floor(distinct[pair]! / peopleCount);
      targets[pair] = distinct[pair]! % peopleCount;
    }
    const counts = new Int32Array(pairCount);
    const microWeights = new Float64Array(pairCount);
    for (let row = 0; row < this.#count; row++) {
      const pair = findSorted(distinct, pairCount, keys[row]!);
      counts[pair]!++;
      microWeights[pair]! += this.#micros[row]!;
    }
    return { kind, directed, sources, targets, counts, microWeights };
  }

  #grow(): void {
    const size = 2 * this.#sources.length;
    const longer = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#sources = longer(this.#sources, new Int32Array(size));
    this.#targets = longer(this.#targets, new Int32Array(size));
    this.#micros = longer(this.#micros, new Float64Array(size));
  }
}

/** The place of a value that is present among the first `count` sorted ones. */
function findSorted(sorted: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
