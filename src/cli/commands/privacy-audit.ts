import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OrgraphError } from '../../errors.js';
import { type KnownPeople, type UniqueShare, uniquePeople } from '../../privacy/unique-people.js';
import { VERSION } from '../../version.js';
import { type AnswerColumn, type AnswerFormat, formatFlag, writeAnswer } from '../answer.js';
import { defineCommand } from '../define-command.js';
import { wrap } from '../wrap.js';

interface Flags {
  readonly format: AnswerFormat;
}

/** How many people an output lets be told apart. */
export const privacyAuditCommand = defineCommand<Flags>({
  name: 'privacy-audit',
  summary: 'what share of people can be told apart in the files of a run, by who knows what',
  details: `Reads graph.gexf of a run. Where people stand in it, by id or by code, most can be found by whoever knows a little about them:
so it is personal data, whatever it is called.`,
  examples: ['orgraph privacy-audit result', 'orgraph privacy-audit result --format json'],
  configure(command) {
    command
      .argument('<OUT>', 'folder that orgraph analyze wrote')
      .optionsGroup('Answer:')
      .addOption(formatFlag());
  },
  async run(terminal, [folder = '.'], { format }) {
    const people = await readGraph(join(folder, 'graph.gexf'));
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
                `unique: share of the ${people?.attributes.length} people of whom there is nobody else like them; under 5: of whom fewer than five are alike. attributes: firm, unit and level, as far as the file has them; degrees: how many ties come in and go out; degrees of contacts: those of everybody in touch.`,
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

/** The people and ties of a GEXF file of ours; undefined where its nodes are groups. Throws INPUT_MISSING and INPUT_UNREADABLE. */
async function readGraph(path: string): Promise<KnownPeople | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new OrgraphError('INPUT_MISSING', { path, wanted: 'the graph.gexf of a run' }, { cause: error });
  });
  if (!/<creator>orgraph /.test(text))
    throw new OrgraphError('INPUT_UNREADABLE', { path, problem: 'it was not written by orgraph' });
  const titles = new Map(
    [...text.matchAll(/<attribute id="(\d+)" title="([^"]*)"/g)].map(([, id, title]) => [title, id]),
  );
  // Declared for people alone; a graph of groups has their sizes.
  if (!titles.has('quadrant')) return undefined;
  const known = ['firm', 'unit', 'level'].flatMap((title) => titles.get(title) ?? []);
  const placeOf = new Map<string, number>();
  const attributes: string[] = [];
  for (const [, id = '', inside = ''] of text.matchAll(/<node id="([^"]*)"[^>]*>(.*?)<\/node>/gs)) {
    placeOf.set(id, attributes.length);
    const values = new Map(
      [...inside.matchAll(/<attvalue for="(\d+)" value="([^"]*)"/g)].map(([, at, value]) => [at, value]),
    );
    attributes.push(JSON.stringify(known.map((at) => values.get(at) ?? null)));
  }
  const ties = [...text.matchAll(/<edge [^>]*source="([^"]*)" target="([^"]*)"/g)].flatMap(
    ([, source = '', target = '']): [number, number][] => {
      const ends = [placeOf.get(source), placeOf.get(target)];
      return ends[0] === undefined || ends[1] === undefined ? [] : [[ends[0], ends[1]]];
    },
  );
  return { attributes, ties };
}
