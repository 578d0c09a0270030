import { needsText } from '../../findings/gaps/gap-needs.js';
import type { GapTable } from '../../findings/gaps/gap-table.js';
import { type GapRow, gapColumns, gapRows } from '../../outputs/csv/gaps-csv.js';
import { english } from '../../words/english.js';
import { addAnalysisFlags, analysisOptionsOf } from '../analysis-flags.js';
import {
  type AnswerColumn,
  type AnswerFormat,
  formatFlag,
  nothingText,
  roundedText,
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

/** Gaps of one column in a table; there may be thousands. */
const SHOWN_PER_COLUMN = 10;

/** Where groups are less in touch than their sizes and activity explain. */
export const gapsCommand = defineCommand<Flags>({
  name: 'gaps',
  summary: 'which units or firms are less in touch than their sizes and activity explain',
  details: `A table shows the main gaps; csv and json hold every pair of groups; of more than 40 groups, those with enough contact to tell. Groups below --min-group, and pairs that would
reveal one, are hidden everywhere.`,
  examples: [
    'orgraph gaps ./my-data',
    'orgraph gaps ./my-data --by unit --all',
    'orgraph gaps ./my-data --format md',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .addOption(formatFlag())
      .option('--all', 'in a table too, every pair of groups');
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['by', 'kinds', 'minWeight', 'undirected', 'from', 'to']);
    command.optionsGroup('The rule, and how sure it is:');
    addAnalysisFlags(command, [
      'gapRatio',
      'falseDiscovery',
      'permutations',
      'draws',
      'leaveOut',
      'minGroup',
      'seed',
    ]);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    const { findings, envelope } = await analyzeForGroups(terminal, folder, flags, analysisOptionsOf(flags));
    const { gaps } = findings;
    const rows = gapRows({ findings });
    const shown = flags.all === true ? rows : gaps.tables.flatMap(mainGaps);
    const say = (text: string): string => wrap(visible(text), terminal.width);

    writeAnswer(terminal, flags.format, {
      columns,
      rows,
      tableRows: shown,
      nothing: say(
        nothingText(
          gaps.missing,
          rows.some(isTested)
            ? 'No two groups that could be tested are less in touch than expected.'
            : 'No two groups could be tested.',
        ),
      ),
      notes: [
        '',
        ...(shown.length === 0
          ? []
          : [
              say(
                'in touch: pairs of people across the two groups. expected: from the sizes and activity of both. ratio: in touch / expected, with its 90 % interval. q: share of false alarms among pairs this far off. * stands out even beside how much groups here keep to themselves. needed by: what names both groups; such gaps come first.',
              ),
            ]),
        ...gaps.sentences.map(say),
        ...(gaps.missing === undefined
          ? gaps.tables.map((table) => restSentence(table, flags.all === true)).filter((text) => text !== '')
          : []),
        say(`It does not mean: ${gaps.doesNotMean}`),
      ],
      envelope,
    });
    return 0;
  },
});

/** The gaps of one column that a table shows: the first ones, which stand out most, and those that a role needs closed. */
function mainGaps({ by, cells }: GapTable): GapRow[] {
  return cells
    .filter((cell) => cell.isGap && !cell.isHidden)
    .filter((cell, place) => place < SHOWN_PER_COLUMN || cell.matters)
    .map((cell) => ({ ...cell, by }));
}

/** Whether enough contact is expected to tell; p is not told everywhere. */
function isTested({ q }: Pick<GapRow, 'q'>): boolean {
  return !Number.isNaN(q);
}

/** What a table does not show of one column. */
function restSentence(table: GapTable, isAll: boolean): string {
  const shown = isAll ? table.cells : mainGaps(table);
  const known = table.cells.filter((cell) => !cell.isHidden);
  const gaps = known.filter((cell) => cell.isGap).length - shown.filter((cell) => cell.isGap).length;
  const others = isAll ? 0 : known.filter((cell) => !cell.isGap && isTested(cell)).length;
  const untested = isAll && table.unlistedCells === 0 ? 0 : table.untestedCells;
  const parts = [
    ...(gaps === 0 ? [] : [`${gaps} more ${gaps === 1 ? 'gap' : 'gaps'} (--all)`]),
    ...(others === 0 ? [] : [`${others} ${others === 1 ? 'pair' : 'pairs'} without a gap (--all)`]),
    ...(untested === 0 ? [] : [`${untested} with too little contact to tell`]),
    ...(table.hiddenCells === 0
      ? []
      : [`${table.hiddenCells} hidden, since a group is small or would give a small one away`]),
  ];
  return parts.length === 0 ? '' : `Not shown by ${visible(table.by)}: ${parts.join(', ')}`;
}

/** Columns of the table with their titles; hidden pairs hold no figures, whatever the finding left in them. */
const shownColumns = new Map<string, Omit<AnswerColumn<GapRow>, 'header' | 'cell'>>([
  ['by', { title: 'by' }],
  ['a', { title: 'between' }],
  ['b', { title: 'and' }],
  ['observed', { title: 'in touch', text: shown((row) => String(row.observed)) }],
  ['expected', { title: 'expected', text: shown((row) => row.expected.toFixed(1)) }],
  ['ratio', { title: 'ratio', text: shown(ratioText) }],
  ['q', { title: 'q', text: shown((row) => chanceText(row.q)) }],
  ['is_gap', { title: 'gap', text: shown(gapText) }],
  ['needs', { title: 'needed by', text: (row) => needsText(english, row.needs, 2) }],
]);

const columns = gapColumns.map(
  (column): AnswerColumn<GapRow> => ({ ...column, ...shownColumns.get(column.header) }),
);

function shown(text: (row: GapRow) => string): (row: GapRow) => string {
  return (row) => (row.isHidden ? 'hidden' : text(row));
}

function ratioText({ ratio, ratioLow, ratioHigh }: GapRow): string {
  const range =
    Number.isFinite(ratioLow) && Number.isFinite(ratioHigh)
      ? ` (${roundedText(ratioLow)}–${roundedText(ratioHigh)})`
      : '';
  return `${roundedText(ratio)}${range}`;
}

function gapText({ isGap, standsOut }: GapRow): string {
  if (!isGap) return 'no';
  return standsOut ? 'yes *' : 'yes';
}

function chanceText(chance: number): string {
  return chance < 0.001 ? '<0.001' : roundedText(chance, 3);
}
