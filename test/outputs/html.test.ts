import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataBlock, html, ownText } from '../../src/outputs/report/html.js';

describe('html', () => {
  it('html with a text holds no letter that could begin markup or end an attribute', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => !/[<>"'`]|&(?!#\d+;)/.test(html`${text}`.toString()),
      ),
      { numRuns: 1000 },
    );
  });

  it('html with a piece puts it in as it is, and lists one after another', () => {
    const items = ['a<b', 'c'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>${undefined}${3}`.toString()).toBe('<ul><li>a&#60;b</li><li>c</li></ul>3');
  });

  it('html with a text shows letters that would turn or hide what follows', () => {
    expect(html`${'\u202Eexe\u0000'}`.toString()).toBe('[U+202E]exe[U+0000]');
  });

  it('html with a text keeps line ends and tabs, and writes no value as nothing', () => {
    expect(html`<p>${'a\n\tb'}${undefined}${0}${['x', 1, undefined]}</p>`.toString()).toBe(
      '<p>a\n\tb0x1</p>',
    );
    expect(html`${'\u2066\u0007'}`.toString()).toBe('[U+2066][U+0007]');
  });

  it('html with a text writes each letter of markup by its number', () => {
    expect(html`${'a&b<c>d"e\'f`g'}`.toString()).toBe('a&#38;b&#60;c&#62;d&#34;e&#39;f&#96;g');
  });

  it('ownText(constant) is put in as it is', () => {
    expect(html`<style>${ownText('a > b {}')}</style>`.toString()).toBe('<style>a > b {}</style>');
  });

  it('dataBlock(id, value) holds JSON on one line in which nothing ends the element, and which reads back', () => {
    const value = { text: '</script><!-- & \u2028\u2029', list: [1, null] };
    const block = dataBlock('map-data', value).toString();
    const [, inside] = /^<script type="application\/json" id="map-data">(.*)<\/script>$/.exec(block)!;
    expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
    expect(inside).toContain('\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029');
    expect(JSON.parse(inside!)).toEqual(value);
  });

  it('an object that only looks like a piece is no piece', () => {
    const forged = { toString: () => '<script>' } as unknown as string;
    expect(() => html`${forged}`.toString()).toThrow();
  });
});
