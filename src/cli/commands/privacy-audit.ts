import { type UniqueShare, uniquePeople } from '../../privacy/unique-people.js';
import { VERSION } from '../../version.js';
import { type AnswerColumn, type AnswerFormat, formatFlag, writeAnswer } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { readKnownPeople } from '../known-people.js';
import { wrap } from '../wrap.js';

interface Flags {
  readonly format: AnswerFormat;
}

/** How many people an output lets be told apart. */
export const privacyAuditCommand = defineCommand<Flags>({
  name: 'privacy-audit',
  summary: 'what share of people can be told apart in the files of a run, by who knows what',
  details: `Reads graph.gexf of a run, and what people.csv, coaching.csv, capacity.csv, matches.csv and ideas.csv beside it say of the same
people: groups, places in the chart, skills, hours and ideas. Where people stand in them, by id or by code, most can be found by whoever knows a little about them:
so it is personal data, whatever it is called.`,
  examples: ['orgraph privacy-audit result', 'orgraph privacy-audit result --format json'],
  configure(command) {
    command
      .argument('<OUT>', 'folder that orgraph analyze wrote')
      .optionsGroup('Answer:')
      .addOption(formatFlag());
  },
  async run(terminal, [folder = '.'], { format }) {
    const read = await readKnownPeople(folder);
    const people = read?.people;
    const lookedAt = read?.lookedAt ?? [];
    const rows = people === undefined ? [] : uniquePeople(people);
    const say = (text: string): string => wrap(text, terminal.width);
    writeAnswer(terminal, format, {
      columns,
      rows,
      nothing: 'No person stands in these files: they are of groups.',
      notes:
        rows.length === 0
          ? []
          : [
              '',
              say(
                `unique: share of the ${people?.attributes.length} people of whom there is nobody else like them; under 5: of whom fewer than five are alike. attributes: all that the columns below say of a person together; degrees: how many ties come in and go out; degrees of contacts: those of everybody in touch.`,
              ),
              say(
                `Looked at: ${lookedAt.map(({ file, columns: of }) => `${file} (${of.join(', ')})`).join('; ')}.`,
              ),
              say(
                'Whoever stands in a file can be found by somebody who knows enough: this is personal data. orgraph analyze with --privacy aggregate makes files of groups alone.',
              ),
            ],
      envelope: {
        schemaVersion: 1,
        tool: 'orgraph',
        version: VERSION,
        people: people?.attributes.length ?? 0,
        lookedAt: lookedAt.map((file) => ({ ...file })),
      },
    });
    return 0;
  },
});

const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)} %`);

const columns: readonly AnswerColumn<UniqueShare>[] = [
  { header: 'knowing', title: 'who knows', cell: (row) => row.knowing },
  { header: 'unique', title: 'unique', cell: (row) => row.unique, text: (row) => percent(row.unique) },
  {
    header: 'fewer_than_five',
    title: 'under 5',
    cell: (row) => row.fewerThanFive,
    text: (row) => percent(row.fewerThanFive),
  },
];
