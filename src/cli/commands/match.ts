import type { Matching } from '../../analysis.js';
import {
  type FitPart,
  fitParts,
  type Suggestion,
  type UnfilledSeat,
} from '../../findings/roles/role-matches.js';
import { matchRoles } from '../../match-roles.js';
import type { CsvValue } from '../../outputs/csv/csv.js';
import type { JsonValue } from '../../outputs/json/json.js';
import { roleMatchesJson } from '../../outputs/json/role-matches-json.js';
import type { Dataset, TableName } from '../../schema/dataset.js';
import { addAnalysisFlags, analysisOptionsOf } from '../analysis-flags.js';
import { type AnswerColumn, type AnswerFormat, formatFlag, writeAnswer } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { analysisEnvelope } from '../envelope.js';
import { faultLines } from '../faults.js';
import { folderName } from '../folder-flag.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { addLanguageFlag } from '../language-flag.js';
import { askedPairs, explainedJson, writeExplained } from '../match-pairs.js';
import { type RunFlags, workOnFolder } from '../read-input.js';
import { answersOfTalk, refuseLostAnswers, type TalkFlags, writeTalk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';

/** Said where persons are not to be shown. */
const persons = {
  what: 'who is suggested for which role',
  instead: 'the pseudonymous mode shows it by codes',
};

interface Flags extends RunFlags, TalkFlags {
  readonly format: AnswerFormat;
  readonly names?: boolean;
  readonly why?: boolean;
  readonly pair?: readonly string[];
}

type Row =
  | { readonly state: 'suggested'; readonly seat: Suggestion }
  | { readonly state: 'unfilled'; readonly seat: UnfilledSeat };

/** Who could take which role. */
export const matchCommand = defineCommand<Flags>({
  name: 'match',
  summary: 'who could take which role, by passion, knowledge, networks and time',
  details: 'Suggestions to talk about, never decisions: --why shows the reasons and what to ask first.',
  examples: [
    'orgraph match ./my-data',
    'orgraph match ./my-data --why --names',
    'orgraph match ./my-data --solver stable --weights passion=2,time=0',
    'orgraph match ./my-data --pair 0042:r-01',
    'orgraph match ./my-data --talk-sheets ./talk',
    'orgraph match ./my-data --format json',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, roles.csv and others')
      .optionsGroup('Answer:')
      .addOption(formatFlag())
      .option('--why', 'below a table, the reasons of each suggestion and what to ask before anybody decides')
      .option(
        '--pair <person:role>',
        'why this person is suggested for this role or not, and the smallest changes that would turn it round; may be repeated',
        (text: string, earlier: readonly string[] = []) => [...earlier, text],
      )
      .option('--names', 'show names beside ids')
      .optionsGroup('The talk:')
      .option(
        '--talk-sheets <folder>',
        'write a page for each suggestion and answers.csv; filled in, it is read back: agreed seats are kept and the rest is solved again',
        folderName,
      )
      .option('--final', 'write the agreed seats into final.csv of that folder; each must be signed off')
      .option('--force', 'replace files in it that orgraph did not write');
    addLanguageFlag(command);
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, [
      'solver',
      'proposer',
      'rolesPerPerson',
      'wishes',
      'weights',
      'minFit',
      'by',
      'kinds',
      'minWeight',
      'undirected',
      'from',
      'to',
      'overload',
      'seed',
      'solverSeconds',
    ]);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    const answers = answersOfTalk(flags, folder);
    const options = analysisOptionsOf(flags);
    const analysis = await workOnFolder(
      terminal,
      folder,
      { ...flags, answers },
      options,
      (dataset, control) => {
        refuseLostAnswers(answers, dataset);
        return matchRoles(dataset, options, control, askedPairs(flags.pair ?? [], dataset));
      },
      persons,
    );
    const { roleMatches } = analysis.findings;
    noteFaults(terminal, analysis.dataset);
    const rows = seatRows(analysis);
    const say = (text: string): string => wrap(visible(text), terminal.width);

    writeAnswer(terminal, flags.format, {
      columns: columnsOf(analysis, flags.names === true),
      rows,
      nothing: say(roleMatches.missing ?? 'There is no seat to fill.'),
      notes: [],
      envelope: { ...analysisEnvelope(analysis), ...matchJson(analysis) },
    });
    await writeTalk(terminal, analysis, flags);
    if (flags.format !== 'table' && flags.format !== 'md') return 0;
    if (flags.why === true) writeReasons(terminal, analysis, flags.names === true);
    writeExplained(terminal, analysis);
    terminal.note();
    if (rows.length > 0)
      terminal.note(
        say(
          'passion, knowledge, networks, time: from 0 to 1, empty where the data cannot say. fit: their weighted mean.',
        ),
      );
    for (const sentence of roleMatches.sentences) terminal.note(say(sentence));
    if (rows.length > 0 && flags.why !== true)
      terminal.note('--why shows the reasons and what to ask first.');
    terminal.note(say(`It does not mean: ${roleMatches.doesNotMean}`));
    return 0;
  },
});

/** What was noticed in the files that suggestions hang on: a wish of somebody unknown, a role that excludes itself, and the like. */
function noteFaults(terminal: Terminal, { files, issues, issueCounts }: Dataset): void {
  const names = new Set(files.filter(({ table }) => matchTables.has(table)).map(({ file }) => file));
  const lines = faultLines(
    terminal,
    { issues, issueCounts: issueCounts.filter(({ file }) => names.has(file)) },
    { showValues: false, stream: 'stderr', only: ['note'] },
  );
  if (lines !== '') terminal.note(`${lines}\n`);
}

const matchTables: ReadonlySet<TableName> = new Set(['roles', 'preferences', 'answers']);

function seatRows({ findings }: Matching): Row[] {
  const { suggestions, unfilled } = findings.roleMatches;
  const rows: Row[] = [
    ...suggestions.map((seat): Row => ({ state: 'suggested', seat })),
    ...unfilled.map((seat): Row => ({ state: 'unfilled', seat })),
  ];
  return rows.sort((a, b) => a.seat.role - b.seat.role || a.seat.seat - b.seat.seat);
}

function columnsOf({ graph, dataset }: Matching, showNames: boolean): AnswerColumn<Row>[] {
  const { people } = graph;
  const { roles } = dataset;
  const nextBest = ({ runnersUp }: Suggestion): string =>
    runnersUp.map(({ person }) => people[person]?.id ?? '').join('; ');
  return [
    { header: 'role_id', title: 'role', cell: ({ seat }) => roles[seat.role]?.id },
    ...(roles.some((role) => role.title !== undefined)
      ? [{ header: 'role_title', title: 'title', cell: ({ seat }: Row) => roles[seat.role]?.title }]
      : []),
    { header: 'seat', title: 'seat', cell: ({ seat }) => seat.seat },
    { header: 'state', cell: ({ state }) => state },
    {
      header: 'person_id',
      title: 'person',
      cell: ofSuggestion(({ person }) => people[person]?.id),
      text: (row) => (row.state === 'suggested' ? (people[row.seat.person]?.id ?? '') : '(nobody)'),
    },
    ...(showNames
      ? [{ header: 'name', title: 'name', cell: ofSuggestion(({ person }) => people[person]?.name) }]
      : []),
    { header: 'fit', title: 'fit', cell: ofSuggestion(({ fit }) => fit), text: scoreText(({ fit }) => fit) },
    ...fitParts.flatMap(partColumns),
    { header: 'runners_up', title: 'next best', cell: ofSuggestion(nextBest) },
    { header: 'questions', cell: ofSuggestion(({ questions }) => questions.join(' ')) },
    {
      header: 'why_unfilled',
      title: 'why open',
      cell: (row) => (row.state === 'unfilled' ? row.seat.reason : undefined),
    },
  ];
}

function partColumns(name: FitPart): AnswerColumn<Row>[] {
  const of = ({ parts }: Suggestion) => parts.find(({ part }) => part === name);
  return [
    {
      header: name,
      title: name,
      cell: ofSuggestion((suggestion) => of(suggestion)?.score),
      text: scoreText((suggestion) => of(suggestion)?.score),
    },
    { header: `${name}_reason`, cell: ofSuggestion((suggestion) => of(suggestion)?.reason) },
  ];
}

function ofSuggestion(of: (suggestion: Suggestion) => CsvValue): (row: Row) => CsvValue {
  return (row) => (row.state === 'suggested' ? of(row.seat) : undefined);
}

function scoreText(of: (suggestion: Suggestion) => number | undefined): (row: Row) => string {
  return (row) => (row.state === 'suggested' ? (of(row.seat)?.toFixed(2) ?? '') : '');
}

/** The reasons of each suggestion, and what to ask before anybody decides. */
function writeReasons(terminal: Terminal, { graph, dataset, findings }: Matching, showNames: boolean): void {
  for (const { role, seat, person, parts, questions } of findings.roleMatches.suggestions) {
    const { id, name } = graph.people[person] ?? { id: '' };
    const who = showNames && name !== undefined ? `${id} (${name})` : id;
    const what = `${dataset.roles[role]?.id ?? ''}, seat ${seat}: ${who}`;
    terminal.print(`\n${terminal.paint('bold', visible(what), 'stdout')}`);
    for (const { part, reason } of parts)
      terminal.print(wrap(visible(reason), terminal.width, `  ${part.padEnd(10)} `));
    for (const question of questions)
      terminal.print(wrap(visible(question), terminal.width, '  ask:       '));
  }
}

/** The whole finding, and the pairs asked about, around the rows. */
function matchJson(matching: Matching): Record<string, JsonValue> {
  const { graph, dataset, findings } = matching;
  const finding = roleMatchesJson(
    findings.roleMatches,
    (person) => graph.people[person]?.id,
    (role) => dataset.roles[role]?.id,
  );
  return { answer: finding, explained: explainedJson(matching) };
}
