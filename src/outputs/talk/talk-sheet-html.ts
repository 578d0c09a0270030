import type { Words } from '../../words/words.js';
import { html } from '../report/html.js';
import { dataText } from '../report/person-label.js';
import { scriptlessPage } from '../report/scriptless-page.js';
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
ul { margin: 0; padding-left: 1.2rem; }
fieldset { border: 0; margin: 0; padding: 0; } legend { padding: 0; }
label { display: block; margin: 0.6rem 0; }
fieldset label { display: flex; gap: 0.6em; align-items: baseline; margin: 0; padding: 0.25rem 0; }
input, select, textarea { font: inherit; color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: 0; }
input[type="radio"] { appearance: none; flex: none; width: 1em; height: 1em; margin: 0; align-self: center; }
input[type="radio"]:checked { background: var(--ink); box-shadow: inset 0 0 0 0.18em var(--paper); }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
select, textarea, input[type="text"], input[type="number"] { display: block; width: 100%; min-height: 2.2rem; padding: 0.3rem; }
option { color: var(--ink); background: var(--paper); }
textarea { min-height: 5rem; resize: vertical; }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; } h2, legend { break-after: avoid; } fieldset, label { break-inside: avoid; }
  input[type="radio"]:checked { forced-color-adjust: none; print-color-adjust: exact; }
}
@media (forced-colors: active) { input[type="radio"]:checked { forced-color-adjust: none; background: CanvasText; } }
`;

/**
 * A page as HTML: one file that asks the network for nothing, to be filled in on a screen or, printed, by hand. It keeps and sends
 * nothing of what is filled in: the answers go into answers.csv.
 */
export function sheetHtml(words: Words, sheet: TalkSheet, version: string): string {
  const text = sheetLines(words, sheet);
  const { talkSheet } = words;
  const choice = (name: string, legend: string, lines: readonly string[]) =>
    html`<fieldset><legend>${legend}</legend>${lines.map((line) => html`<label><input type="radio" name="${name}">${line}</label>`)}</fieldset>`;
  return scriptlessPage({
    lang: words.lang,
    title: talkSheet.aRoleToTalkAbout,
    version,
    style,
    body: html`<main>
<h1>${dataText(roleText(words, sheet))}</h1>
<p>${talkSheet.for} <strong>${dataText(sheet.person)}</strong>. ${talkSheet.round(sheet.round)}</p>
<p class="what">${dataText(text.what)}</p>
<h2>${talkSheet.whatIsOnRecord}</h2>
<dl>${text.parts.map(
      ({ name, score, reason }) => html`<dt>${name} (${score})</dt><dd>${dataText(reason)}</dd>
`,
    )}</dl>
<p>${text.unknown}</p>
<h2>${talkSheet.toTalkAbout}</h2>
<ul>${text.questions.map(
      (question) => html`<li>${dataText(question)}</li>
`,
    )}</ul>
<form autocomplete="off">
<h2>${talkSheet.yourAnswer}</h2>
${choice('person', talkSheet.tickOneAllAreFine, text.answers)}
${text.otherRoles.length === 0 ? undefined : html`<label>${talkSheet.theOtherRole}<select><option value="">–</option>${text.otherRoles.map((role) => html`<option>${role}</option>`)}</select></label>`}
<label>${talkSheet.hoursAWeekIHave}<input type="number" min="0" max="168" step="0.5"></label>
<label>${talkSheet.note}<textarea></textarea></label>
<h2>${talkSheet.theSponsorsAnswer}</h2>
${choice('role', talkSheet.tickOne, text.sponsorAnswers)}
<label>${talkSheet.signedOffBy} ${talkSheet.nothingIsFinalWithoutIt}<input type="text"></label>
</form>
<p class="how">${text.howTo}</p>
</main>`,
  });
}
