import type { CapacityRow } from '../../../findings/capacity.js';
import { dataTable } from '../data-table.js';
import { hours, percent } from '../format-number.js';
import { html } from '../html.js';
import { personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';

/** Recorded contact against the working week. Only those above the limit are listed, in the order of ids. */
export const capacitySection: Section = {
  id: 'capacity',
  title: 'Capacity',
  body(view) {
    const { capacity } = view.analysis.findings;
    const rows = capacity.rows.filter(({ isOverloaded }) => isOverloaded);
    if (rows.length === 0) return findingFrame(capacity, undefined);
    return findingFrame(
      capacity,
      html`<p>To be asked about before another role is offered. Recorded contact is a part of the work, and long hours in the record can have reasons the data does not hold.</p>
${dataTable<CapacityRow>({
  caption: 'People whose recorded contact fills most of the week',
  file: 'people.csv',
  columns: [
    { header: 'Person', cell: ({ person }) => personLabel(view, person) },
    { header: 'Recorded hours a week', align: 'right', cell: ({ recordedHours }) => hours(recordedHours) },
    { header: 'Working week', align: 'right', cell: ({ weekHours }) => hours(weekHours) },
    {
      header: 'Share',
      align: 'right',
      cell: (row) => percent((row.recordedHours ?? Number.NaN) / row.weekHours),
      sortBy: (row) => (row.recordedHours ?? Number.NaN) / row.weekHours,
    },
    { header: 'Hours offered', align: 'right', cell: ({ hoursAvailable }) => hours(hoursAvailable) },
  ],
  rows,
})}`,
    );
  },
};
