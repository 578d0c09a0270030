import type { CapabilityRow } from '../../../findings/capabilities.js';
import type { LeadershipStyle, StyleGroup } from '../../../findings/leadership-style.js';
import type { StylePart } from '../../../findings/style-profile.js';
import type { GroupAnalysis } from '../../../privacy/group-analysis.js';
import { dataTable, type TableColumn } from '../data-table.js';
import { count, figure, percent } from '../format-number.js';
import { type Html, html } from '../html.js';
import { dataText } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import { styleFigure } from '../style-figure.js';
import type { View } from '../view.js';

/** How leadership works, part by part. */
export const styleSection: Section = {
  id: 'leadership-style',
  title: 'Leadership style',
  body: ({ analysis }) => styleBody(analysis),
  bodyOfGroups: styleBody,
};

function styleBody({ findings }: GroupAnalysis | View['analysis']): Html {
  const { leadershipStyle } = findings;
  return findingFrame(
    leadershipStyle,
    leadershipStyle.missing === undefined ? evidence(leadershipStyle) : undefined,
  );
}

/** Firms are shown with a picture each up to this many; the others are in the table. */
const MOST_PICTURES = 3;

function evidence(finding: LeadershipStyle): Html {
  const { cards, groups, capabilities } = finding;
  const shown = groups.filter(({ isHidden, parts }) => !isHidden && parts.length > 0);
  const main = shown.filter(({ by }) => by === undefined || by === 'firm').slice(0, MOST_PICTURES);
  const others = shown.filter(({ by }) => by !== undefined);
  const hidden = groups.filter(({ isHidden }) => isHidden).length;
  return html`${main.map(
    (
      group,
      at,
    ) => html`<h3>${group.by === undefined ? 'Everybody' : dataText(group.name)}: ${count(group.size)} people</h3>
<p>${positionText(group)}</p>
${styleFigure(group, cards, `style-profile-${at}`)}
${dataTable<StylePart>({
  caption: `The parts of the style of ${group.name}`,
  file: 'style.csv',
  columns: partColumns(finding),
  rows: group.parts,
})}`,
  )}
${
  others.length === 0
    ? undefined
    : dataTable<StyleGroup>({
        caption: 'Where each group leans, and on how many parts that stands',
        file: 'style.csv',
        columns: groupColumns,
        rows: others,
      })
}
${hidden === 0 ? undefined : html`<p class="note">${count(hidden)} ${hidden === 1 ? 'group is' : 'groups are'} too small to show.</p>`}
${capabilities.length === 0 ? undefined : capabilityTable(capabilities)}
<details><summary>What each part says, and what it cannot tell</summary>
<dl class="reading">${cards.map(
    (card) =>
      html`<div><dt>${card.title}</dt><dd>${card.reads}. Defined as ${card.definedAs}. By chance: ${card.expectedAs}. Command-and-control: ${card.command}. Cultivate-and-coordinate: ${card.cultivate}. It cannot tell ${card.cannotTell}.</dd></div>
`,
  )}</dl></details>`;
}

function positionText({ position, positionLow, positionHigh, placedParts }: StyleGroup): string {
  if (Number.isNaN(position))
    return `Only ${placedParts} parts can be placed, too few for a position of the whole.`;
  return `The middle of its ${placedParts} parts is at ${position.toFixed(2)} (${positionLow.toFixed(2)} to ${positionHigh.toFixed(2)}), from -1, command-and-control, over 0, what chance gives, to 1, cultivate-and-coordinate. It is to be read with its parts only.`;
}

function partColumns({ cards }: LeadershipStyle): TableColumn<StylePart>[] {
  const titles = new Map(cards.map(({ id, title }) => [id, title]));
  return [
    { header: 'Part', cell: ({ id }) => titles.get(id) ?? id },
    { header: 'Value', align: 'right', cell: ({ value }) => figure(value), sortBy: ({ value }) => value },
    {
      header: '90 % interval',
      cell: ({ low, high, withoutInterval }) =>
        Number.isNaN(low) ? html`<small>${withoutInterval ?? '–'}</small>` : `${figure(low)}–${figure(high)}`,
    },
    {
      header: 'By chance',
      align: 'right',
      cell: ({ expected }) => figure(expected),
      sortBy: (row) => row.expected,
    },
    {
      header: 'Leans to',
      cell: ({ cannotTell, positionLow, leans }) =>
        cannotTell !== undefined
          ? html`<small>cannot be told: ${cannotTell}</small>`
          : Number.isNaN(positionLow)
            ? 'no place'
            : leans,
    },
  ];
}

const groupColumns: readonly TableColumn<StyleGroup>[] = [
  { header: 'Group', cell: ({ name }) => dataText(name) },
  { header: 'By', cell: ({ by }) => dataText(by) },
  { header: 'People', align: 'right', cell: ({ size }) => count(size), sortBy: ({ size }) => size },
  {
    header: 'Position',
    align: 'right',
    cell: ({ position }) => (Number.isNaN(position) ? '–' : position.toFixed(2)),
    sortBy: ({ position }) => position,
  },
  {
    header: 'Its range',
    cell: ({ positionLow: low, positionHigh: high }) =>
      Number.isNaN(low) ? '–' : `${low.toFixed(2)} to ${high.toFixed(2)}`,
  },
  { header: 'Parts', align: 'right', cell: ({ placedParts }) => count(placedParts) },
  { header: 'Leans to', cell: ({ position, leans }) => (Number.isNaN(position) ? 'too few parts' : leans) },
];

function capabilityTable(rows: readonly CapabilityRow[]): Html {
  return html`<h3>The four capabilities</h3>
${dataTable<CapabilityRow>({
  caption: 'How much of each capability there is, and who carries it',
  file: 'analysis.json',
  columns: [
    { header: 'Capability', cell: ({ capability }) => capability },
    { header: 'Group', cell: ({ name }) => dataText(name) },
    { header: 'Kinds', cell: ({ kinds }) => dataText(kinds.join(', ')) },
    {
      header: 'Ties a person',
      align: 'right',
      cell: (row) => figure(row.tiesPerPerson),
      sortBy: (row) => row.tiesPerPerson,
    },
    {
      header: 'People in touch',
      align: 'right',
      cell: (row) => percent(row.peopleInTouch),
      sortBy: (row) => row.peopleInTouch,
    },
    {
      header: 'Held by formal leaders',
      align: 'right',
      cell: (row) =>
        row.cannotTell === undefined
          ? html`${percent(row.leaderShare)} <small>(${percent(row.leaderShareLow)}–${percent(row.leaderShareHigh)})</small>`
          : html`<small>${row.cannotTell}</small>`,
      sortBy: (row) => row.leaderShare,
    },
    { header: 'Their share of people', align: 'right', cell: (row) => percent(row.leaderExpected) },
    {
      header: 'By level',
      cell: ({ levels }) =>
        levels.length === 0
          ? '–'
          : dataText(
              levels
                .map((level) =>
                  level.isHidden ? `${level.level}: hidden` : `${level.level}: ${percent(level.share)}`,
                )
                .join(', '),
            ),
    },
  ],
  rows,
})}`;
}
