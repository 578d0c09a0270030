import { stepsWords } from '../../../findings/cover-sentences.js';
import type { CoverageChoice, CoverageCurve, CoveragePoint } from '../../../findings/coverage.js';
import { coverageFigure } from '../coverage-figure.js';
import { dataTable } from '../data-table.js';
import { count, percent } from '../format-number.js';
import { type Html, html } from '../html.js';
import { personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** People listed for one number of steps; all of them are in the file. */
const LISTED = 20;

/** Which small group reaches almost everybody. */
export const coverageSection: Section = {
  id: 'coverage',
  title: 'Coverage',
  body(view) {
    const { coverage } = view.analysis.findings;
    const { curves, target, people } = coverage;
    if (curves.length === 0) return findingFrame(coverage, undefined);
    return findingFrame(
      coverage,
      html`${curves.map(
        (curve) => html`<h3>${curve.steps === 1 ? 'In one step' : 'Within two steps'}</h3>
${coverageFigure(curve, people, target)}
${sizesTable(curve, people)}
${chosenTable(view, curve)}
`,
      )}`,
    );
  },
};

function sizesTable(curve: CoverageCurve, all: number): Html {
  const share = (value: number | undefined) => percent(value === undefined ? undefined : value / all);
  const columns: readonly (readonly [header: string, of: (point: CoveragePoint) => number | undefined])[] = [
    ['Well chosen', (point) => point.reached],
    ['At most', (point) => point.atMost],
    ['Most contacts', (point) => point.topDegree],
    ['Greatest betweenness', (point) => point.topBetweenness],
  ];
  return dataTable<CoveragePoint>({
    caption: `Share of people reached ${stepsWords(curve.steps)}, by size of the group`,
    file: 'coverage.csv',
    columns: [
      { header: 'People', align: 'right', cell: ({ people }) => count(people) },
      ...columns.map(([header, of]) => ({
        header,
        align: 'right' as const,
        cell: (point: CoveragePoint) => share(of(point)),
        sortBy: of,
      })),
      {
        header: 'At random',
        align: 'right',
        cell: ({ randomMean, randomLow, randomHigh }) =>
          html`${share(randomMean)} <small>(${share(randomLow)} to ${share(randomHigh)})</small>`,
        sortBy: ({ randomMean }) => randomMean,
      },
      {
        header: 'Formal leaders',
        align: 'right',
        cell: ({ leadersMean }) => share(leadersMean),
        sortBy: ({ leadersMean }) => leadersMean,
      },
    ],
    rows: toldSizes(curve),
  });
}

/** A few sizes that tell the shape of the curve: small ones, that of the target, that of the formal leaders, the last. */
function toldSizes({ points, size }: CoverageCurve): CoveragePoint[] {
  const led = points.findLastIndex(({ leadersMean }) => leadersMean !== undefined) + 1;
  const wanted = new Set([1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, size ?? 0, led, points.length]);
  return points.filter(({ people }) => wanted.has(people));
}

function chosenTable(view: View, { steps, chosen }: CoverageCurve): Html {
  return dataTable<CoverageChoice>({
    caption: `The people of the well chosen group ${stepsWords(steps)}, in the order of choice`,
    file: 'coverage.csv',
    most: LISTED,
    columns: [
      { header: 'Person', cell: ({ person }) => personLabel(view, person) },
      { header: 'People added', align: 'right', cell: ({ adds }) => count(adds) },
      { header: 'Others who would add as many', align: 'right', cell: ({ equals }) => count(equals) },
    ],
    rows: chosen,
  });
}
