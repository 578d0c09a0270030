import type { MissingInUnit } from '../../../findings/pull/pull-missing.js';
import type { FileAccount } from '../../../schema/dataset.js';
import { type IssueCode, issueCards } from '../../../schema/issue.js';
import type { Words } from '../../../words/words.js';
import { allIssueCounts } from '../../all-issues.js';
import { dataTable } from '../data-table.js';
import { type Html, html } from '../html.js';
import { dataText } from '../person-label.js';
import type { Section } from '../section.js';
import type { View } from '../view.js';

/** What went in, what became of it, and which ties make the network. */
export const dataSection: Section = {
  id: 'data',
  title: (words) => words.data.whatWasAnalysedAndHow,
  body: (view, words) => html`${sentences(words, view)}
${missingTable(words, view)}
${filesTable(words, view)}
${issuesTable(words, view)}
${kindsTable(words, view)}`,
};

function sentences(words: Words, { analysis }: View): Html {
  const { dataset, options, network } = analysis;
  const { from, to } = options;
  const window =
    from === undefined && to === undefined
      ? words.data.allDaysInTheData
      : words.data.onlyWhatHappenedCountsFirst(
          from === undefined ? '' : words.data.from(from),
          to === undefined ? '' : words.data.upTo(to),
        );
  const { people, fewerThan, interactions } = dataset.optedOut;
  const optedOut =
    fewerThan !== undefined
      ? words.data.fewerDoNotTakePart(fewerThan)
      : people === 0 && (interactions ?? 0) === 0
        ? words.data.nobodyInTheFilesHas
        : interactions === undefined
          ? words.data.peopleAndTheirTiesLeft(people)
          : words.data.peopleDoNotTakePart(people, interactions);
  return html`<p>${words.data.theNetworkHoldsPeopleAnd(network.nodeCount, network.both.arcCount / 2, window, optedOut)}</p>
${dataset.hasPeopleFile ? undefined : html`<p>${words.data.noFileOfPeopleWas}</p>`}
${dataset.hasReportingLines ? undefined : html`<p>${words.data.noManagerIsStatedSo}</p>`}`;
}

/** The units from which people are missing; small ones are one row without figures each. */
function missingTable(words: Words, { analysis }: View): Html | undefined {
  const { units } = analysis.findings.informalPull.missingPeople;
  if (units.length === 0) return undefined;
  // Without units, those who do not take part are in no row of the table.
  const optedOut = analysis.dataset.optedOut.units === undefined ? 0 : analysis.dataset.optedOut.people;
  return html`${dataTable<MissingInUnit>(words, {
    caption: words.data.peopleMissingByUnitThose,
    file: 'analysis.json',
    columns: [
      { header: words.data.unit, cell: ({ unit }) => dataText(unit) },
      {
        header: words.data.people,
        align: 'right',
        cell: ({ people }) => (people === undefined ? words.gaps.hidden : words.numbers.count(people)),
      },
      { header: words.data.missing, align: 'right', cell: ({ missing }) => words.numbers.count(missing) },
      {
        header: words.data.share,
        align: 'right',
        cell: ({ people, missing }) =>
          people === undefined || missing === undefined ? '–' : words.numbers.percent(missing / people),
        sortBy: ({ people, missing }) =>
          people === undefined || missing === undefined ? undefined : missing / people,
      },
    ],
    rows: units,
  })}${optedOut === 0 ? undefined : html`<p class="note">${words.data.peopleHereAreThose(analysis.network.nodeCount, optedOut)}</p>`}`;
}

function filesTable(words: Words, { analysis }: View): Html {
  return dataTable<FileAccount>(words, {
    caption: words.data.filesAndWhatBecameOf,
    columns: [
      { header: words.data.file, cell: ({ file }) => dataText(file) },
      { header: words.data.readAs, cell: ({ table }) => words.terms[table] },
      { header: words.data.rowsRead, align: 'right', cell: ({ read }) => words.numbers.count(read) },
      {
        header: words.data.delivered,
        align: 'right',
        cell: ({ delivered }) => words.numbers.count(delivered),
      },
      { header: words.data.heldBack, align: 'right', cell: ({ heldBack }) => words.numbers.count(heldBack) },
      { header: words.data.blank, align: 'right', cell: ({ blank }) => words.numbers.count(blank) },
      {
        header: words.data.leftOutOfTheNetwork,
        align: 'right',
        cell: ({ dropped }) => words.numbers.count(dropped),
      },
    ],
    rows: analysis.dataset.files,
  });
}

interface CodeCount {
  readonly code: IssueCode;
  count: number;
  readonly files: Set<string>;
}

function issuesTable(words: Words, { analysis }: View): Html {
  const byCode = new Map<IssueCode, CodeCount>();
  for (const { code, count: met, file } of allIssueCounts(analysis)) {
    const row = byCode.get(code) ?? { code, count: 0, files: new Set() };
    row.count += met;
    row.files.add(file);
    byCode.set(code, row);
  }
  if (byCode.size === 0) return html`<p>${words.data.nothingOddWasNoticedIn}</p>`;
  return dataTable<CodeCount>(words, {
    caption: words.data.whatWasNoticedInThe,
    file: 'issues.csv',
    columns: [
      {
        header: words.data.noticed,
        cell: ({ code }) => html`${words.issues[code].title} <code>${code}</code>`,
      },
      { header: words.data.whatWasDone, cell: ({ code }) => doneFor(words)[issueCards[code].severity] },
      { header: words.data.times, align: 'right', cell: (row) => words.numbers.count(row.count) },
      { header: words.data.inWord, cell: ({ files }) => dataText([...files].join(', ')) },
      { header: words.data.whyItMatters, cell: ({ code }) => words.issues[code].why },
    ],
    rows: [...byCode.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
  });
}

const doneFor = (words: Words) =>
  ({
    refused: words.data.fileNotUsed,
    'held-back': words.data.rowHeldBack,
    dropped: words.data.leftOutOfTheNetwork2,
    note: words.data.countedAsItIs,
  }) as const;

function kindsTable(words: Words, { analysis }: View): Html {
  const { graph, network } = analysis;
  const combined =
    network.kinds.length === 0
      ? words.data.noKindOfTieMakes
      : network.kinds.length > 1
        ? words.data.theInformalNetworkCombinesSeveral
        : words.data.theInformalNetworkIsMade;
  return html`<p>${combined}</p>
${dataTable(words, {
  caption: words.data.kindsOfTiesAndHow,
  columns: [
    { header: words.data.kind, cell: ({ kind }) => dataText(kind) },
    {
      header: words.data.direction,
      cell: ({ directed }) => words.terms[directed ? 'directed' : 'undirected'],
    },
    {
      header: words.data.interactions,
      align: 'right',
      cell: ({ interactionCount }) => words.numbers.count(interactionCount),
    },
    {
      header: words.data.ties,
      align: 'right',
      cell: ({ directed, csr }) => words.numbers.count(directed ? csr.arcCount : csr.arcCount / 2),
    },
    {
      header: words.data.inTheInformalNetwork,
      cell: ({ kind, formal }) =>
        network.kinds.includes(kind)
          ? words.terms.yes
          : formal
            ? words.data.noItIsTheReporting
            : words.terms.no,
    },
    { header: words.data.share, align: 'right', cell: ({ share }) => words.numbers.figure(share) },
    {
      header: words.data.factor,
      align: 'right',
      cell: ({ kind }) => words.numbers.figure(network.factors.get(kind)),
    },
    { header: words.data.saysTrust, cell: ({ trust }) => (trust ? words.terms.yes : words.terms.no) },
  ],
  rows: graph.layers,
})}`;
}
