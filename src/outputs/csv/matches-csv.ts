import type { Analysis } from '../../analysis.js';
import { fitParts, type Suggestion, type UnfilledSeat } from '../../findings/roles/role-matches.js';
import type { OutputContext } from '../output.js';
import { type CsvColumn, toCsv } from './csv.js';

type Row =
  | { readonly state: 'suggested'; readonly seat: Suggestion }
  | { readonly state: 'unfilled'; readonly seat: UnfilledSeat };

/** One row a seat: the person suggested with parts and reasons, or why nobody is. */
export function matchesCsv(analysis: Analysis, { showNames }: OutputContext): string {
  const { suggestions, unfilled, weightings } = analysis.findings.roleMatches;
  const rows: Row[] = [
    ...suggestions.map((seat): Row => ({ state: 'suggested', seat })),
    ...unfilled.map((seat): Row => ({ state: 'unfilled', seat })),
  ];
  rows.sort((a, b) => a.seat.role - b.seat.role || a.seat.seat - b.seat.seat);

  const { people } = analysis.graph;
  const { roles } = analysis.dataset;
  return toCsv<Row>(
    [
      { header: 'role_id', cell: ({ seat }) => roles[seat.role]?.id },
      { header: 'role_title', cell: ({ seat }) => roles[seat.role]?.title },
      { header: 'seat', cell: ({ seat }) => seat.seat },
      { header: 'state', cell: ({ state }) => state },
      suggested('person_id', ({ person }) => people[person]?.id),
      ...(showNames ? [suggested('name', ({ person }) => people[person]?.name)] : []),
      suggested('agreed', ({ isAgreed }) => (isAgreed ? 'yes' : 'no')),
      suggested('fit', ({ fit }) => fit),
      suggested('fit_low', ({ fitRange: [low] }) => low),
      suggested('fit_high', ({ fitRange: [, high] }) => high),
      suggested('holds_under', ({ holdsUnder }) =>
        weightings.length === 0 ? undefined : `${holdsUnder} of ${weightings.length}`,
      ),
      ...fitParts.flatMap((name) => [
        suggested(name, ({ parts }) => parts.find(({ part }) => part === name)?.score),
        suggested(`${name}_reason`, ({ parts }) => parts.find(({ part }) => part === name)?.reason),
      ]),
      suggested('runners_up', ({ runnersUp }) =>
        runnersUp.map(({ person }) => people[person]?.id ?? '').join('; '),
      ),
      suggested('questions', ({ questions }) => questions.join(' ')),
      { header: 'why_unfilled', cell: (row) => (row.state === 'unfilled' ? row.seat.reason : undefined) },
    ],
    rows,
  );
}

function suggested(
  header: string,
  of: (suggestion: Suggestion) => string | number | undefined,
): CsvColumn<Row> {
  return { header, cell: (row) => (row.state === 'suggested' ? of(row.seat) : undefined) };
}
