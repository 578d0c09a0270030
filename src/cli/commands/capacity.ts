import type { Analysis } from '../../analysis.js';
import { type CapacityRow, rowsToAsk } from '../../findings/capacity/capacity.js';
import { askAbout, capacityColumns } from '../../outputs/csv/capacity-csv.js';
import { english } from '../../words/english.js';
import { addAnalysisFlags, analysisOptionsOf } from '../analysis-flags.js';
import {
  type AnswerColumn,
  type AnswerFormat,
  formatFlag,
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
  what: 'whose week is full',
  instead:
    'there is no count of it by group, which would tell of each where all are alike; the pseudonymous mode shows it by codes',
};

interface Flags extends RunFlags {
  readonly format: AnswerFormat;
  readonly names?: boolean;
}

/** Whose week is full before more is offered. */
export const capacityCommand = defineCommand<Flags>({
  name: 'capacity',
  summary: 'whose week is full, what this run asks of them, and who could relieve them',
  details: `Lists only people to be asked: a full week, a load far above that of peers, or more asked than offered. It is a
question to them, never a verdict; nobody below a limit is listed.`,
  examples: [
    'orgraph capacity ./my-data',
    'orgraph capacity ./my-data --overload 0.6 --names',
    'orgraph capacity ./my-data --format json',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, meetings.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .addOption(formatFlag())
      .option('--names', 'show names beside ids');
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['overload', 'kinds', 'minWeight', 'from', 'to']);
    command.optionsGroup('How sure it is:');
    addAnalysisFlags(command, ['minGroup', 'seed']);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    const analysis = await analyzeFolder(terminal, folder, flags, analysisOptionsOf(flags), persons);
    const { capacity } = analysis.findings;
    const rows = rowsToAsk(capacity);
    const say = (text: string): string => wrap(visible(text), terminal.width);
    writeAnswer(terminal, flags.format, {
      columns: columnsOf(analysis, flags.names === true),
      rows,
      nothing: say(
        capacity.missing === undefined
          ? 'Nobody is above a limit.'
          : `Hours would need ${capacity.missing}; nobody is above a limit in messages or people served.`,
      ),
      notes: [
        '',
        ...(rows.length === 0
          ? []
          : [
              say(
                `hours a week: recorded contact, with its 90 % interval over ${capacity.wholeWeeks} whole weeks. offers, asked: hours a week for more, declared and suggested by this run. messages a week: ${capacity.messageKinds.length === 0 ? 'no kind is one of messages' : capacity.messageKinds.join(', ')}.`,
              ),
            ]),
        ...capacity.sentences.map(say),
        ...(rows.length > 0 && capacity.missing !== undefined
          ? [say(`Hours would need ${capacity.missing}.`)]
          : []),
        ...[...new Set(capacity.shares.map(({ cannotTell }) => cannotTell))].flatMap((reason) =>
          reason === undefined || reason === 'none is recorded'
            ? []
            : [say(`What the most loaded few carry is not told: ${reason}.`)],
        ),
        say(`It does not mean: ${capacity.doesNotMean}`),
      ],
      envelope: {
        ...analysisEnvelope(analysis),
        shares: capacity.shares.map((share) => ({ ...share })),
      },
    });
    return 0;
  },
});

function columnsOf(analysis: Analysis, showNames: boolean): AnswerColumn<CapacityRow>[] {
  return titledColumns(capacityColumns(analysis, showNames), [
    ['person_id', { title: 'person' }],
    ['name', { title: 'name' }],
    ['ask_about', { title: 'ask about', text: (one) => askAbout(english, one) }],
    [
      'recorded_hours',
      {
        title: 'hours a week',
        text: ({ recordedHours, recordedLow, recordedHigh }) =>
          recordedHours === undefined
            ? ''
            : `${roundedText(recordedHours, 1)}${
                Number.isFinite(recordedLow)
                  ? ` (${roundedText(recordedLow, 1)}–${roundedText(recordedHigh, 1)})`
                  : ''
              }`,
      },
    ],
    ['week_hours', { title: 'of' }],
    ['messages_a_week', { title: 'messages a week', text: ({ messages }) => rounded(messages) }],
    ['people_served', { title: 'people served', text: ({ served }) => rounded(served) }],
    ['hours_available', { title: 'offers' }],
    ['hours_asked', { title: 'asked' }],
    ['could_relieve', { title: 'could relieve' }],
  ]);
}

function rounded(value: number): string {
  return Number.isFinite(value) ? roundedText(value, 0) : '';
}
