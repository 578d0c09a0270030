import type { Suggestion } from '../../../findings/role-matches.js';
import { count, percent } from '../format-number.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel, personList } from '../person-label.js';
import {
  blockingTable,
  otherSolversTable,
  roleName,
  seatsTable,
  unfilledTable,
  withoutRoleTable,
} from '../role-tables.js';
import { findingFrame, type Section } from '../section.js';
import { MAX_ROWS, type View } from '../view.js';

/** Suggestions for roles, for people to decide, and the seats that stay open. */
export const rolesSection: Section = {
  id: 'roles',
  title: 'Role suggestions',
  body(view) {
    const { roleMatches } = view.analysis.findings;
    const { suggestions } = roleMatches;
    const rest = suggestions.length - MAX_ROWS;
    return findingFrame(
      roleMatches,
      html`${suggestions.slice(0, MAX_ROWS).map((suggestion) => suggestionCard(view, suggestion))}
${rest > 0 ? html`<p class="note">${count(rest)} more suggestions are in <code>matches.csv</code>.</p>` : undefined}
${seatsTable(view)}
${unfilledTable(view)}
${withoutRoleTable(view)}
${otherSolversTable(view)}
${blockingTable(view)}`,
    );
  },
};

function suggestionCard(view: View, suggestion: Suggestion): Html {
  const { role, seat, person, fit, parts, runnersUp, questions, isAgreed } = suggestion;
  const seats = view.analysis.dataset.roles[role]?.seats ?? 1;
  return html`<article class="suggestion">
<h3>${roleName(view, role)}${seats > 1 ? html` <small>seat ${count(seat)} of ${count(seats)}</small>` : undefined}</h3>
<p>Suggested: <strong>${personLabel(view, person)}</strong>, fit ${percent(fit)}. ${isAgreed ? 'Both sides have agreed to it in the talk.' : 'For people to decide.'}</p>
<dl class="parts">
${parts.map(
  (
    part,
  ) => html`<div><dt>${part.part} <span class="count">${percent(part.score)}</span>${partBar(part.score)}</dt><dd>${dataText(part.reason)}</dd></div>
`,
)}</dl>
${
  questions.length === 0
    ? undefined
    : html`<h4>To ask before anybody decides</h4>
<ul>${questions.map((question) => html`<li>${dataText(question)}</li>`)}</ul>`
}
${
  runnersUp.length === 0
    ? undefined
    : html`<p>Next best: ${personList(
        view,
        runnersUp.map((candidate) => candidate.person),
      )}.</p>`
}
</article>
`;
}

function partBar(score: number | undefined): Html | undefined {
  if (score === undefined) return undefined;
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="fill" width="${Math.round(score * 100)}" height="6"/></svg>`;
}
