import { fitParts } from '../../findings/role-matches.js';
import { dataTable } from './data-table.js';
import { count, figure, percent } from './format-number.js';
import { type Html, html } from './html.js';
import { dataText, personLabel, personList } from './person-label.js';
import type { View } from './view.js';

/** The name of a role, kept apart from the text around it. */
export function roleName({ analysis }: View, role: number): Html {
  const { title, id } = analysis.dataset.roles[role] ?? {};
  return html`${dataText(title ?? id)}`;
}

/** The seats with a suggestion in one table: how sure each is, whether it is agreed, and who is next. */
export function seatsTable(view: View): Html | undefined {
  const { suggestions, weightings } = view.analysis.findings.roleMatches;
  if (suggestions.length === 0) return undefined;
  return dataTable({
    caption: 'Seats with a suggestion, and who fits next best',
    file: 'matches.csv',
    columns: [
      { header: 'Role', cell: ({ role }) => roleName(view, role) },
      { header: 'Seat', align: 'right', cell: ({ seat }) => count(seat) },
      { header: 'Suggested', cell: ({ person }) => personLabel(view, person) },
      { header: 'State', cell: ({ isAgreed }) => (isAgreed ? 'agreed by both sides' : 'to talk about') },
      { header: 'Fit', align: 'right', cell: ({ fit }) => percent(fit), sortBy: ({ fit }) => fit },
      {
        header: 'With unknown parts',
        cell: ({ fitRange: [low, high] }) =>
          high - low < 1e-9 ? 'all known' : `${percent(low)} to ${percent(high)}`,
        sortBy: ({ fitRange: [low] }) => low,
      },
      ...(weightings.length === 0
        ? []
        : [
            {
              header: 'Same with other weights',
              cell: ({ holdsUnder }: { holdsUnder: number }) =>
                `${count(holdsUnder)} of ${count(weightings.length)}`,
              sortBy: ({ holdsUnder }: { holdsUnder: number }) => holdsUnder,
            },
          ]),
      {
        header: 'Next best',
        cell: ({ runnersUp: [next] }) =>
          next === undefined ? 'nobody' : html`${personLabel(view, next.person)} (${percent(next.fit)})`,
      },
    ],
    rows: suggestions,
  });
}

/** Seats nobody is suggested for. */
export function unfilledTable(view: View): Html | undefined {
  const { unfilled } = view.analysis.findings.roleMatches;
  if (unfilled.length === 0) return undefined;
  return dataTable({
    caption: 'Seats left open, and why',
    file: 'matches.csv',
    columns: [
      { header: 'Role', cell: ({ role }) => roleName(view, role) },
      { header: 'Seat', align: 'right', cell: ({ seat }) => count(seat) },
      { header: 'Why', cell: ({ reason }) => dataText(reason) },
    ],
    rows: unfilled,
  });
}

/** People who wished a role and have none, with what they could have. */
export function withoutRoleTable(view: View): Html | undefined {
  const { withoutRole } = view.analysis.findings.roleMatches;
  if (withoutRole.length === 0) return undefined;
  return dataTable({
    caption: 'People who wished a role and are suggested for none',
    file: 'analysis.json',
    columns: [
      { header: 'Person', cell: ({ person }) => personLabel(view, person) },
      {
        header: 'Roles they could have, best fit first',
        cell: ({ options }) =>
          options.map(
            ({ role, fit }, at) => html`${at > 0 ? ', ' : ''}${roleName(view, role)} (${percent(fit)})`,
          ),
      },
    ],
    rows: withoutRole,
  });
}

/** Pairs who would both rather have each other than what is suggested. */
export function blockingTable(view: View): Html | undefined {
  const { blocking } = view.analysis.findings.roleMatches;
  if (blocking.length === 0) return undefined;
  return dataTable({
    caption: 'A person and a role who would both rather have each other',
    file: 'analysis.json',
    columns: [
      { header: 'Person', cell: ({ person }) => personLabel(view, person) },
      { header: 'Role', cell: ({ role }) => roleName(view, role) },
    ],
    rows: blocking,
    most: 20,
  });
}

/** What other ways of giving seats would change, and what the weights were. */
export function otherSolversTable(view: View): Html | undefined {
  const { others, weights, weightings } = view.analysis.findings.roleMatches;
  if (others.length === 0) return undefined;
  const weighed = fitParts.map((part) => `${part} ${figure(weights[part])}`).join(', ');
  return html`${dataTable({
    caption: 'What other ways of giving seats would change',
    file: 'analysis.json',
    columns: [
      {
        header: 'Way',
        cell: ({ solver, proposer }) => `${solver}${proposer === undefined ? '' : `, best for ${proposer}`}`,
      },
      { header: 'Seats given', align: 'right', cell: ({ filled }) => count(filled) },
      { header: 'Sum of fits', align: 'right', cell: ({ total }) => figure(total) },
      { header: 'Lowest fit', align: 'right', cell: ({ lowest }) => percent(lowest) },
      { header: 'Blocking pairs', align: 'right', cell: ({ blocking }) => count(blocking) },
      {
        header: 'Instead',
        cell: ({ changes }) =>
          changes.length === 0
            ? 'the same people'
            : changes
                .slice(0, MOST_CHANGES)
                .map(
                  ({ role, gains, loses }, at) =>
                    html`${at > 0 ? '; ' : ''}${roleName(view, role)}: ${gains.length === 0 ? 'nobody' : personList(view, gains)} for ${loses.length === 0 ? 'nobody' : personList(view, loses)}`,
                )
                .concat(
                  changes.length > MOST_CHANGES
                    ? html`; and ${count(changes.length - MOST_CHANGES)} more roles`
                    : html``,
                ),
      },
    ],
    rows: others,
  })}
<p class="note">Weights of the parts: ${weighed}.${weightings.length === 0 ? undefined : html` The same was asked ${count(weightings.length)} times with one part counting twice or half as much.`}</p>`;
}

/** Changed roles that are listed of a way. */
const MOST_CHANGES = 8;
