import { colors } from './colors.js';

/** What the pictures need, in the page and in files of their own. */
export const pictureRules = `
svg text { font-family: var(--sans); fill: var(--ink); font-size: 12px; unicode-bidi: isolate; }
svg .tick, svg .axis-name { fill: var(--soft); }
.grid { stroke: var(--rule); stroke-width: 1; }
.limit { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 1 4; stroke-linecap: round; }
.dot { fill: var(--accent); stroke: var(--accent); stroke-width: 1.5; }
.dot.post { fill: var(--ink); stroke: var(--ink); }
.dot[data-pull=likely] { fill: var(--accent-soft); }
.dot.post[data-pull=likely] { fill: var(--rule); }
.dot[data-pull="cannot tell"], .dot.post[data-pull="cannot tell"] { fill: var(--panel); }
.key .dot, .key .dot.post { fill: var(--panel); }
svg .dot-name { font-size: 11px; stroke: var(--panel); stroke-width: 3px; stroke-linejoin: round; }
.coverage .line { fill: none; stroke: var(--soft); stroke-width: 2; stroke-linejoin: round; }
.coverage .band { fill: var(--soft); fill-opacity: 0.18; stroke: none; }
.coverage .line.random { stroke-dasharray: 2 4; }
.coverage .line.leaders { stroke: var(--firm-3); stroke-dasharray: 8 3 2 3; }
.coverage .line.betweenness { stroke: var(--firm-2); stroke-dasharray: 4 3; }
.coverage .line.degree { stroke: var(--firm-1); stroke-dasharray: 10 4; }
.coverage .line.chosen { stroke: var(--accent); stroke-width: 3.5; }
.coverage .point { fill: var(--accent); }
.mark { fill: var(--panel); stroke: var(--accent); stroke-width: 2; }
.mark[data-leans$=coordinate] { fill: var(--accent); }
.mark[data-verdict=differs] { fill: var(--accent); }
.mark[data-leans$=control] { fill: var(--warn); stroke: var(--warn); }
.axis { stroke: var(--rule); stroke-width: 1; }
.interval { stroke: var(--soft); stroke-width: 3; stroke-linecap: round; }
.ranks circle { fill: var(--paper); stroke: var(--soft); stroke-width: 1.5; }
.ranks circle.top { fill: var(--accent); stroke: var(--accent); }
svg.architects .leader { fill: var(--accent-soft); }
.whisker { stroke: var(--ink); stroke-width: 1.5; }
svg.chart .people, svg.load .people { fill: var(--accent-soft); }
svg.load .few { fill: none; stroke: var(--soft); stroke-dasharray: 1 4; stroke-linecap: round; }
.whisker.broken { stroke-dasharray: 3 6; }
svg.chart .managers { fill: var(--accent); }
svg.chart .hidden-bar { fill: none; stroke: var(--soft); stroke-dasharray: 1 4; stroke-linecap: round; }
.spread { vertical-align: -0.35rem; }
.spread rect { fill: var(--accent); }
.spread line { stroke: var(--soft); stroke-width: 1; }
.link { fill: none; stroke: var(--soft); stroke-opacity: 0.5; }
.link.less { stroke: var(--rule); stroke-opacity: 1; }
.link.more { stroke: var(--accent); stroke-opacity: 0.6; }
.link.gap { stroke: var(--warn); stroke-opacity: 1; stroke-dasharray: 3 6; stroke-linecap: round; }
.link.gap.out { stroke-dasharray: 10 6; stroke-linecap: butt; }
.ring { fill: none; stroke: var(--ink); }
.ribbon { fill: var(--soft); fill-opacity: 0.25; stroke: var(--panel); stroke-width: 1; }
.ribbon.more { fill: var(--accent); fill-opacity: 0.45; stroke: var(--accent); stroke-width: 1.5; }
.ribbon.gap { fill: var(--warn); fill-opacity: 0.25; stroke: var(--warn); stroke-width: 2; stroke-dasharray: 2 4; stroke-linecap: round; }
.ribbon.gap.out { stroke-dasharray: 10 5; stroke-linecap: butt; }
.unit > *, .key [class^=firm] { stroke: var(--panel); stroke-width: 2; }
.firm-0 { fill: var(--firm-0); }
.firm-1 { fill: var(--firm-1); }
.firm-2 { fill: var(--firm-2); }
.firm-3 { fill: var(--firm-3); }
.unit.small > * { fill: var(--panel); stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 1 3; stroke-linecap: round; }
.unit-name { stroke: var(--panel); stroke-width: 4px; stroke-linejoin: round; font-weight: 500; }
.unit-name .size { fill: var(--soft); font-weight: 400; }

svg.heat-figure rect, .heat-figure rect { fill: var(--faint); }
svg [data-heat=far-less] { fill: var(--far-less); }
svg [data-heat=less] { fill: var(--less); }
svg [data-heat=more] { fill: var(--more); }
svg [data-heat=far-more] { fill: var(--far-more); }
svg .in-far-less, svg .in-far-more { fill: var(--on-far); }
.formal { fill: none; stroke: var(--rule); stroke-width: 1.5; }
.informal { fill: none; stroke: var(--soft); stroke-opacity: 0.55; }
.informal.hidden-leader { stroke: var(--warn); stroke-opacity: 0.9; }
.person { fill: var(--ink); stroke: var(--panel); stroke-width: 1.5; }
.person.hidden-leader { fill: var(--warn); }
.team { fill: var(--panel); stroke: var(--soft); stroke-width: 1.5; }
.flow .band { fill-opacity: 0.35; stroke: var(--panel); stroke-width: 0.5; }
.flow .post { fill: var(--ink); }
`;

/** Colours put in by value: readers of SVG files outside browsers know no variables. */
const withColors = (rules: string, theme: 0 | 1) =>
  rules.replace(/var\(--([\w-]+)\)/g, (name, color: string) => {
    if (color === 'sans') return 'system-ui, sans-serif';
    return colors.find(([known]) => known === color)?.[theme + 1] ?? name;
  });

const fileRules = `${pictureRules}
.paper { fill: var(--panel); }
.title { font-size: 17px; font-weight: 600; }
.caption { fill: var(--soft); font-size: 12px; }
`;

/** The style sheet of a picture in a file of its own. */
export const pictureStyle = `${withColors(fileRules, 0)}
@media (prefers-color-scheme: dark) {${withColors(fileRules, 1)}}
`;
