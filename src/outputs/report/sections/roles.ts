import { suggestionIn } from '../../../findings/finding.js';
import type { Suggestion } from '../../../findings/roles/role-matches.js';
import type { Words } from '../../../words/words.js';
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
  title: (words) => words.roles.roleSuggestions,
  body(view, words) {
    const { roleMatches } = view.analysis.findings;
    const { suggestions } = roleMatches;
    const rest = suggestions.length - MAX_ROWS;
    return findingFrame(
      words,
      roleMatches,
      html`${suggestions.slice(0, MAX_ROWS).map((suggestion) => suggestionCard(words, view, suggestion))}
${rest > 0 ? html`<p class="note">${words.roles.moreSuggestionsAreIn(rest)} <code>${words.roles.matchesCsv}</code>.</p>` : undefined}
${seatsTable(words, view)}
${unfilledTable(words, view)}
${withoutRoleTable(words, view)}
${otherSolversTable(words, view)}
${blockingTable(words, view)}`,
    );
  },
};

function suggestionCard(words: Words, view: View, suggestion: Suggestion): Html {
  const { role, seat, person, fit, runnersUp, isAgreed } = suggestion;
  const { parts, questions } = suggestionIn(words, suggestion);
  const seats = view.analysis.dataset.roles[role]?.seats ?? 1;
  return html`<article class="suggestion">
<h3>${roleName(view, role)}${seats > 1 ? html` <small>${words.roles.seatOf(seat, seats)}</small>` : undefined}</h3>
<p>${words.roles.suggested} <strong>${personLabel(view, person)}</strong>${isAgreed ? words.roles.fitAgreedByBothSides(fit) : words.roles.fitForPeopleToDecide(fit)}</p>
<dl class="parts">
${parts.map(
  (
    part,
  ) => html`<div><dt>${words.terms[part.part]} <span class="count">${words.numbers.percent(part.score)}</span>${partBar(part.score)}</dt><dd>${dataText(part.reason)}</dd></div>
`,
)}</dl>
${
  questions.length === 0
    ? undefined
    : html`<h4>${words.roles.toAskBeforeAnybodyDecides}</h4>
<ul>${questions.map((question) => html`<li>${dataText(question)}</li>`)}</ul>`
}
${
  runnersUp.length === 0
    ? undefined
    : html`<p>${words.roles.nextBest(
        personList(
          view,
          runnersUp.map((candidate) => candidate.person),
        ),
      )}</p>`
}
</article>
`;
}

function partBar(score: number | undefined): Html | undefined {
  if (score === undefined) return undefined;
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="fill" width="${Math.round(score * 100)}" height="6"/></svg>`;
}
