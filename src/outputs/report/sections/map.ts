import { mapData } from '../../map/map-data.js';
import { dataBlock, html } from '../html.js';
import type { Section } from '../section.js';

/** The network as a map to look around in. With scripts off it says what holds the same. */
export const mapSection: Section = {
  id: 'map',
  title: (words) => words.network.theMapOfPeople,
  body({ analysis, showNames }, words) {
    if (analysis.network.nodeCount === 0)
      return html`<p class="missing"><strong>${words.network.noMap}</strong> ${words.network.itWouldNeedPeopleAnd}</p>`;
    return html`<p>${words.network.whoIsInTouchWith}</p>
<noscript><p class="note">${words.network.theMapNeedsScriptsWithout}</p></noscript>
<div id="map-frame" class="map" hidden></div>
${dataBlock('map-data', mapData(words, analysis, showNames))}`;
  },
};
