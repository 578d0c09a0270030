import { InvalidArgumentError, Option } from 'commander';
import { type AnyMetric, type MetricLevel, metricLevels } from '../../metrics/define-metric.js';
import { measureOptions } from '../../metrics/measure.js';
import { findAnyMetric, metricsOf } from '../../metrics/registry.js';
import { csvParts } from '../../outputs/csv/csv.js';
import { toJson } from '../../outputs/json/json.js';
import { addAnalysisFlags } from '../analysis-flags.js';
import { type AnswerFormat, formatFlag } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { envelope, groupEnvelope } from '../envelope.js';
import { CommandError } from '../exit-codes.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { comparesGroups, measureTable } from '../measure-tables.js';
import { followProgress } from '../progress.js';
import type { Answers } from '../read-input.js';
import { type NetworkFlags, readNetwork } from '../read-network.js';
import { EMPTY_LIST, listOf, schemaFlag } from '../schema-flag.js';

interface Flags extends NetworkFlags {
  readonly metrics?: readonly string[];
  readonly of?: MetricLevel;
  readonly by?: string;
  readonly with?: ReadonlyMap<string, Readonly<Record<string, string | number>>>;
  readonly minGroup?: number;
  readonly sample?: number;
  readonly error?: number;
  readonly estimate?: string[];
  readonly lanes?: 'float64' | 'float32';
  readonly seed?: number;
  readonly format: AnswerFormat;
}

/** Measures of people, pairs, groups or the whole network as plain numbers, for statistics programs. */
export const measureCommand = defineCommand<Flags>({
  name: 'measure',
  summary: 'measures of people, pairs, groups or the whole network as plain numbers',
  details: `One row a person, pair, group or pair of groups and one column a measure; of the network, one row a measure. Rows
are in the order of ids; numbers have 13 significant digits; where a measure has no answer the cell is empty (json: null). A
pair is a row where it has a tie; undirected, once. Groups below --min-group are hidden with their ties. Reporting lines are
left out unless --kinds names them. orgraph explain lists the measures.`,
  examples: [
    'orgraph measure ./my-data --metrics in-degree,betweenness --kinds advice > scores.csv',
    'orgraph measure ./my-data --metrics all --undirected --format json',
    'orgraph measure ./my-data --metrics ei-index --by location',
    'orgraph measure ./my-data --of network --kinds advice',
    'orgraph measure ./my-data --metrics tie-matrix,density-matrix --by unit',
    'orgraph measure ./my-data --metrics betweenness --sample 2048',
    'orgraph measure ./my-data --metrics pagerank --with pagerank.damping=0.9',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .option(
        '--metrics <list>',
        'ids of measures, or all of a level (default: all)',
        (text, earlier: readonly string[] | undefined) => {
          if (listOf(text).length === 0) throw new InvalidArgumentError(EMPTY_LIST);
          return [...(earlier ?? []), ...listOf(text)];
        },
      )
      .addOption(
        new Option(
          '--of <level>',
          'what gets numbers (default: what the measures named belong to, else people)',
        ).choices(metricLevels),
      )
      .addOption(formatFlag(['csv', 'json'], 'csv'));
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['kinds', 'minWeight', 'from', 'to']);
    command
      .option('--undirected', 'drop direction first: a tie either way counts once, strengths add up')
      .addOption(new Option('--by <column>', 'column of the groups, for measures that compare groups'));
    addAnalysisFlags(command, ['minGroup']);
    command.optionsGroup('How it is computed:');
    command.addOption(
      new Option(
        '--with <measure.option=value>',
        'an option of one measure, such as pagerank.damping=0.9; may be given again (orgraph explain lists them)',
      ).argParser(withOption),
    );
    for (const key of ['sample', 'error', 'estimate', 'lanes', 'seed'])
      command.addOption(schemaFlag(measureOptions, key));
    addThreadsFlag(command);
    addInputFlags(command);
    addHeldBackFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    const asked = flags.metrics ?? ['all'];
    const { level, chosen } = chooseMetrics(asked, flags.of);
    const progress = followProgress(terminal, flags.threads);
    try {
      const { network, people, config, counts, privacy, window } = await readNetwork(
        terminal,
        folder,
        flags,
        progress,
        answersOf(level),
      );
      const minGroup = flags.minGroup ?? config.minGroup;
      const seed = flags.seed ?? config.seed;
      const around = (made: Parameters<typeof envelope>[1]) =>
        privacy?.mode === 'aggregate' ? groupEnvelope(privacy, made) : envelope(counts, made);
      const table = await measureTable({
        level,
        chosen,
        named: asked,
        network,
        people,
        by: flags.by,
        with: Object.fromEntries(flags.with ?? []),
        minGroup,
        sampling: {
          sample: flags.sample,
          error: flags.error,
          estimate: flags.estimate,
          lanes: flags.lanes,
          seed,
        },
        control: progress.control,
        privacy,
      });
      progress.end();
      for (const note of table.notes) terminal.note(note);
      if (flags.by !== undefined && !chosen.some(comparesGroups))
        terminal.note('--by changes nothing: none of these measures compares groups');

      if (flags.format === 'csv') {
        for (const part of csvParts(table.columns, table.rows)) terminal.data(part);
        return 0;
      }
      terminal.data(
        toJson({
          ...around({
            seed,
            options: {
              of: level,
              metrics: chosen.map(({ id }) => id),
              kinds: network.kinds,
              factors: [...network.factors].map(([kind, factor]) => ({ kind, factor })),
              directed: network.directed,
              minWeight: network.minWeight,
              ...window,
              by: table.by ?? flags.by,
              with: flags.with === undefined ? undefined : Object.fromEntries(flags.with),
              minGroup,
              sample: flags.sample,
              error: flags.error,
              estimate: flags.estimate,
              lanes: flags.lanes,
            },
          }),
          estimates: table.estimates ?? [],
          [table.name]: table.rows.map((row) =>
            Object.fromEntries(table.columns.map(({ header, cell }) => [header, cell(row)])),
          ),
        }),
      );
      return 0;
    } finally {
      progress.end();
    }
  },
});

/** Numbers of people and of pairs tell of persons; those from group to group pass a gate of their own. */
function answersOf(level: MetricLevel): Answers {
  if (level === 'network' || level === 'groups') return 'groups';
  return level === 'group-pairs'
    ? {
        what: 'a table from group to group',
        instead:
          'orgraph gaps counts pairs in touch between groups and hides those that are of one or two people',
      }
    : {
        what: `a table of ${level}`,
        instead: 'orgraph measure --of network and --of groups give what can be told of many',
      };
}

/** Adds one option of one measure to those given before it. Throws METRIC_UNKNOWN; the measure checks its options itself. */
function withOption(
  text: string,
  earlier: ReadonlyMap<string, Readonly<Record<string, string | number>>> | undefined,
): ReadonlyMap<string, Readonly<Record<string, string | number>>> {
  const [, id, option, value] = /^([^.=]+)\.([^.=]+)=(.+)$/.exec(text.trim()) ?? [];
  if (id === undefined || option === undefined || value === undefined)
    throw new InvalidArgumentError(
      'It must be the id of a measure, a dot, one of its options, = and the value.',
    );
  // A column may be called 2024: text stays text where that will do.
  const isText = new Map(Object.entries(findAnyMetric(id).options.shape))
    .get(option)
    ?.safeParse(value).success;
  const meant = isText === true || Number.isNaN(Number(value)) ? value : Number(value);
  return new Map([...(earlier ?? []), [id, { ...earlier?.get(id), [option]: meant }]]);
}

/** The measures named, and the one level they all belong to; people, where nothing says otherwise. */
function chooseMetrics(
  ids: readonly string[],
  of: MetricLevel | undefined,
): { readonly level: MetricLevel; readonly chosen: readonly AnyMetric[] } {
  const named = ids.filter((id) => id !== 'all').map(findAnyMetric);
  const level = of ?? named[0]?.level ?? 'people';
  const others = named.filter((metric) => metric.level !== level);
  if (others.length > 0) {
    const levels = metricLevels.filter(
      (one) => one === level || others.some((metric) => metric.level === one),
    );
    const lists = levels.flatMap((one) => {
      const own = named.filter((metric) => metric.level === one).map(({ id }) => id);
      return own.length === 0 ? [] : [`${own.join(', ')} (${one})`];
    });
    const wanted = of === undefined ? 'one table holds measures of one level' : `--of ${of} was asked for`;
    throw new CommandError(
      2,
      `${wanted}, and the measures named are ${lists.join(' and ')}`,
      next(others, of),
    );
  }
  const chosen = ids.flatMap((id): readonly AnyMetric[] =>
    id === 'all' ? metricsOf(level) : [findAnyMetric(id)],
  );
  return { level, chosen: [...new Set(chosen)] };
}

function next(others: readonly AnyMetric[], of: MetricLevel | undefined): string {
  const [first] = others;
  return of === undefined ? 'ask for each level by itself' : `use --of ${first?.level}, or leave --of out`;
}
