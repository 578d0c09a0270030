import type { IdeaRow } from '../../../findings/ideas/ideas.js';
import type { LevelMixRow } from '../../../findings/ideas/level-mix.js';
import { sayReason } from '../../../words/say-reason.js';
import type { Words } from '../../../words/words.js';
import { dataTable } from '../data-table.js';
import { type Html, html } from '../html.js';
import { ideaWaysFigure, levelMixFigure } from '../ideas-figure.js';
import { dataText, personLabel, personList } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';

/** Ideas, vetted and tested ones first: the way to a sponsor, the meeting that would open it, and who could join. */
export const ideasSection: Section = {
  id: 'ideas',
  title: (words) => words.ideas.ideas,
  body(view, words) {
    const { ideas } = view.analysis.findings;
    const rows = [...ideas.rows].sort((a, b) => Number(b.isVetted) - Number(a.isVetted));
    if (rows.length === 0) return findingFrame(words, ideas, undefined);
    const nameOf = ({ idea }: IdeaRow) => {
      const { id = '', title } = view.analysis.dataset.ideas[idea] ?? {};
      return title ?? id;
    };
    return findingFrame(
      words,
      ideas,
      html`${ideaWaysFigure(words, rows, nameOf)}
${ideasTable(words, view, rows, nameOf)}
${mixes(words, view)}`,
    );
  },
};

function ideasTable(
  words: Words,
  view: View,
  rows: readonly IdeaRow[],
  nameOf: (row: IdeaRow) => string,
): Html {
  const by = view.analysis.findings.ideas.mixes[0]?.by ?? 'level';
  return dataTable<IdeaRow>(words, {
    caption: words.ideas.ideasAndWhatWouldHelp,
    file: 'ideas.csv',
    columns: [
      { header: words.ideas.idea, cell: (row) => dataText(nameOf(row)) },
      {
        header: words.ideas.status,
        cell: ({ idea }) => {
          const { status } = view.analysis.dataset.ideas[idea] ?? {};
          return status === undefined ? words.ideas.notStated : words.terms[status];
        },
      },
      {
        header: words.ideas.owner,
        cell: ({ owner, ownerLevel }) =>
          html`${personLabel(view, owner)}${ownerLevel === undefined ? undefined : html` <small>${by} ${dataText(ownerLevel)}</small>`}`,
      },
      {
        header: words.ideas.sponsor,
        cell: ({ sponsor, basis }) =>
          sponsor === undefined
            ? words.ideas.noneOnRecord
            : html`${personLabel(view, sponsor)}${basis === 'named' ? undefined : html` <small>${words.ideas.ofTheInitiative}</small>`}`,
      },
      {
        header: words.ideas.theWay,
        cell: (row) =>
          html`${words.terms[row.state]}${row.between.length === 0 ? undefined : html`: ${personList(view, row.between)}`}${row.state === 'through others' ? html` <small class="words">${row.ways === 1 ? words.ideas.theOnlyShortestWay : words.ideas.oneOf(row.ways)}</small>` : undefined}`,
        sortBy: ({ steps }) => steps,
      },
      {
        header: words.ideas.nextMeeting,
        cell: ({ opening, noOpening }) =>
          opening === undefined
            ? noOpening === undefined
              ? '–'
              : sayReason(words, noOpening)
            : html`${personList(view, [opening.a, opening.b])}${
                opening.through === undefined
                  ? html` <small class="words">${words.ideas.aFirstMeeting}</small>`
                  : html`${words.ideas.byWord(personLabel(view, opening.through))}`
              }`,
      },
      {
        header: words.ideas.shareTopics,
        align: 'right',
        cell: ({ sharing }) => words.numbers.count(sharing),
      },
      {
        header: words.ideas.couldJoinInLeading,
        cell: ({ partners }) =>
          partners.length === 0
            ? words.ideas.nobodyOnRecord
            : personList(
                view,
                partners.map(({ person }) => person),
              ),
      },
    ],
    rows,
  });
}

function mixes(words: Words, { analysis }: View): Html[] {
  return analysis.findings.ideas.mixes
    .filter(({ owners }) => owners > 0)
    .map(
      (mix, at) => html`<h3>${words.ideas.ownersOfBy(mix.of, mix.by)}</h3>
${levelMixFigure(words, mix, `level-mix-${at}`)}
${dataTable<LevelMixRow>(words, {
  caption: words.ideas.ownersOfAgainstEverybodyBy(mix.of, mix.by, mix.p),
  file: 'analysis.json',
  columns: [
    {
      header: mix.by === 'level' ? words.ideas.level : words.ideas.layer,
      cell: ({ level }) => dataText(level),
    },
    {
      header: words.ideas.people,
      align: 'right',
      cell: ({ people, isHidden }) => (isHidden ? words.gaps.hidden : words.numbers.count(people)),
    },
    { header: words.ideas.owners, align: 'right', cell: ({ owners }) => words.numbers.count(owners) },
    { header: words.ideas.byChance, align: 'right', cell: ({ expected }) => words.numbers.figure(expected) },
    {
      header: words.ideas.rangeByChance,
      cell: ({ expectedLow, expectedHigh, isHidden }) =>
        isHidden ? '–' : `${words.numbers.count(expectedLow)}–${words.numbers.count(expectedHigh)}`,
    },
    { header: words.ideas.p, align: 'right', cell: ({ p }) => words.numbers.probability(p) },
  ],
  rows: mix.levels,
})}`,
    );
}
