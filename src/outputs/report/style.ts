import { colors } from './colors.js';
import { pictureRules } from './picture-style.js';

const tokens = (theme: 0 | 1) => colors.map((color) => `--${color[0]}: ${color[theme + 1]};`).join(' ');

/** The style sheet of the report. Constant, since the policy of the page names its hash. */
export const style = `
:root {
  color-scheme: light dark;
  ${tokens(0)}
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) { :root { ${tokens(1)} } }
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.55 var(--sans); -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body { margin: 0; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, dl, dd, ul, ol, figure, table { margin: 0; padding: 0; }
h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.15; letter-spacing: -0.01em; text-wrap: balance; }
h1 { font-size: clamp(2.1rem, 1.4rem + 3.2vw, 3.4rem); }
h2 { font-size: clamp(1.45rem, 1.2rem + 1vw, 1.85rem); }
h3 { font-size: 1.05rem; line-height: 1.35; }
h4 { font-size: 0.9rem; }
p { max-width: 68ch; text-wrap: pretty; }
small { font-size: 0.85em; color: var(--soft); }
code { font-family: var(--mono); font-size: 0.85em; color: var(--soft); overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
bdi { unicode-bidi: isolate; }
.id { font-weight: 600; }
.name { font-weight: 400; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--panel); z-index: 2; }

body > header { max-width: 78rem; margin: auto; padding: clamp(2rem, 6vw, 5rem) clamp(1rem, 4vw, 3rem) 2rem; }
.eyebrow { font-size: 0.8rem; letter-spacing: 0.08em; text-transform: uppercase; color: var(--soft); margin-bottom: 0.75rem; }
.lead { font-family: var(--serif); font-size: clamp(1.1rem, 1rem + 0.5vw, 1.3rem); line-height: 1.45; color: var(--soft); margin-top: 1rem; max-width: 56ch; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.2rem, 1fr)); margin-top: 2.5rem; border-top: 2px solid var(--ink); }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 0.75rem 0.75rem 0 0; }
.figures dt { font-weight: 400; font-size: 0.82rem; line-height: 1.3; color: var(--soft); }
.figures dd { font-family: var(--serif); font-size: 2.1rem; line-height: 1.1; font-variant-numeric: lining-nums; }

.page { max-width: 78rem; margin: auto; padding: 0 clamp(1rem, 4vw, 3rem); }
nav h2 { font: 600 0.8rem/1.4 var(--sans); letter-spacing: 0.08em; text-transform: uppercase; color: var(--soft); }
nav ol { list-style: none; margin-top: 0.5rem; columns: 15rem; }
nav li { break-inside: avoid; }
nav a { display: block; padding: 0.25rem 0; line-height: 1.35; min-height: 1.75rem; font-size: 0.92rem; text-decoration: none; }
nav a:hover { text-decoration: underline; }
main { min-width: 0; }
@media (min-width: 68rem) {
  .page { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 3.5rem; align-items: start; }
  nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 3.5rem 4px 1rem; }
  nav ol { columns: auto; }
}
section { padding: 3.25rem 0 0.5rem; }
/* Until the page has been painted once, what is far from the screen is not laid out; the script then lays out all of it. */
@media (scripting: enabled) { html:not([data-whole]) main > section { content-visibility: auto; contain-intrinsic-size: auto 60rem; } }
section > * + * { margin-top: 1rem; }
section > h3 { margin-top: 2rem; }
.question { font-family: var(--serif); font-style: italic; font-size: 1.15rem; line-height: 1.4; color: var(--soft); }
.note { font-size: 0.88rem; color: var(--soft); }
.missing { border-left: 4px solid var(--warn); padding: 0.6rem 1rem; background: var(--faint); max-width: 68ch; }
ul { padding-left: 1.2rem; max-width: 68ch; }
li + li { margin-top: 0.3rem; }

.scroll { overflow-x: auto; max-width: 100%; margin-top: 1.5rem; }
table { border-collapse: collapse; border-bottom: 1px solid var(--rule); font-size: 0.88rem; line-height: 1.4; min-width: 100%; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; }
caption { text-align: left; font-weight: 600; padding: 0 0 0.5rem; font-size: 0.92rem; }
caption span { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 2rem); }
th, td { text-align: start; vertical-align: baseline; padding: 0.5rem 1rem 0.5rem 0; border-top: 1px solid var(--rule); max-width: 26rem; }
td:last-child, th:last-child { padding-right: 0.25rem; }
thead th { vertical-align: bottom; border-top: 2px solid var(--ink); color: var(--soft); font-weight: 600; font-size: 0.8rem; line-height: 1.3; }
tbody th { font-weight: 500; min-width: 6.5rem; }
table.wide tbody th { min-width: 4.5rem; }
table.wide .verdict, table.wide .short, table.wide .pull { white-space: normal; }
table.narrow { min-width: min(24rem, 100%); }
table.wide { font-size: 0.82rem; }
table.wide th, table.wide td { padding-right: 0.45rem; }
tbody td { min-width: 3.5rem; }
.number { text-align: right; }
td small:not(.words), td code { white-space: nowrap; }
.hash { overflow-wrap: anywhere; min-width: 16rem; }
bdi.name { overflow-wrap: anywhere; }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0.2rem 0; margin: 0; text-align: inherit; cursor: pointer; min-height: 24px; min-width: 24px; }
th button:hover { color: var(--accent); text-decoration: underline; }
th button::after { content: "\\00a0\\2195"; opacity: 0.55; }
th[aria-sort=ascending] button::after { content: "\\00a0\\2191"; opacity: 1; }
th[aria-sort=descending] button::after { content: "\\00a0\\2193"; opacity: 1; }
/* Where columns are many, the arrow may stand below a long word. */
table.wide th button::after { content: " \\2195"; }
table.wide th[aria-sort=ascending] button::after { content: " \\2191"; }
table.wide th[aria-sort=descending] button::after { content: " \\2193"; }
.tools { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: center; font-size: 0.85rem; color: var(--soft); margin-top: 0.5rem; }
.tools input, .tools button, .tools select { font: inherit; color: var(--ink); background: var(--panel); border: 1px solid var(--soft); border-radius: 3px; padding: 0.15rem 0.5rem; min-height: 28px; max-width: 100%; }
.tools button { cursor: pointer; }
.tools button:hover { color: var(--accent); border-color: var(--accent); }
.tools label { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0.3rem; max-width: 100%; }
.tools select { min-width: 0; width: auto; }
.tools .check { display: inline-flex; align-items: center; gap: 0.3rem; }
.tools .check input { min-height: 20px; min-width: 24px; height: 20px; }
tr[hidden] { display: none; }
.headlines { padding-left: 1.4rem; max-width: 68ch; }
.headlines > li { margin-top: 1.4rem; }
.headlines > li::marker { font-family: var(--serif); color: var(--soft); }
.headlines li > * + * { margin-top: 0.35rem; }
.rank { display: block; }
.short { white-space: nowrap; }

dl.reading, dl.terms { display: grid; gap: 0.75rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); font-size: 0.88rem; line-height: 1.5; }
dl.terms { grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr)); }
dl.reading { margin-top: 1.75rem; padding-top: 0.9rem; border-top: 1px solid var(--rule); }
dl.reading > .rule { grid-column: 1 / -1; max-width: 60rem; }
dt { font-weight: 600; }
.reading dd, .terms dd { color: var(--soft); }
details > p::first-letter, .reading dd::first-letter, .terms dd::first-letter { text-transform: uppercase; }

.cards { list-style: none; padding: 0; max-width: none; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); }
.cards li { margin: 0; background: var(--panel); border: 1px solid var(--rule); border-radius: 4px; padding: 1.1rem 1.25rem 1.25rem; }
.cards li > * + * { margin-top: 0.4rem; }
.cards .question { font-size: 1rem; }
.cards p { font-size: 0.93rem; }

.quadrants { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); }
.quadrants > div { background: var(--panel); border: 1px solid var(--rule); border-radius: 4px; padding: 1rem 1.25rem; }
.quadrants dt { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
.quadrants .count { font-family: var(--serif); font-size: 1.7rem; line-height: 1; }
.quadrants dd { color: var(--soft); font-size: 0.92rem; margin-top: 0.35rem; }
.chips { list-style: none; padding: 0; margin-top: 0.75rem; display: flex; flex-wrap: wrap; gap: 0.35rem; color: var(--ink); }
.chips li { margin: 0; border: 1px solid var(--rule); border-radius: 3px; padding: 0.05rem 0.5rem; background: var(--faint); max-width: 100%; }
.chips .rest { border-color: transparent; background: none; color: var(--soft); }

figure { max-width: 50rem; margin-top: 1.5rem; }
figure .scroll { margin: 0; }
figure .scroll > svg { display: block; width: 100%; min-width: 36rem; height: auto; background: var(--panel); border: 1px solid var(--rule); border-radius: 4px; }
figcaption { font-size: 0.86rem; line-height: 1.5; color: var(--soft); margin-top: 0.6rem; }
.key { display: inline-block; max-width: 100%; margin-inline-end: 0.5em; }
.key svg, .legend svg { vertical-align: -0.15em; overflow: visible; }
${pictureRules}
.pull { display: block; position: relative; padding-left: 1em; white-space: nowrap; }
.pull[data-pull=clear] { font-weight: 650; }
.pull::before { content: ""; position: absolute; left: 0; top: 0.35em; width: 0.75em; height: 0.75em; border-radius: 50%; border: 1.5px solid var(--accent); }
.pull[data-pull=clear]::before { background: var(--accent); }
.pull[data-pull=likely]::before { background: linear-gradient(90deg, var(--accent) 50%, transparent 50%); }

.map-body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; margin-top: 0.75rem; }
@media (min-width: 56rem) { .map-body { grid-template-columns: minmax(0, 1fr) 17rem; } }
.map-canvas { position: relative; height: min(38rem, 75vh); overflow: hidden; background: var(--panel); border: 1px solid var(--rule); border-radius: 4px; }
.map-list ul { max-height: 13rem; overflow-y: auto; list-style: none; padding: 4px; margin-top: 0.3rem; border: 1px solid var(--rule); border-radius: 4px; }
.map-side li { margin: 0; }
.map-side button { font: inherit; font-size: 0.88rem; color: var(--accent); background: none; border: 0; padding: 0.1rem 0.3rem; min-height: 24px; min-width: 24px; text-align: start; cursor: pointer; overflow-wrap: anywhere; }
.map-side button:hover { text-decoration: underline; }
.map-side button[aria-pressed=true] { background: var(--accent); color: var(--on-far); border-radius: 2px; }
.map-side .told { font-size: 0.85rem; color: var(--soft); }
.map-card { margin-top: 1rem; font-size: 0.88rem; max-height: 30rem; overflow-y: auto; }
.map-card ul { list-style: none; padding: 0; }
.map-card h4 { margin-top: 0.6rem; }
.map-card dl div { display: flex; justify-content: space-between; gap: 1rem; border-top: 1px solid var(--rule); padding: 0.15rem 0; }
.map-card dt { font-weight: 400; color: var(--soft); }
.map-card dd { text-align: end; overflow-wrap: anywhere; }

.heat { min-width: 0; }
.heat td, .heat tbody th { padding: 0.4rem 0.6rem; }
.heat thead th { padding: 0.4rem 0.6rem; border-top: 0; max-width: 8rem; }
.heat tbody th { padding-left: 0; }
.heat .head { max-height: 8.5em; overflow: hidden; }
.heat td { text-align: center; border: 2px solid var(--paper); white-space: nowrap; }
.heat.many { font-size: 0.8rem; }
.heat.many td { padding: 0.35rem 0.3rem; min-width: 3.1rem; }
.heat.many thead th { writing-mode: vertical-rl; transform: rotate(180deg); padding: 0.3rem; text-align: left; vertical-align: middle; max-height: 9rem; }
.heat .self { color: var(--soft); }
td.hidden, .legend .hidden, td i { color: var(--soft); font-style: italic; }
td.hidden { border: 2px solid var(--paper); background: repeating-linear-gradient(45deg, var(--faint) 0 4px, var(--paper) 4px 8px); }
[data-heat=far-less] { background: var(--far-less); color: var(--on-far); }
[data-heat=less] { background: var(--less); }
[data-heat=as-expected] { background: var(--faint); }
[data-heat=more] { background: var(--more); }
[data-heat=far-more] { background: var(--far-more); color: var(--on-far); }
.legend { display: flex; flex-wrap: wrap; gap: 0.4rem 0.6rem; font-size: 0.82rem; max-width: none; margin-top: 0.6rem; }
.legend span { padding: 0.1rem 0.5rem; }
.verdict { white-space: nowrap; }
.verdict[data-gap] { color: var(--warn); font-weight: 600; }

.suggestion { background: var(--panel); border: 1px solid var(--rule); border-radius: 4px; padding: 1.25rem 1.4rem; margin-top: 1.25rem; break-inside: avoid; }
.suggestion > * + * { margin-top: 0.7rem; }
.suggestion ul { font-size: 0.92rem; }
.parts { display: grid; gap: 0.9rem 1.75rem; grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); font-size: 0.88rem; }
.parts dt { display: grid; grid-template-columns: 1fr auto; text-transform: capitalize; }
.parts dd { color: var(--soft); line-height: 1.45; margin-top: 0.35rem; }
.bar { grid-column: 1 / -1; width: 100%; height: 6px; display: block; margin-top: 0.3rem; }
.bar .track { fill: var(--rule); }
.bar .fill { fill: var(--accent); }

details { border-top: 1px solid var(--rule); max-width: 60rem; margin: 0; }
section > details + details { margin-top: 0; }
summary { padding: 0.55rem 0; cursor: pointer; font-weight: 500; }
details > p { padding-bottom: 0.25rem; }
details dl.reading { border: 0; margin: 0; padding: 0.5rem 0 1.25rem; }
footer { max-width: 78rem; margin: 4rem auto 0; padding: 1.5rem clamp(1rem, 4vw, 3rem) 3rem; border-top: 1px solid var(--rule); font-size: 0.86rem; color: var(--soft); }

@media (forced-colors: active) {
  [data-heat], .pull::before, svg { forced-color-adjust: none; }
  svg { background: var(--paper); }
  .heat td, .heat thead th { border-color: Canvas; }
}
@media print {
  @page { margin: 16mm 14mm; }
  :root { color-scheme: light; }
  html { font-size: 9.5pt; background: none; }
  nav, .skip, .tools, .map { display: none; }
  .page { display: block; padding: 0; }
  body > header { padding: 0 0 1rem; }
  section { padding-top: 2rem; }
  html main > section { content-visibility: visible !important; }
  h2, h3, h4, caption { break-after: avoid; }
  figure, .cards li, .quadrants > div, dl.reading, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table { font-size: 7.5pt; max-width: 100%; }
  th, td { padding: 0.3rem 0.6rem 0.3rem 0; overflow-wrap: anywhere; }
  table.wide { font-size: 7pt; }
  table.wide th, table.wide td { padding-right: 0.35rem; }
  table.wide tbody th { min-width: 3rem; }
  .short, .pull, .verdict { white-space: normal; }
  thead th, .number, td small:not(.words), td code { overflow-wrap: normal; white-space: normal; }
  .heat td, .heat tbody th { padding: 0.25rem; white-space: normal; }
  .heat.many { font-size: 6pt; }
  .heat.many td { padding: 0.2rem 0.05rem; min-width: 0; }
  .heat.many thead th { padding: 0.2rem 0.05rem; }
  tbody td, figure .scroll > svg { min-width: 0; }
  tbody th { min-width: 3.5rem; }
  .hash { min-width: 0; }
  th button::after { content: none !important; }
  details::details-content { content-visibility: visible; display: block; }
  [data-heat], .bar rect, .pull::before, svg * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  footer { margin-top: 2rem; }
}
`;
