import { describe, expect, it } from 'vitest';
import { chordFigure } from '../../src/outputs/report/chord-figure.js';
import { pictureRules } from '../../src/outputs/report/picture-style.js';
import { english } from '../../src/words/english.js';
import { sampleAnalysis } from './sample-analysis.js';

describe('chordFigure()', () => {
  const [table] = sampleAnalysis().findings.gaps.tables;
  const text = chordFigure(english, table!, 'chord')!.toString();

  it('names each group, with the outline of the name behind its letters', () => {
    const names = [...text.matchAll(/<text class="unit-name"([^>]*)>/g)];
    expect(names).toHaveLength(table!.groups.filter(({ isHidden }) => !isHidden).length);
    // The outline is as light as the ground: painted over the letters it would hide them.
    expect(pictureRules).toMatch(/\.unit-name \{ stroke: var\(--panel\)/);
    for (const [, attributes] of names) expect(attributes).toContain('paint-order="stroke"');
  });
});
