import type { Chart } from '../../graph/chart.js';
import { type Groups, groupPeople } from '../../graph/groups.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import { naturalLog } from '../../kernel/natural-log.js';

/** What evidence of pull is compared with, in the words of a reader. */
export type CovariateName =
  | 'message volume'
  | 'formal post'
  | 'unit'
  | 'level'
  | 'tenure'
  | 'hours'
  | 'location';

/** What the data has on people that may explain how much they are sought: one column or several for each name. */
export interface Covariate {
  readonly name: CovariateName;
  /** Of mean 0 and deviation 1; 0 for people of whom it is not known. */
  readonly columns: readonly Float64Array[];
}

/** Why a covariate is not compared with. */
export interface LeftOutCovariate {
  readonly name: CovariateName;
  readonly reason: string;
}

/** Values of a column with fewer people than this are put together. */
const FEWEST_OF_A_VALUE = 5;
const MOST_VALUES = 5;
/** A number that is known of fewer people is not compared with. */
const KNOWN_SHARE = 0.8;

/**
 * What the data has of post, unit, level, tenure, hours and place, each as columns for a log-linear model, and why the rest is left out.
 * Reports, unit sizes, years and hours count by their logarithm; a level or place is a column of its own where five people or
 * more have it. Tenure runs up to the last start date there is. Cost: O(people).
 */
export function readCovariates(
  graph: OrgGraph,
  chart: Chart,
): { covariates: Covariate[]; leftOut: LeftOutCovariate[] } {
  const { people } = graph;
  const covariates: Covariate[] = [];
  const leftOut: LeftOutCovariate[] = [];
  const add = (name: CovariateName, columns: readonly (Float64Array | undefined)[], reason: string) => {
    const varied = columns.filter((column) => column !== undefined);
    if (varied.length === 0) leftOut.push({ name, reason });
    else covariates.push({ name, columns: varied });
  };
  const log = (values: readonly number[]) =>
    standardised(Float64Array.from(values, (value) => (Number.isNaN(value) ? value : naturalLog(value))));

  add(
    'formal post',
    [log([...chart.totalReports].map((reports) => 1 + Math.max(0, reports)))],
    'nobody has reports',
  );
  const units = unitsOf(graph);
  add(
    'unit',
    units === undefined
      ? []
      : [
          log([...units.of].map((unit) => (unit < 0 ? Number.NaN : units.sizes[unit]!))) ??
            new Float64Array(people.length),
        ],
    'the data has fewer than three units, or hardly anybody to compare with in them',
  );
  add('level', valueColumns(graph, 'level'), 'there is no level, or nearly everybody has the same');
  const starts = people.map((person) => person.startDay ?? Number.NaN);
  const last = people.reduce((most, { startDay }) => Math.max(most, startDay ?? most), -Infinity);
  add(
    'tenure',
    [log(starts.map((day) => 1 + (last - day) / 365))],
    'start dates are known of too few people, or are all the same',
  );
  add(
    'hours',
    [log(people.map((person) => person.fte ?? Number.NaN))],
    'hours (fte) are known of too few people, or are all the same',
  );
  add(
    'location',
    valueColumns(graph, 'location'),
    'there is no location, or nearly everybody is at the same',
  );
  return { covariates, leftOut };
}

/** The units of the people, where there are three or more with two people each on average. */
export function unitsOf(graph: OrgGraph): Groups | undefined {
  if (graph.people.every((person) => person.unit === undefined)) return undefined;
  const units = groupPeople(graph, 'unit');
  const named = units.of.reduce((count, unit) => count + (unit < 0 ? 0 : 1), 0);
  return units.names.length < 3 || named < 2 * units.names.length ? undefined : units;
}

/** A column for each value that enough people have, but for the most frequent one. */
function valueColumns(graph: OrgGraph, column: 'level' | 'location'): (Float64Array | undefined)[] {
  if (graph.people.every((person) => person[column] === undefined)) return [];
  const { of, sizes } = groupPeople(graph, column);
  const bySize = [...sizes.keys()]
    .filter((value) => sizes[value]! >= FEWEST_OF_A_VALUE)
    .sort((a, b) => sizes[b]! - sizes[a]!);
  return bySize
    .slice(1, 1 + MOST_VALUES)
    .map((value) => standardised(Float64Array.from(of, (own) => (own === value ? 1 : 0))));
}

/** Mean 0, deviation 1, and 0 for what is NaN; undefined where too little is known or all is the same. */
export function standardised(values: Float64Array): Float64Array | undefined {
  let known = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    known++;
    sum += value;
  }
  if (known < 2 || known < KNOWN_SHARE * values.length) return undefined;
  const mean = sum / known;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  const deviation = Math.sqrt(squares / known);
  if (!(deviation > 1e-9)) return undefined;
  return values.map((value) => (Number.isNaN(value) ? 0 : (value - mean) / deviation));
}
