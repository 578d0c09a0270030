import type { CoverageChoice, CoverageCurve, CoveragePoint } from '../../../findings/coverage/coverage.js';
import type { Words } from '../../../words/words.js';
import { coverageFigure } from '../coverage-figure.js';
import { dataTable } from '../data-table.js';
import { type Html, html } from '../html.js';
import { personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** People listed for one number of steps; all of them are in the file. */
const LISTED = 20;

/** Which small group reaches almost everybody. */
export const coverageSection: Section = {
  id: 'coverage',
  title: (words) => words.coverage.coverage,
  body(view, words) {
    const { coverage } = view.analysis.findings;
    const { curves, target, people } = coverage;
    if (curves.length === 0) return findingFrame(words, coverage, undefined);
    return findingFrame(
      words,
      coverage,
      html`${curves.map(
        (
          curve,
        ) => html`<h3>${curve.steps === 1 ? words.coverage.inOneStep : words.coverage.withinTwoSteps}</h3>
${coverageFigure(words, curve, people, target)}
${sizesTable(words, curve, people)}
${chosenTable(words, view, curve)}
`,
      )}`,
    );
  },
};

function sizesTable(words: Words, curve: CoverageCurve, all: number): Html {
  const share = (value: number | undefined) =>
    words.numbers.percent(value === undefined ? undefined : value / all);
  const columns: readonly (readonly [header: string, of: (point: CoveragePoint) => number | undefined])[] = [
    [words.coverage.wellChosen, (point) => point.reached],
    [words.coverage.atMost, (point) => point.atMost],
    [words.coverage.mostContacts, (point) => point.topDegree],
    [words.coverage.greatestBetweenness, (point) => point.topBetweenness],
  ];
  return dataTable<CoveragePoint>(words, {
    caption: words.coverage.shareOfPeopleReachedBy(words.coverage.steps(curve.steps)),
    file: 'coverage.csv',
    columns: [
      { header: words.coverage.people, align: 'right', cell: ({ people }) => words.numbers.count(people) },
      ...columns.map(([header, of]) => ({
        header,
        align: 'right' as const,
        cell: (point: CoveragePoint) => share(of(point)),
        sortBy: of,
      })),
      {
        header: words.coverage.atRandom,
        align: 'right',
        cell: ({ randomMean, randomLow, randomHigh }) =>
          html`${share(randomMean)} <small>${words.coverage.to(share(randomLow), share(randomHigh))}</small>`,
        sortBy: ({ randomMean }) => randomMean,
      },
      {
        header: words.coverage.formalLeaders,
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

function chosenTable(words: Words, view: View, { steps, chosen }: CoverageCurve): Html {
  return dataTable<CoverageChoice>(words, {
    caption: words.coverage.thePeopleOfTheWell(words.coverage.steps(steps)),
    file: 'coverage.csv',
    most: LISTED,
    columns: [
      { header: words.coverage.person, cell: ({ person }) => personLabel(view, person) },
      { header: words.coverage.peopleAdded, align: 'right', cell: ({ adds }) => words.numbers.count(adds) },
      {
        header: words.coverage.othersWhoWouldAddAs,
        align: 'right',
        cell: ({ equals }) => words.numbers.count(equals),
      },
    ],
    rows: chosen,
  });
}
