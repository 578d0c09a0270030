import type { Analysis } from '../../analysis.js';
import { nimbleTypes } from '../../findings/leaders/nimble-types.js';
import { evidenceKinds } from '../../findings/pull/pull-evidence.js';
import type { OutputContext } from '../output.js';
import { type PersonFacts, personFacts } from '../person-facts.js';
import { type CsvColumn, toCsv } from './csv.js';

/** One row a person: the columns of the people file that were used, the findings, and one column a measure. */
export function peopleCsv(analysis: Analysis, { showNames }: OutputContext): string {
  return toCsv(
    [
      ...identity(showNames),
      ...standing,
      ...evidenceKinds.flatMap(evidenceColumns),
      { header: 'sought_along_line', cell: (row) => row.pull?.soughtAlongLine },
      { header: 'community', cell: (row) => row.community },
      { header: 'recorded_hours', cell: (row) => row.capacity?.recordedHours },
      ...analysis.scores.map(({ metric, values }) => ({
        header: metric,
        cell: (row: PersonFacts) => values[row.index],
      })),
    ],
    personFacts(analysis),
  );
}

/** The columns that say who a person is. */
export function identity(showNames: boolean): CsvColumn<PersonFacts>[] {
  return [
    { header: 'person_id', cell: ({ person }) => person.id },
    ...(showNames ? [{ header: 'name', cell: ({ person }: PersonFacts) => person.name }] : []),
    { header: 'firm', cell: ({ person }) => person.firm },
    { header: 'unit', cell: ({ person }) => person.unit },
    { header: 'level', cell: ({ person }) => person.level },
  ];
}

const standing: CsvColumn<PersonFacts>[] = [
  { header: 'depth', cell: (row) => row.standing?.depth },
  { header: 'direct_reports', cell: (row) => row.standing?.directReports },
  { header: 'total_reports', cell: (row) => row.standing?.totalReports },
  { header: 'layers_below', cell: (row) => row.standing?.layersBelow },
  { header: 'dotted_managers', cell: (row) => row.standing?.dottedManagers },
  { header: 'dotted_reports', cell: (row) => row.standing?.dottedReports },
  { header: 'chart_place', cell: (row) => row.standing?.place },
  { header: 'holds_title', cell: (row) => row.standing?.holdsTitle },
  { header: 'title_and_reports', cell: (row) => row.standing?.mismatch },
  { header: 'is_formal_leader', cell: (row) => row.standing?.isFormalLeader },
  { header: 'quadrant', cell: (row) => row.map?.quadrant },
  ...nimbleTypes.map((type, at) => ({
    header: type,
    cell: (row: PersonFacts) => row.nimble?.signs[at]?.shows,
  })),
  { header: 'pull', cell: (row) => row.pull?.pull },
  { header: 'pull_share', cell: (row) => row.pull?.share },
  { header: 'pull_chance', cell: (row) => row.pull?.chance },
  { header: 'pull_held_share', cell: (row) => row.pull?.heldShare },
  { header: 'top_kinds', cell: (row) => row.pull?.topKinds },
  { header: 'dominance_best', cell: (row) => row.pull?.dominanceBest },
  { header: 'dominance_worst', cell: (row) => row.pull?.dominanceWorst },
];

/** What is known of a person's evidence of one kind. */
export function evidenceColumns(kind: (typeof evidenceKinds)[number]): CsvColumn<PersonFacts>[] {
  const of = (row: PersonFacts) => row.pull?.evidence.find((evidence) => evidence.kind === kind);
  return [
    { header: kind, cell: (row) => of(row)?.value },
    { header: `${kind}_expected`, cell: (row) => of(row)?.expected },
    { header: `${kind}_surprise`, cell: (row) => of(row)?.surprise },
    { header: `${kind}_surprise_low`, cell: (row) => of(row)?.surpriseLow },
    { header: `${kind}_surprise_high`, cell: (row) => of(row)?.surpriseHigh },
    { header: `${kind}_rank`, cell: (row) => of(row)?.rank },
    { header: `${kind}_rank_shared_by`, cell: (row) => of(row)?.sharedBy },
    { header: `${kind}_rank_low`, cell: (row) => of(row)?.rankLow },
    { header: `${kind}_rank_high`, cell: (row) => of(row)?.rankHigh },
    { header: `${kind}_top_share`, cell: (row) => of(row)?.topShare },
  ];
}
