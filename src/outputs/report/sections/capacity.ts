import {
  aboveIn,
  type Capacity,
  type CapacityRow,
  loadNames,
  rowsToAsk,
} from '../../../findings/capacity.js';
import type { LoadShare } from '../../../findings/load-share.js';
import { askAbout } from '../../capacity-csv.js';
import { dataTable } from '../data-table.js';
import { count, hours, percent } from '../format-number.js';
import { type Html, html } from '../html.js';
import { personLabel, personList } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import type { View } from '../view.js';
import { loadShareFigure, weekFigure } from '../week-figure.js';

/** Declared hours and recorded load. Only those above a limit are listed, in the order of ids. */
export const capacitySection: Section = {
  id: 'capacity',
  title: 'Capacity',
  body(view) {
    const { findings, options } = view.analysis;
    const { capacity } = findings;
    return findingFrame(
      capacity,
      html`${weekFigure(capacity, options.overload, options.minGroup)}
${askTable(view, rowsToAsk(capacity))}
${shareTable(capacity)}`,
    );
  },
};

function askTable(view: View, rows: readonly CapacityRow[]): Html | undefined {
  if (rows.length === 0) return undefined;
  return html`<p>To be asked about before anything more is offered. Recorded contact is a part of the work, and a great load in the record can have reasons the data does not hold.</p>
${dataTable<CapacityRow>({
  caption: 'People to be asked: a full week, a load far above that of peers, or more asked than offered',
  file: 'capacity.csv',
  columns: [
    { header: 'Person', cell: ({ person }) => personLabel(view, person) },
    { header: 'Ask about', cell: askAbout },
    {
      header: 'Recorded hours a week',
      align: 'right',
      cell: ({ recordedHours, recordedLow, recordedHigh }) =>
        html`${hours(recordedHours)}${Number.isNaN(recordedLow) ? undefined : html` <small>(${hours(recordedLow)}–${hours(recordedHigh)})</small>`}`,
      sortBy: ({ recordedHours }) => recordedHours,
    },
    { header: 'Working week', align: 'right', cell: ({ weekHours }) => hours(weekHours) },
    {
      header: 'Share',
      align: 'right',
      cell: (row) => percent((row.recordedHours ?? Number.NaN) / row.weekHours),
      sortBy: (row) => (row.recordedHours ?? Number.NaN) / row.weekHours,
    },
    { header: 'Above peers', cell: peersText },
    { header: 'Hours offered', align: 'right', cell: ({ hoursAvailable }) => hours(hoursAvailable) },
    { header: 'Asked by this run', align: 'right', cell: ({ hoursAsked }) => hours(hoursAsked) },
    {
      header: 'Could relieve',
      cell: ({ relief }) =>
        relief === undefined
          ? '–'
          : relief.candidates.length === 0
            ? html`<small>${relief.noCandidate}</small>`
            : personList(
                view,
                relief.candidates.map(({ person }) => person),
              ),
    },
  ],
  rows,
})}`;
}

function peersText(row: CapacityRow): string {
  const above = aboveIn(row).map((load) => {
    const { median, peers } = row.peers[load]!;
    return `${loadNames[load]}: the middle of ${peers === 'everybody' ? 'all others' : `the ${peers}`} is ${count(median)}`;
  });
  return above.length === 0 ? '–' : above.join('; ');
}

function shareTable({ shares }: Capacity): Html | undefined {
  const told = shares.filter(({ cannotTell }) => cannotTell === undefined);
  if (told.length === 0) {
    const [reason] = shares.flatMap(({ cannotTell }) => cannotTell ?? []);
    return html`<p class="note">What the most loaded few carry is not told: ${reason}.</p>`;
  }
  return html`<h3>What the most loaded few carry</h3>
${loadShareFigure(shares)}
${dataTable<LoadShare>({
  caption:
    'Share of each load that the most loaded few carry, beside what would be even and what chance gives',
  file: 'analysis.json',
  columns: [
    { header: 'Load', cell: ({ load, top }) => `${loadNames[load]}, top ${top * 100} %` },
    {
      header: 'People',
      align: 'right',
      cell: ({ people }) => count(people),
    },
    {
      header: 'Carry',
      align: 'right',
      cell: ({ share, low, high }) =>
        html`${percent(share)}${Number.isNaN(low) ? undefined : html` <small>(${percent(low)}–${percent(high)})</small>`}`,
      sortBy: ({ share }) => share,
    },
    { header: 'If all alike', align: 'right', cell: ({ even }) => percent(even) },
    {
      header: 'By chance',
      align: 'right',
      cell: ({ chance, chanceLow, chanceHigh }) =>
        html`${percent(chance)}${Number.isNaN(chance) ? undefined : html` <small>(${percent(chanceLow)}–${percent(chanceHigh)})</small>`}`,
    },
  ],
  rows: told,
})}`;
}
