import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OrgraphError } from '../errors.js';
import { readCsv } from '../ingest/csv/csv-table.node.js';
import { unguardCell } from '../outputs/csv/csv.js';
import type { KnownPeople } from '../privacy/unique-people.js';

/** Columns of a file that say what a colleague may know of the person under `id`. */
interface KnownColumns {
  readonly file: string;
  readonly id: string;
  readonly columns: readonly string[];
}

/** What was looked at in the files of a run, by file. */
export type LookedAt = Omit<KnownColumns, 'id'>;

const GRAPH_FILE = 'graph.gexf';

/** What the data says of people, as the files of a run show it; what was computed of them nobody knows beforehand. */
const knownColumns: readonly KnownColumns[] = [
  { file: 'people.csv', id: 'person_id', columns: ['firm', 'unit', 'level'] },
  { file: 'people.csv', id: 'person_id', columns: ['depth', 'direct_reports', 'total_reports'] },
  { file: 'coaching.csv', id: 'learner_id', columns: ['skill', 'from_level'] },
  { file: 'coaching.csv', id: 'learner_id', columns: ['learner_hours'] },
  { file: 'coaching.csv', id: 'coach_id', columns: ['skill', 'coach_level'] },
  { file: 'coaching.csv', id: 'coach_id', columns: ['coach_hours'] },
  { file: 'capacity.csv', id: 'person_id', columns: ['week_hours'] },
  { file: 'capacity.csv', id: 'person_id', columns: ['hours_available'] },
  { file: 'matches.csv', id: 'person_id', columns: ['passion_reason', 'knowledge_reason', 'time_reason'] },
  { file: 'ideas.csv', id: 'owner_id', columns: ['idea_id', 'status', 'owner_level'] },
];

/**
 * The people and ties of a run: what graph.gexf says, and what the tables beside it say of the same people. Undefined where the nodes of the
 * graph are groups. Throws INPUT_MISSING and INPUT_UNREADABLE.
 */
export async function readKnownPeople(
  folder: string,
): Promise<{ readonly people: KnownPeople; readonly lookedAt: readonly LookedAt[] } | undefined> {
  const graph = await readGraph(join(folder, GRAPH_FILE));
  if (graph === undefined) return undefined;
  const { placeOf, attributes, ties } = graph;
  const facts = attributes.map((text) => new Set([`${GRAPH_FILE} ${text}`]));
  const lookedAt = new Map<string, Set<string>>([[GRAPH_FILE, new Set(graph.titles)]]);
  for (const file of new Set(knownColumns.map((known) => known.file))) {
    const path = join(folder, file);
    if (!(await isThere(path))) continue;
    const { headers, rows } = await readCsv(path);
    for (const { id, columns } of knownColumns.filter((known) => known.file === file)) {
      const [idAt, ...places] = [id, ...columns].map((name) => headers.indexOf(name));
      const shown = places.filter((place) => place !== -1);
      if (idAt === undefined || idAt === -1 || shown.length === 0) continue;
      lookedAt.set(file, new Set([...(lookedAt.get(file) ?? []), ...shown.map((place) => headers[place]!)]));
      for (const { cells } of rows) {
        const own = facts[placeOf.get(unguardCell(cells[idAt] ?? '')) ?? -1];
        const told = shown.map((place) => cells[place] ?? '');
        // An empty cell says nothing; a person with a row and one without are alike then.
        if (told.some((cell) => cell !== '')) own?.add(JSON.stringify([file, columns, told]));
      }
    }
  }
  return {
    people: { attributes: facts.map((own) => JSON.stringify([...own].sort())), ties },
    lookedAt: [...lookedAt].map(([file, columns]) => ({ file, columns: [...columns] })),
  };
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The people and ties of a GEXF file of ours; undefined where its nodes are groups. */
async function readGraph(path: string) {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new OrgraphError('INPUT_MISSING', { path, wanted: 'the graph.gexf of a run' }, { cause: error });
  });
  if (!/<creator>orgraph /.test(text))
    throw new OrgraphError('INPUT_UNREADABLE', { path, problem: 'it was not written by orgraph' });
  const declared = new Map(
    [...text.matchAll(/<attribute id="(\d+)" title="([^"]*)"/g)].map(([, id, title]) => [title, id]),
  );
  // Declared for people alone; a graph of groups has their sizes.
  if (!declared.has('quadrant')) return undefined;
  const titles = ['firm', 'unit', 'level'].filter((title) => declared.has(title));
  const placeOf = new Map<string, number>();
  const attributes: string[] = [];
  for (const [, id = '', inside = ''] of text.matchAll(/<node id="([^"]*)"[^>]*>(.*?)<\/node>/gs)) {
    placeOf.set(unescaped(id), attributes.length);
    const values = new Map(
      [...inside.matchAll(/<attvalue for="(\d+)" value="([^"]*)"/g)].map(([, at, value]) => [at, value]),
    );
    attributes.push(JSON.stringify(titles.map((title) => values.get(declared.get(title)) ?? null)));
  }
  const ties = [...text.matchAll(/<edge [^>]*source="([^"]*)" target="([^"]*)"/g)].flatMap(
    ([, source = '', target = '']): [number, number][] => {
      const ends = [placeOf.get(unescaped(source)), placeOf.get(unescaped(target))];
      return ends[0] === undefined || ends[1] === undefined ? [] : [[ends[0], ends[1]]];
    },
  );
  return { placeOf, attributes, ties, titles };
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text of an attribute as it was before it was written as XML. */
function unescaped(text: string): string {
  return text.replace(/&(?:#(x?)([0-9a-f]+)|(\w+));/gi, (whole, isHex: string, code: string, name: string) =>
    code === undefined
      ? (entities.get(name) ?? whole)
      : String.fromCodePoint(Number.parseInt(code, isHex === '' ? 10 : 16)),
  );
}
