import type { Chart } from '../../graph/chart.js';
import { readDottedLines } from '../../graph/dotted-lines.js';
import type { Words } from '../../words/words.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import { type ChartStatistics, chartStatistics } from './chart-statistics.js';

/**
 * Where the chart has a person: at the top of others, inside, alone (neither manager nor reports), or at or below a place
 * where the chart breaks.
 */
export type ChartPlace =
  | 'top'
  | 'inside'
  | 'alone'
  | 'manager elsewhere'
  | 'below a manager elsewhere'
  | 'in a circle'
  | 'below a circle';

/** Where one person stands in the chart. */
export interface StandingRow {
  /** Place in the people of the graph. */
  readonly person: number;
  /** As the people file states it. */
  readonly level: string | undefined;
  /** Undefined without reporting lines. */
  readonly place: ChartPlace | undefined;
  /** Steps to the top of the chart, 0 at the top; undefined without reporting lines and at or below a break. */
  readonly depth: number | undefined;
  /** The span. */
  readonly directReports: number;
  /** People below, at any depth; undefined in a circle. */
  readonly totalReports: number | undefined;
  /** Steps down to the lowest of them, 0 without reports; undefined in a circle. */
  readonly layersBelow: number | undefined;
  /** Managers and reports by a dotted line; those of the reporting line are not counted. */
  readonly dottedManagers: number;
  readonly dottedReports: number;
  /** Whether the level is one of the formal ones; undefined where orgraph.json states none. */
  readonly holdsTitle: boolean | undefined;
  /** Where a stated formal level and reports do not go together; undefined where they do, and where either is not known. */
  readonly mismatch: 'title without reports' | 'reports without title' | undefined;
  /** Undefined when the data has neither reporting lines nor stated formal levels. */
  readonly isFormalLeader: boolean | undefined;
}

export interface FormalStanding extends Finding {
  /** One row a person, in the order of people. */
  readonly rows: readonly StandingRow[];
  /** The chart in figures; undefined without reporting lines. */
  readonly chart: ChartStatistics | undefined;
}

/**
 * Where people stand in the chart, and the chart in figures. A formal leader has reports, or holds one of the levels that
 * orgraph.json states; dotted lines make nobody one. Cost: O(people).
 */
export function findFormalStanding({ dataset, graph, chart, options }: FindingInput): FormalStanding {
  const { formalLevels } = dataset.config;
  const { hasReportingLines } = dataset;
  const isKnown = hasReportingLines || formalLevels !== undefined;
  const dotted = readDottedLines(graph);
  const rows = graph.people.map((person, index): StandingRow => {
    const hasReports = chart.directReports[index]! > 0;
    const isStated = person.level !== undefined && formalLevels?.includes(person.level) === true;
    const isComparable = hasReportingLines && formalLevels !== undefined && isStated !== hasReports;
    return {
      person: index,
      level: person.level,
      place: hasReportingLines
        ? placeOf(index, graph.managerOf, chart, person.hasManagerElsewhere)
        : undefined,
      depth: hasReportingLines && chart.depth[index]! >= 0 ? chart.depth[index]! : undefined,
      directReports: chart.directReports[index]!,
      totalReports: chart.totalReports[index]! >= 0 ? chart.totalReports[index]! : undefined,
      layersBelow: chart.layersBelow[index]! >= 0 ? chart.layersBelow[index]! : undefined,
      dottedManagers: dotted.managers[index]!,
      dottedReports: dotted.reports[index]!,
      holdsTitle: formalLevels === undefined ? undefined : isStated,
      mismatch: isComparable ? (isStated ? 'title without reports' : 'reports without title') : undefined,
      isFormalLeader: isKnown ? isStated || hasReports : undefined,
    };
  });
  const statistics = hasReportingLines ? chartStatistics(rows, options.minGroup) : undefined;
  return {
    id: 'formal-standing',
    ...told((words) => ({
      title: words.standing.formalStanding,
      question: words.standing.whoLeadsByTheChart,
      sentences: isKnown ? sentencesOf(words, rows, statistics) : [],
      rule: words.standing.aFormalLeaderHasReports,
      mayMean: words.standing.whoIsExpectedToDecide,
      doesNotMean: words.standing.whoIsFollowedAndA,
      missing: isKnown ? undefined : words.standing.reportingLinesAColumnManager,
    })),
    shows: 'persons',
    rows,
    chart: statistics,
  };
}

function placeOf(
  person: number,
  managerOf: Int32Array,
  chart: Chart,
  hasManagerElsewhere: boolean | undefined,
): ChartPlace {
  if (chart.totalReports[person] === -1) return 'in a circle';
  if (hasManagerElsewhere === true) return 'manager elsewhere';
  if (managerOf[person] === -1) return chart.directReports[person]! > 0 ? 'top' : 'alone';
  if (chart.depth[person]! >= 0) return 'inside';
  return chart.topOf[person] === -1 ? 'below a circle' : 'below a manager elsewhere';
}

function sentencesOf(
  words: Words,
  rows: readonly StandingRow[],
  chart: ChartStatistics | undefined,
): string[] {
  const leaders = rows.filter((row) => row.isFormalLeader === true).length;
  const layers = chart?.layers.length ?? 0;
  const mismatched = (kind: StandingRow['mismatch']) => rows.filter((row) => row.mismatch === kind).length;
  const withoutReports = mismatched('title without reports');
  const withoutTitle = mismatched('reports without title');
  return [
    words.standing.peopleLeadByTheChart(
      leaders,
      rows.length,
      layers === 0 ? '' : words.standing.theChartHasLayers(layers),
    ),
    ...(chart === undefined ? [] : chartSentences(words, chart)),
    ...(withoutReports + withoutTitle === 0
      ? []
      : [words.standing.peopleHoldAFormalLevel(withoutReports, withoutTitle)]),
  ];
}

function chartSentences(words: Words, chart: ChartStatistics): string[] {
  const { spans, dottedLines, dottedPeople } = chart;
  const breaks = [
    [chart.managerElsewhere, words.standing.whoseManagerIsNotAmong],
    [chart.inCircles, words.standing.inCirclesOfManagers2],
    [chart.alone, words.standing.withNeitherAManagerNor],
  ] as const;
  const told = breaks
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${words.numbers.count(count)} ${what}`);
  return [
    ...(spans.managers === 0
      ? []
      : [
          words.standing.theMiddleManagerHasDirect(
            spans.median,
            spans.lowerQuartile,
            spans.upperQuartile,
            spans.largest,
            spans.single === 0
              ? words.standing.noManagerHas
              : words.standing.ofManagersHave(spans.singleShare),
          ),
        ]),
    ...(chart.roots > 1 ? [words.standing.theChartHasTopsThat(chart.roots)] : []),
    ...(told.length === 0 ? [] : [words.standing.whereTheChartBreaksCounted(told.join(', '))]),
    ...(dottedLines === 0 ? [] : [words.standing.peopleHaveASecondManager(dottedPeople, dottedLines)]),
  ];
}
