import type { Analysis } from '../../analysis.js';
import { type BridgePair, bridgeColumns, bridgePairs } from '../../outputs/csv/bridges-csv.js';
import { addAnalysisFlags, analysisOptionsOf } from '../analysis-flags.js';
import {
  type Answer,
  type AnswerColumn,
  type AnswerFormat,
  formatFlag,
  nothingText,
  roundedText,
  titledColumns,
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
  what: 'whom contact between groups hangs on',
  instead: 'orgraph gaps tells how far groups are in touch',
};

interface Flags extends RunFlags {
  readonly format: AnswerFormat;
  readonly names?: boolean;
  readonly all?: boolean;
  readonly whole?: boolean;
}

/** A person or a tie that holds the whole network together, or a tie across groups where there are few. */
interface Cut {
  readonly kind: 'cut point' | 'bridge' | 'between groups';
  readonly by: string | undefined;
  readonly people: readonly number[];
}

/** Whose loss would part which groups. */
export const bridgesCommand = defineCommand<Flags>({
  name: 'bridges',
  summary: 'which contact between units or firms hangs on one person, and who could hold it too',
  details: `A table shows pairs of groups whose contact hangs on one person, and those joined by so few ties that each counts; csv and json hold
every pair in touch (of more than 40 groups, those with enough contact to be judged): who carries it, what falls away without the
first holder, ways that share no person, who could hold it too (in large networks of the pairs alone that hang on one person most). --whole shows cut points and bridges of the whole network instead, and the ties across groups where there are few.`,
  examples: [
    'orgraph bridges ./my-data',
    'orgraph bridges ./my-data --by unit --format csv > bridges.csv',
    'orgraph bridges ./my-data --whole --names',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .addOption(formatFlag())
      .option('--names', 'show names beside ids')
      .option('--all', 'in a table too, every pair of groups')
      .option('--whole', 'people and ties without which a part of the whole network falls apart');
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['by', 'kinds', 'minWeight', 'undirected', 'from', 'to']);
    command.optionsGroup('The rule, and how sure it is:');
    addAnalysisFlags(command, ['bridgeShare', 'falseDiscovery', 'minGroup', 'seed']);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    const analysis = await analyzeFolder(terminal, folder, flags, analysisOptionsOf(flags), persons);
    const { fragileBridges: bridges } = analysis.findings;
    const showNames = flags.names === true;
    const say = (text: string): string => wrap(visible(text), terminal.width);
    const notes = (explained: string): Answer<unknown>['notes'] => [
      '',
      ...(bridges.missing === undefined ? [say(explained)] : []),
      ...bridges.sentences.map(say),
      say(`It does not mean: ${bridges.doesNotMean}`),
    ];
    const envelope = analysisEnvelope(analysis);
    if (flags.whole === true) {
      writeAnswer<Cut>(terminal, flags.format, {
        envelope,
        columns: cutColumns(analysis, showNames),
        rows: cutsOf(analysis),
        nothing: say('No person and no tie holds the network together alone.'),
        notes: notes(
          'cut point: a person without whom others have no way to one another. bridge: a tie that is the only way between what is on either side. between groups: the ties that join people of different groups, where there are few.',
        ),
      });
      return 0;
    }
    const rows = bridgePairs(analysis.findings);
    writeAnswer<BridgePair>(terminal, flags.format, {
      envelope,
      columns: pairColumns(analysis, showNames),
      rows,
      tableRows: flags.all === true ? rows : rows.filter(({ isFragile, isJudged }) => isFragile || !isJudged),
      nothing: say(nothingText(bridges.missing, 'No contact between two groups hangs on one person.')),
      notes: notes(
        'pairs: people of the two groups who are in touch. left: how many of these without the first holder. reach: pairs of people within two steps, with and without the holder. steps: between them, on average. ways: how many run from group to group without sharing a person. second: who could hold it too.',
      ),
    });
    return 0;
  },
});

function pairColumns(analysis: Analysis, showNames: boolean): AnswerColumn<BridgePair>[] {
  const withLoss = (text: (loss: NonNullable<BridgePair['without']>['loss']) => string) => ({
    text: ({ without }: BridgePair) => (without === undefined ? '' : text(without.loss)),
  });
  return titledColumns(bridgeColumns(analysis, showNames), [
    ['by', { title: 'by' }],
    ['a', { title: 'between' }],
    ['b', { title: 'and' }],
    ['is_fragile', { title: 'fragile' }],
    ['holder_id', { title: 'first holder' }],
    ['holder_name', { title: 'name' }],
    ['pairs', { title: 'pairs' }],
    ['pairs_without', { title: 'left' }],
    ['ties', { title: 'ties' }],
    [
      'reach',
      {
        title: 'reach',
        ...withLoss(({ reach, reachWithout }) => `${roundedText(reach)} to ${roundedText(reachWithout)}`),
      },
    ],
    [
      'steps',
      {
        title: 'steps',
        ...withLoss(({ steps, stepsWithout }) => `${roundedText(steps)} to ${roundedText(stepsWithout)}`),
      },
    ],
    ['disjoint_paths', { title: 'ways' }],
    ['second_holder_id', { title: 'second' }],
  ]);
}

function cutsOf({ findings }: Analysis): Cut[] {
  const { cutPoints, bridgeTies, joined } = findings.fragileBridges;
  return [
    ...cutPoints.map((person): Cut => ({ kind: 'cut point', by: undefined, people: [person] })),
    ...bridgeTies.map((people): Cut => ({ kind: 'bridge', by: undefined, people })),
    ...joined.flatMap(({ by, named }) =>
      named.map((people): Cut => ({ kind: 'between groups', by, people })),
    ),
  ];
}

function cutColumns({ graph }: Analysis, showNames: boolean): AnswerColumn<Cut>[] {
  const ends = [
    ['person', 'person'],
    ['other', 'and'],
  ] as const;
  return [
    { header: 'kind', title: 'kind', cell: ({ kind }) => kind },
    { header: 'by', title: 'by', cell: ({ by }) => by },
    ...ends.flatMap(([header, title], end): AnswerColumn<Cut>[] => [
      { header: `${header}_id`, title, cell: ({ people }) => graph.people[people[end] ?? -1]?.id },
      ...(showNames
        ? [
            {
              header: `${header}_name`,
              title: 'name',
              cell: ({ people }: Cut) => graph.people[people[end] ?? -1]?.name,
            },
          ]
        : []),
    ]),
  ];
}
