import type { StyleGroup } from '../../findings/style/leadership-style.js';
import { type StyleRow, styleColumns, styleRows } from '../../outputs/csv/style-csv.js';
import { addAnalysisFlags, analysisOptionsOf } from '../analysis-flags.js';
import {
  type AnswerColumn,
  type AnswerFormat,
  formatFlag,
  nothingText,
  roundedText,
  titledColumns,
  writeAnswer,
} from '../answer.js';
import { defineCommand } from '../define-command.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { analyzeForGroups, type RunFlags } from '../read-input.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';

interface Flags extends RunFlags {
  readonly format: AnswerFormat;
  readonly all?: boolean;
}

/** How leadership works, part by part. */
export const styleCommand = defineCommand<Flags>({
  name: 'style',
  summary: 'how leadership works: command-and-control or cultivate-and-coordinate, part by part',
  details: `A table shows everybody and the firms, part by part; csv and json hold every group. Groups below --min-group are hidden, and
so are figures of so few formal leaders. Look at kinds one by one (--kinds): to ask for advice leads upward by its nature.`,
  examples: [
    'orgraph style ./my-data',
    'orgraph style ./my-data --by unit --all',
    'orgraph style ./my-data --kinds message --format csv > style.csv',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .addOption(formatFlag())
      .option('--all', 'in a table too, every group');
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['by', 'kinds', 'minWeight', 'undirected', 'from', 'to']);
    command.optionsGroup('How sure it is:');
    addAnalysisFlags(command, ['minGroup', 'seed']);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    const { findings, envelope } = await analyzeForGroups(terminal, folder, flags, analysisOptionsOf(flags));
    const { leadershipStyle } = findings;
    const rows = styleRows({ findings });
    const isMain = ({ by, isHidden }: StyleGroup) => !isHidden && (by === undefined || by === 'firm');
    const shown = flags.all === true ? rows : rows.filter(({ group }) => isMain(group));
    const titles = new Map(leadershipStyle.cards.map(({ id, title }) => [id, title]));
    const say = (text: string): string => wrap(visible(text), terminal.width);
    const silent = (leadershipStyle.groups[0]?.parts ?? []).filter((part) => part.cannotTell !== undefined);

    writeAnswer(terminal, flags.format, {
      columns: columnsOf(titles),
      rows,
      tableRows: leadershipStyle.missing === undefined ? shown : [],
      nothing: say(nothingText(leadershipStyle.missing, 'There is no group that is large enough to show.')),
      notes: [
        '',
        ...(leadershipStyle.missing === undefined
          ? [
              say(
                'interval: 90 %. by chance: what the part would be if the chart and habits played no part. leans: to the side on which the whole interval lies; orgraph explain style-PART says which is which.',
              ),
              ...leadershipStyle.groups.filter(isMain).map((group) => say(positionSentence(group))),
              ...silent.map((part) =>
                say(`${titles.get(part.id) ?? part.id}: cannot be told, ${part.cannotTell}`),
              ),
            ]
          : []),
        ...leadershipStyle.sentences.map(say),
        ...(leadershipStyle.missing !== undefined || shown.length === rows.length
          ? []
          : ['--all shows the other groups, too.']),
        say(`It does not mean: ${leadershipStyle.doesNotMean}`),
      ],
      envelope,
    });
    return 0;
  },
});

function columnsOf(titles: ReadonlyMap<string, string>): readonly AnswerColumn<StyleRow>[] {
  return titledColumns(styleColumns, [
    ['group', { title: 'group' }],
    [
      'part',
      {
        title: 'part',
        text: ({ group, part }) => (group.isHidden ? 'hidden' : (titles.get(part?.id ?? '') ?? '')),
      },
    ],
    ['value', { title: 'value', text: ({ part }) => (part === undefined ? '' : valueText(part.value)) }],
    [
      'low',
      { title: 'interval', text: ({ part }) => (part === undefined ? '' : rangeText(part.low, part.high)) },
    ],
    [
      'expected',
      { title: 'by chance', text: ({ part }) => (part === undefined ? '' : valueText(part.expected)) },
    ],
    ['leans', { title: 'leans to', text: ({ part }) => leansText(part) }],
  ]);
}

function leansText(part: StyleRow['part']): string {
  if (part === undefined) return '';
  if (part.cannotTell !== undefined) return '–';
  return Number.isNaN(part.positionLow) ? 'no place' : part.leans;
}

function valueText(value: number): string {
  return Number.isFinite(value) ? roundedText(value, Math.abs(value) < 0.1 ? 3 : 2) : '–';
}

function rangeText(low: number, high: number): string {
  return Number.isFinite(low) && Number.isFinite(high) ? `${valueText(low)}–${valueText(high)}` : '–';
}

function positionSentence({ name, position, positionLow, positionHigh, placedParts }: StyleGroup): string {
  return Number.isNaN(position)
    ? `${name}: only ${placedParts} parts can be placed, too few for a position of the whole.`
    : `${name}: middle of ${placedParts} parts ${signed(position)} (${signed(positionLow)} to ${signed(positionHigh)}) from -1, command-and-control, over 0, chance, to 1, cultivate-and-coordinate; read it with its parts.`;
}

function signed(value: number): string {
  const text = value.toFixed(2);
  return Number(text) === 0 ? text.replace('-', '') : text;
}
