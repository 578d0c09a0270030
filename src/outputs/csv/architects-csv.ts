import type { Analysis } from '../../analysis.js';
import type { ShareOf } from '../../findings/leaders/architect-figures.js';
import type { ArchitectRow } from '../../findings/leaders/architects.js';
import type { OutputContext } from '../output.js';
import { personFacts } from '../person-facts.js';
import { type CsvColumn, toCsv } from './csv.js';
import { identity } from './people-csv.js';

/** One row for each formal leader: what passes only through them, and what goes on without. */
export function architectsCsv(analysis: Analysis, { showNames }: OutputContext): string {
  const facts = personFacts(analysis);
  const { people } = analysis.graph;
  const idsOf = (list: readonly number[]) => list.map((person) => people[person]?.id ?? '').join('; ');
  return toCsv<ArchitectRow>(
    [
      ...identity(showNames).map(({ header, cell }) => ({
        header,
        cell: (row: ArchitectRow) => cell(facts[row.person]!),
      })),
      { header: 'depth', cell: (row) => row.depth },
      { header: 'total_reports', cell: (row) => row.people },
      ...shareColumns('only_through', (row) => row.reach?.onlyThrough),
      ...shareColumns('outside_alone', (row) => row.reach?.outsideAlone),
      ...shareColumns('enabling', (row) => row.reach?.enabling),
      { header: 'meet_directly', cell: (row) => row.reach?.meetDirectly },
      ...shareColumns('carried', (row) => row.reach?.carried),
      { header: 'carried_expected', cell: (row) => row.reach?.carriedExpected },
      { header: 'people_across', cell: (row) => row.reach?.peopleAcross },
      { header: 'groups_below', cell: (row) => row.reach?.groupsBelow },
      { header: 'groups_in_touch', cell: (row) => row.groups?.inTouch },
      { header: 'groups_evenness', cell: (row) => row.groups?.evenness },
      { header: 'layers_in_touch', cell: (row) => row.layers?.inTouch },
      { header: 'layers_evenness', cell: (row) => row.layers?.evenness },
      { header: 'idea_owners_within', cell: (row) => row.ideaOwners.within },
      { header: 'idea_owners_without_tie', cell: (row) => row.ideaOwners.withoutTie.length },
      { header: 'idea_owner_ids', cell: (row) => idsOf(row.ideaOwners.withoutTie) },
      { header: 'informal_leaders_within', cell: (row) => row.informalLeaders.within },
      { header: 'informal_leaders_without_tie', cell: (row) => row.informalLeaders.withoutTie.length },
      { header: 'informal_leader_ids', cell: (row) => idsOf(row.informalLeaders.withoutTie) },
    ],
    analysis.findings.architects.rows,
  );
}

function shareColumns(
  name: string,
  of: (row: ArchitectRow) => ShareOf | undefined,
): CsvColumn<ArchitectRow>[] {
  return [
    { header: name, cell: (row) => of(row)?.share },
    { header: `${name}_part`, cell: (row) => of(row)?.part },
    { header: `${name}_whole`, cell: (row) => of(row)?.whole },
    { header: `${name}_low`, cell: (row) => of(row)?.low },
    { header: `${name}_high`, cell: (row) => of(row)?.high },
  ];
}
