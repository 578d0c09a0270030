import type { GroupAnalysis } from '../../../privacy/group-analysis.js';
import type { Words } from '../../../words/words.js';
import { type Html, html } from '../html.js';
import { dataText } from '../person-label.js';
import type { Section } from '../section.js';

/** What the page holds about people, and what it must not be used for. */
export const privacySection: Section = {
  id: 'privacy',
  title: (words) => words.privacy.privacy,
  bodyOfGroups: (view, words) => groupsBody(words, view),
  body({ analysis, showNames }, words) {
    const { minGroup } = analysis.options;
    return html`<p>${words.privacy.thisPageHoldsPersonalData(showNames ? words.privacy.idAndName : 'id')}</p>
<ul>
<li>${words.privacy.groupsOfFewerThanPeople(minGroup)} ${words.privacy.peopleAreShownHereToo}</li>
<li>${words.privacy.peopleWhoDoNotTake}</li>
<li>${words.privacy.thereIsNoListOf}</li>
<li>${words.privacy.aPlaceInANetwork}</li>
<li>${words.privacy.thePageAsksTheNetwork}</li>
</ul>`;
  },
};

/** What a page without persons shows, and what was put together or left out for it. */
function groupsBody(words: Words, { k, columns }: GroupAnalysis): Html {
  const together = columns.filter(({ rest }) => rest !== undefined);
  const left = columns.filter(({ isShown }) => !isShown);
  return html`<p>${words.privacy.thisPageShowsGroupsOf(k)}</p>
<ul>
${together.map(
  ({ by, rest }) => html`<li>${words.privacy.byGroupsThatAreToo(dataText(by), dataText(rest))}</li>
`,
)}${left.map(
  ({ by }) => html`<li>${words.privacy.theGroupsByAreNot(dataText(by), k)}</li>
`,
)}<li>${words.privacy.peopleAndPairsInTouch}</li>
<li>${words.privacy.contactBetweenTwoGroupsThat}</li>
<li>${words.privacy.peopleWhoDoNotTake}</li>
<li>${words.privacy.aPlaceInANetwork2}</li>
<li>${words.privacy.thePageAsksTheNetwork}</li>
</ul>`;
}
