import { needsText } from '../../../findings/gap-needs.js';
import type { GapCell, GapTable } from '../../../findings/gap-table.js';
import { LEAST_EXPECTED } from '../../../findings/gap-tests.js';
import { counted } from '../../../findings/wording.js';
import type { GroupAnalysis } from '../../../privacy/group-analysis.js';
import { chordFigure } from '../chord-figure.js';
import { dataTable } from '../data-table.js';
import { count, figure, probability, ratio } from '../format-number.js';
import { heatMap } from '../heat-map.js';
import { type Html, html } from '../html.js';
import { dataText } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Where groups are less in touch than their sizes and activity explain. */
export const gapsSection: Section = {
  id: 'gaps',
  title: 'Gaps between units and firms',
  body: ({ analysis }) => gapsBody(analysis),
  bodyOfGroups: gapsBody,
};

function gapsBody({ findings, options }: GroupAnalysis | View['analysis']): Html {
  const { gaps } = findings;
  return findingFrame(
    gaps,
    html`${gaps.tables.map((table, place) => groupTable(table, options.minGroup, `chord-${place}`))}`,
  );
}

/** Gaps shown; with many groups most pairs are one. */
const MAX_GAPS = 25;

function groupTable(table: GapTable, minGroup: number, chordId: string): Html {
  const shown = table.cells.filter(({ isHidden }) => !isHidden);
  const gaps = shown.filter(({ isGap }) => isGap);
  const hidden =
    table.hiddenCells === 0
      ? undefined
      : html`<p class="note">${counted(table.hiddenCells, 'pair is', 'pairs are')} hidden: a group has fewer than ${minGroup} people, or the figure would give a hidden one away.</p>`;
  const untested =
    table.unlistedCells === 0 || table.untestedCells === 0
      ? undefined
      : html`<p class="note">${counted(table.untestedCells, 'pair has', 'pairs have')} too little contact expected to be tested: fewer than ${LEAST_EXPECTED} pairs of people.</p>`;
  return html`<h3>By ${dataText(table.by)}</h3>
${heatMap(table)}
${chordFigure(table, chordId)}
${gaps.length === 0 ? html`<p>No gap is shown between these groups.</p>` : gapRows(table.by, gaps)}
${hidden}${untested}`;
}

function gapRows(by: string, gaps: readonly GapCell[]): Html {
  const hasUsual = gaps.some(({ usual }) => !Number.isNaN(usual));
  return html`${dataTable<GapCell>({
    caption: `Gaps by ${by}, those that something needs closed first`,
    file: 'gaps.csv',
    most: MAX_GAPS,
    columns: [
      { header: 'Groups', cell: ({ a, b }) => html`${dataText(a)} – ${dataText(b)}` },
      { header: 'Verdict', cell: verdict },
      { header: 'Pairs in touch', align: 'right', cell: ({ observed }) => count(observed) },
      { header: 'Expected', align: 'right', cell: ({ expected }) => figure(expected) },
      {
        header: 'Observed / expected',
        align: 'right',
        cell: (cell) =>
          html`${ratio(cell.ratio)} <small>(${ratio(cell.ratioLow)}–${ratio(cell.ratioHigh)})</small>`,
        sortBy: (cell) => cell.ratio,
      },
      { header: 'Ties short', align: 'right', cell: ({ missingTies }) => figure(missingTies) },
      { header: 'q', align: 'right', cell: ({ q }) => probability(q) },
      ...(hasUsual
        ? [
            {
              header: 'Observed / usual',
              align: 'right' as const,
              cell: ({ usualRatio }: GapCell) => ratio(usualRatio),
            },
          ]
        : []),
      {
        header: 'Needed by',
        cell: ({ needs }) => dataText(needsText(needs, 3) || 'nothing named'),
      },
    ],
    rows: gaps,
  })}${
    hasUsual
      ? html`<p class="note">Usual is what one would expect if groups kept to themselves as much as they do here; a gap that stands out is far below that, too.</p>`
      : undefined
  }`;
}

function verdict({ standsOut }: GapCell): Html {
  return html`<span class="verdict" data-gap="${standsOut ? 'out' : 'yes'}">${standsOut ? '▼ gap, stands out' : '▽ gap'}</span>`;
}
