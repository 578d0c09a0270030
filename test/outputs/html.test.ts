import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/outputs/report/html.js';

describe('html', () => {
  it('html with a text holds no letter that could begin markup or end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.toString()).not.toMatch(/[<>"'`]|&(?!#\d+;)/);
      }),
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

  it('an object that only looks like a piece is no piece', () => {
    const forged = { toString: () => '<script>' } as unknown as string;
    expect(() => html`${forged}`.toString()).toThrow();
  });
});
