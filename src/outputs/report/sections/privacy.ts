import { html } from '../html.js';
import type { Section } from '../section.js';

/** What the page holds about people, and what it must not be used for. */
export const privacySection: Section = {
  id: 'privacy',
  title: 'Privacy',
  body({ analysis, showNames }) {
    const { minGroup } = analysis.options;
    return html`<p>This page holds personal data: people are shown by ${showNames ? 'id and name' : 'id'}, and an id can be looked up by whoever has the list. It is not anonymous. Share it with those who need it and no one else, and delete it when they no longer do.</p>
<ul>
<li>Groups of fewer than ${minGroup} people show no figures, and neither do figures that would give such a group away.</li>
<li>People who do not take part, and all contact with them, left the data before anything was computed.</li>
<li>There is no list of people with little contact, and there is no message content anywhere.</li>
<li>A place in a network is not performance. Nobody should be hired, paid, promoted or dismissed for it; people stop answering truthfully when they are.</li>
<li>The page asks the network for nothing and sends nothing.</li>
</ul>`;
  },
};
