import type { ChartStatistics } from '../../../findings/chart-statistics.js';
import { chartFigure } from '../chart-figure.js';
import { dataTable } from '../data-table.js';
import { count, figure, percent } from '../format-number.js';
import { type Html, html } from '../html.js';
import { orgChartFigure } from '../org-chart-figure.js';
import { findingFrame, type Section } from '../section.js';

/** The chart as the data states it. */
export const formalStandingSection: Section = {
  id: 'formal-standing',
  title: 'Formal standing',
  body(view) {
    const { analysis } = view;
    const { formalStanding } = analysis.findings;
    const { chart } = formalStanding;
    return findingFrame(
      formalStanding,
      chart === undefined
        ? undefined
        : html`${chartEvidence(chart, analysis.options.minGroup)}
${orgChartFigure(view)}`,
    );
  },
};

function chartEvidence(chart: ChartStatistics, minGroup: number): Html {
  const { layers, spans } = chart;
  const hidden = html`<i>hidden</i>`;
  const figures: readonly [string, string][] = [
    ['Layers', count(layers.length)],
    ['Managers', count(spans.managers)],
    ['Direct reports, middle manager', figure(spans.median)],
    ['Middle half of managers', `${figure(spans.lowerQuartile)} to ${figure(spans.upperQuartile)}`],
    ['Widest span', count(spans.largest)],
    ['Managers with one report', `${count(spans.single)} (${percent(spans.singleShare)})`],
    ['Tops with reports', count(chart.roots)],
    ['Neither manager nor reports', count(chart.alone)],
    ['Manager not among the people', count(chart.managerElsewhere)],
    ['In circles of managers', count(chart.inCircles)],
    ['Dotted lines', count(chart.dottedLines)],
  ];
  return html`${chartFigure(chart)}
${dataTable({
  caption: 'The chart in figures',
  columns: [
    { header: 'Figure', cell: ([name]) => name },
    { header: 'Value', align: 'right', cell: ([, value]) => value },
  ],
  rows: figures,
})}
${dataTable({
  caption: 'People by steps to the top of the chart',
  columns: [
    { header: 'Steps to the top', cell: ({ depth }) => (depth === 0 ? '0 (top)' : count(depth)) },
    {
      header: 'People',
      align: 'right',
      cell: ({ people }) => (people === undefined ? hidden : count(people)),
    },
    {
      header: 'With reports',
      align: 'right',
      cell: ({ managers }) => (managers === undefined ? hidden : count(managers)),
    },
  ],
  rows: layers,
})}
${layers.some(({ people }) => people === undefined) ? html`<p class="note">Groups of fewer than ${minGroup} people are hidden, and so is one more where the rest would give a single one away.</p>` : undefined}`;
}
