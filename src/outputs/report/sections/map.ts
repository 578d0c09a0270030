import { mapData } from '../../map/map-data.js';
import { dataBlock, html } from '../html.js';
import type { Section } from '../section.js';

/** The network as a map to look around in. With scripts off it says what holds the same. */
export const mapSection: Section = {
  id: 'map',
  title: 'The map of people',
  body({ analysis, showNames }) {
    if (analysis.network.nodeCount === 0)
      return html`<p class="missing"><strong>No map.</strong> It would need people and ties between them.</p>`;
    return html`<p>Who is in touch with whom: near on the map are those with many common contacts. Colour and place tell the group, size a measure of your choice. A long way apart does not mean that two people do not know one another, and a small mark says nothing about anybody’s work.</p>
<noscript><p class="note">The map needs scripts. Without them, the picture of groups and the tables hold the same.</p></noscript>
<div id="map-frame" class="map" hidden></div>
${dataBlock('map-data', mapData(analysis, showNames))}`;
  },
};
