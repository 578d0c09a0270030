import type { Chart } from '../graph/chart.js';
import { tieDays } from '../graph/tie-days.js';
import { unitColumn } from './architect-figures.js';
import { type ContactCounter, type ContactEvidence, contactCounter } from './contact-evidence.js';
import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import type { FormalStanding } from './formal-standing.js';
import { shownGroups } from './group-privacy.js';
import type { InformalPull } from './informal-pull.js';
import type { EvidenceKind } from './pull-evidence.js';
import { soughtBeyond } from './sought-beyond.js';
import { counted, percent, tiesMissing } from './wording.js';

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
export function findNimbleTypes(
  input: FindingInput,
  columns: readonly string[],
  standing: FormalStanding,
  pull: InformalPull,
): NimbleTypes {
  const { dataset, graph, chart, network, options } = input;
  const by = unitColumn(input, columns);
  const hasTies = network.both.arcCount > 0;
  const units = by === undefined ? undefined : network.groupsBy(by).of;
  const counter = contactCounter(
    graph,
    network,
    by === undefined ? undefined : shownGroups(network, by, options.minGroup),
    tieDays(dataset, graph, network, options),
  );
  const beyond = units === undefined ? undefined : soughtBeyond(input, units, counter);
  const ideas = ideasBy(input);
  const rows = graph.people.map((_, person): NimbleRow => {
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
            ['leads by the chart', row.isFormalLeader],
            ['stands in the top third of its layers', band?.isTop],
            ['has reports who have reports', dataset.hasReportingLines ? leadersBelow.length > 0 : undefined],
          ],
          () => [{ of: 'leaders below', count: leadersBelow.length, contacts: undefined }],
        ),
        sign(
          'enabling',
          [
            ['stands between the top and the lowest layer', band?.isMiddle],
            ['is in the top set of bridging', ...inPull('bridge')],
            ['is in the top set of ties that run both ways', ...inPull('trusted')],
          ],
          () => enablingEvidence(person, units, graph.managerOf, counter),
        ),
        sign(
          'entrepreneurial',
          [
            ['stands in the lower half of the layers', band?.isLower],
            [
              'is in the top set of those sought from other units, or owns a vetted or tested idea',
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
  });
  const shown = (type: NimbleType) =>
    rows.filter(({ signs }) => signs.some((one) => one.type === type && one.shows === true)).length;
  const counts = new Map(nimbleTypes.map((type) => [type, shown(type)]));
  const several = rows.filter(({ signs }) => signs.filter(({ shows }) => shows === true).length > 1).length;
  const missing =
    dataset.people.length === 0
      ? 'people (people.csv)'
      : dataset.hasReportingLines
        ? hasTies
          ? undefined
          : tiesMissing
        : 'reporting lines (a column manager_id in people.csv)';
  return {
    id: 'nimble-types',
    title: 'Architecting, enabling, entrepreneurial',
    question: 'Of whom does the data show what these three kinds of leadership do?',
    sentences:
      missing === undefined
        ? [
            `The data shows what architecting leaders do of ${peopleOrNobody(counts.get('architecting')!)}, what enabling ones do of ${peopleOrNobody(counts.get('enabling')!)}, and what entrepreneurial ones do of ${peopleOrNobody(counts.get('entrepreneurial')!)}; of ${peopleOrNobody(several)} more than one.`,
            ...(by === undefined ? ['Who is sought beyond the unit cannot be told without units.'] : []),
            ...(dataset.ideas.length === 0
              ? ['No ideas are on record (ideas.csv), so none speaks for anybody.']
              : []),
          ]
        : [],
    rule: `architecting: leads by the chart, in the top third of the layers of the own chart, with reports who have reports; enabling: between the top and the lowest layer, in the top set of bridge and of trusted (see informal pull); entrepreneurial: in the lower half of the layers, and in the top set of people sought by distinct people of another ${by ?? 'unit'} outside the reporting line, or owner of an idea that is vetted or tested. The bands overlap; several may show, or none. How steady a place in a top set is: the share of draws that leave out ${percent(options.leaveOut)} of people and of ties in which it is kept`,
    mayMean:
      'which part of leading the recorded ties and lines of a person speak for; something to talk about',
    doesNotMean:
      'what anybody is or could be: it is a reading of ties, lines and ideas in this period, after an article on what leaders do, and says nothing of people of whom nothing shows',
    shows: 'persons',
    missing,
    by,
    counts,
    several,
    rows,
  };
}

/** The evidence in words: `12 contacts across units`. */
export function nimbleEvidenceWords({ of, count }: Pick<NimbleEvidence, 'of' | 'count'>): string {
  switch (of) {
    case 'leaders below':
      return `${counted(count, 'report')} with reports`;
    case 'contacts across units':
      return `${counted(count, 'contact')} in other units`;
    case 'ties both ways':
      return `${counted(count, 'tie runs', 'ties run')} both ways`;
    case 'sought beyond the unit':
      return `sought by ${counted(count, 'person', 'people')} of other units`;
    case 'ideas':
      return `${counted(count, 'idea')} vetted or tested`;
  }
}

function peopleOrNobody(count: number): string {
  return count === 0 ? 'nobody' : counted(count, 'person', 'people');
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
