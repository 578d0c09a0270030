import { textIn } from '../../../findings/finding.js';
import { html } from '../html.js';
import type { Section } from '../section.js';

/** The findings in sentences, each with the way to its section. */
export const glanceSection: Section = {
  id: 'glance',
  title: (words) => words.summary.theFindingsAtAGlance,
  body({ analysis }, words) {
    const { findings } = analysis;
    const cards = [
      { to: 'leadership-map', finding: findings.leadershipMap },
      { to: 'informal-leaders', finding: findings.informalPull },
      { to: 'nimble-types', finding: findings.nimbleTypes },
      { to: 'architects', finding: findings.architects },
      { to: 'leadership-style', finding: findings.leadershipStyle },
      { to: 'compare-firms', finding: findings.firmComparison },
      { to: 'gaps', finding: findings.gaps },
      { to: 'bridges', finding: findings.fragileBridges },
      { to: 'coverage', finding: findings.coverage },
      { to: 'communities', finding: findings.communities },
      { to: 'capacity', finding: findings.capacity },
      { to: 'roles', finding: findings.roleMatches },
    ];
    return html`<ul class="cards">
${cards.map(({ to, finding }) => {
  const { title, question, sentences, missing } = textIn(words, finding);
  return html`<li>
<h3><a href="#${to}">${title}</a></h3>
<p class="question">${question}</p>
<p>${missing === undefined ? sentences.slice(0, 2).join(' ') : words.summary.notAnsweredTheDataWould(missing)}</p>
</li>
`;
})}</ul>`;
  },
};
