import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import { counted } from './wording.js';

/** Where one person stands in the chart. */
export interface StandingRow {
  /** Place in the people of the graph. */
  readonly person: number;
  /** Steps to the top of the chart, 0 at the top; undefined without reporting lines or in a circle. */
  readonly depth: number | undefined;
  readonly directReports: number;
  /** People below, at any depth; undefined in a circle. */
  readonly totalReports: number | undefined;
  /** Undefined when the data has neither reporting lines nor stated formal levels. */
  readonly isFormalLeader: boolean | undefined;
}

export interface FormalStanding extends Finding {
  /** One row a person, in the order of people. */
  readonly rows: readonly StandingRow[];
}

/**
 * Where people stand in the chart. A formal leader has reports, or holds one of the levels that orgraph.json states.
 * Cost: O(people).
 */
export function findFormalStanding({ dataset, graph, chart }: FindingInput): FormalStanding {
  const { formalLevels } = dataset.config;
  const isKnown = dataset.hasReportingLines || formalLevels !== undefined;
  const rows = graph.people.map((person, index): StandingRow => {
    const isStated = person.level !== undefined && formalLevels?.includes(person.level) === true;
    return {
      person: index,
      depth: dataset.hasReportingLines && chart.depth[index]! >= 0 ? chart.depth[index]! : undefined,
      directReports: chart.directReports[index]!,
      totalReports: chart.totalReports[index]! >= 0 ? chart.totalReports[index]! : undefined,
      isFormalLeader: isKnown ? isStated || chart.directReports[index]! > 0 : undefined,
    };
  });
  const leaders = rows.filter((row) => row.isFormalLeader === true).length;
  const depths = rows.map((row) => row.depth).filter((depth) => depth !== undefined);
  const layers = depths.length === 0 ? 0 : depths.reduce((most, depth) => Math.max(most, depth), 0) + 1;
  return {
    id: 'formal-standing',
    title: 'Formal standing',
    question: 'Who leads by the chart?',
    sentences: isKnown
      ? [
          `${counted(leaders, 'person leads', 'people lead')} by the chart, out of ${rows.length.toLocaleString('en-US')}${
            layers === 0 ? '' : `; the chart has ${counted(layers, 'layer')}`
          }.`,
        ]
      : [],
    rule: 'a formal leader has reports, or holds a level that orgraph.json lists in formalLevels',
    mayMean: 'who is expected to decide, and for how many',
    doesNotMean: 'who is followed',
    shows: 'persons',
    missing: isKnown
      ? undefined
      : 'reporting lines (a column manager_id in people.csv), or formalLevels in orgraph.json',
    rows,
  };
}
