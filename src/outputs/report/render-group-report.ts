import { counted } from '../../findings/wording.js';
import type { GroupAnalysis } from '../../privacy/group-analysis.js';
import { dataTable } from './data-table.js';
import { count } from './format-number.js';
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
export function renderGroupReport(groups: GroupAnalysis): string {
  return pageFrame({
    version: groups.orgraphVersion,
    head: pageHead(groups),
    sections,
    scripts: [sortScript],
    body: html`${sections.map((section) =>
      sectionFrame(section, section.bodyOfGroups?.(groups) ?? needsPersons(section.id, groups)),
    )}`,
    footer: `Made by orgraph ${groups.orgraphVersion} with seed ${groups.options.seed}. Groups of at least ${groups.k} people; nobody is shown.`,
  }).toString();
}

/** What stands in place of a section, and what can be told of groups there. */
function needsPersons(id: string, { files, groups, k }: GroupAnalysis): Html {
  if (id === 'data')
    return html`${dataTable({
      caption: 'Files, and rows to the nearest five',
      columns: [
        { header: 'File', cell: ({ file }) => dataText(file) },
        { header: 'Read as', cell: ({ table }) => table },
        {
          header: 'Rows',
          align: 'right',
          cell: ({ rows }) => (Number.isNaN(rows) ? `fewer than ${k}` : count(rows)),
        },
      ],
      rows: files,
    })}
${dataTable({
  caption: 'Groups that are shown, and people in them to the nearest five',
  file: 'groups.csv',
  columns: [
    { header: 'Group', cell: ({ name }) => dataText(name) },
    { header: 'By', cell: ({ by }) => dataText(by) },
    { header: 'People', align: 'right', cell: ({ people }) => count(people) },
  ],
  rows: groups,
})}`;
  return html`<p class="missing">This part tells of persons, and this page shows groups of at least ${k} people only.</p>`;
}

function pageHead({ people, pairs, peopleWithPull, k, kinds, findings }: GroupAnalysis): Html {
  const gaps = findings.gaps.tables.flatMap(({ cells }) => cells).filter(({ isGap }) => isGap).length;
  const figures: readonly [string, string][] = [
    ['People, about', count(people)],
    ['Pairs in touch, about', count(pairs)],
    ['Clear or likely pull', Number.isNaN(peopleWithPull) ? `< ${k}` : count(peopleWithPull)],
    ['Gaps between groups', count(gaps)],
  ];
  return html`<header>
<p class="eyebrow">Organizational network report</p>
<h1>Groups and connections</h1>
<p class="lead">How leadership works and where groups fail to connect, told of groups of at least ${k} people: ${counted(kinds.length, 'kind of tie', 'kinds of ties')}.</p>
<dl class="figures">
${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
</header>`;
}
