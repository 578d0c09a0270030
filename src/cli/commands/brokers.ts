import type { BrokerRow } from '../../findings/brokers/brokers.js';
import type { LinkerBand, Linkers } from '../../findings/brokers/linkers.js';
import { brokerColumns, joinedText } from '../../outputs/csv/brokers-csv.js';
import { addAnalysisFlags, analysisOptionsOf } from '../analysis-flags.js';
import {
  type Answer,
  type AnswerColumn,
  type AnswerFormat,
  formatFlag,
  nothingText,
  roundedText,
  writeAnswer,
} from '../answer.js';
import { defineCommand } from '../define-command.js';
import { analysisEnvelope } from '../envelope.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { analyzeFolder, type RunFlags } from '../read-input.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';

/** Said where persons are not to be shown. */
const persons = {
  what: 'who stands between groups',
  instead: 'orgraph gaps tells how far groups are in touch, and orgraph style through how few contact runs',
};

interface Flags extends RunFlags {
  readonly format: AnswerFormat;
  readonly names?: boolean;
  readonly linkers?: boolean;
}

type Band = LinkerBand & Pick<Linkers, 'by'>;

/** Who stands between groups that are not in touch themselves. */
export const brokersCommand = defineCommand<Flags>({
  name: 'brokers',
  summary: 'who stands between people of different units or firms who are not in touch themselves',
  details: `A table shows the brokers; csv and json hold everybody with an open way between groups, with all five roles of Gould and
Fernandez: counted, expected, p, by strength. --linkers shows betweenness by the share of contacts outside the group instead.`,
  examples: [
    'orgraph brokers ./my-data',
    'orgraph brokers ./my-data --by unit --format csv > brokers.csv',
    'orgraph brokers ./my-data --linkers',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .addOption(formatFlag())
      .option('--names', 'show names beside ids')
      .option(
        '--linkers',
        'betweenness of people whose contacts are half outside their group, and of the others',
      );
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['by', 'kinds', 'minWeight', 'undirected', 'from', 'to']);
    command.optionsGroup('The rule, and how sure it is:');
    addAnalysisFlags(command, ['topShare', 'falseDiscovery', 'permutations', 'minGroup', 'seed']);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    const analysis = await analyzeFolder(terminal, folder, flags, analysisOptionsOf(flags), persons);
    const { brokers } = analysis.findings;
    const say = (text: string): string => wrap(visible(text), terminal.width);
    const shared = {
      envelope: analysisEnvelope(analysis),
      nothing: say(nothingText(brokers.missing, 'Nobody is a broker by the rule.')),
    };
    const notes = (explained: string): Answer<unknown>['notes'] => [
      '',
      ...(brokers.missing === undefined ? [say(explained)] : []),
      ...brokers.sentences.map(say),
      say(`It does not mean: ${brokers.doesNotMean}`),
    ];
    if (flags.linkers === true) {
      writeAnswer<Band>(terminal, flags.format, {
        ...shared,
        columns: linkerColumns,
        rows: brokers.linkers.flatMap(({ by, bands }) => bands.map((band) => ({ ...band, by }))),
        notes: notes(
          'outside: share of contacts outside the own group. betweenness: how many shortest ways between two others run through a person, on average. Bands of few people are hidden.',
        ),
      });
      return 0;
    }
    writeAnswer<BrokerRow>(terminal, flags.format, {
      ...shared,
      columns: columnsOf(brokerColumns(analysis, flags.names === true)),
      rows: brokers.rows,
      tableRows: brokers.rows.filter(({ isBroker }) => isBroker),
      notes: notes(
        'ways: one goes to the person, the person to another, and the first has no tie to that one; the two are of different groups, or both of another group than the person. Where ties have no direction, each counts once each way. roles: those taken more often than chance gives. joins: pairs of groups with most ways.',
      ),
    });
    return 0;
  },
});

function columnsOf(columns: ReturnType<typeof brokerColumns>): readonly AnswerColumn<BrokerRow>[] {
  const shown = new Map<string, Omit<AnswerColumn<BrokerRow>, 'header' | 'cell'>>([
    ['by', { title: 'by' }],
    ['person_id', { title: 'person' }],
    ['name', { title: 'name' }],
    ['between', { title: 'ways' }],
    ['clear_roles', { title: 'roles' }],
    ['joins', { title: 'joins', text: ({ joins }) => joins.slice(0, 2).map(joinedText).join('; ') }],
    ['constraint', { title: 'constraint' }],
  ]);
  return columns.map((column) => ({ ...column, ...shown.get(column.header) }));
}

const linkerColumns: readonly AnswerColumn<Band>[] = [
  { header: 'by', title: 'by', cell: ({ by }) => by },
  { header: 'outside_low', cell: ({ low }) => low },
  { header: 'outside_high', cell: ({ high }) => high },
  {
    header: 'outside',
    title: 'outside',
    tableOnly: true,
    cell: ({ low, high }) => `${low.toFixed(1)} to ${high.toFixed(1)}`,
  },
  { header: 'is_hidden', cell: ({ isHidden }) => isHidden },
  {
    header: 'people',
    title: 'people',
    cell: ({ people }) => people,
    text: ({ isHidden, people }) => (isHidden ? 'hidden' : String(people)),
  },
  {
    header: 'mean_betweenness',
    title: 'mean betweenness',
    cell: ({ meanBetweenness }) => meanBetweenness,
    text: ({ isHidden, meanBetweenness }) => (isHidden ? 'hidden' : roundedText(meanBetweenness, 1)),
  },
];
