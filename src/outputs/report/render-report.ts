import type { Analysis } from '../../analysis.js';
import { groupAnalysis, showsGroupsOnly } from '../../privacy/group-analysis.js';
import { type Language, wordsIn } from '../../words/languages.js';
import type { Words } from '../../words/words.js';
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
  /** The language; that of orgraph.json when left out, and English where it names none. */
  readonly lang?: Language | undefined;
}

/**
 * The report: one HTML file that needs nothing else, asks the network for nothing, and works with scripts off
 * (they sort, filter and save tables, and draw the map). The same analysis gives the same bytes. Of data that passed the gate for
 * groups alone it shows groups.
 */
export function renderReport(analysis: Analysis, { showNames = false, lang }: ReportOptions = {}): string {
  return reportIn(wordsIn(lang ?? analysis.dataset.config.lang), analysis, showNames);
}

/** The report in the words given. */
export function reportIn(words: Words, analysis: Analysis, showNames: boolean): string {
  if (showsGroupsOnly(analysis)) return renderGroupReport(words, groupAnalysis(analysis));
  const view = makeView(analysis, showNames);
  return pageFrame(words, {
    version: analysis.orgraphVersion,
    head: pageHead(words, view),
    sections,
    scripts: [sortScript(words), MAP_SOURCE],
    body: html`${sections.map((section) => sectionFrame(words, section, section.body(view, words)))}`,
    footer: words.frame.madeByOrgraphWithSeed(analysis.orgraphVersion, analysis.options.seed),
  }).toString();
}

function pageHead(words: Words, { analysis, top }: View): Html {
  const { graph, network, findings } = analysis;
  const distinct = (field: 'firm' | 'unit') =>
    new Set(graph.people.map((person) => person[field]).filter((name) => name !== undefined)).size;
  const tables = findings.gaps.tables;
  const leaders = top.filter(({ pull }) => pull.pull === 'clear' || pull.pull === 'likely').length;
  const gaps = tables.flatMap(({ cells }) => cells).filter(({ isGap, isHidden }) => isGap && !isHidden);
  // Where there are but two groups, a gap has no others to stand out from.
  const outstanding = gaps.filter(({ standsOut, usual }) => standsOut || Number.isNaN(usual)).length;
  const figures: readonly [string, string][] = [
    [words.frame.people, words.numbers.count(network.nodeCount)],
    [words.frame.firms, words.numbers.count(distinct('firm'))],
    [words.frame.units, words.numbers.count(distinct('unit'))],
    [words.frame.pairsInTouch, words.numbers.count(network.both.arcCount / 2)],
    [words.frame.clearOrLikelyPull, words.numbers.count(leaders)],
    outstanding === 0
      ? [words.frame.gapsBetweenGroups, words.numbers.count(gaps.length)]
      : [words.frame.gapsToLookAtFirst, words.numbers.count(outstanding)],
  ];
  return html`<header>
<p class="eyebrow">${words.frame.organizationalNetworkReport}</p>
<h1>${words.frame.leadersAndConnections}</h1>
<p class="lead">${words.frame.whoLeadsWithAndWithout(network.nodeCount, network.kinds.length)}</p>
<dl class="figures">
${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
</header>`;
}
