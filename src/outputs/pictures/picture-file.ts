import type { Html } from '../report/html.js';
import { pictureStyle } from '../report/picture-style.js';
import { xmlClean } from '../xml.js';

const MARGIN = 20;
const LINE = 18;
/** Letters that fit beside one another in a unit of width, at the size of a caption. */
const LETTERS = 1 / 6.4;

/**
 * A figure of the report as an SVG file of its own: title, drawing, key and caption, in light or dark as its reader
 * prefers, with the caption as text alternative. It reads what `html` wrote, so no letter of the data is markup in it.
 * Throws where the figure is not built as figures are.
 */
export function pictureFile(figure: Html, title: string, lang: string): string {
  const text = xmlClean(figure.toString());
  const drawing =
    /<svg viewBox="0 0 ([\d.]+) ([\d.]+)" role="img"[^>]*? class="([^"]*)">([\s\S]*?)<\/svg>\s*<\/div>/.exec(
      text,
    );
  const caption = /<figcaption[^>]*>([\s\S]*)<\/figcaption>/.exec(text)?.[1];
  if (drawing === null || caption === undefined)
    throw new Error(`the figure "${title}" is not built as figures are`);
  const [, wide = '0', high = '0', look = '', body = ''] = drawing;
  const width = Number(wide) + 2 * MARGIN;
  const top = MARGIN + 30;
  const keys = keysOf(caption, Number(wide), look);
  const below = top + Number(high) + 24;
  const plain = plainText(caption.replace(key, ''));
  const lines = wrapped(plain, Math.floor(Number(wide) * LETTERS));
  const height = below + keys.height + lines.length * LINE + MARGIN;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${title}</title>
<desc id="desc">${plainText(caption)}</desc>
<style>${pictureStyle.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>
<rect class="paper" width="${width}" height="${height}"/>
<text class="title" x="${MARGIN}" y="${MARGIN + 12}">${title}</text>
<g class="${look}" transform="translate(${MARGIN} ${top})">${body}</g>
<g transform="translate(${MARGIN} ${below})">${keys.body}
${lines.map((line, at) => `<text class="caption" y="${keys.height + at * LINE}">${line}</text>`).join('\n')}
</g>
</svg>
`;
}

/** A sample and its words, as `<span class="key">` in captions. */
const key =
  /<span class="key"><svg width="(\d+)" height="(\d+)"[^>]*?(?: class="([^"]*)")?>([\s\S]*?)<\/svg>([\s\S]*?)<\/span>/g;

/** Samples with their words, side by side while there is room. */
function keysOf(
  caption: string,
  wide: number,
  look: string,
): { readonly body: string; readonly height: number } {
  let x = 0;
  let y = 0;
  const parts: string[] = [];
  for (const [, width = '0', , own, sample = '', words = ''] of caption.matchAll(key)) {
    const said = plainText(words);
    const room = Number(width) + 8 + said.length / LETTERS + 16;
    if (x > 0 && x + room > wide) {
      x = 0;
      y += LINE + 2;
    }
    parts.push(
      `<g class="key ${own ?? look}" transform="translate(${x} ${y - 10})">${sample}</g><text class="caption" x="${x + Number(width) + 8}" y="${y}">${said}</text>`,
    );
    x += room;
  }
  return { body: parts.join('\n'), height: parts.length === 0 ? 0 : y + LINE + 4 };
}

/** Markup without its tags. Letters of the data stay escaped, for they never were markup. */
function plainText(markup: string): string {
  return markup
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && `${line} ${word}`.length > letters) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
