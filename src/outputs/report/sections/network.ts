import { html } from '../html.js';
import { loadFigure } from '../load-figure.js';
import type { Section } from '../section.js';
import { unitMapFigure } from '../unit-map-figure.js';

/** The network between groups as a picture. */
export const networkSection: Section = {
  id: 'network',
  title: (words) => words.network.theNetworkBetweenGroups,
  body(view, words) {
    const { tables } = view.analysis.findings.gaps;
    const table = tables.find(({ by }) => by === 'unit') ?? tables.at(-1);
    const shown = table?.groups.filter(({ isHidden }) => !isHidden).length ?? 0;
    const picture =
      table !== undefined && shown >= 2
        ? unitMapFigure(words, view, table)
        : html`<p class="missing"><strong>${words.network.noPicture}</strong> ${words.network.itWouldNeedAColumn}</p>`;
    return html`${picture}
${loadFigure(words, view)}`;
  },
};
