import { html } from './report/html.js';
import { dataText } from './report/person-label.js';
import { scriptlessPage } from './report/scriptless-page.js';
import { roleText, sheetLines } from './talk-sheet-text.js';
import type { TalkSheet } from './talk-sheets.js';

const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1c2226; --soft: #545c62; --rule: #c9c3b6; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #14181b; --ink: #e9e6df; --soft: #a9b0b5; --rule: #4a545c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 100%/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font: 600 1.8rem/1.2 Georgia, serif; margin: 0 0 0.5rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; border-top: 1px solid var(--rule); padding-top: 0.75rem; }
.what, .how { color: var(--soft); }
dl { margin: 0; } dt { font-weight: 600; } dd { margin: 0 0 0.5rem; }
ul { margin: 0; padding-left: 1.2rem; } .answers { list-style: none; padding: 0; }
.answers li { margin: 0.4rem 0; }
.box { display: inline-block; width: 1em; height: 1em; border: 1px solid var(--ink); margin-right: 0.5em; vertical-align: -0.1em; }
.line { border-bottom: 1px solid var(--rule); padding-top: 1.4rem; }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; } h2 { break-after: avoid; } }
`;

/** A page as HTML: one file that asks the network for nothing, to be read on a screen or printed and filled in by hand. */
export function sheetHtml(sheet: TalkSheet, version: string): string {
  const text = sheetLines(sheet);
  const boxes = (lines: readonly string[]) =>
    html`<ul class="answers">${lines.map((line) => html`<li><span class="box" aria-hidden="true"></span>${line}</li>`)}</ul>`;
  return scriptlessPage({
    title: 'A role to talk about',
    version,
    style,
    body: html`<main>
<h1>${dataText(roleText(sheet))}</h1>
<p>For: <strong>${dataText(sheet.person)}</strong>. Round ${sheet.round}.</p>
<p class="what">${dataText(text.what)}</p>
<h2>What is on record</h2>
<dl>${text.parts.map(
      ({ name, score, reason }) => html`<dt>${name} (${score})</dt><dd>${dataText(reason)}</dd>
`,
    )}</dl>
<p>${text.unknown}</p>
<h2>To talk about: capacity and commitment</h2>
<ul>${text.questions.map(
      (question) => html`<li>${dataText(question)}</li>
`,
    )}</ul>
<h2>Your answer</h2>
${boxes(text.answers)}
${text.otherRoles.length === 0 ? undefined : html`<p class="what">Other roles: ${text.otherRoles.map((role, place) => html`${place === 0 ? '' : '; '}${dataText(role)}`)}</p>`}
<p class="line">Hours a week I have for it</p>
<p class="line">Note</p>
<h2>The sponsor’s answer</h2>
${boxes(text.sponsorAnswers)}
<p class="line">Signed off by (nothing is final without it)</p>
<p class="how">${text.howTo}</p>
</main>`,
  });
}
