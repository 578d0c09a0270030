import type { Analysis } from '../../analysis.js';
import { counted } from '../../findings/wording.js';
import { sha256Base64 } from '../sha256.js';
import { count } from './format-number.js';
import { type Html, html, ownText } from './html.js';
import { MAP_SOURCE } from './map-client/main.generated.js';
import { sectionFrame } from './section.js';
import { sections } from './sections.js';
import { sortScript } from './sort-script.js';
import { style } from './style.js';
import { makeView, type View } from './view.js';

export interface ReportOptions {
  /** Names of people beside their ids; ids alone when left out. */
  readonly showNames?: boolean;
}

const scripts = [sortScript, MAP_SOURCE];
// Before anything else in the page: nothing is loaded, and only this style sheet and these scripts run.
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${sha256Base64(style)}'`,
  `script-src ${scripts.map((script) => `'sha256-${sha256Base64(script)}'`).join(' ')}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The report: one HTML file that needs nothing else, asks the network for nothing, and works with scripts off
 * (they sort, filter and save tables, and draw the map). The same analysis gives the same bytes.
 */
export function renderReport(analysis: Analysis, { showNames = false }: ReportOptions = {}): string {
  const view = makeView(analysis, showNames);
  const page = html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="orgraph ${analysis.orgraphVersion}">
<meta name="robots" content="noindex">
<title>Leaders and connections: a network report</title>
<link rel="icon" href="data:,">
<style>${ownText(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${pageHead(view)}
<div class="page">
<nav aria-label="Contents">
<h2>Contents</h2>
<ol>
${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ol>
</nav>
<main id="main" tabindex="-1">
${sections.map((section) => sectionFrame(section, view))}</main>
</div>
<footer>
<p>Made by orgraph ${analysis.orgraphVersion} with seed ${analysis.options.seed}. Personal data: keep it among those who need it.</p>
</footer>
${scripts.map((script) => html`<script>${ownText(script)}</script>\n`)}
</body>
</html>
`;
  return page.toString();
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
