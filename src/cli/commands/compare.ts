import { compareFirms } from '../../findings/compare/compare-firms.js';
import type { ComparedPart } from '../../findings/compare/compare-styles.js';
import { comparisonColumns } from '../../outputs/csv/compare-csv.js';
import { groupComparison, showsGroupsOnly } from '../../privacy/group-analysis.js';
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
import { analysisEnvelope } from '../envelope.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { followProgress } from '../progress.js';
import { analyzeFolder, type RunFlags } from '../read-input.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';

interface Flags extends RunFlags {
  readonly format: AnswerFormat;
  readonly by?: readonly string[];
}

/** Two firms, or groups of any column, side by side. */
export const compareCommand = defineCommand<Flags>({
  name: 'compare',
  summary: 'how two firms differ in how leadership works, beyond their sizes',
  details: `Without names, the two largest groups. Both are brought to the same size; groups below --min-group do not exist here.`,
  examples: [
    'orgraph compare ./my-data',
    'orgraph compare ./my-data --by unit Sales Service',
    'orgraph compare ./my-data Northwind Contoso --format csv',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .argument('[A]', 'a group; the largest when left out')
      .argument('[B]', 'the other group')
      .optionsGroup('Answer:')
      .addOption(formatFlag());
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['by', 'kinds', 'minWeight', 'undirected', 'from', 'to']);
    command.optionsGroup('How sure it is:');
    addAnalysisFlags(command, ['draws', 'permutations', 'minGroup', 'seed']);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [folder = '.', a, b], flags) {
    const analysis = await analyzeFolder(terminal, folder, flags, analysisOptionsOf(flags), 'groups');
    const progress = followProgress(terminal, flags.threads);
    const by = flags.by?.[0];
    const compared = await compareFirms(analysis, { by, a, b }, progress.control).finally(() =>
      progress.end(),
    );
    const found = showsGroupsOnly(analysis) ? groupComparison(analysis, compared) : compared;
    const say = (text: string): string => wrap(visible(text), terminal.width);
    const titles = new Map(found.cards.map(({ id, title }) => [id, title]));
    writeAnswer(terminal, flags.format, {
      columns: columnsOf(titles, found.a?.name ?? 'a', found.b?.name ?? 'b'),
      rows: found.parts,
      nothing: say(nothingText(found.missing, 'There are no two groups to compare.')),
      notes: [
        '',
        ...(found.a === undefined || found.b === undefined
          ? []
          : [
              say(
                `${found.a.name}: ${found.a.people} people; ${found.b.name}: ${found.b.people}. Both at the size of ${found.size}. difference: first less second, with its 90 % interval. p: after Benjamini and Hochberg over the parts.`,
              ),
            ]),
        ...found.sentences.map(say),
        ...found.parts.flatMap(({ id, cannotTell }) =>
          cannotTell === undefined ? [] : [say(`${titles.get(id) ?? id}: cannot be told, ${cannotTell}`)],
        ),
        say(`It does not mean: ${found.doesNotMean}`),
      ],
      envelope: analysisEnvelope(analysis),
    });
    return 0;
  },
});

function columnsOf(
  titles: ReadonlyMap<string, string>,
  a: string,
  b: string,
): readonly AnswerColumn<ComparedPart>[] {
  const shown = new Map<string, Omit<AnswerColumn<ComparedPart>, 'header' | 'cell'>>([
    ['part', { title: 'part', text: ({ id }) => titles.get(id) ?? id }],
    ['a_same_size', { title: visible(a), text: (row) => text(row.aSized) }],
    ['b_same_size', { title: visible(b), text: (row) => text(row.bSized) }],
    [
      'difference',
      {
        title: 'difference',
        text: (row) =>
          Number.isFinite(row.low)
            ? `${text(row.difference)} (${text(row.low)} to ${text(row.high)})`
            : text(row.difference),
      },
    ],
    ['adjusted_p', { title: 'p', text: (row) => text(row.adjustedP) }],
    ['verdict', { title: 'verdict' }],
  ]);
  return comparisonColumns.map((column) => ({ ...column, ...shown.get(column.header) }));
}

function text(value: number): string {
  return Number.isFinite(value) ? roundedText(value, 3) : '–';
}
