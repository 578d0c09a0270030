import type { ShareOf } from '../../../findings/leaders/architect-figures.js';
import type { ArchitectLevel, LeaderMean } from '../../../findings/leaders/architect-levels.js';
import type { ArchitectRow, Architects } from '../../../findings/leaders/architects.js';
import type { Words } from '../../../words/words.js';
import { architectsFigure, levelName } from '../architects-figure.js';
import { dataTable } from '../data-table.js';
import { type Html, html } from '../html.js';
import { personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Formal leaders: what passes only through them, and how far people meet without. */
export const architectsSection: Section = {
  id: 'architects',
  title: (words) => words.architects.formalLeadersAsArchitects,
  body(view, words) {
    const { architects } = view.analysis.findings;
    const hasRows = architects.missing === undefined && architects.rows.length > 0;
    return findingFrame(
      words,
      architects,
      hasRows
        ? html`${architectsFigure(words, architects)}
${levelTable(words, architects)}
${leaderTable(words, view, architects)}`
        : undefined,
    );
  },
};

function levelTable(words: Words, { levels, by }: Architects): Html | undefined {
  if (levels.length === 0) return undefined;
  return dataTable<ArchitectLevel>(words, {
    caption: words.architects.meansOverLeadersByLayer,
    columns: [
      { header: words.architects.layer, cell: (one) => levelName(words, one) },
      {
        header: words.architects.leaders,
        align: 'right',
        cell: ({ leaders }) => words.numbers.count(leaders),
      },
      {
        header: words.architects.joinedOnlyThroughTheLeader,
        align: 'right',
        cell: (row) => mean(words, row.onlyThrough),
      },
      {
        header: words.architects.outsideOnlyTheLeaderIn,
        align: 'right',
        cell: (row) => mean(words, row.outsideAlone),
      },
      {
        header: words.architects.pairsAcrossWhoMeetWithout,
        align: 'right',
        cell: (row) => mean(words, row.enabling),
      },
      {
        header: words.architects.contactsAcrossThatTheLeader,
        align: 'right',
        cell: (row) => mean(words, row.carried),
      },
      {
        header: words.architects.ofAllContacts,
        align: 'right',
        cell: (row) => mean(words, row.carriedExpected),
      },
      {
        header: words.architects.eachInTouchWith(by ?? 'units'),
        align: 'right',
        cell: (row) => words.numbers.figure(row.groupsInTouch.mean),
      },
      {
        header: words.architects.howEvenlyIsEven,
        align: 'right',
        cell: (row) => words.numbers.ratio(row.evenness.mean),
      },
    ],
    rows: levels,
  });
}

function leaderTable(words: Words, view: View, { rows, by }: Architects): Html {
  // In the order of the chart: this is no ranking.
  const inOrder = [...rows].sort(
    (a, b) => (a.depth ?? Number.POSITIVE_INFINITY) - (b.depth ?? Number.POSITIVE_INFINITY),
  );
  return html`${dataTable<ArchitectRow>(words, {
    caption: words.architects.formalLeadersFromTheTop,
    file: 'architects.csv',
    columns: [
      { header: words.architects.leader, cell: ({ person }) => personLabel(view, person) },
      { header: words.architects.layer, align: 'right', cell: ({ depth }) => words.numbers.count(depth) },
      {
        header: words.architects.peopleBelow,
        align: 'right',
        cell: ({ people }) => words.numbers.count(people),
      },
      ...shareColumn(words, words.architects.joinedOnlyThrough, ({ reach }) => reach?.onlyThrough),
      ...shareColumn(words, words.architects.outsideOnlyTheLeader, ({ reach }) => reach?.outsideAlone),
      ...shareColumn(words, words.architects.pairsAcrossWithout, ({ reach }) => reach?.enabling),
      {
        header: words.architects.inTouchWith(by ?? 'units'),
        align: 'right',
        cell: ({ groups }) => words.numbers.count(groups?.inTouch),
      },
      {
        header: words.architects.ownersOfIdeasWithoutA,
        align: 'right',
        cell: ({ ideaOwners }) =>
          html`${words.numbers.count(ideaOwners.withoutTie.length)} <small>${words.architects.ofWord(ideaOwners.within)}</small>`,
        sortBy: ({ ideaOwners }) => ideaOwners.withoutTie.length,
      },
      {
        header: words.architects.informalLeadersWithoutATie,
        align: 'right',
        cell: ({ informalLeaders }) =>
          html`${words.numbers.count(informalLeaders.withoutTie.length)} <small>${words.architects.ofWord(informalLeaders.within)}</small>`,
        sortBy: ({ informalLeaders }) => informalLeaders.withoutTie.length,
      },
    ],
    rows: inOrder,
  })}<p class="note">${words.architects.aDashStandsWhereThere}</p>`;
}

function shareColumn(words: Words, header: string, of: (row: ArchitectRow) => ShareOf | undefined) {
  return [
    {
      header,
      align: 'right' as const,
      cell: (row: ArchitectRow): Html | string => {
        const share = of(row);
        return share === undefined || share.whole === 0
          ? '–'
          : html`${words.numbers.percent(share.share)} <small>${words.architects.of2(share.part, share.whole)}</small>`;
      },
      sortBy: (row: ArchitectRow) => of(row)?.share,
    },
  ];
}

function mean(words: Words, { mean: value, low, high }: LeaderMean): Html | string {
  return Number.isNaN(value)
    ? '–'
    : html`${words.numbers.percent(value)} <small>${words.architects.to(low, high)}</small>`;
}
