import { type Finding, textIn } from '../../findings/finding.js';
import type { GroupAnalysis } from '../../privacy/group-analysis.js';
import type { Words } from '../../words/words.js';
import { type Html, type HtmlValue, html } from './html.js';
import type { View } from './view.js';

/** A part of the report: one file and one line in `sections.ts`; the contents are made from the list. */
export interface Section {
  /** The anchor of the section. */
  readonly id: string;
  readonly title: (words: Words) => string;
  body(view: View, words: Words): Html;
  /** The section where nobody is to be shown; without this it says that it needs persons. */
  bodyOfGroups?(groups: GroupAnalysis, words: Words): Html;
}

/** A section around its heading. */
export function sectionFrame(words: Words, { id, title }: Pick<Section, 'id' | 'title'>, body: Html): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title(words)}</h2>
${body}
</section>
`;
}

/** A finding around its picture or table: question, sentences, what would be needed, the rule, how to read it. */
export function findingFrame(words: Words, finding: Finding, evidence: HtmlValue): Html {
  const text = textIn(words, finding);
  return html`<p class="question">${text.question}</p>
${missingNote(words, finding)}
${text.sentences.map((sentence) => html`<p>${sentence}</p>\n`)}
${evidence}
<dl class="reading">
<div class="rule"><dt>${words.frame.theRule}</dt><dd>${text.rule}</dd></div>
<div><dt>${words.frame.itMayMean}</dt><dd>${text.mayMean}</dd></div>
<div><dt>${words.frame.itDoesNotMean}</dt><dd>${text.doesNotMean}</dd></div>
</dl>`;
}

/** What the data would need for an answer. */
export function missingNote(words: Words, finding: Finding): Html | undefined {
  const { missing } = textIn(words, finding);
  return missing === undefined
    ? undefined
    : html`<p class="missing"><strong>${words.frame.notAnsweredByThisData}</strong> ${words.frame.itWouldNeed(missing)}</p>`;
}
