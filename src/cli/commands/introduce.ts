import { Option } from 'commander';
import { withConfig } from '../../analyze.js';
import {
  type IntroduceOptionsInput,
  introduceOptions,
} from '../../findings/introductions/introduce-options.js';
import {
  type Introduction,
  type Introductions,
  introduce,
} from '../../findings/introductions/introductions.js';
import { buildGraph } from '../../graph/build-graph.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import { selectNetwork } from '../../graph/select-network.js';
import { completeOptions } from '../../options.js';
import { introductionColumns } from '../../outputs/csv/introductions-csv.js';
import { introductionCalendar } from '../../outputs/introductions-ics.js';
import { introductionFigures } from '../../outputs/json/introductions-json.js';
import type { JsonValue } from '../../outputs/json/json.js';
import { addAnalysisFlags, analysisOptionsOf } from '../analysis-flags.js';
import { type AnswerColumn, type AnswerFormat, answerFormats, nothingText, writeAnswer } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { envelope } from '../envelope.js';
import { CommandError } from '../exit-codes.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { followProgress } from '../progress.js';
import { type RunFlags, readUsableFolder } from '../read-input.js';
import { schemaFlag } from '../schema-flag.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';

/** Said where persons are not to be shown. */
const persons = {
  what: 'who could meet whom',
  instead: 'orgraph gaps tells between which groups contact is missing',
};

interface Flags extends RunFlags, IntroduceOptionsInput {
  readonly format: AnswerFormat | 'ics';
  readonly names?: boolean;
  readonly why?: boolean;
}

type OptionKey = keyof typeof introduceOptions.shape;
const optionKeys = Object.keys(introduceOptions.shape) as OptionKey[];

/** Whom to introduce to whom. */
export const introduceCommand = defineCommand<Flags>({
  name: 'introduce',
  summary: 'who should meet whom to close the gaps, through whom, within the hours they have',
  details: `Suggestions for people to decide. Each closes part of a gap, those that a role, an idea or a shared topic needs closed first. People who
take no part in introductions, pairs that meetings-history.csv says never to make, and pairs introduced not long ago are left out;
nobody has more introductions than the hours in hours_available hold. With --rounds it plans a season in which nobody meets
the same person twice while two who have not met are left; --format ics is for a calendar. The gaps are tested before and after.`,
  examples: [
    'orgraph introduce ./my-data',
    'orgraph introduce ./my-data --between Sales,Service --why --names',
    'orgraph introduce ./my-data --rounds 12 --start 2026-09-07 --format ics > season.ics',
    'orgraph introduce ./my-data --group-size 3 --mix-levels 0.5 --format csv',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .addOption(
        new Option('--format <format>', 'how the answer is written; ics is for a calendar')
          .choices([...answerFormats, 'ics'])
          .default('table'),
      )
      .option('--why', 'below a table, the reason of each introduction in full')
      .option('--names', 'show names beside ids');
    addIntroduceFlags('Whom to introduce:', ['among', 'between', 'most', 'exclude']);
    addIntroduceFlags('What limits it:', ['perPerson', 'hoursEach', 'mixLevels', 'againAfterDays']);
    addIntroduceFlags('How they meet:', ['groupSize', 'rounds', 'everyWeeks', 'start']);
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, [
      'by',
      'kinds',
      'minWeight',
      'undirected',
      'from',
      'to',
      'gapRatio',
      'falseDiscovery',
      'permutations',
      'minGroup',
      'seed',
    ]);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);

    function addIntroduceFlags(title: string, keys: readonly OptionKey[]): void {
      command.optionsGroup(title);
      for (const key of keys) command.addOption(schemaFlag(introduceOptions, key));
    }
  },
  async run(terminal, [folder = '.'], flags) {
    const progress = followProgress(terminal, flags.threads);
    const dataset = await readUsableFolder(terminal, folder, flags, progress, persons);
    const given = analysisOptionsOf(flags);
    const options = withConfig(completeOptions(given), given, dataset);
    const { graph, issueCounts } = buildGraph(dataset, options);
    const network = selectNetwork(graph, options);
    const asked: IntroduceOptionsInput = Object.fromEntries(
      Object.entries(flags).filter(([key]) => key !== 'seed' && optionKeys.some((known) => known === key)),
    );
    const answer = await introduce({ dataset, graph, network, options }, asked, progress.control).finally(
      progress.end,
    );
    const showNames = flags.names === true;
    if (flags.format === 'ics') {
      refuseUndated(answer);
      terminal.data(introductionCalendar(answer, graph, showNames));
      return 0;
    }
    const counts = { files: dataset.files, issueCounts: [...dataset.issueCounts, ...issueCounts] };
    const made = { ...options, kinds: options.kinds, by: options.by, introduce: { ...asked } };
    writeAnswer(terminal, flags.format, {
      columns: columnsOf(graph, answer, showNames),
      rows: answer.rows,
      nothing: say(terminal, nothingText(answer.missing, answer.sentences[0] ?? 'Nobody is introduced.')),
      notes: notesOf(terminal, answer),
      envelope: {
        ...envelope(counts, { seed: options.seed, options: made as JsonValue }),
        answer: introductionFigures(answer),
      },
    });
    if (flags.format === 'table' && flags.why === true) writeReasons(terminal, graph, answer, showNames);
    return 0;
  },
});

/** Why each of them meets, one below the other. */
function writeReasons(
  terminal: Terminal,
  { people }: OrgGraph,
  { rows }: Introductions,
  showNames: boolean,
): void {
  const labelOf = (person: number): string => {
    const { id = '', name } = people[person] ?? {};
    return showNames && name !== undefined ? `${id} (${name})` : id;
  };
  for (const { people: meeting, reason } of rows)
    terminal.print(wrap(visible(`${meeting.map(labelOf).join(', ')}: ${reason}`), terminal.width, '  '));
}

function refuseUndated({ rows }: Introductions): void {
  if (rows.every(({ date }) => date !== undefined)) return;
  throw new CommandError(
    2,
    'a calendar needs the day of the first round, and nothing on record has a date',
    'name it: --start 2026-09-07',
  );
}

function say(terminal: Terminal, text: string): string {
  return wrap(visible(text), terminal.width);
}

function notesOf(
  terminal: Terminal,
  { rows, sentences, gaps, doesNotMean, missing }: Introductions,
): string[] {
  if (missing !== undefined) return [];
  const changed = gaps.filter(({ introduced }) => introduced > 0);
  const told = changed.slice(0, MOST_GAPS);
  return [
    '',
    ...(rows.length === 0 ? sentences.slice(1) : sentences).map((text) => say(terminal, text)),
    ...told.map(
      ({ by, a, b, introduced, observedBefore, observedAfter, expectedBefore, expectedAfter, isGapAfter }) =>
        say(
          terminal,
          `${by}: ${a} – ${b}, ${introduced} introduced: ${observedBefore} of ${expectedBefore.toFixed(1)} pairs expected before, ${observedAfter} of ${expectedAfter.toFixed(1)} after${isGapAfter === false ? ', no gap any more' : ''}.`,
        ),
    ),
    ...(changed.length > told.length
      ? [say(terminal, `${changed.length - told.length} more gaps change; --format json has them all.`)]
      : []),
    say(terminal, `It does not mean: ${doesNotMean}`),
  ];
}

const MOST_GAPS = 8;

/** What a reader is shown; the other columns are for programs. */
function columnsOf(
  graph: OrgGraph,
  { rows }: Introductions,
  showNames: boolean,
): AnswerColumn<Introduction>[] {
  const isSeason = rows.some(({ round }) => round > 1);
  const titles = new Map([
    ...(isSeason
      ? [
          ['round', 'round'],
          ['date', 'day'],
        ]
      : []),
    ...(['a', 'b', 'c'] as const).flatMap((letter) => [
      [`person_${letter}`, letter === 'a' ? 'person' : 'and'],
      [`name_${letter}`, 'name'],
      [`group_${letter}`, 'of'],
    ]),
    ['through_ids', 'through'],
    ['needs', 'needed by'],
    ['reason', 'why'],
  ] as [string, string][]);
  const columns = introductionColumns(graph, showNames).map((column): AnswerColumn<Introduction> => {
    const title = titles.get(column.header);
    return title === undefined ? column : { ...column, title };
  });
  // The reason is the longest, and stands last where people read.
  const reason = columns.findIndex(({ header }) => header === 'reason');
  return [...columns.slice(0, reason), ...columns.slice(reason + 1), columns[reason]!];
}
