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
    if (table === undefined || table.groups.length < 2)
      return html`<p class="missing"><strong>${words.network.noPicture}</strong> ${words.network.itWouldNeedAColumn}</p>`;
    return html`${unitMapFigure(words, view, table)}
${loadFigure(words, view)}`;
  },
};
