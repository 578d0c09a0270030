import type { FirmComparison } from '../../../findings/compare-firms.js';
import type { ComparedPart } from '../../../findings/compare-styles.js';
import { compareFigure } from '../compare-figure.js';
import { dataTable, type TableColumn } from '../data-table.js';
import { count, figure, probability } from '../format-number.js';
import { type Html, html } from '../html.js';
import { dataText } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';

/** Two firms side by side, part by part. */
export const compareSection: Section = {
  id: 'compare-firms',
  title: 'Two firms compared',
  body: ({ analysis }) => {
    const { firmComparison } = analysis.findings;
    return findingFrame(firmComparison, evidence(firmComparison));
  },
};

function evidence({ a, b, size, parts, cards }: FirmComparison): Html | undefined {
  if (a === undefined || b === undefined) return undefined;
  const titles = new Map(cards.map(({ id, title }) => [id, title]));
  return html`<p>${dataText(a.name)} has ${count(a.people)} people, ${dataText(b.name)} ${count(b.people)}; both were brought to the size of ${count(size)}.</p>
${compareFigure([a.name, b.name], titles, parts, 'compare-firms-figure')}
${dataTable<ComparedPart>({
  caption: `The parts of the style of ${a.name} and ${b.name}, at the same size`,
  file: 'compare.csv',
  columns: columnsOf(titles, a.name, b.name),
  rows: parts,
})}`;
}

function columnsOf(
  titles: ReadonlyMap<string, string>,
  a: string,
  b: string,
): readonly TableColumn<ComparedPart>[] {
  return [
    { header: 'Part', cell: ({ id }) => titles.get(id) ?? id },
    { header: a, align: 'right', cell: (row) => figure(row.aSized), sortBy: (row) => row.aSized },
    { header: b, align: 'right', cell: (row) => figure(row.bSized), sortBy: (row) => row.bSized },
    {
      header: 'Difference',
      align: 'right',
      cell: (row) => figure(row.difference),
      sortBy: (row) => row.difference,
    },
    {
      header: '90 % interval',
      cell: ({ low, high }) => (Number.isFinite(low) ? `${figure(low)} to ${figure(high)}` : '–'),
    },
    {
      header: 'p, all parts counted',
      align: 'right',
      cell: (row) => probability(row.adjustedP),
      sortBy: (row) => row.adjustedP,
    },
    {
      header: 'Verdict',
      cell: ({ verdict, cannotTell }) =>
        cannotTell === undefined ? verdict : html`<small>cannot tell: ${cannotTell}</small>`,
    },
  ];
}
