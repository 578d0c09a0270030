import type { ScoreColumn } from '../../../analysis.js';
import type { MetricCard } from '../../../metrics/define-metric.js';
import { metrics } from '../../../metrics/registry.js';
import type { Words } from '../../../words/words.js';
import { dataTable } from '../data-table.js';
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
  title: (words) => words.measures.theMeasures,
  body({ analysis }, words) {
    const rows = analysis.scores.map((column) => summarize(words, column));
    if (rows.length === 0) return html`<p>${words.measures.noMeasureWasComputed}</p>`;
    return html`<p>${words.measures.howEachMeasureIsSpread} <code>${words.measures.peopleCsv}</code>${words.measures.noPlaceInANetwork}</p>
${dataTable<Summary>(words, {
  caption: words.measures.measuresOverAllPeople,
  columns: [
    { header: words.measures.measure, cell: ({ title, id }) => html`${title} <code>${id}</code>` },
    { header: words.measures.spread, cell: ({ values }) => histogramFigure(values) },
    {
      header: words.measures.peopleWithAValue,
      align: 'right',
      cell: ({ values }) => words.numbers.count(values.length),
    },
    {
      header: words.measures.lowestTenthUpTo,
      align: 'right',
      cell: ({ values }) => words.numbers.figure(quantile(values, 0.1)),
    },
    {
      header: words.measures.median,
      align: 'right',
      cell: ({ values }) => words.numbers.figure(quantile(values, 0.5)),
    },
    {
      header: words.measures.highestTenthFrom,
      align: 'right',
      cell: ({ values }) => words.numbers.figure(quantile(values, 0.9)),
    },
    {
      header: words.measures.highest,
      align: 'right',
      cell: ({ values }) => words.numbers.figure(values.at(-1)),
    },
  ],
  rows,
})}
<h3>${words.measures.howToReadThem}</h3>
${rows.map(({ card, title }) => (card === undefined ? undefined : cardDetails(words, title, card)))}`;
  },
};

function summarize(words: Words, { metric, values }: ScoreColumn): Summary {
  const known = metrics.find(({ id }) => id === metric);
  return {
    id: metric,
    title: words.measureTexts[metric]?.title ?? known?.title ?? metric,
    card: known && { ...known.card, ...words.measureTexts[metric] },
    values: values.filter((value) => Number.isFinite(value)).sort(),
  };
}

/** The value below or at which this share of the ascending values lies. */
function quantile(values: Float64Array, share: number): number | undefined {
  return values[Math.max(0, Math.ceil(share * values.length) - 1)];
}

function cardDetails(words: Words, title: string, card: MetricCard): Html {
  return html`<details>
<summary>${title}</summary>
<p>${card.reads}</p>
<dl class="reading">
<div><dt>${words.measures.definedAs}</dt><dd>${card.definedAs}</dd></div>
<div><dt>${words.measures.itMayMean}</dt><dd>${card.mayMean}</dd></div>
<div><dt>${words.measures.itDoesNotMean}</dt><dd>${card.doesNotMean}</dd></div>
<div><dt>${words.measures.atTheEdges}</dt><dd>${card.edgeCases}</dd></div>
<div><dt>${words.measures.source}</dt><dd>${card.source}</dd></div>
</dl>
</details>
`;
}
