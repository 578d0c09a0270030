import { describe, expect, it } from 'vitest';
import { xmlClean, xmlElement, xmlText } from '../../src/outputs/xml.js';

describe('xmlText(text)', () => {
  it('escapes what could end an attribute, begin markup or be made a space', () => {
    expect(xmlText(`a&b<c>d"e'f\tg\nh\ri`)).toBe('a&#38;b&#60;c&#62;d&#34;e&#39;f&#9;g&#10;h&#13;i');
  });

  it('keeps other text as it is', () => {
    expect(xmlText('Zoë 𝒳 (1; 2) #3')).toBe('Zoë 𝒳 (1; 2) #3');
  });
});

describe('xmlClean(text)', () => {
  it('drops what XML cannot hold: controls, halves of letters and the two that are none', () => {
    expect(xmlClean('a\0b\x08c\x0bd\x1fe\ud800f\udfffg\ufffeh\uffffi')).toBe('abcdefghi');
  });

  it('keeps the ends of what XML can hold', () => {
    const ends = '\t\n\r \ud7ff\ue000\ufffd\u{10000}\u{10ffff}';
    expect(xmlClean(ends)).toBe(ends);
  });
});

describe('xmlElement(name, attributes, inside)', () => {
  it('is closed at once without anything inside', () => {
    expect(
      xmlElement('node', [
        ['id', 'a"b'],
        ['label', undefined],
        ['size', 0],
      ]),
    ).toBe('<node id="a&#34;b" size="0"/>');
  });

  it('puts what is inside on lines of its own, as it is', () => {
    expect(xmlElement('nodes', [], ['<a/>', '<b/>'])).toBe('<nodes>\n<a/>\n<b/>\n</nodes>');
  });
});
