import type { Words } from '../../words/words.js';
import { type Html, html, ownText } from './html.js';
import { pageHead } from './page-head.js';
import type { Section } from './section.js';
import { style } from './style.js';

/** What stands in the frame of a page. */
export interface Page {
  readonly version: string;
  readonly head: Html;
  /** Those in the contents, in their order. */
  readonly sections: readonly Pick<Section, 'id' | 'title'>[];
  readonly body: Html;
  /** Our own, in their order: none other runs. */
  readonly scripts: readonly string[];
  readonly footer: string;
}

/** A whole page that needs nothing else: the policy first, then the contents, the sections and the scripts. */
export function pageFrame(words: Words, { version, head, sections, body, scripts, footer }: Page): Html {
  const title = words.frame.leadersAndConnectionsANetwork;
  return html`${pageHead({ lang: words.lang, title, version, style, scripts })}<body>
<a class="skip" href="#main">${words.frame.skipToTheReport}</a>
${head}
<div class="page">
<nav aria-label="${words.frame.contents}">
<h2>${words.frame.contents}</h2>
<ol>
${sections.map(({ id, title }) => html`<li><a href="#${id}">${title(words)}</a></li>\n`)}</ol>
</nav>
<main id="main" tabindex="-1">
${body}</main>
</div>
<footer>
<p>${footer}</p>
</footer>
${scripts.map((script) => html`<script>${ownText(script)}</script>\n`)}
</body>
</html>
`;
}
