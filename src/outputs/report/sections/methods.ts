import type { Words } from '../../../words/words.js';
import { dataTable } from '../data-table.js';
import { html } from '../html.js';
import { dataText } from '../person-label.js';
import type { Section } from '../section.js';

/** Everything that is needed to get the same figures again. */
export const methodsSection: Section = {
  id: 'methods',
  title: (words) => words.methods.methods,
  body({ analysis }, words) {
    const { options, dataset, orgraphVersion, network } = analysis;
    const named = new Map<string, unknown>(Object.entries(options));
    named.set('kinds', network.kinds);
    named.set(
      'by',
      analysis.findings.gaps.tables.map(({ by }) => by),
    );
    return html`<p>${words.methods.orgraphSeedTheSameFiles(orgraphVersion, options.seed, options.draws, options.permutations)}</p>
${dataTable(words, {
  caption: words.methods.optionsOfThisRun,
  columns: [
    { header: words.methods.option, cell: ([name]) => html`<code>${name}</code>` },
    { header: words.methods.value, cell: ([, value]) => dataText(optionText(words, value)) },
  ],
  rows: [...named],
})}
${dataTable(words, {
  caption: words.methods.filesAsTheyWereRead,
  columns: [
    { header: words.methods.file, cell: ({ file }) => dataText(file) },
    {
      header: words.methods.fingerprintOfTheRowsIn,
      cell: ({ rowsHash }) => (rowsHash === undefined ? '–' : html`<code class="hash">${rowsHash}</code>`),
    },
  ],
  rows: dataset.files,
})}
<dl class="terms">
<div><dt>${words.methods.tie}</dt><dd>${words.methods.theSumOfWhatWas}</dd></div>
<div><dt>${words.methods.pairInTouch}</dt><dd>${words.methods.twoPeopleWithATie}</dd></div>
<div><dt>${words.methods.expected}</dt><dd>${words.methods.whatTheSizesAndThe}</dd></div>
<div><dt>${words.methods.topSet}</dt><dd>${words.methods.theGivenShareOfPeople}</dd></div>
<div><dt>${words.methods.draw}</dt><dd>${words.methods.theSameComputationOnA}</dd></div>
</dl>`;
  },
};

function optionText(words: Words, value: unknown): string {
  if (value === undefined) return words.methods.notSet;
  if (Array.isArray(value)) return value.length === 0 ? words.numbers.numberOrNone(0) : value.join(', ');
  return String(value);
}
