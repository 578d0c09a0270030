import type { MissingInUnit } from '../../../findings/pull-missing.js';
import { counted } from '../../../findings/wording.js';
import type { FileAccount } from '../../../schema/dataset.js';
import { type IssueCode, issueCards } from '../../../schema/issue.js';
import { allIssueCounts } from '../../all-issues.js';
import { dataTable } from '../data-table.js';
import { count, figure, percent } from '../format-number.js';
import { type Html, html } from '../html.js';
import { dataText } from '../person-label.js';
import type { Section } from '../section.js';
import type { View } from '../view.js';

/** What went in, what became of it, and which ties make the network. */
export const dataSection: Section = {
  id: 'data',
  title: 'What was analysed, and how good the data is',
  body: (view) => html`${sentences(view)}
${missingTable(view)}
${filesTable(view)}
${issuesTable(view)}
${kindsTable(view)}`,
};

function sentences({ analysis }: View): Html {
  const { dataset, options, network } = analysis;
  const { from, to } = options;
  const window =
    from === undefined && to === undefined
      ? 'All days in the data count.'
      : `Only what happened ${from === undefined ? '' : `from ${from} `}${to === undefined ? '' : `up to ${to} `}counts, first and last day included.`;
  const { people, interactions } = dataset.optedOut;
  const optedOut =
    people === 0 && interactions === 0
      ? 'Nobody in the files has stated not to take part.'
      : `${counted(people, 'person does', 'people do')} not take part; they and ${counted(interactions, 'interaction', 'interactions')} with them left before the network was made, so contact through them is not seen.`;
  return html`<p>The network holds ${counted(network.nodeCount, 'person', 'people')} and ${counted(network.both.arcCount / 2, 'pair', 'pairs')} in touch. ${window} ${optedOut}</p>
${dataset.hasPeopleFile ? undefined : html`<p>No file of people was read: the people are those named in ties, and nothing else is known of them.</p>`}
${dataset.hasReportingLines ? undefined : html`<p>No manager is stated, so there are no reporting lines to compare with.</p>`}`;
}

/** The units from which people are missing; small ones are one row without figures each. */
function missingTable({ analysis }: View): Html | undefined {
  const { units } = analysis.findings.informalPull.missingPeople;
  if (units.length === 0) return undefined;
  return dataTable<MissingInUnit>({
    caption: 'People missing by unit: those who do not take part and those who did not answer, together',
    file: 'analysis.json',
    columns: [
      { header: 'Unit', cell: ({ unit }) => dataText(unit) },
      {
        header: 'People',
        align: 'right',
        cell: ({ people }) => (people === undefined ? 'hidden' : count(people)),
      },
      { header: 'Missing', align: 'right', cell: ({ missing }) => count(missing) },
      {
        header: 'Share',
        align: 'right',
        cell: ({ people, missing }) =>
          people === undefined || missing === undefined ? '–' : percent(missing / people),
        sortBy: ({ people, missing }) =>
          people === undefined || missing === undefined ? undefined : missing / people,
      },
    ],
    rows: units,
  });
}

function filesTable({ analysis }: View): Html {
  return dataTable<FileAccount>({
    caption: 'Files, and what became of their rows',
    columns: [
      { header: 'File', cell: ({ file }) => dataText(file) },
      { header: 'Read as', cell: ({ table }) => table },
      { header: 'Rows read', align: 'right', cell: ({ read }) => count(read) },
      { header: 'Delivered', align: 'right', cell: ({ delivered }) => count(delivered) },
      { header: 'Held back', align: 'right', cell: ({ heldBack }) => count(heldBack) },
      { header: 'Blank', align: 'right', cell: ({ blank }) => count(blank) },
      { header: 'Left out of the network', align: 'right', cell: ({ dropped }) => count(dropped) },
    ],
    rows: analysis.dataset.files,
  });
}

interface CodeCount {
  readonly code: IssueCode;
  count: number;
  readonly files: Set<string>;
}

function issuesTable({ analysis }: View): Html {
  const byCode = new Map<IssueCode, CodeCount>();
  for (const { code, count: met, file } of allIssueCounts(analysis)) {
    const row = byCode.get(code) ?? { code, count: 0, files: new Set() };
    row.count += met;
    row.files.add(file);
    byCode.set(code, row);
  }
  if (byCode.size === 0) return html`<p>Nothing odd was noticed in the data.</p>`;
  return dataTable<CodeCount>({
    caption: 'What was noticed in the data',
    file: 'issues.csv',
    columns: [
      { header: 'Noticed', cell: ({ code }) => html`${issueCards[code].title} <code>${code}</code>` },
      { header: 'What was done', cell: ({ code }) => doneFor[issueCards[code].severity] },
      { header: 'Times', align: 'right', cell: (row) => count(row.count) },
      { header: 'In', cell: ({ files }) => dataText([...files].join(', ')) },
      { header: 'Why it matters', cell: ({ code }) => issueCards[code].why },
    ],
    rows: [...byCode.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
  });
}

const doneFor = {
  refused: 'file not used',
  'held-back': 'row held back',
  dropped: 'left out of the network',
  note: 'counted as it is',
} as const;

function kindsTable({ analysis }: View): Html {
  const { graph, network } = analysis;
  const combined =
    network.kinds.length === 0
      ? 'No kind of tie makes an informal network.'
      : network.kinds.length > 1
        ? 'The informal network combines several kinds. The strengths of each are multiplied by its factor, so that a typical tie of a kind counts its share.'
        : 'The informal network is made of one kind, with its strengths as they are.';
  return html`<p>${combined}</p>
${dataTable({
  caption: 'Kinds of ties, and how they were combined',
  columns: [
    { header: 'Kind', cell: ({ kind }) => dataText(kind) },
    { header: 'Direction', cell: ({ directed }) => (directed ? 'directed' : 'undirected') },
    { header: 'Interactions', align: 'right', cell: ({ interactionCount }) => count(interactionCount) },
    {
      header: 'Ties',
      align: 'right',
      cell: ({ directed, csr }) => count(directed ? csr.arcCount : csr.arcCount / 2),
    },
    {
      header: 'In the informal network',
      cell: ({ kind, formal }) =>
        network.kinds.includes(kind) ? 'yes' : formal ? 'no, it is the reporting line' : 'no',
    },
    { header: 'Share', align: 'right', cell: ({ share }) => figure(share) },
    { header: 'Factor', align: 'right', cell: ({ kind }) => figure(network.factors.get(kind)) },
    { header: 'Says trust', cell: ({ trust }) => (trust ? 'yes' : 'no') },
  ],
  rows: graph.layers,
})}`;
}
