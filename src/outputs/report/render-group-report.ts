import type { GroupAnalysis } from '../../privacy/group-analysis.js';
import type { Words } from '../../words/words.js';
import { dataTable } from './data-table.js';
import { type Html, html } from './html.js';
import { pageFrame } from './page-frame.js';
import { dataText } from './person-label.js';
import { sectionFrame } from './section.js';
import { sections } from './sections.js';
import { sortScript } from './sort-script.js';

/**
 * The report where nobody is to be shown: the same sections, of which those that need persons say so in one sentence. The same
 * analysis gives the same bytes.
 */
export function renderGroupReport(words: Words, groups: GroupAnalysis): string {
  return pageFrame(words, {
    version: groups.orgraphVersion,
    head: pageHead(words, groups),
    sections,
    scripts: [sortScript(words)],
    body: html`${sections.map((section) =>
      sectionFrame(
        words,
        section,
        section.bodyOfGroups?.(groups, words) ?? needsPersons(words, section.id, groups),
      ),
    )}`,
    footer: words.frame.madeByOrgraphWithSeed2(groups.orgraphVersion, groups.options.seed, groups.k),
  }).toString();
}

/** What stands in place of a section, and what can be told of groups there. */
function needsPersons(words: Words, id: string, { files, groups, k }: GroupAnalysis): Html {
  if (id === 'data')
    return html`${dataTable(words, {
      caption: words.frame.filesAndRowsToThe,
      columns: [
        { header: words.frame.file, cell: ({ file }) => dataText(file) },
        { header: words.frame.readAs, cell: ({ table }) => tableWord(words, table) },
        {
          header: words.frame.rows,
          align: 'right',
          cell: ({ rows }) => (Number.isNaN(rows) ? words.frame.fewerThan(k) : words.numbers.count(rows)),
        },
      ],
      rows: files,
    })}
${dataTable(words, {
  caption: words.frame.groupsThatAreShownAnd,
  file: 'groups.csv',
  columns: [
    { header: words.frame.group, cell: ({ name }) => dataText(name) },
    { header: words.frame.byWord, cell: ({ by }) => dataText(by) },
    { header: words.frame.people, align: 'right', cell: ({ people }) => words.numbers.count(people) },
  ],
  rows: groups,
})}`;
  return html`<p class="missing">${words.frame.thisPartTellsOfPersons(k)}</p>`;
}

function pageHead(words: Words, { people, pairs, peopleWithPull, k, kinds, findings }: GroupAnalysis): Html {
  const gaps = findings.gaps.tables.flatMap(({ cells }) => cells).filter(({ isGap }) => isGap).length;
  const figures: readonly [string, string][] = [
    [words.frame.peopleAbout, words.numbers.count(people)],
    [words.frame.pairsInTouchAbout, words.numbers.count(pairs)],
    [
      words.frame.clearOrLikelyPull,
      Number.isNaN(peopleWithPull) ? `< ${k}` : words.numbers.count(peopleWithPull),
    ],
    [words.frame.gapsBetweenGroups, words.numbers.count(gaps)],
  ];
  return html`<header>
<p class="eyebrow">${words.frame.organizationalNetworkReport}</p>
<h1>${words.frame.groupsAndConnections}</h1>
<p class="lead">${words.frame.howLeadershipWorksAndWhere(k, kinds.length)}</p>
<dl class="figures">
${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
</header>`;
}

function tableWord(words: Words, table: string): string {
  return (words.terms as Readonly<Record<string, string | undefined>>)[table] ?? table;
}
