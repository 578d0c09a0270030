import type { FirmComparison } from '../../../findings/compare/compare-firms.js';
import type { ComparedPart } from '../../../findings/compare/compare-styles.js';
import { sayReason } from '../../../words/say-reason.js';
import { stylePartText } from '../../../words/style-part-text.js';
import type { Words } from '../../../words/words.js';
import { compareFigure } from '../compare-figure.js';
import { dataTable, type TableColumn } from '../data-table.js';
import { type Html, html } from '../html.js';
import { dataText } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';

/** Two firms side by side, part by part. */
export const compareSection: Section = {
  id: 'compare-firms',
  title: (words) => words.compare.twoFirmsCompared,
  body: ({ analysis }, words) => {
    const { firmComparison } = analysis.findings;
    return findingFrame(words, firmComparison, evidence(words, firmComparison));
  },
};

function evidence(words: Words, { a, b, size, parts, cards }: FirmComparison): Html | undefined {
  if (a === undefined || b === undefined) return undefined;
  const titles = new Map(cards.map(({ id, title }) => [id, stylePartText(words, id)?.title ?? title]));
  return html`<p>${words.compare.hasPeopleBothWereBrought(dataText(a.name), a.people, dataText(b.name), b.people, size)}</p>
${compareFigure(words, [a.name, b.name], titles, parts, 'compare-firms-figure')}
${dataTable<ComparedPart>(words, {
  caption: words.compare.thePartsOfTheStyle(a.name, b.name),
  file: 'compare.csv',
  columns: columnsOf(words, titles, a.name, b.name),
  rows: parts,
})}`;
}

function columnsOf(
  words: Words,
  titles: ReadonlyMap<string, string>,
  a: string,
  b: string,
): readonly TableColumn<ComparedPart>[] {
  return [
    { header: words.compare.part, cell: ({ id }) => titles.get(id) ?? id },
    {
      header: a,
      align: 'right',
      cell: (row) => words.numbers.figure(row.aSized),
      sortBy: (row) => row.aSized,
    },
    {
      header: b,
      align: 'right',
      cell: (row) => words.numbers.figure(row.bSized),
      sortBy: (row) => row.bSized,
    },
    {
      header: words.compare.difference,
      align: 'right',
      cell: (row) => words.numbers.figure(row.difference),
      sortBy: (row) => row.difference,
    },
    {
      header: words.compare.interval,
      cell: ({ low, high }) => (Number.isFinite(low) ? words.compare.to(low, high) : '–'),
    },
    {
      header: words.compare.pAllPartsCounted,
      align: 'right',
      cell: (row) => words.numbers.probability(row.adjustedP),
      sortBy: (row) => row.adjustedP,
    },
    {
      header: words.compare.verdict,
      cell: ({ verdict, cannotTell }) =>
        cannotTell === undefined
          ? words.terms[verdict]
          : html`<small class="words">${words.compare.cannotTell(sayReason(words, cannotTell))}</small>`,
    },
  ];
}
