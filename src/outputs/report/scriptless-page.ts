import { type Html, html } from './html.js';
import { pageHead } from './page-head.js';

/** A whole page without scripts: its title, our own style sheet, and what stands in the body. */
export interface ScriptlessPage {
  readonly lang: string;
  readonly title: string;
  readonly version: string;
  readonly style: string;
  readonly body: Html;
}

/** One file that asks the network for nothing, runs nothing, and can be read on a screen or printed. */
export function scriptlessPage({ lang, title, version, style, body }: ScriptlessPage): string {
  return html`${pageHead({ lang, title, version, style, scripts: [] })}<body>
${body}
</body>
</html>
`.toString();
}
