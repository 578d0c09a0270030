import type { ScoreColumn } from '../../../analysis.js';
import type { MetricCard } from '../../../metrics/define-metric.js';
import { metrics } from '../../../metrics/registry.js';
import { dataTable } from '../data-table.js';
import { count, figure } from '../format-number.js';
import { histogramFigure } from '../histogram-figure.js';
import { type Html, html } from '../html.js';
import type { Section } from '../section.js';

interface Summary {
  readonly id: string;
  readonly title: string;
  readonly card: MetricCard | undefined;
  /** Values in ascending order, those without an answer left out. */
  readonly values: Float64Array;
}

/** How each measure is spread over all people, and how to read it. Nobody is ranked. */
export const measuresSection: Section = {
  id: 'measures',
  title: 'The measures',
  body({ analysis }) {
    const rows = analysis.scores.map(summarize);
    if (rows.length === 0) return html`<p>No measure was computed.</p>`;
    return html`<p>How each measure is spread over all people. The values of each person are in <code>people.csv</code>; no place in a network is good or bad by itself.</p>
${dataTable<Summary>({
  caption: 'Measures over all people',
  columns: [
    { header: 'Measure', cell: ({ title, id }) => html`${title} <code>${id}</code>` },
    { header: 'Spread', cell: ({ values }) => histogramFigure(values) },
    { header: 'People with a value', align: 'right', cell: ({ values }) => count(values.length) },
    { header: 'Lowest tenth up to', align: 'right', cell: ({ values }) => figure(quantile(values, 0.1)) },
    { header: 'Median', align: 'right', cell: ({ values }) => figure(quantile(values, 0.5)) },
    { header: 'Highest tenth from', align: 'right', cell: ({ values }) => figure(quantile(values, 0.9)) },
    { header: 'Highest', align: 'right', cell: ({ values }) => figure(values.at(-1)) },
  ],
  rows,
})}
<h3>How to read them</h3>
${rows.map(({ card, title }) => (card === undefined ? undefined : cardDetails(title, card)))}`;
  },
};

function summarize({ metric, values }: ScoreColumn): Summary {
  const known = metrics.find(({ id }) => id === metric);
  return {
    id: metric,
    title: known?.title ?? metric,
    card: known?.card,
    values: values.filter((value) => Number.isFinite(value)).sort(),
  };
}

/** The value below or at which this share of the ascending values lies. */
function quantile(values: Float64Array, share: number): number | undefined {
  return values[Math.max(0, Math.ceil(share * values.length) - 1)];
}

function cardDetails(title: string, card: MetricCard): Html {
  return html`<details>
<summary>${title}</summary>
<p>${card.reads}</p>
<dl class="reading">
<div><dt>Defined as</dt><dd>${card.definedAs}</dd></div>
<div><dt>It may mean</dt><dd>${card.mayMean}</dd></div>
<div><dt>It does not mean</dt><dd>${card.doesNotMean}</dd></div>
<div><dt>At the edges</dt><dd>${card.edgeCases}</dd></div>
<div><dt>Source</dt><dd>${card.source}</dd></div>
</dl>
</details>
`;
}
