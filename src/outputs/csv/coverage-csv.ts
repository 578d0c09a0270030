import type { Analysis } from '../../analysis.js';
import type { CoverageChoice, CoveragePoint } from '../../findings/coverage/coverage.js';
import type { OutputContext } from '../output.js';
import { type CsvColumn, toCsv } from './csv.js';

interface Row {
  readonly steps: number;
  readonly point: CoveragePoint;
  /** Who is added in this place; undefined beyond the target. */
  readonly choice: CoverageChoice | undefined;
}

/** An analysis, or what is shown of one. */
interface WithCoverage {
  readonly findings: Pick<Analysis['findings'], 'coverage'>;
  readonly graph: Pick<Analysis['graph'], 'people'>;
}

/** One row for each size of a group: who is added, what it reaches, and what others of that size reach, as shares of all people. */
export function coverageCsv(
  { findings, graph }: WithCoverage,
  { showNames }: Pick<OutputContext, 'showNames'>,
): string {
  const { curves, people: all } = findings.coverage;
  const rows = curves.flatMap(({ steps, points, chosen }) =>
    points.map((point, place): Row => ({ steps, point, choice: chosen[place] })),
  );
  const person = ({ choice }: Row) => (choice === undefined ? undefined : graph.people[choice.person]);
  const share = (header: string, of: (point: CoveragePoint) => number | undefined): CsvColumn<Row> => ({
    header,
    cell: ({ point }) => {
      const count = of(point);
      return count === undefined ? undefined : count / all;
    },
  });
  return toCsv(
    [
      { header: 'steps', cell: ({ steps }) => steps },
      { header: 'people', cell: ({ point }) => point.people },
      { header: 'person_id', cell: (row) => person(row)?.id },
      ...(showNames ? [{ header: 'name', cell: (row: Row) => person(row)?.name }] : []),
      { header: 'adds', cell: ({ choice }) => choice?.adds },
      { header: 'equals', cell: ({ choice }) => choice?.equals },
      { header: 'reached', cell: ({ point }) => point.reached },
      share('share', (point) => point.reached),
      share('share_at_most', (point) => point.atMost),
      share('random_mean', (point) => point.randomMean),
      share('random_low', (point) => point.randomLow),
      share('random_high', (point) => point.randomHigh),
      share('top_degree', (point) => point.topDegree),
      share('top_betweenness', (point) => point.topBetweenness),
      share('leaders_mean', (point) => point.leadersMean),
      share('leaders_low', (point) => point.leadersLow),
      share('leaders_high', (point) => point.leadersHigh),
    ],
    rows,
  );
}
