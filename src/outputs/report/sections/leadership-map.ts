import type { Quadrant } from '../../../findings/leaders/leadership-map.js';
import type { Words } from '../../../words/words.js';
import { type Html, html } from '../html.js';
import { personLabel } from '../person-label.js';
import { findingFrame, type Section } from '../section.js';
import { standingPullFigure } from '../standing-pull-figure.js';
import type { View } from '../view.js';

/** Formal standing against informal pull: how many are where, and who has pull. */
export const leadershipMapSection: Section = {
  id: 'leadership-map',
  title: (words) => words.leadershipMap.theLeadershipMap,
  body: (view, words) => {
    const { leadershipMap } = view.analysis.findings;
    return findingFrame(
      words,
      leadershipMap,
      html`${leadershipMap.counts.size === 0 ? undefined : quadrants(words, view)}
${standingPullFigure(words, view)}`,
    );
  },
};

/** Those with pull and without a post first: the chart does not show them. */
const quadrantOrder: readonly Quadrant[] = [
  'informal only',
  'both',
  'neither',
  'formal only',
  'chart not known',
  'pull not known',
];

/** Only those with pull are named: there is no list of people without it. */
const named: readonly Quadrant[] = ['informal only', 'both', 'chart not known'];
const MAX_NAMED = 24;

function quadrants(words: Words, view: View): Html {
  const { counts } = view.analysis.findings.leadershipMap;
  const shown = quadrantOrder.filter((quadrant) => (counts.get(quadrant) ?? 0) > 0);
  return html`<dl class="quadrants">
${shown.map(
  (quadrant) => html`<div>
<dt>${words.terms[quadrant]} <span class="count">${words.numbers.count(counts.get(quadrant))}</span></dt>
<dd>${words.leadershipMap.meanings[quadrant]}.${named.includes(quadrant) ? members(words, view, quadrant) : undefined}</dd>
</div>
`,
)}</dl>`;
}

function members(words: Words, view: View, quadrant: Quadrant): Html | undefined {
  const people = view.top.filter(
    ({ map, pull }) => map?.quadrant === quadrant && pull.pull !== 'cannot tell',
  );
  if (people.length === 0) return undefined;
  const rest = people.length - MAX_NAMED;
  return html`<ul class="chips">
${people
  .slice(0, MAX_NAMED)
  .map(
    ({ index, pull }) =>
      html`<li>${personLabel(view, index)} <small>${words.terms[pull.pull]}</small></li>\n`,
  )}${rest > 0 ? html`<li class="rest">${words.leadershipMap.andMoreInLeadersCsv(rest)}</li>` : undefined}</ul>`;
}
