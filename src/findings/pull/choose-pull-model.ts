import type { Chart } from '../../graph/chart.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import {
  type Covariate,
  type CovariateName,
  type LeftOutCovariate,
  readCovariates,
  unitsOf,
} from './pull-covariates.js';
import { evidenceKinds, type PullGraph } from './pull-evidence.js';
import type { PullModel } from './pull-model.js';

/** What evidence of pull was compared with, and what it was not, and why. */
export interface ChosenModel {
  readonly model: PullModel;
  readonly comparedWith: readonly CovariateName[];
  readonly notComparedWith: readonly LeftOutCovariate[];
  /** Whether who seeks can be told from who is sought; without that, being sought is volume itself. */
  readonly tellsDirection: boolean;
}

/** Each coefficient is borne by so many people who have a tie, or it is left out. */
const PEOPLE_A_COEFFICIENT = 10;

/** Above this share of ties that run both ways, volume and being sought are one and the same. */
const NEARLY_ALL_MUTUAL = 0.9;

/**
 * Chooses what evidence is compared with: message volume, formal post, unit, level, tenure, hours and location, in this order,
 * as far as the data has them and as far as there are ten people with ties for each coefficient.
 */
export function chooseModel(graph: OrgGraph, chart: Chart, ties: PullGraph): ChosenModel {
  const { covariates, leftOut } = readCovariates(graph, chart);
  const notComparedWith = [...leftOut];
  const people = peopleWithTies(ties);
  const most = Math.floor(people / PEOPLE_A_COEFFICIENT);
  const tellsDirection = ties.directed && mutualShare(ties) <= NEARLY_ALL_MUTUAL;
  const comparedWith: CovariateName[] = [];
  const columns: Float64Array[] = [];
  let used = 0;
  const take = (name: CovariateName, count: number): boolean => {
    if (used + count > most) {
      notComparedWith.push({
        name,
        reason: `${people} people with ties bear ${most === 1 ? '1 coefficient' : `${most} coefficients`}`,
      });
      return false;
    }
    used += count;
    comparedWith.push(name);
    return true;
  };

  const hasVolume = take('message volume', 1);
  const units = unitsOf(graph);
  let hasUnits = false;
  let volumePowers: 0 | 1 | 2 = hasVolume ? 1 : 0;
  for (const covariate of covariates) {
    const isUnit = covariate.name === 'unit';
    if (isUnit && units === undefined) {
      notComparedWith.push({ name: 'unit', reason: 'there are fewer than three units to tell apart' });
      continue;
    }
    // Beside its size a unit counts by what its other people have.
    if (!take(covariate.name, widthOf(covariate) + (isUnit ? 1 : 0))) continue;
    columns.push(...covariate.columns);
    hasUnits ||= isUnit;
    if (covariate.name === 'level' && volumePowers === 1 && used < most) {
      volumePowers = 2;
      used++;
    }
  }
  if (volumePowers === 1 && used < most) volumePowers = 2;
  return {
    model: {
      columns,
      units: hasUnits ? units : undefined,
      volumePowers,
      volumeFor: tellsDirection ? evidenceKinds : ['bridge', 'reach'],
    },
    comparedWith,
    notComparedWith,
    tellsDirection,
  };
}

function widthOf({ columns }: Covariate): number {
  return columns.length;
}

function peopleWithTies({ nodeCount, starts, inStarts }: PullGraph): number {
  let count = 0;
  for (let node = 0; node < nodeCount; node++)
    if (starts[node + 1]! > starts[node]! || inStarts[node + 1]! > inStarts[node]!) count++;
  return count;
}

/** Of the ties off the reporting line that have a direction, the share that run both ways. */
function mutualShare({ twins, alongLine, isSeeking }: PullGraph): number {
  let all = 0;
  let mutual = 0;
  for (let arc = 0; arc < twins.length; arc++) {
    if (alongLine[arc] === 1 || isSeeking[arc] === 0) continue;
    all++;
    if (twins[arc] !== -1 && isSeeking[twins[arc]!] === 1) mutual++;
  }
  return all === 0 ? 0 : mutual / all;
}
