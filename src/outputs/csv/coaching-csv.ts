import type { Analysis } from '../../analysis.js';
import type { CoachingPair } from '../../findings/coaching/coaching.js';
import type { PracticeRow } from '../../findings/coaching/practice.js';
import type { OutputContext } from '../output.js';
import { type CsvColumn, type CsvValue, toCsv } from './csv.js';

/** A pair, or a role as practice. */
export type CoachingRow =
  | { readonly kind: 'coaching'; readonly pair: CoachingPair }
  | { readonly kind: 'practice'; readonly role: PracticeRow };

/** Pairs first, then roles as practice. */
export function coachingRows({ findings }: Analysis): CoachingRow[] {
  const { pairs, practice } = findings.coaching;
  return [
    ...pairs.map((pair): CoachingRow => ({ kind: 'coaching', pair })),
    ...practice.map((role): CoachingRow => ({ kind: 'practice', role })),
  ];
}

/** The columns of {@link coachingRows}, which the command and the file share. */
export function coachingColumns({ graph, dataset }: Analysis, showNames: boolean): CsvColumn<CoachingRow>[] {
  const learner = (row: CoachingRow) => (row.kind === 'coaching' ? row.pair.learner : row.role.person);
  const role = (row: CoachingRow) => (row.kind === 'coaching' ? row.pair.role : row.role.role);
  const ofPair = (header: string, of: (pair: CoachingPair) => CsvValue): CsvColumn<CoachingRow> => ({
    header,
    cell: (row) => (row.kind === 'coaching' ? of(row.pair) : undefined),
  });
  const each = (row: CoachingRow, of: (skill: PracticeRow['skills'][number]) => CsvValue): string =>
    row.kind === 'practice' ? row.role.skills.map(of).join('; ') : '';
  return [
    { header: 'kind', cell: ({ kind }) => kind },
    { header: 'learner_id', cell: (row) => graph.people[learner(row)]?.id },
    ...(showNames
      ? [{ header: 'learner_name', cell: (row: CoachingRow) => graph.people[learner(row)]?.name }]
      : []),
    ofPair('coach_id', ({ coach }) => graph.people[coach]?.id),
    ...(showNames ? [ofPair('coach_name', ({ coach }) => graph.people[coach]?.name)] : []),
    {
      header: 'skill',
      cell: (row) => (row.kind === 'coaching' ? row.pair.skill : each(row, ({ skill }) => skill)),
    },
    {
      header: 'from_level',
      cell: (row) => (row.kind === 'coaching' ? row.pair.from : each(row, ({ from }) => from)),
    },
    {
      header: 'to_level',
      cell: (row) => (row.kind === 'coaching' ? row.pair.to : each(row, ({ to }) => to)),
    },
    ofPair('coach_level', ({ coachLevel }) => coachLevel),
    { header: 'reason', cell: (row) => (row.kind === 'coaching' ? row.pair.reason : 'one level above') },
    {
      header: 'role_id',
      cell: (row) => {
        const place = role(row);
        return place === undefined ? undefined : dataset.roles[place]?.id;
      },
    },
    ofPair('steps', ({ steps }) => steps),
    ofPair('common_contacts', ({ commonContacts }) => commonContacts),
    ofPair('crosses_units', ({ crossesUnits }) => crossesUnits),
    ofPair('coach_hours', ({ coachHours }) => coachHours),
    ofPair('learner_hours', ({ learnerHours }) => learnerHours),
    ofPair('held_share', ({ heldShare }) => heldShare),
    ofPair('questions', ({ questions }) => questions.join(' ')),
  ];
}

/** One row a pair, and one for each role that would be practice. */
export function coachingCsv(analysis: Analysis, { showNames }: OutputContext): string {
  return toCsv(coachingColumns(analysis, showNames), coachingRows(analysis));
}
