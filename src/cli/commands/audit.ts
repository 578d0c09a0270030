import { type AuditRow, audit } from '../../findings/audit/audit.js';
import { levelBlindness } from '../../findings/audit/blindness.js';
import { findRecordedLoad } from '../../findings/capacity/recorded-load.js';
import { readAttributes } from '../../ingest/read-attributes.node.js';
import { auditColumns } from '../../outputs/csv/audit-csv.js';
import { addAnalysisFlags, analysisOptionsOf } from '../analysis-flags.js';
import { type AnswerFormat, formatFlag, roundedText, titledColumns, writeAnswer } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { analysisEnvelope } from '../envelope.js';
import { addHeldBackFlag, addInputFlags, addThreadsFlag } from '../input-flags.js';
import { analyzeFolder, type RunFlags } from '../read-input.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';

/** Said where persons are not to be shown. */
const persons = {
  what: 'how choices of people fell on groups',
  instead: 'counts of those chosen are of few; the pseudonymous mode shows them',
};

interface Flags extends RunFlags {
  readonly format: AnswerFormat;
  readonly attributes?: string;
  readonly all?: boolean;
}

/** Did groups that should play no part come out alike. */
export const auditCommand = defineCommand<Flags>({
  name: 'audit',
  summary: 'did groups that should play no part come out alike: shares, ratios, exact p',
  details: `Attributes (sex, age, ...) come from a file of their own with person_id, which nothing else reads; without one, level is
looked at. Names nobody; groups below --min-group are hidden. The four-fifths rule is shown beside how often chance alone breaks it.`,
  examples: [
    'orgraph audit ./my-data --attributes ./protected.csv',
    'orgraph audit ./my-data',
    'orgraph audit ./my-data --attributes ./protected.csv --format csv > audit.csv',
  ],
  configure(command) {
    command
      .argument('<DIR>', 'folder with people.csv, roles.csv, interactions.csv and others')
      .optionsGroup('Answer:')
      .addOption(formatFlag())
      .option('--attributes <FILE>', 'CSV file with person_id and a column for each attribute')
      .option('--all', 'in a table too, coaching, ideas and informal leaders');
    command.optionsGroup('What counts:');
    addAnalysisFlags(command, ['minFit', 'kinds', 'minWeight', 'from', 'to', 'minGroup', 'seed']);
    addInputFlags(command);
    addHeldBackFlag(command);
    addThreadsFlag(command);
  },
  async run(terminal, [folder = '.'], flags) {
    const given = flags.attributes === undefined ? undefined : await readAttributes(flags.attributes);
    const analysis = await analyzeFolder(terminal, folder, flags, analysisOptionsOf(flags), persons);
    const found = given === undefined ? analysis.findings.audit : audit(analysis, given);
    const blindness = await levelBlindness({ ...analysis, capacity: findRecordedLoad(analysis) });
    const say = (text: string): string => wrap(visible(text), terminal.width);
    const isMain = ({ selection }: AuditRow) => selection === 'roles' || selection === 'shortlists';
    const shown = flags.all === true || !found.rows.some(isMain) ? found.rows : found.rows.filter(isMain);
    writeAnswer(terminal, flags.format, {
      columns,
      rows: found.rows,
      tableRows: shown,
      nothing: say(`It would need ${found.missing ?? 'a choice to look at'}.`),
      notes: [
        '',
        ...(shown.length === 0
          ? []
          : [
              say(
                'ratio: to the highest share shown. p: Fisher, exact, against all others, after Holm. by chance: how often groups of these sizes that are chosen alike come out below four fifths. noticed below: a share that would have been noticed.',
              ),
            ]),
        ...found.sentences.map(say),
        say(blindness.sentence),
        ...(found.unknownIds > 0
          ? [say(`${found.unknownIds} ids of the file of attributes are nobody's here and are left out.`)]
          : []),
        ...(found.withoutAttributes > 0
          ? [say(`${found.withoutAttributes} people have no attribute and are left out.`)]
          : []),
        ...(shown.length < found.rows.length ? ['--all shows the other choices, too.'] : []),
        say(`It does not mean: ${found.doesNotMean}`),
      ],
      envelope: { ...analysisEnvelope(analysis), blindness: { ...blindness } },
    });
    return 0;
  },
});

const columns = titledColumns(auditColumns, [
  ['selection', { title: 'chosen for' }],
  ['attribute', { title: 'attribute' }],
  ['group', { title: 'group' }],
  ['people', { title: 'people', text: ({ people, isHidden }) => (isHidden ? 'hidden' : String(people)) }],
  ['chosen', { title: 'chosen' }],
  ['share', { title: 'share', text: ({ share }) => share100(share) }],
  ['ratio', { title: 'ratio', text: ({ ratio }) => roundedText(ratio) }],
  ['adjusted_p', { title: 'p', text: ({ adjustedP }) => roundedText(adjustedP, 3) }],
  ['false_alarm', { title: 'by chance', text: ({ falseAlarm }) => share100(falseAlarm) }],
  ['noticed_below', { title: 'noticed below', text: ({ noticedBelow }) => share100(noticedBelow) }],
  ['verdict', { title: 'verdict' }],
]);

function share100(share: number): string {
  return Number.isFinite(share) ? `${Math.round(100 * share)} %` : '';
}
