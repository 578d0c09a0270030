import type { Finding } from '../../findings/finding.js';
import type { GroupAnalysis } from '../../privacy/group-analysis.js';
import { type Html, type HtmlValue, html } from './html.js';
import type { View } from './view.js';

/** A part of the report: one file and one line in `sections.ts`; the contents are made from the list. */
export interface Section {
  /** The anchor of the section. */
  readonly id: string;
  readonly title: string;
  body(view: View): Html;
  /** The section where nobody is to be shown; without this it says that it needs persons. */
  bodyOfGroups?(groups: GroupAnalysis): Html;
}

/** A section around its heading. */
export function sectionFrame({ id, title }: Pick<Section, 'id' | 'title'>, body: Html): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`;
}

/** A finding around its picture or table: question, sentences, what would be needed, the rule, how to read it. */
export function findingFrame(finding: Finding, evidence: HtmlValue): Html {
  return html`<p class="question">${finding.question}</p>
${missingNote(finding)}
${finding.sentences.map((sentence) => html`<p>${sentence}</p>\n`)}
${evidence}
<dl class="reading">
<div><dt>The rule</dt><dd>${finding.rule}</dd></div>
<div><dt>It may mean</dt><dd>${finding.mayMean}</dd></div>
<div><dt>It does not mean</dt><dd>${finding.doesNotMean}</dd></div>
</dl>`;
}

/** What the data would need for an answer. */
export function missingNote({ missing }: Finding): Html | undefined {
  return missing === undefined
    ? undefined
    : html`<p class="missing"><strong>Not answered by this data.</strong> It would need: ${missing}</p>`;
}
