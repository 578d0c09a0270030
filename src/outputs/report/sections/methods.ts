import { dataTable } from '../data-table.js';
import { count } from '../format-number.js';
import { html } from '../html.js';
import { dataText } from '../person-label.js';
import type { Section } from '../section.js';

/** Everything that is needed to get the same figures again. */
export const methodsSection: Section = {
  id: 'methods',
  title: 'Methods',
  body({ analysis }) {
    const { options, dataset, orgraphVersion, network } = analysis;
    const named = new Map<string, unknown>(Object.entries(options));
    named.set('kinds', network.kinds);
    named.set(
      'by',
      analysis.findings.gaps.tables.map(({ by }) => by),
    );
    return html`<p>orgraph ${orgraphVersion}, seed ${options.seed}. The same files, the same options and the same version give the same report, byte for byte. A pair of people counts once in figures about groups, whatever the direction and kinds of its ties. Strength is bigger where contact is closer. Uncertainty comes from ${count(options.draws)} draws that leave out a part of the people and ties; each p from ${count(options.permutations)} permutations; q is p after Benjamini and Hochberg.</p>
${dataTable({
  caption: 'Options of this run',
  columns: [
    { header: 'Option', cell: ([name]) => html`<code>${name}</code>` },
    { header: 'Value', cell: ([, value]) => dataText(optionText(value)) },
  ],
  rows: [...named],
})}
${dataTable({
  caption: 'Files as they were read',
  columns: [
    { header: 'File', cell: ({ file }) => dataText(file) },
    {
      header: 'Fingerprint of the rows, in any order',
      cell: ({ rowsHash }) => html`<code class="hash">${rowsHash}</code>`,
    },
  ],
  rows: dataset.files,
})}
<dl class="terms">
<div><dt>tie</dt><dd>the sum of what was recorded of one kind between two people</dd></div>
<div><dt>pair in touch</dt><dd>two people with a tie of any kind that counts, in either direction</dd></div>
<div><dt>expected</dt><dd>what the sizes and the activity of two groups would give if contact did not care about groups</dd></div>
<div><dt>top set</dt><dd>the given share of people with the highest values; those who share a value are in it together or not at all</dd></div>
<div><dt>draw</dt><dd>the same computation on a random part of the data, to see what hangs on a few rows</dd></div>
</dl>`;
  },
};

function optionText(value: unknown): string {
  if (value === undefined) return 'not set';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  return String(value);
}
