import type { Analysis } from '../../analysis.js';
import { counted } from '../../findings/wording.js';
import { groupAnalysis, showsGroupsOnly } from '../../privacy/group-analysis.js';
import { count } from './format-number.js';
import { type Html, html } from './html.js';
import { MAP_SOURCE } from './map-client/main.generated.js';
import { pageFrame } from './page-frame.js';
import { renderGroupReport } from './render-group-report.js';
import { sectionFrame } from './section.js';
import { sections } from './sections.js';
import { sortScript } from './sort-script.js';
import { makeView, type View } from './view.js';

export interface ReportOptions {
  /** Names of people beside their ids; ids alone when left out. */
  readonly showNames?: boolean;
}

/**
 * The report: one HTML file that needs nothing else, asks the network for nothing, and works with scripts off
 * (they sort, filter and save tables, and draw the map). The same analysis gives the same bytes. Of data that passed the gate for
 * groups alone it shows groups.
 */
export function renderReport(analysis: Analysis, { showNames = false }: ReportOptions = {}): string {
  if (showsGroupsOnly(analysis)) return renderGroupReport(groupAnalysis(analysis));
  const view = makeView(analysis, showNames);
  return pageFrame({
    version: analysis.orgraphVersion,
    head: pageHead(view),
    sections,
    scripts: [sortScript, MAP_SOURCE],
    body: html`${sections.map((section) => sectionFrame(section, section.body(view)))}`,
    footer: `Made by orgraph ${analysis.orgraphVersion} with seed ${analysis.options.seed}. Personal data: keep it among those who need it.`,
  }).toString();
}

function pageHead({ analysis, top }: View): Html {
  const { graph, network, findings } = analysis;
  const distinct = (field: 'firm' | 'unit') =>
    new Set(graph.people.map((person) => person[field]).filter((name) => name !== undefined)).size;
  const tables = findings.gaps.tables;
  const leaders = top.filter(({ pull }) => pull.pull === 'clear' || pull.pull === 'likely').length;
  const gaps = tables.flatMap(({ cells }) => cells).filter(({ isGap, isHidden }) => isGap && !isHidden);
  // Where there are but two groups, a gap has no others to stand out from.
  const outstanding = gaps.filter(({ standsOut, usual }) => standsOut || Number.isNaN(usual)).length;
  const figures: readonly [string, string][] = [
    ['People', count(network.nodeCount)],
    ['Firms', count(distinct('firm'))],
    ['Units', count(distinct('unit'))],
    ['Pairs in touch', count(network.both.arcCount / 2)],
    ['Clear or likely pull', count(leaders)],
    outstanding === 0
      ? ['Gaps between groups', count(gaps.length)]
      : ['Gaps that stand out', count(outstanding)],
  ];
  return html`<header>
<p class="eyebrow">Organizational network report</p>
<h1>Leaders and connections</h1>
<p class="lead">Who leads with and without a title, where groups fail to connect, and how sure the data lets us be: ${counted(network.nodeCount, 'person', 'people')}, ${counted(network.kinds.length, 'kind of tie', 'kinds of ties')}.</p>
<dl class="figures">
${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
</header>`;
}
