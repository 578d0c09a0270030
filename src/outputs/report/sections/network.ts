import { html } from '../html.js';
import { loadFigure } from '../load-figure.js';
import type { Section } from '../section.js';
import { unitMapFigure } from '../unit-map-figure.js';

/** The network between groups as a picture. */
export const networkSection: Section = {
  id: 'network',
  title: 'The network between groups',
  body(view) {
    const { tables } = view.analysis.findings.gaps;
    const table = tables.find(({ by }) => by === 'unit') ?? tables.at(-1);
    const shown = table?.groups.filter(({ isHidden }) => !isHidden).length ?? 0;
    const picture =
      table !== undefined && shown >= 2
        ? unitMapFigure(view, table)
        : html`<p class="missing"><strong>No picture.</strong> It would need a column that puts people into at least two groups, such as unit.</p>`;
    return html`${picture}
${loadFigure(view)}`;
  },
};
