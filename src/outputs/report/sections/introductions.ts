import { reasonIn } from '../../../findings/finding.js';
import { needsText } from '../../../findings/gaps/gap-needs.js';
import type { GapChange } from '../../../findings/introductions/introduction-change.js';
import type { Introduction } from '../../../findings/introductions/introductions.js';
import type { Words } from '../../../words/words.js';
import { dataTable } from '../data-table.js';
import { type Html, html } from '../html.js';
import { dataText, personLabel, personList } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Gaps listed; those with introductions come first. */
const MOST_GAPS = 15;

/** Whom to introduce to whom, through whom, and what that would change. */
export const introductionsSection: Section = {
  id: 'introductions',
  title: (words) => words.introductions.introductions,
  body(view, words) {
    const { introductions } = view.analysis.findings;
    const { rows, gaps } = introductions;
    if (rows.length === 0) return findingFrame(words, introductions, undefined);
    return findingFrame(
      words,
      introductions,
      html`<p class="note">${words.introductions.forPeopleToDecideAsk} <code>${words.introductions.introductionsIcs}</code> ${words.introductions.isTheSameForA} <code>${words.introductions.orgraphIntroduceRounds}</code> ${words.introductions.plansASeason}</p>
${introductionTable(words, view, rows)}
${gapTable(
  words,
  gaps.filter(({ introduced }) => introduced > 0),
)}`,
    );
  },
};

function introductionTable(words: Words, view: View, rows: readonly Introduction[]): Html {
  const isSeason = rows.some(({ round }) => round > 1);
  return dataTable<Introduction>(words, {
    caption: words.introductions.whoCouldMeetWhomIn,
    file: 'introductions.csv',
    columns: [
      { header: words.introductions.people, cell: ({ people }) => personList(view, people) },
      {
        header: words.introductions.ofWord,
        cell: ({ groups }) => dataText(groups.map((name) => name ?? '–').join(' – ')),
      },
      { header: words.introductions.why, cell: (row) => dataText(reasonIn(words, row)) },
      { header: words.introductions.through, cell: ({ way }) => wayCell(words, view, way) },
      ...(isSeason
        ? [{ header: words.introductions.day, cell: ({ date }: Introduction) => date ?? '' }]
        : []),
    ],
    rows,
  });
}

function wayCell(words: Words, view: View, way: Introduction['way']): Html {
  if (way.kind === 'none') return html`${words.introductions.noWayThroughPeopleWho}`;
  if (way.kind === 'shortest way') return html`${words.introductions.over(personList(view, way.people))}`;
  const more = way.others === 0 ? undefined : html` <small>${words.introductions.orMore(way.others)}</small>`;
  return html`${words.introductions.whomBothKnow(personLabel(view, way.people[0]), more)}`;
}

function gapTable(words: Words, gaps: readonly GapChange[]): Html {
  return dataTable<GapChange>(words, {
    caption: words.introductions.gapsBeforeAndAfterIf,
    most: MOST_GAPS,
    columns: [
      { header: words.introductions.groups, cell: ({ a, b }) => html`${dataText(a)} – ${dataText(b)}` },
      { header: words.introductions.byWord, cell: ({ by }) => dataText(by) },
      {
        header: words.introductions.introductions,
        align: 'right',
        cell: ({ introduced }) => words.numbers.count(introduced),
      },
      {
        header: words.introductions.pairsInTouch,
        align: 'right',
        cell: ({ observedBefore, observedAfter }) =>
          html`${words.numbers.count(observedBefore)} → ${words.numbers.count(observedAfter)}`,
        sortBy: ({ observedAfter }) => observedAfter,
      },
      {
        header: words.introductions.expected,
        align: 'right',
        cell: ({ expectedBefore, expectedAfter }) =>
          html`${words.numbers.figure(expectedBefore)} → ${words.numbers.figure(expectedAfter)}`,
        sortBy: ({ expectedAfter }) => expectedAfter,
      },
      {
        header: words.introductions.shortOfExpected,
        align: 'right',
        cell: ({ shortBefore, shortAfter }) =>
          html`${words.numbers.figure(shortBefore)} → ${words.numbers.figure(shortAfter)}`,
        sortBy: ({ shortAfter }) => shortAfter,
      },
      {
        header: words.introductions.neededBy,
        cell: ({ needs }) => dataText(needsText(words, needs, 2)),
      },
    ],
    rows: gaps,
  });
}
