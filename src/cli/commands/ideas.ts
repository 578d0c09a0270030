import type { Analysis } from '../../analysis.js';
import type { IdeaRow } from '../../findings/ideas/ideas.js';
import { short } from '../../findings/wording.js';
import { ideasColumns } from '../../outputs/csv/ideas-csv.js';
import { addAnalysisFlags, analysisOptionsOf } from '../analysis-flags.js';
import { type AnswerColumn, type AnswerFormat, formatFlag, titledColumns, writeAnswer } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { analysisEnvelope } from '../envelope.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { analyzeFolder, type RunFlags } from '../read-input.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';

/** Said where persons are not to be shown. */
const persons = {
  what: 'the way of an idea from its owner to a sponsor',
  instead: 'orgraph gaps tells which groups lack contact that ideas need',
};

interface Flags extends RunFlags {
  readonly format: AnswerFormat;
  readonly names?: boolean;
  readonly all?: boolean;
  readonly why?: boolean;
}

/** Whose vetted idea should be helped, and by whom. */
export const ideasCommand = defineCommand<Flags>({
  name: 'ideas',
  summary: 'vetted ideas of any level: the way to a sponsor, what would open it, who could join',
  details: `A table shows vetted and tested ideas (all, where the file has no status); csv and json hold every idea. Level is shown
and compared with the firm's, and decides nothing.`,
  examples: [
    'orgraph ideas ./my-data',
    'orgraph ideas ./my-data --why --names',
    'orgraph ideas ./my-data --format csv > ideas.csv',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, ideas.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .addOption(formatFlag())
      .option('--why', 'below a table, the way to the sponsor and what to ask those who could join')
      .option('--all', 'in a table too, ideas that are only raised')
      .option('--names', 'show names beside ids');
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['kinds', 'minWeight', 'from', 'to', 'overload']);
    command.optionsGroup('How sure it is:');
    addAnalysisFlags(command, ['permutations', 'minGroup', 'seed']);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    const analysis = await analyzeFolder(terminal, folder, flags, analysisOptionsOf(flags), persons);
    const { ideas } = analysis.findings;
    const isAnyVetted = ideas.rows.some(({ isVetted }) => isVetted);
    const shown =
      flags.all === true || !isAnyVetted ? ideas.rows : ideas.rows.filter(({ isVetted }) => isVetted);
    const say = (text: string): string => wrap(visible(text), terminal.width);
    writeAnswer(terminal, flags.format, {
      columns: columnsOf(analysis, flags.names === true),
      rows: ideas.rows,
      tableRows: shown,
      nothing: say(ideas.missing ?? 'There is no idea on record.'),
      notes: [],
      envelope: analysisEnvelope(analysis),
    });
    if (flags.format !== 'table' && flags.format !== 'md') return 0;
    if (flags.why === true) for (const row of shown) writeWhy(terminal, analysis, row);
    terminal.note();
    if (shown.length > 0)
      terminal.note(
        say(
          'missing: introductions until owner and sponsor are in touch. next meeting: who would meet, and who is in touch with both. share topics: people who take part in roles.',
        ),
      );
    for (const sentence of ideas.sentences) terminal.note(say(sentence));
    for (const line of mixLines(analysis)) terminal.note(say(line));
    if (ideas.missing !== undefined && shown.length > 0)
      terminal.note(say(`It would need ${ideas.missing}.`));
    if (shown.length < ideas.rows.length) terminal.note('--all shows ideas that are only raised, too.');
    terminal.note(say(`It does not mean: ${ideas.doesNotMean}`));
    return 0;
  },
});

function columnsOf(analysis: Analysis, showNames: boolean): AnswerColumn<IdeaRow>[] {
  const id = (person: number) => analysis.graph.people[person]?.id ?? '';
  return titledColumns(ideasColumns(analysis, showNames), [
    ['idea_id', { title: 'idea' }],
    ['title', { title: 'title' }],
    ['status', { title: 'status' }],
    ['owner_id', { title: 'owner' }],
    ['owner_name', { title: 'name' }],
    ['owner_level', { title: 'level' }],
    ['sponsor_id', { title: 'sponsor' }],
    ['state', { title: 'owner and sponsor' }],
    ['missing_steps', { title: 'missing' }],
    [
      'meeting_a',
      {
        title: 'next meeting',
        text: ({ opening, noOpening }) =>
          opening === undefined ? (noOpening ?? '') : meetingText(opening, id),
      },
    ],
    ['people_sharing_topics', { title: 'share topics' }],
    ['could_join', { title: 'could join' }],
  ]);
}

function meetingText(
  { a, b, through }: NonNullable<IdeaRow['opening']>,
  id: (person: number) => string,
): string {
  return `${id(a)} and ${id(b)}${through === undefined ? ', a first meeting' : `, by ${id(through)}`}`;
}

function writeWhy(terminal: Terminal, { graph, dataset }: Analysis, row: IdeaRow): void {
  const id = (person: number) => graph.people[person]?.id ?? '';
  const { id: ideaId, title } = dataset.ideas[row.idea] ?? { id: '', title: undefined };
  const line = (label: string, text: string) =>
    terminal.print(wrap(visible(text), terminal.width, `  ${label.padEnd(9)} `));
  terminal.print(
    `\n${terminal.paint('bold', visible(title === undefined ? ideaId : `${ideaId}: ${title}`), 'stdout')}`,
  );
  const { sponsor, basis, between, ways, steps } = row;
  line(
    'sponsor',
    sponsor === undefined
      ? 'none is named, and nobody else sponsors anything of this initiative'
      : `${id(sponsor)}, ${basis === 'named' ? 'named by the idea' : 'of something else of this initiative; none is named'}`,
  );
  if (sponsor !== undefined)
    line(
      'way',
      steps === undefined
        ? row.state === 'not known'
          ? 'not known: there are no ties'
          : 'none in this network'
        : steps < 2
          ? row.state
          : `${[row.owner, ...between, sponsor].map(id).join(' – ')}; ${ways === 1 ? 'the only shortest way' : `one of ${ways} shortest ways`}`,
    );
  for (const { person, topics, brings, questions } of row.partners)
    line(
      'could join',
      `${id(person)}: shares ${topics.join(', ')}; is in touch with ${brings} whom the owner is not. ${questions.join(' ')}`.trimEnd(),
    );
}

function mixLines({ findings }: Analysis): string[] {
  return findings.ideas.mixes.map(({ of, by, p, owners, levels }) => {
    const shown = levels.map((row) =>
      row.isHidden
        ? `${row.level}: hidden`
        : `${row.level}: ${row.owners} of ${row.people} (by chance ${row.expectedLow}–${row.expectedHigh})`,
    );
    return `${by}s of the ${owners} owners of ${of}, of people: ${shown.join('; ')}${Number.isNaN(p) ? '' : `; p = ${short(p)}`}.`;
  });
}
