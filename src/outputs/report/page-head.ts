import { sha256Base64 } from '../record/sha256.js';
import { type Html, html, ownText } from './html.js';

/** What differs between the heads of pages. */
export interface PageHead {
  readonly lang: string;
  readonly title: string;
  readonly version: string;
  readonly style: string;
  /** Our own, in their order: none other runs. */
  readonly scripts: readonly string[];
}

/**
 * How every page of ours begins, up to its body. The policy stands before anything else: nothing is loaded, and only this style
 * sheet and these scripts run.
 */
export function pageHead({ lang, title, version, style, scripts }: PageHead): Html {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(style)}'`,
    ...(scripts.length === 0
      ? []
      : [`script-src ${scripts.map((script) => `'sha256-${sha256Base64(script)}'`).join(' ')}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="${lang}" dir="ltr">
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
`;
}
