import type { Quadrant } from '../../../findings/leadership-map.js';
import { count } from '../format-number.js';
import { type Html, html } from '../html.js';
import { personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import { standingPullFigure } from '../standing-pull-figure.js';
import type { View } from '../view.js';

/** Formal standing against informal pull: how many are where, and who has pull. */
export const leadershipMapSection: Section = {
  id: 'leadership-map',
  title: 'The leadership map',
  body: (view) => {
    const { leadershipMap } = view.analysis.findings;
    return findingFrame(
      leadershipMap,
      html`${leadershipMap.counts.size === 0 ? undefined : quadrants(view)}
${standingPullFigure(view)}`,
    );
  },
};

const meanings: ReadonlyMap<Quadrant, string> = new Map([
  ['informal only', 'Pull without a post: the leaders the chart does not show'],
  ['both', 'Pull and a post'],
  ['neither', 'Neither a post nor a place in the top sets'],
  ['formal only', 'A post, and no place in the top sets'],
  ['chart not known', 'The data does not say who has a post'],
  ['pull not known', 'Too many people are missing to name anybody'],
]);

/** Only those with pull are named: there is no list of people without it. */
const named: readonly Quadrant[] = ['informal only', 'both', 'chart not known'];
const MAX_NAMED = 24;

function quadrants(view: View): Html {
  const { counts } = view.analysis.findings.leadershipMap;
  const shown = [...meanings.keys()].filter((quadrant) => (counts.get(quadrant) ?? 0) > 0);
  return html`<dl class="quadrants">
${shown.map(
  (quadrant) => html`<div>
<dt>${quadrant} <span class="count">${count(counts.get(quadrant))}</span></dt>
<dd>${meanings.get(quadrant)}.${named.includes(quadrant) ? members(view, quadrant) : undefined}</dd>
</div>
`,
)}</dl>`;
}

function members(view: View, quadrant: Quadrant): Html | undefined {
  const people = view.top.filter(
    ({ map, pull }) => map?.quadrant === quadrant && pull.pull !== 'cannot tell',
  );
  if (people.length === 0) return undefined;
  const rest = people.length - MAX_NAMED;
  return html`<ul class="chips">
${people
  .slice(0, MAX_NAMED)
  .map(({ index, pull }) => html`<li>${personLabel(view, index)} <small>${pull.pull}</small></li>\n`)}${
  rest > 0 ? html`<li class="rest">and ${count(rest)} more in leaders.csv</li>` : undefined
}</ul>`;
}
