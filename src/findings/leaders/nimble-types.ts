import type { Chart } from '../../graph/chart.js';
import { tieDays } from '../../graph/tie-days.js';
import { breather } from '../../metrics/breather.js';
import { english } from '../../words/english.js';
import type { Words } from '../../words/words.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import { shownGroups } from '../group-privacy.js';
import type { InformalPull } from '../pull/informal-pull.js';
import type { EvidenceKind } from '../pull/pull-evidence.js';
import { unitColumn } from './architect-figures.js';
import { type ContactCounter, type ContactEvidence, contactCounter } from './contact-evidence.js';
import type { FormalStanding } from './formal-standing.js';
import { soughtBeyond } from './sought-beyond.js';

/** The three kinds of leadership of nimble organisations. */
export const nimbleTypes = ['architecting', 'enabling', 'entrepreneurial'] as const;
export type NimbleType = (typeof nimbleTypes)[number];

/** One thing that a type asks for; undefined where the data cannot tell. */
export interface NimbleCondition {
  readonly asks: string;
  readonly isMet: boolean | undefined;
  /** Share of draws, which leave out people and ties, in which it is met; undefined for what is not drawn. */
  readonly share: number | undefined;
}

/** What speaks for a type: how many, and for ties which. */
export interface NimbleEvidence {
  readonly of:
    | 'leaders below'
    | 'contacts across units'
    | 'ties both ways'
    | 'sought beyond the unit'
    | 'ideas';
  readonly count: number;
  /** Undefined where the evidence is not ties of the network. */
  readonly contacts: ContactEvidence | undefined;
}

/** Whether the data shows what a type asks for. */
export interface NimbleSign {
  readonly type: NimbleType;
  readonly shows: boolean | undefined;
  readonly conditions: readonly NimbleCondition[];
  /** Empty where it does not show. */
  readonly evidence: readonly NimbleEvidence[];
}

export interface NimbleRow {
  readonly person: number;
  /** In the order of {@link nimbleTypes}. */
  readonly signs: readonly NimbleSign[];
}

export interface NimbleTypes extends Finding {
  /** The column whose groups count as units. */
  readonly by: string | undefined;
  readonly counts: ReadonlyMap<NimbleType, number>;
  /** People of whom the data shows several. */
  readonly several: number;
  /** One row a person, in the order of people. */
  readonly rows: readonly NimbleRow[];
}

/**
 * What the data shows of three kinds of leadership, as a reading aid: architecting (structure, from the top of the chart),
 * enabling (bridging and returned contact, from its middle), entrepreneurial (sought beyond the unit, or an idea that was
 * vetted, from its lower half). The bands overlap, and of one person several may show, or none.
 *
 * Cost: O(records log degree), and the ties of those of whom something shows.
 * Source: Ancona, Backman, Isaacs (2019), Harvard Business Review 97(4), 74-83; the rules are ours.
 */
export async function findNimbleTypes(
  input: FindingInput,
  columns: readonly string[],
  standing: FormalStanding,
  pull: InformalPull,
): Promise<NimbleTypes> {
  const { dataset, graph, chart, network, options, control } = input;
  const by = unitColumn(input, columns);
  const hasTies = network.both.arcCount > 0;
  const units = by === undefined ? undefined : network.groupsBy(by).of;
  const counter = contactCounter(
    graph,
    network,
    by === undefined ? undefined : shownGroups(network, by, options.minGroup),
    tieDays(dataset, graph, network, options),
  );
  const beyond = units === undefined ? undefined : await soughtBeyond(input, units, counter);
  const ideas = ideasBy(input);
  const rowOf = (person: number): NimbleRow => {
    const row = standing.rows[person]!;
    const band = bandsOf(person, chart, row.depth);
    const inPull = (kind: EvidenceKind): DrawnCondition => {
      const evidence = pull.rows[person]!.evidence.find((one) => one.kind === kind);
      return hasTies && evidence !== undefined ? [evidence.isTop, evidence.topShare] : [undefined];
    };
    const ownIdeas = ideas.get(person) ?? 0;
    const isSought = hasTies ? beyond?.isTop(person) : undefined;
    const leadersBelow = reportsWithReports(person, graph.managerOf, chart);
    return {
      person,
      signs: [
        sign(
          'architecting',
          [
            [english.nimble.leadsByTheChart, row.isFormalLeader],
            [english.nimble.standsInTheTopThird, band?.isTop],
            [
              english.nimble.hasReportsWhoHaveReports,
              dataset.hasReportingLines ? leadersBelow.length > 0 : undefined,
            ],
          ],
          () => [{ of: 'leaders below', count: leadersBelow.length, contacts: undefined }],
        ),
        sign(
          'enabling',
          [
            [english.nimble.standsBetweenTheTopAnd, band?.isMiddle],
            [english.nimble.isInTheTopSet, ...inPull('bridge')],
            [english.nimble.isInTheTopSet2, ...inPull('trusted')],
          ],
          () => enablingEvidence(person, units, graph.managerOf, counter),
        ),
        sign(
          'entrepreneurial',
          [
            [english.nimble.standsInTheLowerHalf, band?.isLower],
            [
              english.nimble.isInTheTopSet3,
              ownIdeas > 0 ? true : isSought,
              ownIdeas > 0 || isSought === undefined ? undefined : beyond?.share(person),
            ],
          ],
          () => [
            ...(isSought === true
              ? [contactEvidence('sought beyond the unit', person, beyond!.others[person]!, 'in', counter)]
              : []),
            ...(ownIdeas > 0 ? [{ of: 'ideas' as const, count: ownIdeas, contacts: undefined }] : []),
          ],
        ),
      ],
    };
  };
  const rest = breather(control.signal);
  const rows: NimbleRow[] = [];
  for (let person = 0; person < graph.people.length; person++) {
    rows.push(rowOf(person));
    await rest();
  }
  const shown = (type: NimbleType) =>
    rows.filter(({ signs }) => signs.some((one) => one.type === type && one.shows === true)).length;
  const counts = new Map(nimbleTypes.map((type) => [type, shown(type)]));
  const several = rows.filter(({ signs }) => signs.filter(({ shows }) => shows === true).length > 1).length;
  const missingIn = (words: Words) =>
    dataset.people.length === 0
      ? words.needs.people
      : dataset.hasReportingLines
        ? hasTies
          ? undefined
          : words.needs.ties
        : words.needs.reportingLines;
  const missing = missingIn(english);
  return {
    id: 'nimble-types',
    ...told((words) => ({
      title: words.nimble.architectingEnablingEntrepreneurial,
      question: words.nimble.ofWhomDoesTheData,
      sentences:
        missing === undefined
          ? [
              words.nimble.theDataShowsWhatArchitecting(
                peopleOrNobody(words, counts.get('architecting')!),
                peopleOrNobody(words, counts.get('enabling')!),
                peopleOrNobody(words, counts.get('entrepreneurial')!),
                peopleOrNobody(words, several),
              ),
              ...(by === undefined ? [words.nimble.whoIsSoughtBeyondThe] : []),
              ...(dataset.ideas.length === 0 ? [words.nimble.noIdeasAreOnRecord] : []),
            ]
          : [],
      rule: words.nimble.architectingLeadsByTheChart(by ?? 'unit', options.leaveOut),
      mayMean: words.nimble.whichPartOfLeadingThe,
      doesNotMean: words.nimble.whatAnybodyIsOrCould,
      missing: missingIn(words),
    })),
    shows: 'persons',
    by,
    counts,
    several,
    rows,
  };
}

function peopleOrNobody(words: Words, count: number): string {
  return count === 0 ? 'nobody' : words.nimble.people(count);
}

type DrawnCondition = readonly [isMet: boolean | undefined, share?: number | undefined];

function sign(
  type: NimbleType,
  conditions: readonly (readonly [asks: string, ...DrawnCondition])[],
  evidence: () => readonly NimbleEvidence[],
): NimbleSign {
  const met = conditions.map(([, isMet]) => isMet);
  const shows = met.includes(false) ? false : met.includes(undefined) ? undefined : true;
  return {
    type,
    shows,
    conditions: conditions.map(([asks, isMet, share]) => ({ asks, isMet, share })),
    evidence: shows === true ? evidence() : [],
  };
}

/** Where a person stands among the layers of the own chart; undefined where that is not known, or there is one layer. */
function bandsOf(person: number, chart: Chart, depth: number | undefined) {
  const top = chart.topOf[person]!;
  if (depth === undefined || top === -1) return undefined;
  const deepest = chart.layersBelow[top]!;
  if (deepest === 0) return undefined;
  return {
    isTop: 3 * depth <= deepest,
    isMiddle: depth > 0 && depth < deepest,
    isLower: 2 * depth >= deepest,
  };
}

/** Direct reports who have reports; they stand right below in the order of the chart. */
function reportsWithReports(
  person: number,
  managerOf: Int32Array,
  { order, placeOf, totalReports }: Chart,
): number[] {
  const found: number[] = [];
  const first = placeOf[person]! + 1;
  if (first === 0) return found;
  const end = first + totalReports[person]!;
  for (let place = first; place < end; place += totalReports[order[place]!]! + 1) {
    const report = order[place]!;
    if (managerOf[report] === person && totalReports[report]! > 0) found.push(report);
  }
  return found;
}

function isAlongLine(a: number, b: number, managerOf: Int32Array): boolean {
  return managerOf[a] === b || managerOf[b] === a;
}

function enablingEvidence(
  person: number,
  units: Int32Array | undefined,
  managerOf: Int32Array,
  counter: ContactCounter,
): NimbleEvidence[] {
  const own = units?.[person] ?? -1;
  const all = counter.contacts(person, 'either');
  const across = all.filter((other) => own !== -1 && units![other] !== -1 && units![other] !== own);
  const out = new Set(counter.contacts(person, 'out'));
  const mutual = counter
    .contacts(person, 'in')
    .filter((other) => out.has(other) && !isAlongLine(person, other, managerOf));
  return [
    ...(own === -1 ? [] : [contactEvidence('contacts across units', person, across, 'either', counter)]),
    contactEvidence('ties both ways', person, mutual, 'either', counter),
  ];
}

function contactEvidence(
  of: NimbleEvidence['of'],
  person: number,
  others: readonly number[],
  direction: 'in' | 'either',
  counter: ContactCounter,
): NimbleEvidence {
  return { of, count: others.length, contacts: counter.of(person, others, direction) };
}

/** Vetted or tested ideas by owner. */
function ideasBy({ dataset, graph }: FindingInput): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { ownerId, status } of dataset.ideas) {
    const owner = graph.indexOf.get(ownerId);
    if (owner === undefined || (status !== 'vetted' && status !== 'tested')) continue;
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
