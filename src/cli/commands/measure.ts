import { InvalidArgumentError, Option } from 'commander';
import { OrgraphError } from '../../errors.js';
import { buildGraph } from '../../graph/build-graph.js';
import type { Network } from '../../graph/network.js';
import { selectNetwork } from '../../graph/select-network.js';
import type { Metric } from '../../metrics/define-metric.js';
import { findMetric, measure, metrics } from '../../metrics/registry.js';
import { toCsv } from '../../outputs/csv.js';
import { toJson } from '../../outputs/json.js';
import { addAnalysisFlags } from '../analysis-flags.js';
import { type AnswerFormat, formatFlag } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { envelope } from '../envelope.js';
import { addHeldBackFlag, addInputFlags } from '../input-flags.js';
import { followProgress } from '../progress.js';
import { type RunFlags, readUsableFolder } from '../read-input.js';
import { EMPTY_LIST, listOf } from '../schema-flag.js';
import type { Terminal } from '../terminal.js';

interface Flags extends RunFlags {
  readonly metrics?: readonly string[];
  readonly kinds?: string[];
  readonly minWeight?: number;
  readonly from?: string;
  readonly to?: string;
  readonly undirected?: boolean;
  readonly by?: string;
  readonly format: AnswerFormat;
}

/** Measures of persons as plain numbers, for statistics programs. */
export const measureCommand = defineCommand<Flags>({
  name: 'measure',
  summary: 'measures of persons, one row a person and one column a measure',
  details: `Rows are in the order of ids; numbers have full precision; where a measure has no answer the cell is empty (json:
null). Reporting lines are left out unless --kinds names them. orgraph explain lists the measures.`,
  examples: [
    'orgraph measure ./my-data --metrics in-degree,betweenness --kinds advice > scores.csv',
    'orgraph measure ./my-data --metrics all --undirected --format json',
    'orgraph measure ./my-data --metrics ei-index --by location',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .option(
        '--metrics <list>',
        'ids of measures, or all',
        (text, earlier: readonly string[] | undefined) => {
          if (listOf(text).length === 0) throw new InvalidArgumentError(EMPTY_LIST);
          return [...(earlier ?? []), ...listOf(text)];
        },
      )
      .addOption(formatFlag(['csv', 'json'], 'csv'));
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['kinds', 'minWeight', 'from', 'to']);
    command
      .option('--undirected', 'drop direction first: a tie either way counts once, strengths add up')
      .addOption(new Option('--by <column>', 'column of the groups, for measures that compare groups'));
    addInputFlags(command);
    addHeldBackFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    const asked = flags.metrics ?? ['all'];
    const chosen = chooseMetrics(asked);
    const progress = followProgress(terminal);
    try {
      const dataset = await readUsableFolder(terminal, folder, flags, progress);
      const { graph, issueCounts } = buildGraph(dataset, { from: flags.from, to: flags.to });
      const network = selectNetwork(graph, {
        kinds: flags.kinds,
        undirected: flags.undirected,
        minWeight: flags.minWeight,
      });
      const scores = chosen.map((metric, done) => {
        progress.control.onProgress?.(metric.id, done / chosen.length);
        return { id: metric.id, values: scoresOf(terminal, network, metric, flags.by, asked) };
      });
      progress.end();
      if (flags.by !== undefined && !chosen.some(hasGroups))
        terminal.note('--by changes nothing: none of these measures compares groups');

      const people = graph.people.map(({ id }, index) => ({ id, index }));
      if (flags.format === 'csv') {
        const columns = scores.map(({ id, values }) => ({
          header: id,
          cell: ({ index }: { index: number }) => values[index],
        }));
        terminal.data(toCsv([{ header: 'person_id', cell: ({ id }) => id }, ...columns], people));
        return 0;
      }
      const counts = { files: dataset.files, issueCounts: [...dataset.issueCounts, ...issueCounts] };
      terminal.data(
        toJson({
          ...envelope(counts, {
            seed: dataset.config.seed,
            options: {
              metrics: chosen.map(({ id }) => id),
              kinds: network.kinds,
              factors: [...network.factors].map(([kind, factor]) => ({ kind, factor })),
              directed: network.directed,
              minWeight: network.minWeight,
              from: flags.from ?? dataset.config.window.from,
              to: flags.to ?? dataset.config.window.to,
              by: flags.by,
            },
          }),
          people: people.map(({ id, index }) => ({
            person_id: id,
            ...Object.fromEntries(scores.map((score) => [score.id, score.values[index]])),
          })),
        }),
      );
      return 0;
    } finally {
      progress.end();
    }
  },
});

function chooseMetrics(ids: readonly string[]): Metric[] {
  const wanted = ids.flatMap((id): Metric[] => (id === 'all' ? [...metrics] : [findMetric(id)]));
  return [...new Set(wanted)];
}

/** A measure that compares groups is left empty where nobody has one, unless it was asked for by its id. */
function scoresOf(
  terminal: Terminal,
  network: Network,
  metric: Metric,
  by: string | undefined,
  asked: readonly string[],
): Float64Array {
  try {
    return measure(network, metric, by !== undefined && hasGroups(metric) ? { by } : {});
  } catch (error) {
    const isOptional = !asked.includes(metric.id);
    if (!(error instanceof OrgraphError) || error.code !== 'COLUMN_NEEDED' || !isOptional) throw error;
    terminal.note(`${metric.id} is left empty: ${error.message}`);
    return new Float64Array(network.nodeCount).fill(Number.NaN);
  }
}

function hasGroups(metric: Metric): boolean {
  return 'by' in metric.options.shape;
}
