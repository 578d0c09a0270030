import * as z from 'zod';
import { OrgraphError, problemsOf, throwIfAborted } from '../errors.js';
import type { Network } from '../graph/network.js';
import type { OrgGraph } from '../graph/org-graph.js';
import { selectNetwork } from '../graph/select-network.js';
import { nearestName } from '../ingest/nearest-name.js';
import { DIGITS, settle } from '../kernel/settle.js';
import type { RunControl } from '../options.js';
import { DEFAULT_SEED } from '../random.js';
import { createRunner, type PassRunner } from '../workers/pass-runner.js';
import { breather } from './breather.js';
import type { AnyMetric, Metric } from './define-metric.js';
import type { Lanes, SampledPass } from './passes/sampled-pass.js';
import { CONFIDENCE, estimateSums, type SampledSums, type SampleQuery } from './passes/sampled-sums.js';
import type { SharedPass } from './passes/shared-pass.js';
import { completedOptions, findMetric, type MetricId, measurePeople } from './registry.js';

/** How measures are computed. Exact, on as many threads as pay, when nothing is said. */
export const measureOptions = z.strictObject({
  by: z.string().optional().describe('column of the groups, for measures that compare groups'),
  with: z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .default({})
    .describe('options of single measures by id, such as { pagerank: { damping: 0.9 } }'),
  sample: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('estimate what follows shortest paths from this many people instead of all'),
  error: z
    .number()
    .gt(0)
    .max(1)
    .optional()
    .describe(
      'estimate from as many people as this error needs, a share of the greatest value there can be; with sample, from no more than that',
    ),
  estimate: z
    .array(z.string())
    .optional()
    .describe(
      'with sample or error: the measures to estimate, the others stay exact; all that can be when left out',
    ),
  lanes: z
    .enum(['float64', 'float32'])
    .default('float64')
    .describe(
      'numbers that estimates of betweenness count paths with; float32 is faster and good to 6 digits',
    ),
  seed: z.number().int().min(0).max(0xffffffff).default(DEFAULT_SEED).describe('of the people drawn'),
});
export type MeasureOptions = z.input<typeof measureOptions> & RunControl;

/** How an estimate was made and how far each value may be off. */
export interface Estimate {
  /** For each person how far the value may be off; all hold together with a probability of `confidence`. */
  readonly errorBounds: Float64Array;
  readonly confidence: number;
  /** People whose shortest paths the values come from, and people there are. */
  readonly sources: number;
  readonly population: number;
  readonly seed: number;
  readonly lanes: Lanes;
}

/** One measure of all people. */
export interface Measured {
  readonly metric: string;
  /** In the order of people; NaN where there is no answer. */
  readonly values: Float64Array;
  /** Left out where the values are exact. */
  readonly estimate?: Estimate;
}

/**
 * Computes measures of persons, long ones on worker threads.
 *
 * Takes a network, or a graph whose informal ties are then combined as {@link selectNetwork} does. Any number of threads
 * gives the same bytes. With `sample` or `error`, measures that sum over shortest paths are estimated and say how far they
 * may be off; all others stay exact. Throws METRIC_UNKNOWN, METRIC_LEVEL, OPTIONS_INVALID, COLUMN_UNKNOWN, COLUMN_NEEDED,
 * ABORTED, WORKER_FAILED.
 */
export async function measure(
  graph: Network | OrgGraph,
  ids: MetricId | Metric | readonly (MetricId | Metric)[],
  options: MeasureOptions = {},
): Promise<Measured[]> {
  const { signal, onProgress, threads, ...rest } = options;
  const parsed = measureOptions.safeParse(rest);
  if (!parsed.success)
    throw new OrgraphError('OPTIONS_INVALID', { call: 'measure', problems: problemsOf(parsed.error) });
  const query = parsed.data;
  throwIfAborted(signal);
  const network = 'layers' in graph ? selectNetwork(graph) : graph;
  const chosen = [ids]
    .flat()
    .map((id) => (typeof id === 'string' ? findMetric(id) : id)) as readonly Metric[];
  const isSampled = query.sample !== undefined || query.error !== undefined;
  const wanted = query.estimate?.map((id) => estimable(findMetric(id)));
  const isEstimated = (metric: Metric) =>
    isSampled && metric.sampled !== undefined && wanted?.includes(metric) !== false;
  const optionsOf = (metric: Metric) => metricOptions(metric, query);
  for (const id of Object.keys(query.with)) refuseUnlessChosen(id, chosen);

  const runner = createRunner({ threads, signal });
  const breathe = breather(signal);
  try {
    // What needs no long work comes first: beside the threads it would need memory at the same time as they do.
    const values = new Map<Metric, Float64Array>();
    for (const metric of chosen) {
      if (metric.passes !== undefined || isEstimated(metric)) continue;
      onProgress?.(metric.id, values.size / chosen.length);
      values.set(metric, measurePeople(network, metric, optionsOf(metric)));
      await breathe();
    }
    const drawn = await followLong(network, chosen, isEstimated, query, runner, onProgress);
    const measured: Measured[] = [];
    for (const metric of chosen) {
      await breathe();
      measured.push(
        isEstimated(metric)
          ? estimated(network, metric, drawn.get(metric.sampled!.pass)!, query)
          : {
              metric: metric.id,
              values: values.get(metric) ?? measurePeople(network, metric, optionsOf(metric)),
            },
      );
    }
    return measured;
  } finally {
    await runner.close();
  }
}

/** What is said of one measure, and the column of groups where it compares any. */
function metricOptions(metric: Metric, query: Pick<z.output<typeof measureOptions>, 'by' | 'with'>): object {
  const shared = query.by !== undefined && 'by' in metric.options.shape ? { by: query.by } : {};
  return { ...shared, ...new Map(Object.entries(query.with)).get(metric.id) };
}

/** Throws OPTIONS_INVALID where options are given for a measure nobody asked for. */
export function refuseUnlessChosen(id: string, chosen: readonly AnyMetric[]): void {
  if (chosen.some((metric) => metric.id === id)) return;
  const near = nearestName(
    id,
    chosen.map((metric) => metric.id),
  );
  throw new OrgraphError('OPTIONS_INVALID', {
    call: 'measure',
    problems: `with: "${id}" is none of the measures asked for${near === undefined ? '' : `; did you mean "${near}"?`}`,
  });
}

function estimable(metric: Metric): Metric {
  if (metric.sampled !== undefined) return metric;
  throw new OrgraphError('OPTIONS_INVALID', {
    call: 'measure',
    problems: `${metric.id} cannot be estimated`,
  });
}

/** The passes of what is exact and the draws of what is estimated, each once. */
async function followLong(
  network: Network,
  chosen: readonly Metric[],
  isEstimated: (metric: Metric) => boolean,
  query: z.output<typeof measureOptions>,
  runner: PassRunner,
  onProgress: RunControl['onProgress'],
): Promise<Map<SampledPass, SampledSums>> {
  const exact = chosen.filter((metric) => !isEstimated(metric));
  await preparePasses(network, exact, (metric) => metricOptions(metric as Metric, query), runner, onProgress);
  const drawn = new Map<SampledPass, SampledSums>();
  for (const { sampled } of chosen.filter(isEstimated)) {
    const { pass } = sampled!;
    if (drawn.has(pass)) continue;
    const found = estimateSums(network, pass, query, runner, (done) => onProgress?.(pass.title, done));
    drawn.set(pass, await found);
  }
  return drawn;
}

function estimated(
  network: Network,
  { id, sampled }: Metric,
  { sums, errorBounds, sources, population }: SampledSums,
  { seed, lanes }: SampleQuery,
): Measured {
  const scale = sampled!.scaleOf(network);
  return {
    metric: id,
    values: settle(
      sums.map((sum) => scale * sum),
      DIGITS.sum,
    ),
    estimate: {
      errorBounds: settle(
        errorBounds.map((bound) => bound * scale),
        DIGITS.sum,
      ),
      confidence: CONFIDENCE,
      sources,
      population,
      seed,
      lanes,
    },
  };
}

/**
 * Does the long work that measures of any level read, on worker threads where it pays; the measures themselves then look
 * up what was found. `optionsOf` gives the options each is then given. Throws ABORTED and WORKER_FAILED.
 */
export async function prepareMeasures(
  network: Network,
  metrics: readonly AnyMetric[],
  { signal, threads, onProgress }: RunControl = {},
  optionsOf: (metric: AnyMetric) => object = () => ({}),
): Promise<void> {
  const runner = createRunner({ threads, signal });
  try {
    await preparePasses(network, metrics, optionsOf, runner, onProgress);
  } finally {
    await runner.close();
  }
}

/** Each pass is done once, however many measures read it; those that are soon done come first. */
async function preparePasses(
  network: Network,
  metrics: readonly AnyMetric[],
  optionsOf: (metric: AnyMetric) => object,
  runner: PassRunner,
  onProgress: RunControl['onProgress'],
): Promise<void> {
  const wanted = new Map<SharedPass, object>();
  for (const metric of metrics) {
    const options = completedOptions(metric, optionsOf(metric));
    for (const pass of metric.passes ?? []) wanted.set(pass, options);
  }
  const inOrder = [...wanted].sort(([a], [b]) => Number(a.isChunked) - Number(b.isChunked));
  for (const [pass, options] of inOrder) {
    onProgress?.(pass.title, 0);
    await pass.prepare(network, options, runner, (done) => onProgress?.(pass.title, done));
  }
}
