import { describe, expect, it } from 'vitest';
import { pictureFile } from '../../src/outputs/pictures/picture-file.js';
import { pictures } from '../../src/outputs/pictures/registry.js';
import { html } from '../../src/outputs/report/html.js';
import { makeView } from '../../src/outputs/report/view.js';
import { english } from '../../src/words/english.js';
import { sampleAnalysis } from './sample-analysis.js';

const view = makeView(sampleAnalysis(), false);

/** Elements that are opened and not closed, or the other way round; an empty list in a whole file. */
function brokenElements(text: string): string[] {
  const open: string[] = [];
  const broken: string[] = [];
  for (const [, isEnd, name, isWhole] of text.matchAll(/<(\/?)([A-Za-z][\w:]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (isWhole === '/') continue;
    if (isEnd === '') open.push(name!);
    else if (open.pop() !== name) broken.push(name!);
  }
  return [...broken, ...open];
}

describe('pictureFile', () => {
  const drawn = pictures.flatMap((picture) => {
    const figure = picture.draw(view, english);
    return figure === undefined
      ? []
      : [
          {
            ...picture,
            title: picture.title(english),
            text: pictureFile(figure, picture.title(english), 'en'),
          },
        ];
  });

  it('most pictures can be drawn of the sample', () => {
    expect(drawn.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'leaders',
        'org-chart',
        'gaps',
        'chords',
        'units',
        'coverage',
        'style',
        'load',
      ]),
    );
  });

  it.each(drawn)('pictureFile() of $name is whole, has its words and asks for nothing', ({ text, title }) => {
    expect(brokenElements(text)).toEqual([]);
    expect(text).toContain(`<title id="title">${title}</title>`);
    expect(/<desc id="desc">[^<]{40,}<\/desc>/.test(text)).toBe(true);
    expect(text).not.toMatch(/NaN|undefined|<script|javascript:|href=|var\(--/);
    // Only a character reference may begin with &.
    expect(text.match(/&(?!#\d+;|amp;|lt;)/g)).toBeNull();
  });

  it('pictureFile() refuses a figure that is not built as figures are', () => {
    expect(() => pictureFile(html`<figure><p>words</p></figure>`, 'words', 'en')).toThrow(/not built/);
  });
});
