import type { Analysis } from '../../analysis.js';
import type { IdeaRow } from '../../findings/ideas/ideas.js';
import type { OutputContext } from '../output.js';
import { type CsvColumn, toCsv } from './csv.js';

/** The columns of ideas, which the command and the file share. */
export function ideasColumns(
  { graph, dataset }: Analysis,
  showNames: boolean,
): (CsvColumn<IdeaRow> & { readonly header: string })[] {
  const id = (person: number | undefined) => (person === undefined ? undefined : graph.people[person]?.id);
  const ids = (people: readonly number[]) => people.map((person) => id(person) ?? '').join('; ');
  const idea = (row: IdeaRow) => dataset.ideas[row.idea];
  return [
    { header: 'idea_id', cell: (row) => idea(row)?.id },
    { header: 'title', cell: (row) => idea(row)?.title },
    { header: 'status', cell: (row) => idea(row)?.status },
    { header: 'owner_id', cell: ({ owner }) => id(owner) },
    ...(showNames ? [{ header: 'owner_name', cell: ({ owner }: IdeaRow) => graph.people[owner]?.name }] : []),
    { header: 'owner_level', cell: ({ ownerLevel }) => ownerLevel },
    { header: 'sponsor_id', cell: ({ sponsor }) => id(sponsor) },
    { header: 'sponsor_basis', cell: ({ basis }) => basis },
    { header: 'state', cell: ({ state }) => state },
    { header: 'steps', cell: ({ steps }) => steps },
    { header: 'missing_steps', cell: ({ missingSteps }) => missingSteps },
    { header: 'between', cell: ({ between }) => ids(between) },
    { header: 'shortest_ways', cell: ({ ways, steps }) => (steps === undefined ? undefined : ways) },
    { header: 'meeting_a', cell: ({ opening }) => id(opening?.a) },
    { header: 'meeting_b', cell: ({ opening }) => id(opening?.b) },
    { header: 'meeting_through', cell: ({ opening }) => id(opening?.through) },
    { header: 'no_meeting', cell: ({ noOpening }) => noOpening },
    { header: 'people_sharing_topics', cell: ({ sharing }) => sharing },
    { header: 'could_join', cell: ({ partners }) => ids(partners.map(({ person }) => person)) },
    {
      header: 'questions',
      cell: ({ partners }) =>
        partners
          .flatMap(({ person, questions }) => questions.map((question) => `${id(person)}: ${question}`))
          .join(' '),
    },
  ];
}

/** One row an idea. */
export function ideasCsv(analysis: Analysis, { showNames }: OutputContext): string {
  return toCsv(ideasColumns(analysis, showNames), analysis.findings.ideas.rows);
}
