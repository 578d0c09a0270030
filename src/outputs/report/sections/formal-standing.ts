import type { ChartStatistics } from '../../../findings/leaders/chart-statistics.js';
import type { Words } from '../../../words/words.js';
import { chartFigure } from '../chart-figure.js';
import { dataTable } from '../data-table.js';
import { type Html, html } from '../html.js';
import { orgChartFigure } from '../org-chart-figure.js';
import { findingFrame, type Section } from '../section.js';

/** The chart as the data states it. */
export const formalStandingSection: Section = {
  id: 'formal-standing',
  title: (words) => words.standing.formalStanding,
  body(view, words) {
    const { analysis } = view;
    const { formalStanding } = analysis.findings;
    const { chart } = formalStanding;
    return findingFrame(
      words,
      formalStanding,
      chart === undefined
        ? undefined
        : html`${chartEvidence(words, chart, analysis.options.minGroup)}
${orgChartFigure(words, view)}`,
    );
  },
};

function chartEvidence(words: Words, chart: ChartStatistics, minGroup: number): Html {
  const { layers, spans } = chart;
  const hidden = html`<i>${words.standing.hidden}</i>`;
  const figures: readonly [string, string][] = [
    [words.standing.layers, words.numbers.count(layers.length)],
    [words.standing.managers, words.numbers.count(spans.managers)],
    [words.standing.directReportsMiddleManager, words.numbers.figure(spans.median)],
    [words.standing.middleHalfOfManagers, words.standing.to(spans.lowerQuartile, spans.upperQuartile)],
    [words.standing.widestSpan, words.numbers.count(spans.largest)],
    [
      words.standing.managersWithOneReport,
      `${words.numbers.count(spans.single)} (${words.numbers.percent(spans.singleShare)})`,
    ],
    [words.standing.topsWithReports, words.numbers.count(chart.roots)],
    [words.standing.neitherManagerNorReports, words.numbers.count(chart.alone)],
    [words.standing.managerNotAmongThePeople, words.numbers.count(chart.managerElsewhere)],
    [words.standing.inCirclesOfManagers, words.numbers.count(chart.inCircles)],
    [words.standing.dottedLines, words.numbers.count(chart.dottedLines)],
  ];
  return html`${chartFigure(words, chart)}
${dataTable(words, {
  caption: words.standing.theChartInFigures,
  columns: [
    { header: words.standing.figure, cell: ([name]) => name },
    { header: words.standing.value, align: 'right', cell: ([, value]) => value },
  ],
  rows: figures,
})}
${dataTable(words, {
  caption: words.standing.peopleByStepsToThe,
  columns: [
    {
      header: words.standing.stepsToTheTop,
      cell: ({ depth }) => (depth === 0 ? words.standing.top : words.numbers.count(depth)),
    },
    {
      header: words.standing.people,
      align: 'right',
      cell: ({ people }) => (people === undefined ? hidden : words.numbers.count(people)),
    },
    {
      header: words.standing.withReports,
      align: 'right',
      cell: ({ managers }) => (managers === undefined ? hidden : words.numbers.count(managers)),
    },
  ],
  rows: layers,
})}
${layers.some(({ people }) => people === undefined) ? html`<p class="note">${words.standing.groupsOfFewerThanPeople(minGroup)}</p>` : undefined}`;
}
