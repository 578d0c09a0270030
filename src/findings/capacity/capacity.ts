import { wordKeys } from '../../matching/facts.js';
import { breather } from '../../metrics/breather.js';
import { dayNumber } from '../../ties/day-number.js';
import { recordedMessages } from '../../ties/recorded-messages.js';
import { forEachCharge } from '../../ties/recorded-time.js';
import type { Words } from '../../words/words.js';
import { textIn, told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import type { RoleRequest } from '../roles/role-request.js';
import { directedPart } from '../style/style-scope.js';
import { type PeerLoad, peerComparison } from './load-peers.js';
import { type DealtLoad, dealParts, dealSeekers, type LoadShare, loadShares } from './load-share.js';
import type { LoadRow, RecordedLoad } from './recorded-load.js';
import { findRelief, type Relief } from './relief.js';
import { weeklyHours } from './weekly-hours.js';

/** Loads of a person that are compared with those of peers. */
export const loadKinds = ['hours', 'messages', 'served'] as const;
export type LoadKind = (typeof loadKinds)[number];
/** What each load is called. */
export const loadNames = (words: Words): Readonly<Record<LoadKind, string>> => ({
  hours: words.capacity.recordedHours,
  messages: words.capacity.messages,
  served: words.capacity.peopleServed,
});

/** Less is never called a load above peers, however little those have. */
const leastLoads: Readonly<Record<LoadKind, number>> = { hours: 4, messages: 20, served: 5 };

/** The declared and the recorded load of one person. Nothing in it says how well anybody works. */
export interface CapacityRow extends LoadRow {
  /** 90 % interval of the recorded hours, from one week to the next; NaN with fewer than four whole weeks. */
  readonly recordedLow: number;
  readonly recordedHigh: number;
  /** Hours a week in meetings; NaN where no duration is recorded. */
  readonly meetingHours: number;
  /** Messages a week, sent and received; NaN where no kind is one of messages. */
  readonly messages: number;
  /** Distinct people who come to the person, in kinds with a direction; NaN without such kinds. */
  readonly served: number;
  /** For each load, how it stands to that of peers; undefined where it cannot be compared. */
  readonly peers: Readonly<Record<LoadKind, PeerLoad | undefined>>;
  /** Roles this run suggests to the person, and the hours a week they state. */
  readonly rolesAsked: number;
  readonly hoursAsked: number;
  /** Whether that is more than the person declared. */
  readonly isAskedBeyond: boolean;
  /** Where the week is full: who could relieve. */
  readonly relief: Relief | undefined;
}

export interface Capacity extends RecordedLoad {
  readonly rows: readonly CapacityRow[];
  /** The kinds read as messages. */
  readonly messageKinds: readonly string[];
  /** Whole weeks behind the intervals. */
  readonly wholeWeeks: number;
  /** How much of each load the most loaded 3 and 5 % carry. */
  readonly shares: readonly LoadShare[];
}

/**
 * Declared hours against the recorded load, peers, what this run asks for, and who could relieve.
 *
 * `load` is what {@link RecordedLoad} found before roles were suggested, `requests` the roles suggested since. Overload is a
 * question to the person, never a verdict, and only those above a limit are ever listed. Edge cases: without dated
 * durations hours are unknown, and `missing` says what is needed; messages and people served are told all the same.
 * Cost: O(records + people log people), and the draws of {@link loadShares}. Throws ABORTED.
 */
export async function findCapacity(
  input: FindingInput,
  load: RecordedLoad,
  requests: readonly RoleRequest[],
): Promise<Capacity> {
  const { dataset, graph, network, options, control } = input;
  const [from, to] = [dayNumber(options.from), dayNumber(options.to)];
  const weekly = weeklyHours(dataset, from, to);
  const messages = recordedMessages(dataset, from, to);
  const directed = directedPart(input);
  const hours = Float64Array.from(load.rows, ({ recordedHours }) => recordedHours ?? Number.NaN);
  const loads: Readonly<Record<LoadKind, Float64Array>> = {
    hours,
    messages: messages.counts.map((count) => count / (messages.weeks ?? Number.NaN)),
    served: Float64Array.from(graph.people, (_, person) =>
      directed === undefined ? Number.NaN : directed.in.starts[person + 1]! - directed.in.starts[person]!,
    ),
  };
  const compare = loadKinds.map((kind) =>
    peerComparison(graph, loads[kind], options.minGroup, leastLoads[kind]),
  );
  const asked = askedOf(requests, dataset, graph.people.length);
  const relief = {
    graph,
    comesTo: (directed ?? network).in,
    both: network.both,
    keyOf: wordKeys(dataset.config.synonyms),
    isOverloaded: (person: number) => load.rows[person]!.isOverloaded,
    hoursAsked: (person: number) => asked.hours[person]!,
  };
  const rowOf = (row: LoadRow): CapacityRow => {
    const { person, hoursAvailable } = row;
    const half = weekly.half[person]!;
    const [ofHours, ofMessages, ofServed] = compare.map((of) => of(person));
    return {
      ...row,
      recordedLow: Math.max(0, hours[person]! - half),
      recordedHigh: hours[person]! + half,
      meetingHours: weekly.meetingHours[person]!,
      messages: loads.messages[person]!,
      served: loads.served[person]!,
      peers: { hours: ofHours, messages: ofMessages, served: ofServed },
      rolesAsked: asked.roles[person]!,
      hoursAsked: asked.hours[person]!,
      isAskedBeyond: hoursAvailable !== undefined && asked.hours[person]! > hoursAvailable,
      relief: row.isOverloaded ? findRelief(person, relief) : undefined,
    };
  };
  const rest = breather(control.signal);
  const rows: CapacityRow[] = [];
  for (const row of load.rows) {
    rows.push(rowOf(row));
    await rest();
  }
  const shares: LoadShare[] = [];
  for (const dealt of dealtLoads(input, messages.counts, loads.served, hours, directed))
    shares.push(...(await loadShares(dealt, options, control.signal)));
  return {
    ...load,
    ...told((words) => {
      const text = textIn(words, load);
      return {
        ...text,
        question: words.capacity.whoseWeekIsFullBefore,
        sentences: [...text.sentences, ...sentencesOf(words, rows, shares)],
        rule: words.capacity.theIntervalIsFromWeek(text.rule),
      };
    }),
    rows,
    messageKinds: messages.kinds,
    wholeWeeks: weekly.weeks,
    shares,
  };
}

/** Those of whom something is to be asked, in the order of people: a full week, a load above peers, or too much asked. */
export function rowsToAsk({ rows }: Pick<Capacity, 'rows'>): CapacityRow[] {
  return rows.filter((row) => row.isOverloaded || row.isAskedBeyond || aboveIn(row).length > 0);
}

/** The loads in which a person stands above peers. */
export function aboveIn({ peers }: CapacityRow): LoadKind[] {
  return loadKinds.filter((kind) => peers[kind]?.isAbove === true);
}

function askedOf(
  requests: readonly RoleRequest[],
  { roles }: FindingInput['dataset'],
  people: number,
): { readonly roles: Int32Array; readonly hours: Float64Array } {
  const asked = { roles: new Int32Array(people), hours: new Float64Array(people) };
  for (const { person, role } of requests) {
    asked.roles[person]!++;
    asked.hours[person]! += roles[role]?.hoursPerWeek ?? 0;
  }
  return asked;
}

/** Beyond so many parts none are dealt out: the baseline by chance is left out. */
const MOST_PARTS = 2_000_000;

function dealtLoads(
  { dataset, options, graph }: FindingInput,
  messageCounts: Float64Array,
  served: Float64Array,
  hours: Float64Array,
  directed: ReturnType<typeof directedPart>,
): DealtLoad[] {
  const charges: number[] = [];
  forEachCharge(dataset, dayNumber(options.from), dayNumber(options.to), (_, seconds) => {
    if (charges.length <= MOST_PARTS) charges.push(seconds);
  });
  // In an order that the order of records does not change.
  const parts = Float64Array.from(charges).sort();
  const messages = Math.round(messageCounts.reduce((sum, count) => sum + count, 0));
  const few = (parts: number) => (parts > MOST_PARTS || graph.people.length < 2 ? 0 : parts);
  const dealt = (parts: number, part: (at: number) => number) =>
    dealParts(Float64Array.from({ length: few(parts) }, (_, at) => part(at)));
  return [
    {
      load: 'hours',
      of: hours.map(orNone),
      parts: few(charges.length),
      deal: dealt(charges.length, (at) => parts[at]!),
    },
    { load: 'messages', of: messageCounts, parts: few(messages), deal: dealt(messages, () => 1) },
    {
      load: 'served',
      of: served.map(orNone),
      parts: few(directed?.out.arcCount ?? 0),
      deal: directed === undefined ? () => undefined : dealSeekers(directed),
    },
  ];
}

function orNone(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

function sentencesOf(words: Words, rows: readonly CapacityRow[], shares: readonly LoadShare[]): string[] {
  const sentences: string[] = [];
  const full = rows.filter(({ isOverloaded }) => isOverloaded);
  const relieved = full.filter(({ relief }) => (relief?.candidates.length ?? 0) > 0).length;
  if (full.length > 0)
    sentences.push(
      relieved === 0 ? words.capacity.nobodyOnRecordHasThe : words.capacity.forOfThemSomebodyHas(relieved),
    );
  const above = rows.filter((row) => aboveIn(row).length > 0).length;
  if (rows.some(({ peers }) => loadKinds.some((kind) => peers[kind] !== undefined)))
    sentences.push(
      above === 0 ? words.capacity.nobodysLoadStandsApartFrom : words.capacity.peopleHaveALoadFar(above),
    );
  const beyond = rows.filter(({ isAskedBeyond }) => isAskedBeyond).length;
  const asked = rows.filter(({ rolesAsked }) => rolesAsked > 0).length;
  if (asked > 0)
    sentences.push(
      words.capacity.thisRunAsksPeopleTo(
        asked,
        beyond === 0 ? words.capacity.nobodyForMoreHoursThan : words.capacity.ofThemForMoreHours(beyond),
      ),
    );
  for (const { load, top, share, low, high, even, chance, cannotTell } of shares) {
    if (cannotTell !== undefined || top !== 0.05) continue;
    sentences.push(
      words.capacity.theWithTheMostCarry(
        share,
        carried(words)[load],
        low,
        high,
        even,
        Number.isNaN(chance) ? '' : words.capacity.andChance(chance),
      ),
    );
  }
  return sentences;
}

const carried = (words: Words): Readonly<Record<LoadKind, string>> => ({
  hours: words.capacity.theRecordedHours,
  messages: words.capacity.theMessages,
  served: words.capacity.theContactInWhichOne,
});
