import { needsText } from '../../../findings/gaps/gap-needs.js';
import type { GapCell, GapTable } from '../../../findings/gaps/gap-table.js';
import { LEAST_EXPECTED } from '../../../findings/gaps/gap-tests.js';
import type { GroupAnalysis } from '../../../privacy/group-analysis.js';
import type { Words } from '../../../words/words.js';
import { chordFigure } from '../chord-figure.js';
import { dataTable } from '../data-table.js';
import { heatMap } from '../heat-map.js';
import { type Html, html } from '../html.js';
import { dataText } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Where groups are less in touch than their sizes and activity explain. */
export const gapsSection: Section = {
  id: 'gaps',
  title: (words) => words.gaps.gapsBetweenUnitsAndFirms,
  body: ({ analysis }, words) => gapsBody(words, analysis),
  bodyOfGroups: (view, words) => gapsBody(words, view),
};

function gapsBody(words: Words, { findings, options }: GroupAnalysis | View['analysis']): Html {
  const { gaps } = findings;
  return findingFrame(
    words,
    gaps,
    html`${gaps.tables.map((table, place) => groupTable(words, table, options.minGroup, `chord-${place}`))}`,
  );
}

/** Gaps shown; with many groups most pairs are one. */
const MAX_GAPS = 25;

/** Two groups have one band, which says no more than its row: the ring is drawn of more. */
function groupTable(words: Words, table: GapTable, minGroup: number, chordId: string): Html {
  const shown = table.cells.filter(({ isHidden }) => !isHidden);
  const gaps = shown.filter(({ isGap }) => isGap);
  const hidden =
    table.hiddenCells === 0
      ? undefined
      : html`<p class="note">${words.gaps.pairsAreHiddenAGroup(table.hiddenCells, minGroup)}</p>`;
  const untested =
    table.unlistedCells === 0 || table.untestedCells === 0
      ? undefined
      : html`<p class="note">${words.gaps.pairsHaveTooLittleContact(table.untestedCells, LEAST_EXPECTED)}</p>`;
  return html`<h3>${words.gaps.byWord(dataText(table.by))}</h3>
${heatMap(words, table)}
${table.groups.length > 2 ? chordFigure(words, table, chordId) : undefined}
${gaps.length === 0 ? html`<p>${words.gaps.noGapIsShownBetween}</p>` : gapRows(words, table.by, gaps)}
${hidden}${untested}`;
}

function gapRows(words: Words, by: string, gaps: readonly GapCell[]): Html {
  const hasUsual = gaps.some(({ usual }) => !Number.isNaN(usual));
  return html`${dataTable<GapCell>(words, {
    caption: words.gaps.gapsByThoseThatSomething(by),
    file: 'gaps.csv',
    most: MAX_GAPS,
    columns: [
      { header: words.gaps.groups, cell: ({ a, b }) => html`${dataText(a)} – ${dataText(b)}` },
      { header: words.gaps.verdict, cell: (one) => verdict(words, one) },
      {
        header: words.gaps.pairsInTouch,
        align: 'right',
        cell: ({ observed }) => words.numbers.count(observed),
      },
      { header: words.gaps.expected, align: 'right', cell: ({ expected }) => words.numbers.figure(expected) },
      {
        header: words.gaps.observedExpected,
        align: 'right',
        cell: (cell) =>
          html`${words.numbers.ratio(cell.ratio)} <small>(${words.numbers.ratio(cell.ratioLow)}–${words.numbers.ratio(cell.ratioHigh)})</small>`,
        sortBy: (cell) => cell.ratio,
      },
      {
        header: words.gaps.tiesShort,
        align: 'right',
        cell: ({ missingTies }) => words.numbers.figure(missingTies),
      },
      { header: words.gaps.q, align: 'right', cell: ({ q }) => words.numbers.probability(q) },
      ...(hasUsual
        ? [
            {
              header: words.gaps.observedUsual,
              align: 'right' as const,
              cell: ({ usualRatio }: GapCell) => words.numbers.ratio(usualRatio),
            },
          ]
        : []),
      {
        header: words.gaps.neededBy,
        cell: ({ needs }) => dataText(needsText(words, needs, 3) || words.gaps.nothingNamed),
      },
    ],
    rows: gaps,
  })}${hasUsual ? html`<p class="note">${words.gaps.usualIsWhatOneWould}</p>` : undefined}`;
}

function verdict(words: Words, { standsOut }: GapCell): Html {
  return html`<span class="verdict" data-gap="${standsOut ? 'out' : 'yes'}">${standsOut ? words.gaps.gapStandsOut : words.gaps.gap}</span>`;
}
