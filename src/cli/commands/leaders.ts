import type { Analysis } from '../../analysis.js';
import { type EvidenceKind, evidenceKinds } from '../../findings/pull/pull-evidence.js';
import { short } from '../../findings/wording.js';
import { groupPeople } from '../../graph/groups.js';
import { evidenceColumns, identity } from '../../outputs/csv/people-csv.js';
import { personFacts } from '../../outputs/person-facts.js';
import { absentKinds, type TopPerson, topPeople } from '../../outputs/top-people.js';
import { addAnalysisFlags, analysisOptionsOf } from '../analysis-flags.js';
import { type AnswerColumn, type AnswerFormat, formatFlag, writeAnswer } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { analysisEnvelope } from '../envelope.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { analyzeFolder, type RunFlags } from '../read-input.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';

/** Said where persons are not to be shown. */
const persons = {
  what: 'the list of people with informal pull',
  instead: 'orgraph analyze counts them',
};

interface Flags extends RunFlags {
  readonly format: AnswerFormat;
  readonly names?: boolean;
  readonly all?: boolean;
  readonly by?: readonly string[];
}

/** Who leads, with a title or without, and on what evidence. */
export const leadersCommand = defineCommand<Flags>({
  name: 'leaders',
  summary: 'who is turned to, with or without a title, and how sure that is',
  details: `A table shows people whose informal pull is clear or likely; csv and json also hold those of whom the data cannot
tell. Nobody else is listed: this is no ranking of everybody.`,
  examples: [
    'orgraph leaders ./my-data',
    'orgraph leaders ./my-data --kinds advice,trust --names',
    'orgraph leaders ./my-data --format csv > leaders.csv',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .addOption(formatFlag())
      .option('--names', 'show names beside ids')
      .option('--all', 'in a table too, those of whom the data cannot tell');
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['kinds', 'minWeight', 'undirected', 'from', 'to', 'by']);
    command.optionsGroup('The rule, and how sure it is:');
    addAnalysisFlags(command, ['kindsOfEvidence', 'topShare', 'draws', 'leaveOut', 'seed']);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    const analysis = await analyzeFolder(terminal, folder, flags, analysisOptionsOf(flags), persons);
    const { informalPull } = analysis.findings;
    const rows = topPeople(personFacts(analysis));
    const sure = rows.filter(({ pull }) => pull.pull === 'clear' || pull.pull === 'likely');
    const shown = flags.all === true ? rows : sure;
    const say = (text: string): string => wrap(visible(text), terminal.width);

    writeAnswer(terminal, flags.format, {
      columns: columnsOf(analysis, flags),
      rows,
      tableRows: shown,
      nothing: say(informalPull.missing ?? 'Nobody stands out clearly enough to be named.'),
      notes: [
        '',
        ...(shown.length === 0
          ? []
          : [
              say(
                `sought, bridge, reach, trusted: rank on that evidence (its range over ${informalPull.draws} draws); = shared, * in the top ${informalPull.topSetSize}, beyond what is expected too. sure: share of draws in which at least ${informalPull.kindsNeeded} kinds agree; clear moreover where chance alone does not explain it.`,
              ),
              say(
                'trusted: ties that run both ways in kinds of trust (or in any directed kind where none says trust), those along the reporting line left out.',
              ),
              ...(absentKinds(informalPull).size === 0
                ? []
                : [say('–: nobody has any evidence of this kind.')]),
            ]),
        ...(shown.length === rows.length ? [] : ['--all lists those of whom the data cannot tell, too.']),
        ...informalPull.sentences.map(say),
        ...analysis.findings.leadershipMap.sentences.map(say),
        say(`It does not mean: ${informalPull.doesNotMean}`),
      ],
      envelope: analysisEnvelope(analysis),
    });
    return 0;
  },
});

function columnsOf(analysis: Analysis, flags: Flags): AnswerColumn<TopPerson>[] {
  const { people } = analysis.graph;
  const absent = absentKinds(analysis.findings.informalPull);
  const titles = new Map<string, string>([
    ['person_id', 'person'],
    ['name', 'name'],
  ]);
  if (flags.by === undefined) {
    if (people.some((person) => person.firm !== undefined)) titles.set('firm', 'firm');
    if (people.some((person) => person.unit !== undefined)) titles.set('unit', 'unit');
  }
  return [
    {
      header: 'rank',
      title: 'rank',
      cell: (row) => row.rank,
      text: (row) => `${row.rank}${row.sharedBy > 1 ? '=' : ''}`,
    },
    { header: 'rank_shared_by', cell: (row) => row.sharedBy },
    ...identity(flags.names === true).map((column) => {
      const title = titles.get(column.header);
      return title === undefined ? column : { ...column, title };
    }),
    ...(flags.by ?? []).map((by) => groupColumn(analysis, by)),
    { header: 'quadrant', title: 'leads', cell: (row) => row.map?.quadrant },
    { header: 'pull', title: 'pull', cell: (row) => row.pull.pull },
    {
      header: 'pull_share',
      title: 'sure',
      cell: (row) => row.pull.share,
      text: (row) => `${Math.round(row.pull.share * 100)} %`,
    },
    { header: 'pull_share_low', cell: (row) => row.pull.shareLow },
    { header: 'pull_share_high', cell: (row) => row.pull.shareHigh },
    { header: 'pull_chance', cell: (row) => row.pull.chance },
    { header: 'pull_held_share', cell: (row) => row.pull.heldShare },
    { header: 'dominance_rank_best', cell: (row) => row.pull.dominanceBest },
    { header: 'dominance_rank_worst', cell: (row) => row.pull.dominanceWorst },
    { header: 'top_kinds', cell: (row) => row.pull.topKinds },
    { header: 'stands_out', title: 'stands out', tableOnly: true, cell: (row) => standsOut(row) },
    ...evidenceKinds.map((kind) => rankColumn(kind, absent.has(kind))),
    ...evidenceKinds.flatMap(evidenceColumns),
    { header: 'sought_along_line', cell: (row) => row.pull.soughtAlongLine },
  ];
}

/** The group of a person by a column that the user named; its header is marked so that it is none of ours. */
function groupColumn({ graph }: Analysis, by: string): AnswerColumn<TopPerson> {
  const groups = groupPeople(graph, by);
  return {
    header: `by:${by}`,
    title: visible(by),
    cell: ({ index }) => groups.names[groups.of[index] ?? -1],
  };
}

/** For tables: the evidence that is furthest beyond what is expected, where a count can be read. */
function standsOut({ pull }: TopPerson): string {
  const [most] = pull.evidence.filter(({ surprise }) => surprise > 0).sort((a, b) => b.surprise - a.surprise);
  if (most === undefined) return '';
  const isCount = most.kind === 'sought' || most.kind === 'trusted';
  return isCount
    ? `${most.kind} ${most.value}, expected ${short(most.expected)}`
    : `${most.kind} ${short(most.value / most.expected)} x expected`;
}

/** For tables: the rank on one kind of evidence, with how far it moves. */
function rankColumn(kind: EvidenceKind, isAbsent: boolean): AnswerColumn<TopPerson> {
  const text = (row: TopPerson): string => {
    if (isAbsent) return '–';
    const evidence = row.pull.evidence.find((one) => one.kind === kind);
    if (evidence === undefined || !Number.isFinite(evidence.rank)) return '';
    const { rank, sharedBy, rankLow, rankHigh, isTop } = evidence;
    const range =
      rankLow === undefined || rankHigh === undefined
        ? ''
        : ` (${Math.round(rankLow)}–${Math.round(rankHigh)})`;
    return `${rank}${sharedBy > 1 ? '=' : ''}${isTop ? '*' : ''}${range}`;
  };
  return { header: `${kind}_shown`, title: kind, tableOnly: true, cell: text };
}
