import { counted } from '../../../findings/wording.js';
import { dataTable } from '../data-table.js';
import { count } from '../format-number.js';
import { html } from '../html.js';
import { findingFrame, type Section } from '../section.js';
import { shownCounts } from '../shown-counts.js';

/** The chart as the data states it. */
export const formalStandingSection: Section = {
  id: 'formal-standing',
  title: 'Formal standing',
  body({ analysis }) {
    const { formalStanding } = analysis.findings;
    const { minGroup } = analysis.options;
    const byDepth = new Map<number, number>();
    for (const { depth } of formalStanding.rows) {
      if (depth !== undefined) byDepth.set(depth, (byDepth.get(depth) ?? 0) + 1);
    }
    const depths = [...byDepth.keys()].sort((a, b) => a - b);
    const sizes = shownCounts(
      depths.map((depth) => byDepth.get(depth)!),
      minGroup,
    );
    const spans = formalStanding.rows.map((row) => row.directReports).filter((span) => span > 0);
    spans.sort((a, b) => a - b);
    const evidence = html`${
      spans.length === 0
        ? undefined
        : html`<p>${counted(spans.length, 'person has', 'people have')} direct reports; half of them have ${count(spans[spans.length >> 1])} or fewer, and the widest span is ${count(spans.at(-1))}.</p>`
    }
${
  depths.length === 0
    ? undefined
    : dataTable({
        caption: 'People by steps to the top of the chart',
        columns: [
          { header: 'Steps to the top', cell: ({ depth }) => (depth === 0 ? '0 (top)' : count(depth)) },
          {
            header: 'People',
            align: 'right',
            cell: ({ size }) => (size === undefined ? html`<i>hidden</i>` : count(size)),
          },
        ],
        rows: depths.map((depth, i) => ({ depth, size: sizes[i] })),
      })
}
${sizes.includes(undefined) ? html`<p class="note">Groups of fewer than ${minGroup} people are hidden, and so is one more where the rest would give a single one away.</p>` : undefined}`;
    return findingFrame(formalStanding, evidence);
  },
};
