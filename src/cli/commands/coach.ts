import type { Analysis } from '../../analysis.js';
import { type CoachingRow, coachingColumns, coachingRows } from '../../outputs/csv/coaching-csv.js';
import { addAnalysisFlags, analysisOptionsOf } from '../analysis-flags.js';
import { type AnswerColumn, type AnswerFormat, formatFlag, titledColumns, writeAnswer } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { analysisEnvelope } from '../envelope.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { analyzeFolder, type RunFlags } from '../read-input.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';

/** Said where persons are not to be shown. */
const persons = {
  what: 'who could coach whom',
  instead: 'the pseudonymous mode shows it by codes',
};

interface Flags extends RunFlags {
  readonly format: AnswerFormat;
  readonly names?: boolean;
  readonly all?: boolean;
}

/** Who could coach whom, and which role would be practice. */
export const coachCommand = defineCommand<Flags>({
  name: 'coach',
  summary: 'who could coach whom in which skill, and which role would be practice',
  details: `Pairs to talk about, never decided: not along the own line, within the hours both offer. A table shows pairs; csv and
json also hold the roles that would stretch a skill by one level.`,
  examples: [
    'orgraph coach ./my-data',
    'orgraph coach ./my-data --all --names',
    'orgraph coach ./my-data --format csv > coaching.csv',
  ],
  configure(command) {
    command
      .argument(
        '<DIR>',
        'folder with people.csv (skills with levels), roles.csv, interactions.csv and others',
      )
      .optionsGroup('Answer:')
      .addOption(formatFlag())
      .option('--all', 'in a table too, the roles that would be practice')
      .option('--names', 'show names beside ids');
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['kinds', 'minWeight', 'from', 'to', 'overload', 'minFit', 'seed']);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    const analysis = await analyzeFolder(terminal, folder, flags, analysisOptionsOf(flags), persons);
    const { coaching } = analysis.findings;
    const rows = coachingRows(analysis);
    const shown = flags.all === true ? rows : rows.filter(({ kind }) => kind === 'coaching');
    const say = (text: string): string => wrap(visible(text), terminal.width);
    writeAnswer(terminal, flags.format, {
      columns: columnsOf(analysis, flags.names === true),
      rows,
      tableRows: shown,
      nothing: say(
        coaching.missing === undefined
          ? 'No pair is found that hours, lines and levels allow.'
          : `It would need ${coaching.missing}.`,
      ),
      notes: [
        '',
        ...(shown.length === 0
          ? []
          : [
              say(
                'from, to: the level listed and the one to get to; coach at: that of the coach. steps: 1 is in touch, 2 a common contact away, empty farther. held: share of 20 lotteries in which the pair is made; below 1 others would do as well.',
              ),
            ]),
        ...coaching.sentences.map(say),
        ...(shown.length < rows.length ? ['--all shows the roles that would be practice, too.'] : []),
        say(`It does not mean: ${coaching.doesNotMean}`),
      ],
      envelope: analysisEnvelope(analysis),
    });
    return 0;
  },
});

function columnsOf(analysis: Analysis, showNames: boolean): AnswerColumn<CoachingRow>[] {
  return titledColumns(coachingColumns(analysis, showNames), [
    ['learner_id', { title: 'learner' }],
    ['learner_name', { title: 'name' }],
    ['coach_id', { title: 'coach', text: (row) => (row.kind === 'practice' ? '(practice)' : coachOf(row)) }],
    ['coach_name', { title: 'name' }],
    ['skill', { title: 'skill' }],
    ['from_level', { title: 'from' }],
    ['to_level', { title: 'to' }],
    ['coach_level', { title: 'coach at' }],
    ['reason', { title: 'why' }],
    ['role_id', { title: 'role' }],
    ['steps', { title: 'steps' }],
    ['coach_hours', { title: 'coach offers' }],
    ['held_share', { title: 'held' }],
  ]);

  function coachOf(row: CoachingRow & { readonly kind: 'coaching' }): string {
    return analysis.graph.people[row.pair.coach]?.id ?? '';
  }
}
