import type { CapabilityRow } from '../../../findings/style/capabilities.js';
import type { LeadershipStyle, StyleGroup } from '../../../findings/style/leadership-style.js';
import type { StylePart } from '../../../findings/style/style-profile.js';
import type { GroupAnalysis } from '../../../privacy/group-analysis.js';
import { sayReason } from '../../../words/say-reason.js';
import { stylePartText } from '../../../words/style-part-text.js';
import type { Words } from '../../../words/words.js';
import { dataTable, type TableColumn } from '../data-table.js';
import { type Html, html } from '../html.js';
import { dataText } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import { styleFigure } from '../style-figure.js';
import type { View } from '../view.js';

/** How leadership works, part by part. */
export const styleSection: Section = {
  id: 'leadership-style',
  title: (words) => words.style.leadershipStyle,
  body: ({ analysis }, words) => styleBody(words, analysis),
  bodyOfGroups: (view, words) => styleBody(words, view),
};

function styleBody(words: Words, { findings }: GroupAnalysis | View['analysis']): Html {
  const { leadershipStyle } = findings;
  return findingFrame(
    words,
    leadershipStyle,
    leadershipStyle.missing === undefined ? evidence(words, leadershipStyle) : undefined,
  );
}

/** Firms are shown with a picture each up to this many; the others are in the table. */
const MOST_PICTURES = 3;

function evidence(words: Words, finding: LeadershipStyle): Html {
  const { cards, groups, capabilities } = finding;
  const shown = groups.filter(({ isHidden, parts }) => !isHidden && parts.length > 0);
  const main = shown.filter(({ by }) => by === undefined || by === 'firm').slice(0, MOST_PICTURES);
  const others = shown.filter(({ by }) => by !== undefined);
  const hidden = groups.filter(({ isHidden }) => isHidden).length;
  return html`${main.map(
    (
      group,
      at,
    ) => html`<h3>${words.style.people(group.by === undefined ? words.style.everybody : dataText(group.name), group.size)}</h3>
<p>${positionText(words, group)}</p>
${styleFigure(words, group, `style-profile-${at}`)}
${dataTable<StylePart>(words, {
  caption: words.style.thePartsOfTheStyle(group.name),
  file: 'style.csv',
  columns: partColumns(words),
  rows: group.parts,
})}`,
  )}
${
  others.length === 0
    ? undefined
    : dataTable<StyleGroup>(words, {
        caption: words.style.whereEachGroupLeansAnd,
        file: 'style.csv',
        columns: groupColumns(words),
        rows: others,
      })
}
${hidden === 0 ? undefined : html`<p class="note">${words.style.tooSmallToShow(hidden, hidden === 1 ? words.style.groupIs : words.style.groupsAre)}</p>`}
${capabilities.length === 0 ? undefined : capabilityTable(words, capabilities)}
<details><summary>${words.style.whatEachPartSaysAnd}</summary>
<dl class="reading">${cards.map(({ id }) => {
    const card = stylePartText(words, id);
    return card === undefined
      ? undefined
      : html`<div><dt>${card.title}</dt><dd>${words.style.definedAsByChanceCommand(card.reads, card.definedAs, card.expectedAs, card.command, card.cultivate, card.cannotTell)}</dd></div>
`;
  })}</dl></details>`;
}

function positionText(
  words: Words,
  { position, positionLow, positionHigh, placedParts }: StyleGroup,
): string {
  if (Number.isNaN(position)) return words.style.onlyPartsCanBePlaced(placedParts);
  return words.style.theMiddleOfItsParts(
    placedParts,
    words.numbers.fixed(position, 2),
    words.numbers.fixed(positionLow, 2),
    words.numbers.fixed(positionHigh, 2),
  );
}

function partColumns(words: Words): TableColumn<StylePart>[] {
  return [
    { header: words.style.part, cell: ({ id }) => stylePartText(words, id)?.title ?? id },
    {
      header: words.style.value,
      align: 'right',
      cell: ({ value }) => words.numbers.figure(value),
      sortBy: ({ value }) => value,
    },
    {
      header: words.style.interval,
      cell: ({ low, high, withoutInterval }) =>
        Number.isNaN(low)
          ? html`<small class="words">${withoutInterval === undefined ? '–' : sayReason(words, withoutInterval)}</small>`
          : `${words.numbers.figure(low)}–${words.numbers.figure(high)}`,
    },
    {
      header: words.style.byChance,
      align: 'right',
      cell: ({ expected }) => words.numbers.figure(expected),
      sortBy: (row) => row.expected,
    },
    {
      header: words.style.leansTo,
      cell: ({ cannotTell, positionLow, leans }) =>
        cannotTell !== undefined
          ? html`<small class="words">${words.style.cannotBeTold(sayReason(words, cannotTell))}</small>`
          : Number.isNaN(positionLow)
            ? words.style.noPlace
            : words.terms[leans],
    },
  ];
}

const groupColumns = (words: Words): readonly TableColumn<StyleGroup>[] => [
  { header: words.style.group, cell: ({ name }) => dataText(name) },
  { header: words.style.byWord, cell: ({ by }) => dataText(by) },
  {
    header: words.style.people2,
    align: 'right',
    cell: ({ size }) => words.numbers.count(size),
    sortBy: ({ size }) => size,
  },
  {
    header: words.style.position,
    align: 'right',
    cell: ({ position }) => (Number.isNaN(position) ? '–' : words.numbers.fixed(position, 2)),
    sortBy: ({ position }) => position,
  },
  {
    header: words.style.itsRange,
    cell: ({ positionLow: low, positionHigh: high }) =>
      Number.isNaN(low) ? '–' : words.style.to(words.numbers.fixed(low, 2), words.numbers.fixed(high, 2)),
  },
  { header: words.style.parts, align: 'right', cell: ({ placedParts }) => words.numbers.count(placedParts) },
  {
    header: words.style.leansTo,
    cell: ({ position, leans }) => (Number.isNaN(position) ? words.style.tooFewParts : words.terms[leans]),
  },
];

function capabilityTable(words: Words, rows: readonly CapabilityRow[]): Html {
  return html`<h3>${words.style.theFourCapabilities}</h3>
${dataTable<CapabilityRow>(words, {
  caption: words.style.howMuchOfEachCapability,
  file: 'analysis.json',
  columns: [
    { header: words.style.capability, cell: ({ capability }) => words.terms[capability] },
    { header: words.style.group, cell: ({ name }) => dataText(name) },
    { header: words.style.kinds, cell: ({ kinds }) => dataText(kinds.join(', ')) },
    {
      header: words.style.tiesAPerson,
      align: 'right',
      cell: (row) => words.numbers.figure(row.tiesPerPerson),
      sortBy: (row) => row.tiesPerPerson,
    },
    {
      header: words.style.peopleInTouch,
      align: 'right',
      cell: (row) => words.numbers.percent(row.peopleInTouch),
      sortBy: (row) => row.peopleInTouch,
    },
    {
      header: words.style.heldByFormalLeaders,
      align: 'right',
      cell: (row) =>
        row.cannotTell === undefined
          ? html`${words.numbers.percent(row.leaderShare)} <small>(${words.numbers.percent(row.leaderShareLow)}–${words.numbers.percent(row.leaderShareHigh)})</small>`
          : html`<small class="words">${sayReason(words, row.cannotTell)}</small>`,
      sortBy: (row) => row.leaderShare,
    },
    {
      header: words.style.theirShareOfPeople,
      align: 'right',
      cell: (row) => words.numbers.percent(row.leaderExpected),
    },
    {
      header: words.style.byLevel,
      cell: ({ levels }) =>
        levels.length === 0
          ? '–'
          : dataText(
              levels
                .map((level) =>
                  level.isHidden
                    ? words.style.hidden(level.level)
                    : `${level.level}: ${words.numbers.percent(level.share)}`,
                )
                .join(', '),
            ),
    },
  ],
  rows,
})}`;
}
