import { sha256Base64 } from '../sha256.js';
import { type Html, html, ownText } from './html.js';

/** A whole page without scripts: its title, our own style sheet, and what stands in the body. */
export interface ScriptlessPage {
  readonly title: string;
  readonly version: string;
  readonly style: string;
  readonly body: Html;
}

/** One file that asks the network for nothing, runs nothing, and can be read on a screen or printed. */
export function scriptlessPage({ title, version, style, body }: ScriptlessPage): string {
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="orgraph ${version}">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${ownText(style)}</style>
</head>
<body>
${body}
</body>
</html>
`.toString();
}
