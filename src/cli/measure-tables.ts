import { OrgraphError } from '../errors.js';
import { shownGroups } from '../findings/group-privacy.js';
import type { Network } from '../graph/network.js';
import { arcSources } from '../kernel/csr.js';
import type { AnyMetric, Metric, MetricLevel, NetworkMetric } from '../metrics/define-metric.js';
import { type MeasureOptions, measure, prepareMeasures, refuseUnlessChosen } from '../metrics/measure.js';
import { chosenGroups, hasUsualGroups } from '../metrics/parts/group-column.js';
import {
  measureGroupPairs,
  measureGroups,
  measureNetwork,
  measurePairs,
  networkValueIds,
} from '../metrics/registry.js';
import type { RunControl } from '../options.js';
import type { CsvColumn, CsvValue } from '../outputs/csv/csv.js';
import { refuseFewBehind } from '../privacy/few-behind.js';
import { GroupNumbers } from '../privacy/group-numbers.js';
import { shareMeasure } from '../privacy/share-measures.js';
import type { PrivacyState } from '../schema/privacy.js';
import { estimateNote, idleNotes } from './estimate-notes.js';

/** What was measured, on what, and how much of it may be shown. */
export interface MeasureRequest {
  readonly level: MetricLevel;
  /** Measures of that level. */
  readonly chosen: readonly AnyMetric[];
  /** Ids of measures that were named one by one: those must have an answer. */
  readonly named: readonly string[];
  readonly network: Network;
  /** Ids of people, in the order of the network. */
  readonly people: readonly string[];
  readonly by: string | undefined;
  /** Options of single measures by id. */
  readonly with: NonNullable<MeasureOptions['with']>;
  readonly minGroup: number;
  /** How many people are drawn where measures are to be estimated, and how. */
  readonly sampling: SamplingFlags;
  readonly control: RunControl;
  /** Whom the table may show; everybody, where undefined. */
  readonly privacy: PrivacyState | undefined;
}

/** The flags that make estimates of exact values. */
export type SamplingFlags = Pick<MeasureOptions, 'sample' | 'error' | 'estimate' | 'lanes' | 'seed'>;

/** Measures as a table. Rows are places; a column gives the cell of each. */
export interface MeasureTable {
  /** The name of the rows in JSON. */
  readonly name: string;
  readonly columns: readonly CsvColumn<number>[];
  readonly rows: readonly number[];
  /** What a reader must know beside the table, such as groups that are hidden. */
  readonly notes: readonly string[];
  /** The column of the groups in it, where it is a table of groups. */
  readonly by?: string | undefined;
  /** How estimates were made, where there are any. */
  readonly estimates?: readonly {
    readonly metric: string;
    readonly sources: number;
    readonly population: number;
    readonly confidence: number;
    readonly lanes: string;
  }[];
}

/** Computes the measures asked for and puts them into the table of their level. Throws as the measures do. */
export async function measureTable(request: MeasureRequest): Promise<MeasureTable> {
  const { level, network, chosen, control } = request;
  if (level === 'people') return peopleTable(request);
  if (request.privacy?.mode === 'aggregate') return sharedTable(request, request.privacy);
  for (const id of Object.keys(request.with)) refuseUnlessChosen(id, chosen);
  await prepareMeasures(network, chosen, control, (metric) => optionsOf(request, metric));
  const table = tables[level](request);
  return { ...table, notes: [...table.notes, ...idleNotes(request, false)] };
}

/** The measures that may be told where nobody is shown, as they may be told. Throws PRIVACY_REFUSED for others that were named. */
async function sharedTable(request: MeasureRequest, { k }: PrivacyState): Promise<MeasureTable> {
  const { level, network, chosen } = request;
  const numbers = new GroupNumbers(k);
  const withheld = chosen.filter((metric) => metric.sharedAs === undefined);
  const refused = withheld.find((metric) => isNamed(request, metric));
  if (refused !== undefined)
    throw new OrgraphError('PRIVACY_REFUSED', {
      what: refused.id,
      why:
        level === 'groups'
          ? 'contact within groups would tell what is hidden between them; orgraph gaps and orgraph style tell of groups what can be told'
          : 'it can hang on few people, or tell contact between groups that is hidden; orgraph gaps and orgraph style tell what can be told',
    });
  if (level === 'network') refuseFewBehind(network, k);
  const told = {
    ...request,
    chosen: chosen.filter((metric) => metric.sharedAs !== undefined),
    minGroup: Math.max(k, request.minGroup),
    share: (metric: AnyMetric, value: number) => shareMeasure(metric, value, network.nodeCount, numbers),
  };
  await prepareMeasures(network, told.chosen, request.control, (metric) => optionsOf(request, metric));
  const table = tables[level === 'groups' ? 'groups' : 'network'](told);
  const notes = [
    ...(withheld.length === 0
      ? []
      : [`${withheld.length} measures are left out: they could tell of few people`]),
    'people and pairs are counted to the nearest five, ratios have two decimals; empty: it would tell of few, or the same of everybody',
  ];
  return { ...table, notes: [...table.notes, ...notes] };
}

/** Whether a measure can be told the column of the groups it compares. */
export function comparesGroups(metric: AnyMetric): boolean {
  return metric.level === 'groups' || metric.level === 'group-pairs' || 'by' in metric.options.shape;
}

async function peopleTable(request: MeasureRequest): Promise<MeasureTable> {
  const { people, network, chosen, by, with: options, sampling, control } = request;
  const notes: string[] = [];
  const possible = chosen.filter((metric): metric is Metric => {
    if (metric.level !== 'people') return false;
    const isLeftOut = by === undefined && metric.isPossible?.(network) === false && !isNamed(request, metric);
    if (isLeftOut) notes.push(`${metric.id} is left empty: nobody has a group it could compare`);
    return !isLeftOut;
  });
  const measured = await measure(network, possible, {
    ...Object.fromEntries(Object.entries({ ...sampling, by }).filter(([, value]) => value !== undefined)),
    with: options,
    ...control,
  });
  const columns: CsvColumn<number>[] = [{ header: 'person_id', cell: (row) => people[row] }];
  for (const { id } of chosen) {
    const found = measured.find(({ metric }) => metric === id);
    columns.push({ header: id, cell: (row) => found?.values[row] });
    const estimate = found?.estimate;
    if (estimate !== undefined)
      columns.push({ header: `${id}-error-bound`, cell: (row) => estimate.errorBounds[row] });
  }
  const estimates = measured.flatMap(({ metric, estimate }) => {
    if (estimate === undefined) return [];
    const { errorBounds, seed, ...how } = estimate;
    return [{ metric, ...how }];
  });
  notes.push(...estimates.map(estimateNote), ...idleNotes(request, estimates.length > 0));
  const column = columnOf(request);
  return { name: 'people', columns, rows: [...people.keys()], notes, by: column, estimates };
}

/** The column whose groups are compared where a measure does that; undefined where none does, or nobody has a group. */
function columnOf({ network, by, chosen }: MeasureRequest): string | undefined {
  if (by !== undefined || !chosen.some(comparesGroups) || !hasUsualGroups(network)) return by;
  return chosenGroups(network, by, 'measure').column;
}

function isNamed({ named }: MeasureRequest, { id }: AnyMetric): boolean {
  return named.includes(id);
}

/** A request, and how a number is told where not everybody may be shown. */
interface TableRequest extends MeasureRequest {
  readonly share?: (metric: AnyMetric, value: number) => number;
}

const tables: Readonly<Record<Exclude<MetricLevel, 'people'>, (request: TableRequest) => MeasureTable>> = {
  pairs(request) {
    const { people, network } = request;
    const sources = arcSources(network.out);
    const { targets } = network.out;
    const scores = eachOf(request, 'pairs', (metric) =>
      measurePairs(network, metric, optionsOf(request, metric)),
    );
    const columns = [
      { header: 'source', cell: (row: number) => people[sources[row]!] },
      { header: 'target', cell: (row: number) => people[targets[row]!] },
      ...scores,
    ];
    // Undirected networks hold an arc each way.
    const rows = [...targets.keys()].filter((arc) => network.directed || sources[arc]! < targets[arc]!);
    return { name: 'pairs', columns, rows, notes: [] };
  },

  groups(request) {
    const { groups, shown, ...about } = groupsOf(request);
    const scores = eachOf(request, 'groups', (metric) =>
      measureGroups(request.network, metric, groups, optionsOf(request, metric)),
    );
    const columns = [{ header: 'group', cell: (row: number) => groups.names[row] }, ...scores];
    return { name: 'groups', columns, rows: shown, ...about };
  },

  'group-pairs'(request) {
    const { groups, shown, ...about } = groupsOf(request);
    const scores = eachOf(request, 'group-pairs', (metric) =>
      measureGroupPairs(request.network, metric, groups, optionsOf(request, metric)),
    );
    const count = groups.names.length;
    const columns = [
      { header: 'from', cell: (row: number) => groups.names[Math.floor(row / count)] },
      { header: 'to', cell: (row: number) => groups.names[row % count] },
      ...scores,
    ];
    const rows = shown.flatMap((from) =>
      shown.filter((to) => request.network.directed || from <= to).map((to) => from * count + to),
    );
    return { name: 'groupPairs', columns, rows, ...about };
  },

  network(request) {
    const { network, chosen, share = asItIs } = request;
    const notes: string[] = [];
    const values = chosen
      .filter((metric): metric is NetworkMetric => metric.level === 'network')
      .flatMap((metric) => {
        return orEmpty(
          request,
          metric,
          notes,
          () =>
            measureNetwork(network, metric, optionsOf(request, metric)).map(({ id, value }) => ({
              id,
              value: share(metric, value),
            })),
          () => networkValueIds(metric).map((id) => ({ id, value: Number.NaN })),
        );
      });
    const columns = [
      { header: 'measure', cell: (row: number): CsvValue => values[row]?.id },
      { header: 'value', cell: (row: number): CsvValue => values[row]?.value },
    ];
    return { name: 'network', columns, rows: [...values.keys()], notes, by: columnOf(request) };
  },
};

function asItIs(_: AnyMetric, value: number): number {
  return value;
}

/** A column for each measure of this level. */
function eachOf<Level extends MetricLevel>(
  { chosen, share = asItIs }: TableRequest,
  level: Level,
  scoresOf: (metric: Extract<AnyMetric, { readonly level: Level }>) => Float64Array,
): CsvColumn<number>[] {
  return chosen
    .filter((metric): metric is Extract<AnyMetric, { readonly level: Level }> => metric.level === level)
    .map((metric) => {
      const scores = scoresOf(metric);
      return { header: metric.id, cell: (row) => share(metric, scores[row]!) };
    });
}

function optionsOf({ by, with: options }: MeasureRequest, metric: AnyMetric): object {
  const shared = by !== undefined && 'by' in metric.options.shape ? { by } : {};
  return { ...shared, ...new Map(Object.entries(options)).get(metric.id) };
}

/** A measure that compares groups is left empty where nobody has one, unless it was asked for by its id. */
function orEmpty<Scores>(
  request: MeasureRequest,
  metric: AnyMetric,
  notes: string[],
  scoresOf: () => Scores,
  emptyScores: () => Scores,
): Scores {
  try {
    return scoresOf();
  } catch (error) {
    const isOptional = !isNamed(request, metric);
    if (!(error instanceof OrgraphError) || error.code !== 'COLUMN_NEEDED' || !isOptional) throw error;
    notes.push(`${metric.id} is left empty: ${error.message}`);
    return emptyScores();
  }
}

/** The groups with those too small to show taken out, places of those left, and what is said of the others. */
function groupsOf({ network, by, minGroup, level }: MeasureRequest) {
  const { column } = chosenGroups(network, by, `a table of ${level === 'groups' ? 'groups' : 'group pairs'}`);
  const groups = shownGroups(network, column, minGroup);
  const shown = [...groups.names.keys()].filter((group) => !groups.isHidden[group]);
  const hidden = groups.names.length - shown.length;
  const notes = [
    ...(by === undefined ? [`groups are those of ${column}; --by names another column`] : []),
    ...(hidden === 0
      ? []
      : [
          `${hidden} of ${groups.names.length} groups of ${column} ${hidden === 1 ? 'is' : 'are'} hidden, people and ties: of fewer than ${minGroup} people, or needed so that nobody can work those out`,
        ]),
  ];
  return { groups, shown, notes, by: column };
}
