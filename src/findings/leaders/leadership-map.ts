import type { Chart } from '../../graph/chart.js';
import { type DottedLines, readDottedLines } from '../../graph/dotted-lines.js';
import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import type { InformalPull, PullClass } from '../pull/informal-pull.js';
import { MOST_MISSING } from '../pull/pull-missing.js';
import type { FormalStanding } from './formal-standing.js';

/** Formal standing against informal pull. `informal only` are the hidden leaders. */
export type Quadrant =
  | 'both'
  | 'formal only'
  | 'informal only'
  | 'neither'
  | 'chart not known'
  | 'pull not known';

/** People the person is in touch with, by where they stand in the chart as seen from the person. */
export interface LineContacts {
  readonly manager: number;
  readonly directReports: number;
  /** Above the manager, on the way to the top. */
  readonly skipUp: number;
  /** Below the direct reports. */
  readonly skipDown: number;
  /** Across the reporting lines, to a manager or a report by a dotted line. */
  readonly dotted: number;
  /** The others across the reporting lines. */
  readonly across: number;
}

export interface MapRow {
  readonly person: number;
  readonly quadrant: Quadrant;
  readonly pull: PullClass;
  readonly contacts: LineContacts;
}

export interface LeadershipMap extends Finding {
  readonly counts: ReadonlyMap<Quadrant, number>;
  /** One row a person, in the order of people. */
  readonly rows: readonly MapRow[];
}

/**
 * Puts formal standing and informal pull together, and counts each person's contacts along and across the chart.
 * Pull counts when it is clear or likely. Cost: O(ties).
 */
export function findLeadershipMap(
  { dataset, graph, chart, network }: FindingInput,
  standing: FormalStanding,
  pull: InformalPull,
): LeadershipMap {
  const dotted = readDottedLines(graph);
  const rows = graph.people.map((_, person): MapRow => {
    const isFormal = standing.rows[person]!.isFormalLeader;
    const { pull: pullClass } = pull.rows[person]!;
    const isInformal = pullClass === 'clear' || pullClass === 'likely';
    return {
      person,
      quadrant:
        isFormal === undefined
          ? 'chart not known'
          : pull.missingPeople.share > MOST_MISSING
            ? 'pull not known'
            : isFormal
              ? isInformal
                ? 'both'
                : 'formal only'
              : isInformal
                ? 'informal only'
                : 'neither',
      pull: pullClass,
      contacts: lineContacts(person, graph, chart, dotted, network),
    };
  });
  const counts = new Map<Quadrant, number>();
  for (const { quadrant } of rows) counts.set(quadrant, (counts.get(quadrant) ?? 0) + 1);
  const count = (quadrant: Quadrant) => counts.get(quadrant) ?? 0;
  const hasTies = pull.missing === undefined;
  const isKnown = hasTies && count('chart not known') === 0 && rows.length > 0;
  return {
    id: 'leadership-map',
    ...told((words) => ({
      title: words.leadershipMap.leadershipMap,
      question: words.leadershipMap.whoLeadsWithoutTheTitle,
      sentences: isKnown
        ? [
            words.leadershipMap.ofFormalLeadersAlsoInformal(
              count('both') + count('formal only'),
              count('both'),
              count('both') === 1 ? 'has' : 'have',
            ),
            count('informal only') === 0
              ? words.leadershipMap.nobodyWithoutAFormalPost
              : words.leadershipMap.peopleHaveInformalPullWithout(count('informal only')),
          ]
        : [],
      rule: words.leadershipMap.formalSeeFormalStandingInformal,
      mayMean: words.leadershipMap.whomToBringIntoA,
      doesNotMean: words.leadershipMap.thatPeopleInTheOther,
      missing: isKnown
        ? undefined
        : dataset.people.length === 0
          ? words.leadershipMap.peoplePeopleCsv
          : (pull.missing ?? standing.missing),
    })),
    shows: 'persons',
    counts,
    rows,
  };
}

function lineContacts(
  person: number,
  graph: OrgGraph,
  chart: Chart,
  dotted: DottedLines,
  network: Network,
): LineContacts {
  const contacts = { manager: 0, directReports: 0, skipUp: 0, skipDown: 0, dotted: 0, across: 0 };
  const { starts, targets } = network.both;
  for (let arc = starts[person]!; arc < starts[person + 1]!; arc++) {
    const other = targets[arc]!;
    if (graph.managerOf[person] === other) contacts.manager++;
    else if (graph.managerOf[other] === person) contacts.directReports++;
    else if (chart.isAbove(other, person)) contacts.skipUp++;
    else if (chart.isAbove(person, other)) contacts.skipDown++;
    else if (dotted.joins(person, other)) contacts.dotted++;
    else contacts.across++;
  }
  return contacts;
}
