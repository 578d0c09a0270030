import type { Analysis } from '../../analysis.js';
import { needsText } from '../../findings/gaps/gap-needs.js';
import type { Introduction } from '../../findings/introductions/introductions.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import { english } from '../../words/english.js';
import type { OutputContext } from '../output.js';
import { type CsvColumn, toCsv } from './csv.js';

/** One row an introduction: who meets, when, why, and who could make it. */
export function introductionsCsv(analysis: Analysis, { showNames }: OutputContext): string {
  return toCsv(introductionColumns(analysis.graph, showNames), analysis.findings.introductions.rows);
}

/** The columns of introductions, alike in the file and in the answer of the command. */
export function introductionColumns({ people }: OrgGraph, showNames: boolean): CsvColumn<Introduction>[] {
  const idsOf = (places: readonly number[]) => places.map((person) => people[person]?.id ?? '').join('; ');
  const each = (['a', 'b', 'c'] as const).flatMap((letter, at): CsvColumn<Introduction>[] => [
    {
      header: `person_${letter}`,
      cell: ({ people: of }) => (of[at] === undefined ? undefined : people[of[at]]?.id),
    },
    ...(showNames
      ? [
          {
            header: `name_${letter}`,
            cell: ({ people: of }: Introduction) => (of[at] === undefined ? undefined : people[of[at]]?.name),
          },
        ]
      : []),
    { header: `group_${letter}`, cell: ({ groups }) => groups[at] },
  ]);
  return [
    { header: 'round', cell: ({ round }) => round },
    { header: 'date', cell: ({ date }) => date },
    ...each,
    { header: 'reason', cell: ({ reason }) => reason },
    { header: 'through', cell: ({ way }) => way.kind },
    { header: 'through_ids', cell: ({ way }) => idsOf(way.people) },
    {
      header: 'closes',
      cell: ({ closes }) => closes.map(({ by, a, b }) => `${by}: ${a} – ${b}`).join('; '),
    },
    {
      header: 'needs',
      cell: ({ closes }) =>
        [...new Set(closes.flatMap(({ needs }) => needs.map((need) => needsText(english, [need]))))].join(
          '; ',
        ),
    },
    { header: 'across_levels', cell: ({ isMixed }) => isMixed },
    { header: 'meets_again', cell: ({ isRepeat }) => isRepeat },
  ];
}
