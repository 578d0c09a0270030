import { OrgraphError } from '../../errors.js';
import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import { placeOfPerson } from '../../graph/place-of-person.js';
import { nearestName } from '../../ingest/nearest-name.js';
import { findArc } from '../../kernel/csr.js';
import type { Rows } from '../../kernel/introductions/meeting-question.js';
import type { Dataset } from '../../schema/dataset.js';
import { NO_DAY } from '../../schema/records.js';
import { dayNumber } from '../../ties/day-number.js';
import { windowOf } from '../../ties/window.js';
import type { IntroduceOptions } from './introduce-options.js';

/** Why somebody is not introduced, in the order in which it is looked for. */
export type IntroductionBar =
  | 'takes no part'
  | 'left out by name'
  | 'of no group asked for'
  | 'hours not known'
  | 'too few hours';

/** Who may be introduced. */
export interface IntroductionScope {
  /** Introductions each person may have in a round; 0 for those who may have none. */
  readonly caps: Int32Array;
  readonly barred: Readonly<Record<IntroductionBar, number>>;
  /** Whether anybody's hours are on record; without them nobody is limited by hours. */
  readonly hasHours: boolean;
  /** 1 for those who may be asked to make an introduction: everybody who takes part in introductions. */
  readonly mayMediate: Uint8Array;
  /** By person, which of the groups asked for; undefined where none were. */
  readonly groupOf: Int32Array | undefined;
}

/** What says who may be introduced. */
export interface IntroductionInput {
  readonly dataset: Dataset;
  readonly graph: OrgGraph;
  readonly network: Network;
}

/**
 * Who may be introduced, and how often in a round: as often as asked for, and as the hours offered hold. Where hours are on
 * record for some, those without are not introduced. Throws PERSON_UNKNOWN for an id to exclude that nobody has, and
 * OPTIONS_INVALID for a group that nobody is of.
 */
export function introductionScope(
  { graph, network }: IntroductionInput,
  columns: readonly string[],
  { perPerson, hoursEach, exclude, between }: IntroduceOptions,
): IntroductionScope {
  const { people } = graph;
  const excluded = new Set((exclude ?? []).map((id) => placeOfPerson(graph, id)));
  const groupOf = between === undefined ? undefined : namedGroups(network, columns, between);
  const hasHours = people.some(({ hoursAvailable }) => hoursAvailable !== undefined);
  const barred: Record<IntroductionBar, number> = {
    'takes no part': 0,
    'left out by name': 0,
    'of no group asked for': 0,
    'hours not known': 0,
    'too few hours': 0,
  };
  const caps = Int32Array.from(people, ({ participate, hoursAvailable }, person) => {
    const bar = ((): IntroductionBar | undefined => {
      if (!takesPart(participate)) return 'takes no part';
      if (excluded.has(person)) return 'left out by name';
      if (groupOf?.[person] === -1) return 'of no group asked for';
      if (!hasHours) return undefined;
      if (hoursAvailable === undefined) return 'hours not known';
      return hoursAvailable < hoursEach ? 'too few hours' : undefined;
    })();
    if (bar !== undefined) {
      barred[bar]++;
      return 0;
    }
    const byHours = hoursAvailable === undefined ? perPerson : Math.floor(hoursAvailable / hoursEach + 1e-9);
    return Math.min(perPerson, byHours);
  });
  const mayMediate = Uint8Array.from(people, ({ participate }) => Number(takesPart(participate)));
  return { caps, barred, hasHours, mayMediate, groupOf };
}

function takesPart(participate: string): boolean {
  return participate !== 'no' && participate !== 'not-introductions';
}

/** Which of these groups each person is of, whatever column they are of; the first of several, and -1 for none. */
function namedGroups(network: Network, columns: readonly string[], names: readonly string[]): Int32Array {
  const of = new Int32Array(network.nodeCount).fill(-1);
  const known = columns.map((column) => network.groupsBy(column));
  for (const [number, name] of names.entries()) {
    const holders = known.filter((groups) => groups.names.includes(name));
    if (holders.length === 0) {
      const near = nearestName(
        name,
        known.flatMap((groups) => groups.names),
      );
      throw new OrgraphError('OPTIONS_INVALID', {
        call: 'introduce',
        problems: `nobody is of the group "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
      });
    }
    for (const groups of holders) {
      const place = groups.names.indexOf(name);
      groups.of.forEach((group, person) => {
        if (group === place && of[person] === -1) of[person] = number;
      });
    }
  }
  return of;
}

/** The last day on record, or of the window; undefined where nothing has a date. */
export function lastDay(dataset: Dataset): number | undefined {
  const { interactions, meetings } = dataset;
  let last = NO_DAY;
  for (const day of interactions.day) if (day > last) last = day;
  for (const { day } of meetings) if (day > last) last = day;
  const end = dayNumber(windowOf(dataset).to);
  if (last === NO_DAY) return end;
  return end === undefined ? last : Math.min(last, end);
}

/**
 * Pairs that are not introduced whatever they would close, both ways: never to be paired, introduced not long before `today`, one the
 * manager of the other, or in touch by a kind of tie that is not in the network. An introduction without a date, or where today
 * is not known, counts as recent; one after which the two did not meet may be tried again.
 */
export function pairsApart(
  { dataset, graph, network }: IntroductionInput,
  againAfterDays: number,
  today: number | undefined,
): PairList {
  const pairs: PairList = { first: [], second: [] };
  const add = (a: number | undefined, b: number | undefined): void => {
    if (a === undefined || b === undefined || a === -1 || b === -1) return;
    pairs.first.push(a);
    pairs.second.push(b);
  };
  for (const { personA, personB, day, met, never } of dataset.history) {
    const isRecent = day === undefined || today === undefined || day > today - againAfterDays;
    if (never || (isRecent && met !== 'no')) add(graph.indexOf.get(personA), graph.indexOf.get(personB));
  }
  graph.managerOf.forEach((manager, person) => {
    add(manager, person);
  });
  graph.people.forEach(({ dottedManagerIds = [] }, person) => {
    for (const id of dottedManagerIds) add(graph.indexOf.get(id), person);
  });
  // Those in touch in the network are not introduced either, but may come together as two of one group in a meeting of three.
  for (const { csr } of graph.layers)
    for (let source = 0; source < csr.nodeCount; source++)
      for (let arc = csr.starts[source]!; arc < csr.starts[source + 1]!; arc++)
        if (findArc(network.both, source, csr.targets[arc]!) === -1) add(source, csr.targets[arc]!);
  return pairs;
}

/** Pairs of people: the two of a pair stand in the same place. */
export interface PairList {
  readonly first: number[];
  readonly second: number[];
}

/** Pairs as rows, both ways. */
export function rowsOfPairs({ first, second }: PairList, nodeCount: number): Rows {
  const starts = new Int32Array(nodeCount + 1);
  for (const ends of [first, second]) for (const person of ends) starts[person + 1]!++;
  for (let node = 0; node < nodeCount; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const others = new Int32Array(2 * first.length);
  first.forEach((a, at) => {
    const b = second[at]!;
    others[next[a]!++] = b;
    others[next[b]!++] = a;
  });
  return { starts, others };
}
