import { needsText } from '../../../findings/gap-needs.js';
import type { GapChange } from '../../../findings/introduction-change.js';
import type { Introduction } from '../../../findings/introductions.js';
import { dataTable } from '../data-table.js';
import { count, figure } from '../format-number.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel, personList } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Gaps listed; those with introductions come first. */
const MOST_GAPS = 15;

/** Whom to introduce to whom, through whom, and what that would change. */
export const introductionsSection: Section = {
  id: 'introductions',
  title: 'Introductions',
  body(view) {
    const { introductions } = view.analysis.findings;
    const { rows, gaps } = introductions;
    if (rows.length === 0) return findingFrame(introductions, undefined);
    return findingFrame(
      introductions,
      html`<p class="note">For people to decide: ask everybody first. <code>introductions.ics</code> is the same for a calendar; <code>orgraph introduce --rounds 12</code> plans a season.</p>
${introductionTable(view, rows)}
${gapTable(gaps.filter(({ introduced }) => introduced > 0))}`,
    );
  },
};

function introductionTable(view: View, rows: readonly Introduction[]): Html {
  const isSeason = rows.some(({ round }) => round > 1);
  return dataTable<Introduction>({
    caption: 'Who could meet whom, in the order of choice',
    file: 'introductions.csv',
    columns: [
      { header: 'People', cell: ({ people }) => personList(view, people) },
      { header: 'Of', cell: ({ groups }) => dataText(groups.map((name) => name ?? '–').join(' – ')) },
      { header: 'Why', cell: ({ reason }) => dataText(reason) },
      { header: 'Through', cell: ({ way }) => wayCell(view, way) },
      ...(isSeason ? [{ header: 'Day', cell: ({ date }: Introduction) => date ?? '' }] : []),
    ],
    rows,
  });
}

function wayCell(view: View, way: Introduction['way']): Html {
  if (way.kind === 'none') return html`no way through people who take part`;
  if (way.kind === 'shortest way') return html`over ${personList(view, way.people)}`;
  const more = way.others === 0 ? undefined : html` <small>or ${count(way.others)} more</small>`;
  return html`${personLabel(view, way.people[0])}, whom both know${more}`;
}

function gapTable(gaps: readonly GapChange[]): Html {
  return dataTable<GapChange>({
    caption: 'Gaps before, and after if all who meet stay in touch',
    most: MOST_GAPS,
    columns: [
      { header: 'Groups', cell: ({ a, b }) => html`${dataText(a)} – ${dataText(b)}` },
      { header: 'By', cell: ({ by }) => dataText(by) },
      { header: 'Introductions', align: 'right', cell: ({ introduced }) => count(introduced) },
      {
        header: 'Pairs in touch',
        align: 'right',
        cell: ({ observedBefore, observedAfter }) => html`${count(observedBefore)} → ${count(observedAfter)}`,
        sortBy: ({ observedAfter }) => observedAfter,
      },
      {
        header: 'Expected',
        align: 'right',
        cell: ({ expectedBefore, expectedAfter }) =>
          html`${figure(expectedBefore)} → ${figure(expectedAfter)}`,
        sortBy: ({ expectedAfter }) => expectedAfter,
      },
      {
        header: 'Short of expected',
        align: 'right',
        cell: ({ shortBefore, shortAfter }) => html`${figure(shortBefore)} → ${figure(shortAfter)}`,
        sortBy: ({ shortAfter }) => shortAfter,
      },
      { header: 'Needed by', cell: ({ needs }) => dataText(needsText(needs, 2)) },
    ],
    rows: gaps,
  });
}
