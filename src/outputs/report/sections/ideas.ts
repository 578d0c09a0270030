import type { IdeaRow } from '../../../findings/ideas.js';
import type { LevelMixRow } from '../../../findings/level-mix.js';
import { dataTable } from '../data-table.js';
import { count, figure, probability } from '../format-number.js';
import { type Html, html } from '../html.js';
import { ideaWaysFigure, levelMixFigure } from '../ideas-figure.js';
import { dataText, personLabel, personList } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Ideas, vetted and tested ones first: the way to a sponsor, the meeting that would open it, and who could join. */
export const ideasSection: Section = {
  id: 'ideas',
  title: 'Ideas',
  body(view) {
    const { ideas } = view.analysis.findings;
    const rows = [...ideas.rows].sort((a, b) => Number(b.isVetted) - Number(a.isVetted));
    if (rows.length === 0) return findingFrame(ideas, undefined);
    const nameOf = ({ idea }: IdeaRow) => {
      const { id = '', title } = view.analysis.dataset.ideas[idea] ?? {};
      return title ?? id;
    };
    return findingFrame(
      ideas,
      html`${ideaWaysFigure(rows, nameOf)}
${ideasTable(view, rows, nameOf)}
${mixes(view)}`,
    );
  },
};

function ideasTable(view: View, rows: readonly IdeaRow[], nameOf: (row: IdeaRow) => string): Html {
  const by = view.analysis.findings.ideas.mixes[0]?.by ?? 'level';
  return dataTable<IdeaRow>({
    caption: 'Ideas, and what would help them on',
    file: 'ideas.csv',
    columns: [
      { header: 'Idea', cell: (row) => dataText(nameOf(row)) },
      { header: 'Status', cell: ({ idea }) => view.analysis.dataset.ideas[idea]?.status ?? 'not stated' },
      {
        header: 'Owner',
        cell: ({ owner, ownerLevel }) =>
          html`${personLabel(view, owner)}${ownerLevel === undefined ? undefined : html` <small>${by} ${dataText(ownerLevel)}</small>`}`,
      },
      {
        header: 'Sponsor',
        cell: ({ sponsor, basis }) =>
          sponsor === undefined
            ? 'none on record'
            : html`${personLabel(view, sponsor)}${basis === 'named' ? undefined : html` <small>of the initiative</small>`}`,
      },
      {
        header: 'The way',
        cell: (row) =>
          html`${row.state}${row.between.length === 0 ? undefined : html`: ${personList(view, row.between)}`}${row.state === 'through others' ? html` <small>${row.ways === 1 ? 'the only shortest way' : `one of ${count(row.ways)}`}</small>` : undefined}`,
        sortBy: ({ steps }) => steps,
      },
      {
        header: 'Next meeting',
        cell: ({ opening, noOpening }) =>
          opening === undefined
            ? (noOpening ?? '–')
            : html`${personList(view, [opening.a, opening.b])}${
                opening.through === undefined
                  ? html` <small>a first meeting</small>`
                  : html`, by ${personLabel(view, opening.through)}`
              }`,
      },
      { header: 'Share topics', align: 'right', cell: ({ sharing }) => count(sharing) },
      {
        header: 'Could join in leading',
        cell: ({ partners }) =>
          partners.length === 0
            ? 'nobody on record'
            : personList(
                view,
                partners.map(({ person }) => person),
              ),
      },
    ],
    rows,
  });
}

function mixes({ analysis }: View): Html[] {
  return analysis.findings.ideas.mixes
    .filter(({ owners }) => owners > 0)
    .map(
      (mix, at) => html`<h3>Owners of ${mix.of} by ${mix.by}</h3>
${levelMixFigure(mix, `level-mix-${at}`)}
${dataTable<LevelMixRow>({
  caption: `Owners of ${mix.of} against everybody, by ${mix.by}; p of the mix ${probability(mix.p)}`,
  file: 'analysis.json',
  columns: [
    { header: mix.by === 'level' ? 'Level' : 'Layer', cell: ({ level }) => dataText(level) },
    {
      header: 'People',
      align: 'right',
      cell: ({ people, isHidden }) => (isHidden ? 'hidden' : count(people)),
    },
    { header: 'Owners', align: 'right', cell: ({ owners }) => count(owners) },
    { header: 'By chance', align: 'right', cell: ({ expected }) => figure(expected) },
    {
      header: 'Range by chance',
      cell: ({ expectedLow, expectedHigh, isHidden }) =>
        isHidden ? '–' : `${count(expectedLow)}–${count(expectedHigh)}`,
    },
    { header: 'p', align: 'right', cell: ({ p }) => probability(p) },
  ],
  rows: mix.levels,
})}`,
    );
}
