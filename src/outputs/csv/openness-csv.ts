import type { Analysis } from '../../analysis.js';
import type { EiFigure } from '../../findings/openness/ei-tests.js';
import { type CsvColumn, toCsv } from './csv.js';

interface Row {
  readonly by: string;
  readonly level: 'everybody' | 'group' | 'person';
  readonly id: string | undefined;
  readonly isHidden: boolean;
  readonly people: number | undefined;
  readonly figure: EiFigure | undefined;
  readonly segregation: number | undefined;
  readonly assortativity: number | undefined;
}

const figure = (header: string, of: (figure: EiFigure) => number): CsvColumn<Row> => ({
  header,
  cell: (row) => (row.isHidden || row.figure === undefined ? undefined : of(row.figure)),
});

/** E-I indices: of everybody, each group and each person, one row a basis (ties, pairs, weights). Hidden groups have one row without figures. */
export function opennessCsv({ graph, findings }: Analysis): string {
  const ofGroups = findings.openness.rows.flatMap(
    ({ by, group, isHidden, people, figures, ...besides }): Row[] => {
      const level = group === undefined ? 'everybody' : 'group';
      if (isHidden) {
        const none = {
          people: undefined,
          figure: undefined,
          segregation: undefined,
          assortativity: undefined,
        };
        return [{ by, level, id: group, isHidden, ...none }];
      }
      return figures.map((one) => ({ by, level, id: group, isHidden, people, figure: one, ...besides }));
    },
  );
  const ofPeople = findings.openness.people.flatMap(({ by, person, figures }) =>
    figures.map(
      (one): Row => ({
        by,
        level: 'person',
        id: graph.people[person]?.id,
        isHidden: false,
        people: undefined,
        figure: one,
        segregation: undefined,
        assortativity: undefined,
      }),
    ),
  );
  return toCsv<Row>(
    [
      { header: 'by', cell: (row) => row.by },
      { header: 'level', cell: (row) => row.level },
      { header: 'id', cell: (row) => row.id },
      { header: 'is_hidden', cell: (row) => row.isHidden },
      { header: 'people', cell: (row) => (row.isHidden ? undefined : row.people) },
      { header: 'basis', cell: (row) => row.figure?.basis },
      figure('ei_index', ({ value }) => value),
      figure('rescaled', (one) => one.rescaled),
      figure('least', ({ least }) => least),
      figure('greatest', ({ greatest }) => greatest),
      figure('expected', ({ expected }) => expected),
      figure('p_lower', ({ pLower }) => pLower),
      figure('p_upper', ({ pUpper }) => pUpper),
      { header: 'segregation', cell: (row) => (row.isHidden ? undefined : row.segregation) },
      { header: 'assortativity', cell: (row) => (row.isHidden ? undefined : row.assortativity) },
    ],
    [...ofGroups, ...ofPeople],
  );
}
