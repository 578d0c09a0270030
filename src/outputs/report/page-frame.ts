import type { Words } from '../../words/words.js';
import { sha256Base64 } from '../sha256.js';
import { type Html, html, ownText } from './html.js';
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
  // Before anything else in the page: nothing is loaded, and only this style sheet and these scripts run.
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(style)}'`,
    `script-src ${scripts.map((script) => `'sha256-${sha256Base64(script)}'`).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="${words.lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="orgraph ${version}">
<meta name="robots" content="noindex">
<title>${words.frame.leadersAndConnectionsANetwork}</title>
<link rel="icon" href="data:,">
<style>${ownText(style)}</style>
</head>
<body>
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
