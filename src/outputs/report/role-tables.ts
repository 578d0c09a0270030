import { reasonIn } from '../../findings/finding.js';
import { fitParts } from '../../findings/roles/role-matches.js';
import type { Words } from '../../words/words.js';
import { dataTable } from './data-table.js';
import { type Html, html } from './html.js';
import { dataText, personLabel, personList } from './person-label.js';
import type { View } from './view.js';

/** The name of a role, kept apart from the text around it. */
export function roleName({ analysis }: View, role: number): Html {
  const { title, id } = analysis.dataset.roles[role] ?? {};
  return html`${dataText(title ?? id)}`;
}

/** The seats with a suggestion in one table: how sure each is, whether it is agreed, and who is next. */
export function seatsTable(words: Words, view: View): Html | undefined {
  const { suggestions, weightings } = view.analysis.findings.roleMatches;
  if (suggestions.length === 0) return undefined;
  return dataTable(words, {
    caption: words.roles.seatsWithASuggestion,
    file: 'matches.csv',
    columns: [
      { header: words.roles.role, cell: ({ role }) => roleName(view, role) },
      { header: words.roles.seat, align: 'right', cell: ({ seat }) => words.numbers.count(seat) },
      { header: words.roles.suggestedHead, cell: ({ person }) => personLabel(view, person) },
      {
        header: words.roles.state,
        cell: ({ isAgreed }) => (isAgreed ? words.roles.agreedByBothSides : words.roles.toTalkAbout),
      },
      {
        header: words.roles.fit,
        align: 'right',
        cell: ({ fit }) => words.numbers.percent(fit),
        sortBy: ({ fit }) => fit,
      },
      {
        header: words.roles.withUnknownParts,
        cell: ({ fitRange: [low, high] }) =>
          high - low < 1e-9 ? words.roles.allKnown : words.roles.fromTo(low, high),
        sortBy: ({ fitRange: [low] }) => low,
      },
      ...(weightings.length === 0
        ? []
        : [
            {
              header: words.roles.sameWithOtherWeights,
              cell: ({ holdsUnder }: { holdsUnder: number }) =>
                words.roles.ofWeightings(holdsUnder, weightings.length),
              sortBy: ({ holdsUnder }: { holdsUnder: number }) => holdsUnder,
            },
          ]),
      {
        header: words.roles.nextBestHead,
        cell: ({ runnersUp: [next] }) =>
          next === undefined
            ? words.roles.nobody
            : html`${personLabel(view, next.person)} (${words.numbers.percent(next.fit)})`,
      },
    ],
    rows: suggestions,
  });
}

/** Seats nobody is suggested for. */
export function unfilledTable(words: Words, view: View): Html | undefined {
  const { unfilled } = view.analysis.findings.roleMatches;
  if (unfilled.length === 0) return undefined;
  return dataTable(words, {
    caption: words.roles.seatsLeftOpenAndWhy,
    file: 'matches.csv',
    columns: [
      { header: words.roles.role, cell: ({ role }) => roleName(view, role) },
      { header: words.roles.seat, align: 'right', cell: ({ seat }) => words.numbers.count(seat) },
      { header: words.roles.why, cell: (row) => dataText(reasonIn(words, row)) },
    ],
    rows: unfilled,
  });
}

/** People who wished a role and have none, with what they could have. */
export function withoutRoleTable(words: Words, view: View): Html | undefined {
  const { withoutRole } = view.analysis.findings.roleMatches;
  if (withoutRole.length === 0) return undefined;
  return dataTable(words, {
    caption: words.roles.peopleWhoWishedARole,
    file: 'analysis.json',
    columns: [
      { header: words.roles.person, cell: ({ person }) => personLabel(view, person) },
      {
        header: words.roles.rolesTheyCouldHave,
        cell: ({ options }) =>
          options.map(
            ({ role, fit }, at) =>
              html`${at > 0 ? ', ' : ''}${roleName(view, role)} (${words.numbers.percent(fit)})`,
          ),
      },
    ],
    rows: withoutRole,
  });
}

/** Pairs who would both rather have each other than what is suggested. */
export function blockingTable(words: Words, view: View): Html | undefined {
  const { blocking } = view.analysis.findings.roleMatches;
  if (blocking.length === 0) return undefined;
  return dataTable(words, {
    caption: words.roles.aPersonAndARole,
    file: 'analysis.json',
    columns: [
      { header: words.roles.person, cell: ({ person }) => personLabel(view, person) },
      { header: words.roles.role, cell: ({ role }) => roleName(view, role) },
    ],
    rows: blocking,
    most: 20,
  });
}

/** What other ways of giving seats would change, and what the weights were. */
export function otherSolversTable(words: Words, view: View): Html | undefined {
  const { others, weights, weightings } = view.analysis.findings.roleMatches;
  if (others.length === 0) return undefined;
  const weighed = fitParts
    .map((part) => `${words.terms[part]} ${words.numbers.figure(weights[part])}`)
    .join(', ');
  return html`${dataTable(words, {
    caption: words.roles.whatOtherWaysWouldChange,
    file: 'analysis.json',
    columns: [
      {
        header: words.roles.way,
        cell: ({ solver, proposer }) => words.roles.wayOf(solver, proposer),
      },
      { header: words.roles.seatsGiven, align: 'right', cell: ({ filled }) => words.numbers.count(filled) },
      { header: words.roles.sumOfFits, align: 'right', cell: ({ total }) => words.numbers.figure(total) },
      { header: words.roles.lowestFit, align: 'right', cell: ({ lowest }) => words.numbers.percent(lowest) },
      {
        header: words.roles.blockingPairs,
        align: 'right',
        cell: ({ blocking }) => words.numbers.count(blocking),
      },
      {
        header: words.roles.instead,
        cell: ({ changes }) =>
          changes.length === 0
            ? words.roles.theSamePeople
            : changes
                .slice(0, MOST_CHANGES)
                .map(
                  ({ role, gains, loses }, at) =>
                    html`${at > 0 ? '; ' : ''}${words.roles.insteadOf(roleName(view, role), gains.length === 0 ? html`${words.roles.nobody}` : personList(view, gains), loses.length === 0 ? html`${words.roles.nobody}` : personList(view, loses))}`,
                )
                .concat(
                  changes.length > MOST_CHANGES
                    ? html`${words.roles.andMoreRoles(changes.length - MOST_CHANGES)}`
                    : html``,
                ),
      },
    ],
    rows: others,
  })}
<p class="note">${words.roles.weightsOfTheParts(weighed)}${weightings.length === 0 ? undefined : words.roles.theSameWasAsked(weightings.length)}</p>`;
}

/** Changed roles that are listed of a way. */
const MOST_CHANGES = 8;
