import { percentile } from '../../inference/draw-summary.js';
import { hiddenGroups } from '../group-privacy.js';
import type { StandingRow } from './formal-standing.js';

/** One layer of the chart: everybody with so many steps to the top. */
export interface ChartLayer {
  readonly depth: number;
  /** Undefined where the layer is too small to show, and where it would give such a layer away. */
  readonly people: number | undefined;
  /** Those of them who have reports; undefined with `people`. */
  readonly managers: number | undefined;
}

/** How many people report directly to one manager, over all managers. */
export interface SpanStatistics {
  /** People with direct reports. */
  readonly managers: number;
  /** Linear between neighbours; NaN, as all of these, where nobody has reports. */
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly largest: number;
  readonly mean: number;
  /** Managers with one report. */
  readonly single: number;
  readonly singleShare: number;
  /** Managers by span, the smallest first. */
  readonly counts: readonly { readonly span: number; readonly managers: number }[];
}

/** The chart in figures. */
export interface ChartStatistics {
  /** From the top; people whose depth is not known are in none. */
  readonly layers: readonly ChartLayer[];
  readonly spans: SpanStatistics;
  /** People at the top who have reports. */
  readonly roots: number;
  /** People with neither a manager nor reports. */
  readonly alone: number;
  /** People whose manager is not among the people, and everybody below them. */
  readonly managerElsewhere: number;
  readonly belowManagerElsewhere: number;
  readonly inCircles: number;
  readonly belowCircles: number;
  /** People with a manager by a dotted line, and the lines. */
  readonly dottedPeople: number;
  readonly dottedLines: number;
}

/** Sums up where everybody stands. Layers below `minGroup` people are hidden, with complementary hiding. */
export function chartStatistics(rows: readonly StandingRow[], minGroup: number): ChartStatistics {
  const at = (place: StandingRow['place']) => rows.filter((row) => row.place === place).length;
  return {
    layers: chartLayers(rows, minGroup),
    spans: spanStatistics(rows),
    roots: at('top'),
    alone: at('alone'),
    managerElsewhere: at('manager elsewhere'),
    belowManagerElsewhere: at('below a manager elsewhere'),
    inCircles: at('in a circle'),
    belowCircles: at('below a circle'),
    dottedPeople: rows.filter((row) => row.dottedManagers > 0).length,
    dottedLines: rows.reduce((sum, row) => sum + row.dottedManagers, 0),
  };
}

function chartLayers(rows: readonly StandingRow[], minGroup: number): ChartLayer[] {
  const people: number[] = [];
  const managers: number[] = [];
  for (const { depth, directReports } of rows) {
    if (depth === undefined) continue;
    people[depth] = (people[depth] ?? 0) + 1;
    managers[depth] = (managers[depth] ?? 0) + (directReports > 0 ? 1 : 0);
  }
  const isHidden = hiddenGroups(people, minGroup);
  return people.map((size, depth) =>
    isHidden[depth]
      ? { depth, people: undefined, managers: undefined }
      : { depth, people: size, managers: managers[depth] },
  );
}

function spanStatistics(rows: readonly StandingRow[]): SpanStatistics {
  const spans = Float64Array.from(rows, (row) => row.directReports)
    .filter((span) => span > 0)
    .sort();
  const managersOf = new Map<number, number>();
  for (const span of spans) managersOf.set(span, (managersOf.get(span) ?? 0) + 1);
  const single = managersOf.get(1) ?? 0;
  return {
    managers: spans.length,
    lowerQuartile: percentile(spans, 0.25),
    median: percentile(spans, 0.5),
    upperQuartile: percentile(spans, 0.75),
    largest: spans.at(-1) ?? Number.NaN,
    mean: spans.reduce((sum, span) => sum + span, 0) / spans.length,
    single,
    singleShare: single / spans.length,
    counts: [...managersOf].map(([span, managers]) => ({ span, managers })),
  };
}
