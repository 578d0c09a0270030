import { OrgraphError } from '../../errors.js';
import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import { tieDays } from '../../graph/tie-days.js';
import { nearestName } from '../../ingest/nearest-name.js';
import type { AnalyzeOptions } from '../../options.js';
import type { Dataset } from '../../schema/dataset.js';
import { type IssueCode, type IssueCount, issueCards } from '../../schema/issue.js';
import { shownGroups } from '../group-privacy.js';
import type { InformalPull, PullClass } from '../pull/informal-pull.js';
import type { EvidenceKind } from '../pull/pull-evidence.js';
import type { ArchitectRow, Architects } from './architects.js';
import { type ContactEvidence, contactCounter } from './contact-evidence.js';
import type { FormalStanding, StandingRow } from './formal-standing.js';
import type { LeadershipMap, LineContacts, Quadrant } from './leadership-map.js';
import type { NimbleSign, NimbleTypes } from './nimble-types.js';

/** What a page is made from; an `Analysis` is one. */
export interface PersonPageInput {
  readonly dataset: Dataset;
  readonly graph: OrgGraph;
  readonly network: Network;
  readonly options: AnalyzeOptions;
  readonly windowIssues: { readonly issueCounts: readonly IssueCount[] };
  readonly findings: {
    readonly formalStanding: FormalStanding;
    readonly informalPull: InformalPull;
    readonly leadershipMap: LeadershipMap;
    readonly nimbleTypes: NimbleTypes;
    readonly architects: Architects;
  };
}

/** One kind of evidence of pull on a page. */
export interface PageEvidence {
  readonly kind: EvidenceKind;
  readonly value: number;
  /** Among all people; undefined in the lower half, where a tie or two decide and an order would say nothing. */
  readonly rank: number | undefined;
  readonly rankLow: number | undefined;
  readonly rankHigh: number | undefined;
  readonly sharedBy: number | undefined;
  readonly isTop: boolean;
}

/** What the data shows of one person. Others are counted, and named only where `others` was asked for. */
export interface PersonPage {
  readonly id: string;
  readonly name: string | undefined;
  readonly firm: string | undefined;
  readonly unit: string | undefined;
  readonly level: string | undefined;
  readonly peopleInAll: number;
  /** What each finding would need, where it has no answer. */
  readonly missing: readonly { readonly title: string; readonly missing: string }[];
  readonly standing: StandingRow;
  readonly quadrant: Quadrant;
  readonly pull: {
    readonly class: PullClass;
    /** Share of draws in which enough kinds of evidence agree. */
    readonly share: number;
    /** 90 % interval of that share. */
    readonly shareLow: number;
    readonly shareHigh: number;
    readonly draws: number;
    readonly kindsNeeded: number;
    readonly evidence: readonly PageEvidence[];
    readonly soughtAlongLine: number;
    readonly rule: string;
  };
  readonly contacts: {
    /** Whether ties have a direction, so that who acts towards whom is known. */
    readonly directed: boolean;
    readonly all: ContactEvidence;
    /** People with a tie towards the person, and those the person has one towards; the same as `all` without direction. */
    readonly towards: ContactEvidence;
    readonly from: ContactEvidence;
    readonly bothWays: number;
    /** Levels too small to show, and people without one, stand together under undefined. */
    readonly levels: readonly { readonly level: string | undefined; readonly people: number }[];
    readonly line: LineContacts;
  };
  /** By id, in order of people; undefined unless asked for. */
  readonly others: readonly string[] | undefined;
  readonly nimble: readonly NimbleSign[];
  /** Undefined for who is no formal leader. */
  readonly architect: ArchitectRow | undefined;
  readonly leftOut: {
    /** Kinds that make no part of the informal network. */
    readonly kinds: readonly string[];
    readonly from: string | undefined;
    readonly to: string | undefined;
    readonly minGroup: number;
    /** Records of all people that do not count, by reason. */
    readonly records: readonly { readonly code: IssueCode; readonly title: string; readonly count: number }[];
  };
  readonly doesNotMean: readonly string[];
  readonly howToObject: readonly string[];
}

export interface PersonPageOptions {
  readonly names?: boolean;
  readonly nameOthers?: boolean;
  /** Whether an error about an unknown id may name the nearest one that is known. */
  readonly suggest?: boolean;
}

const HOW_TO_OBJECT = [
  'If a tie, a line, a unit or a level is wrong, say which one to whoever made this analysis: the row is corrected in the file, and everything is computed anew.',
  'Who does not want to be in it writes participate = no in people.csv, or has it written: the person and all ties of theirs leave before any figure is made.',
  'Nothing here is a judgement of work, and no decision about a person should rest on it alone.',
];

/**
 * The page of one person. Throws PERSON_UNKNOWN where nobody who takes part has the id; who does not take part is not told
 * from who does not exist. Cost: O(records log degree) for the days of ties, and the ties of the person.
 */
export function personPage(input: PersonPageInput, id: string, options: PersonPageOptions = {}): PersonPage {
  const { dataset, graph, network, findings } = input;
  const person = graph.indexOf.get(id);
  if (person === undefined) {
    const nearest = options.suggest === true ? nearestName(id, [...graph.indexOf.keys()]) : undefined;
    throw new OrgraphError('PERSON_UNKNOWN', { id, nearest });
  }
  const { firm, unit, level, name } = graph.people[person]!;
  const { formalStanding, informalPull, leadershipMap, nimbleTypes, architects } = findings;
  const pull = informalPull.rows[person]!;
  const map = leadershipMap.rows[person]!;
  const questions = [formalStanding, informalPull, leadershipMap, nimbleTypes, architects];
  const contacts = contactsOf(input, person);
  return {
    id,
    name: options.names === true ? name : undefined,
    firm,
    unit,
    level,
    peopleInAll: graph.people.length,
    missing: questions.flatMap(({ title, missing }) => (missing === undefined ? [] : [{ title, missing }])),
    standing: formalStanding.rows[person]!,
    quadrant: map.quadrant,
    pull: {
      class: pull.pull,
      share: pull.share,
      shareLow: pull.shareLow,
      shareHigh: pull.shareHigh,
      draws: informalPull.draws,
      kindsNeeded: informalPull.kindsNeeded,
      evidence: pull.evidence.map((one): PageEvidence => {
        const isShown = 2 * one.rank <= graph.people.length && one.value > 0;
        return {
          kind: one.kind,
          value: one.value,
          rank: isShown ? one.rank : undefined,
          rankLow: isShown ? one.rankLow : undefined,
          rankHigh: isShown ? one.rankHigh : undefined,
          sharedBy: isShown ? one.sharedBy : undefined,
          isTop: one.isTop,
        };
      }),
      soughtAlongLine: pull.soughtAlongLine,
      rule: informalPull.rule,
    },
    contacts: { ...contacts, line: map.contacts },
    others:
      options.nameOthers === true
        ? othersOf(network, person).map((other) => graph.people[other]!.id)
        : undefined,
    nimble: nimbleTypes.rows[person]!.signs,
    architect: architects.rows.find((row) => row.person === person),
    leftOut: {
      kinds: graph.layers.map(({ kind }) => kind).filter((kind) => !network.kinds.includes(kind)),
      from: input.options.from,
      to: input.options.to,
      minGroup: input.options.minGroup,
      records: droppedRecords([...dataset.issueCounts, ...input.windowIssues.issueCounts]),
    },
    doesNotMean: [informalPull.doesNotMean, formalStanding.doesNotMean, nimbleTypes.doesNotMean],
    howToObject: HOW_TO_OBJECT,
  };
}

function othersOf({ both }: Network, person: number): number[] {
  return [...both.targets.subarray(both.starts[person]!, both.starts[person + 1]!)];
}

function contactsOf({ dataset, graph, network, options }: PersonPageInput, person: number) {
  const shown = (column: string) =>
    network.groupColumns.includes(column) ? shownGroups(network, column, options.minGroup) : undefined;
  const counter = contactCounter(graph, network, shown('unit'), tieDays(dataset, graph, network, options));
  const all = othersOf(network, person);
  const towards = counter.contacts(person, 'in');
  const from = counter.contacts(person, 'out');
  const acts = new Set(from);
  const levels = contactCounter(graph, network, shown('level'), undefined).of(person, all, 'either').units;
  return {
    directed: network.directed,
    all: counter.of(person, all, 'either'),
    towards: counter.of(person, towards, 'in'),
    from: counter.of(person, from, 'out'),
    bothWays: towards.filter((other) => acts.has(other)).length,
    levels: levels.map(({ unit, people }) => ({ level: unit, people })),
  };
}

/** Records that were read and do not count, by reason, in the order of reasons. */
function droppedRecords(counts: readonly IssueCount[]): PersonPage['leftOut']['records'] {
  const sums = new Map<IssueCode, number>();
  for (const { code, severity, count } of counts) {
    if (severity === 'dropped' || severity === 'held-back') sums.set(code, (sums.get(code) ?? 0) + count);
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => ({ code, title: issueCards[code].title, count }));
}
