import { OrgraphError } from '../../errors.js';
import { type CoverAnswer, type CoverChoice, cover } from '../../findings/coverage/cover.js';
import { type CoverOptionsInput, coverOptions } from '../../findings/coverage/cover-options.js';
import type { JsonValue } from '../../outputs/json/json.js';
import { refuseFewBehind } from '../../privacy/few-behind.js';
import { GroupNumbers } from '../../privacy/group-numbers.js';
import { shareCover } from '../../privacy/share-cover.js';
import { DEFAULT_SEED } from '../../random.js';
import type { PrivacyState } from '../../schema/privacy.js';
import { english } from '../../words/english.js';
import { addAnalysisFlags } from '../analysis-flags.js';
import { type AnswerColumn, type AnswerFormat, formatFlag, writeAnswer } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { envelope, groupEnvelope } from '../envelope.js';
import { addHeldBackFlag, addInputFlags } from '../input-flags.js';
import { followProgress } from '../progress.js';
import { type NetworkFlags, type ReadNetwork, readNetwork } from '../read-network.js';
import { schemaFlag } from '../schema-flag.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';

interface Flags extends NetworkFlags, CoverOptionsInput {
  readonly format: AnswerFormat;
  readonly names?: boolean;
}

type OptionKey = keyof typeof coverOptions.shape;
const optionKeys = Object.keys(coverOptions.shape) as OptionKey[];

/** Which small group of people reaches almost everybody. */
export const coverCommand = defineCommand<Flags>({
  name: 'cover',
  summary: 'which small group of people reaches almost everybody, with proof where one is found',
  details: `The smallest group that reaches the target share, or with --people alone the most that so many reach. The proof is found
by bounds, by a search or, where these are not enough, by the solver HiGHS, an optional package: npm install highs@1.15.3.
Without it, or when --time-limit is over, the answer holds the best group found and how far from the best it can be.
People who take no part in roles, and people without a tie, are not chosen; they count among those to be reached.`,
  examples: [
    'orgraph cover ./my-data',
    'orgraph cover ./my-data --target 0.8 --steps 1 --each unit',
    'orgraph cover ./my-data --people 10 --names',
    'orgraph cover ./my-data --hours-per-person 2 --hours-budget 20 --format json',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .addOption(formatFlag())
      .option('--names', 'show names beside ids');
    addCoverFlags('Whom to reach:', ['target', 'people', 'steps', 'direction']);
    addCoverFlags('Who is chosen:', ['hoursPerPerson', 'hoursBudget', 'each', 'include', 'exclude']);
    addCoverFlags('How sure it is:', ['exact', 'timeLimit', 'draws', 'seed']);
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['kinds', 'minWeight', 'from', 'to']);
    addInputFlags(command);
    addHeldBackFlag(command);

    function addCoverFlags(title: string, keys: readonly OptionKey[]): void {
      command.optionsGroup(title);
      for (const key of keys) command.addOption(schemaFlag(coverOptions, key));
    }
  },
  async run(terminal, [folder = '.'], flags) {
    const progress = followProgress(terminal);
    const read = await readNetwork(terminal, folder, flags, progress, 'groups');
    const shared = read.privacy?.mode === 'aggregate' ? read.privacy : undefined;
    if (shared !== undefined) {
      refuseTelling(flags);
      refuseFewBehind(read.network, shared.k);
    }
    const options: CoverOptionsInput = {
      seed: read.config.seed,
      ...Object.fromEntries(
        Object.entries(flags).filter(([key]) => optionKeys.some((known) => known === key)),
      ),
    };
    const answer = await cover(read, options, progress.control).finally(progress.end);
    if (shared !== undefined) {
      writeShared(terminal, flags.format, shared, answer, options);
      return 0;
    }
    const say = (text: string): string => wrap(visible(text), terminal.width);
    writeAnswer(terminal, flags.format, {
      columns: columnsOf(read, answer, flags),
      rows: answer.chosen,
      nothing: say(
        answer.missing === undefined
          ? 'Nobody needs to be chosen.'
          : `Not answered. It would need ${answer.missing}.`,
      ),
      notes: [
        '',
        ...(answer.chosen.length === 0
          ? []
          : [
              say(
                'adds: people reached by this person and by nobody above. reached: by all down to this line.',
              ),
            ]),
        ...answer.sentences.map(say),
        say(`The rule: ${answer.rule}`),
        say(`It does not mean: ${answer.doesNotMean}`),
      ],
      envelope: {
        ...envelope(read.counts, {
          seed: options.seed ?? read.config.seed,
          options: { ...options } as JsonValue,
        }),
        answer: answerJson(answer),
      },
    });
    return 0;
  },
});

/** Steps of the target where nobody may be shown: with finer ones the sizes would tell what one person more reaches. */
const TARGET_STEP = 0.05;

/** What would tell of single people by how the answer changes with it. Throws PRIVACY_REFUSED. */
function refuseTelling({ include, exclude, target = 0 }: Flags): void {
  const steps = target / TARGET_STEP;
  if (Math.abs(steps - Math.round(steps)) > 1e-9)
    throw new OrgraphError('PRIVACY_REFUSED', {
      what: `the group for a target of ${target}`,
      why: `target by target the sizes would tell what one person more reaches; name one in steps of ${TARGET_STEP}`,
    });
  if (include !== undefined || exclude !== undefined)
    throw new OrgraphError('PRIVACY_REFUSED', {
      what: 'a group with or without people who are named',
      why: 'beside the group without that choice it tells of them; leave --include and --exclude out',
    });
}

/** The size of the group and its curve, without a word on who is in it. */
function writeShared(
  terminal: Terminal,
  format: AnswerFormat,
  privacy: PrivacyState,
  answer: CoverAnswer,
  options: CoverOptionsInput,
): void {
  const { curve, ...shared } = shareCover(answer, new GroupNumbers(privacy.k));
  const say = (text: string): string => wrap(visible(text), terminal.width);
  writeAnswer(terminal, format, {
    columns: [
      { header: 'chosen', title: 'people chosen', cell: (row) => row.chosen },
      { header: 'reached', title: 'reached, about', cell: (row) => row.reached },
    ],
    rows: curve,
    nothing: say(
      shared.missing === undefined
        ? `Fewer than ${privacy.k} people are chosen: what they reach one by one is not told.`
        : `Not answered. It would need ${shared.missing}.`,
    ),
    notes: [
      '',
      ...shared.sentences.map(say),
      say(`The rule: ${shared.rule}`),
      say(`It does not mean: ${shared.doesNotMean}`),
    ],
    envelope: {
      ...groupEnvelope(privacy, { seed: options.seed ?? DEFAULT_SEED, options: { ...options } as JsonValue }),
      answer: { ...shared } as JsonValue,
    },
  });
}

function columnsOf(
  { graph, network }: ReadNetwork,
  { people }: CoverAnswer,
  { names, each }: Flags,
): AnswerColumn<CoverChoice & { readonly place?: number }>[] {
  const groups = each === undefined ? undefined : network.groupsBy(each);
  const person = (choice: CoverChoice) => graph.people[choice.person];
  return [
    { header: 'person_id', title: 'person', cell: (row) => person(row)?.id },
    ...(names === true
      ? [{ header: 'name', title: 'name', cell: (row: CoverChoice) => person(row)?.name }]
      : []),
    { header: 'firm', title: 'firm', cell: (row) => person(row)?.firm },
    { header: 'unit', title: 'unit', cell: (row) => person(row)?.unit },
    ...(groups === undefined || each === 'unit' || each === 'firm'
      ? []
      : [
          {
            header: `each:${each ?? ''}`,
            title: visible(each ?? ''),
            cell: (row: CoverChoice) => groups.names[groups.of[row.person] ?? -1],
          },
        ]),
    { header: 'adds', title: 'adds', cell: (row) => row.adds },
    { header: 'reached', title: 'reached', cell: (row) => row.reached },
    {
      header: 'share',
      title: 'share',
      cell: (row) => row.reached / people,
      text: (row) => english.coverage.share(row.reached, people),
    },
  ];
}

/** All of the answer but the people, who are the rows. */
function answerJson({ chosen, ...answer }: CoverAnswer): JsonValue {
  const { greedy, comparison, ...rest } = answer;
  return {
    ...rest,
    size: chosen.length,
    greedy: { ...greedy },
    comparison:
      comparison === undefined
        ? undefined
        : {
            ...comparison,
            random: { ...comparison.random },
            leaders: comparison.leaders === undefined ? undefined : { ...comparison.leaders },
          },
  };
}
