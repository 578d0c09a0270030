import type { GroupAnalysis } from '../../../privacy/group-analysis.js';
import { type Html, html } from '../html.js';
import { dataText } from '../person-label.js';
import type { Section } from '../section.js';

/** What the page holds about people, and what it must not be used for. */
export const privacySection: Section = {
  id: 'privacy',
  title: 'Privacy',
  bodyOfGroups: groupsBody,
  body({ analysis, showNames }) {
    const { minGroup } = analysis.options;
    return html`<p>This page holds personal data: people are shown by ${showNames ? 'id and name' : 'id'}, and an id can be looked up by whoever has the list. It is not anonymous. Share it with those who need it and no one else, and delete it when they no longer do.</p>
<ul>
<li>Groups of fewer than ${minGroup} people show no figures, and neither do figures that would give such a group away. People are shown here too, one by one: whoever has this page can add up what is hidden. Figures of groups to be shared with others are made with --privacy aggregate.</li>
<li>People who do not take part, and all contact with them, left the data before anything was computed.</li>
<li>There is no list of people with little contact, and there is no message content anywhere.</li>
<li>A place in a network is not performance. Nobody should be hired, paid, promoted or dismissed for it; people stop answering truthfully when they are.</li>
<li>The page asks the network for nothing and sends nothing.</li>
</ul>`;
  },
};

/** What a page without persons shows, and what was put together or left out for it. */
function groupsBody({ k, columns }: GroupAnalysis): Html {
  const together = columns.filter(({ rest }) => rest !== undefined);
  const left = columns.filter(({ isShown }) => !isShown);
  return html`<p>This page shows groups of at least ${k} people, and nobody. That makes it hard to learn about a person from it, and not impossible: who knows much already learns more from any figure. Nothing here is called anonymous.</p>
<ul>
${together.map(
  ({
    by,
    rest,
  }) => html`<li>By ${dataText(by)}, groups that are too small, or of which so few people would be left beside another column, are put together as ${dataText(rest)}.</li>
`,
)}${left.map(
  ({
    by,
  }) => html`<li>The groups by ${dataText(by)} are not shown: fewer than ${k} people would be left between them and another column.</li>
`,
)}<li>People and pairs in touch are counted to the nearest five; other figures have two decimals at most.</li>
<li>Contact between two groups that is in truth that of one or two people is hidden, with as much beside it as keeps it from being worked out.</li>
<li>People who do not take part, and all contact with them, left the data before anything was computed.</li>
<li>A place in a network is not performance. Nobody should be hired, paid, promoted or dismissed for it.</li>
<li>The page asks the network for nothing and sends nothing.</li>
</ul>`;
}
