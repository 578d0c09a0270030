import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisJson } from '../../src/outputs/json/analysis-json.js';
import { type JsonValue, toJson } from '../../src/outputs/json/json.js';
import { sampleAnalysis } from './sample-analysis.js';
import { hostile } from './sample-people.js';

const context = { showNames: false, showValues: false };

describe('toJson', () => {
  it('toJson(value) is what JSON.parse reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'medium' }), (value) => {
        expect(JSON.parse(toJson(value as JsonValue))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('toJson(value) does not depend on the order of keys', () => {
    expect(toJson({ b: 1, a: [{ d: 1, c: 2 }] })).toBe(toJson({ a: [{ c: 2, d: 1 }], b: 1 }));
  });

  it('toJson(value) writes NaN, Infinity and undefined as null', () => {
    expect(JSON.parse(toJson({ a: Number.NaN, b: [Number.POSITIVE_INFINITY], c: undefined }))).toEqual({
      a: null,
      b: [null],
      c: null,
    });
  });
});

describe('analysisJson', () => {
  const text = analysisJson(sampleAnalysis(), context);

  it('analysisJson(analysis) is the same text for the same analysis', () => {
    expect(analysisJson(sampleAnalysis(), context)).toBe(text);
  });

  it('analysisJson(analysis) has sorted keys and none from the data', () => {
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Array.isArray(value)) {
        const keys = Object.keys(value);
        expect(keys).toEqual([...keys].sort());
        for (const key of keys) expect(key).toMatch(/^[a-z][A-Za-z0-9]*$/);
      }
      Object.values(value).forEach(walk);
    };
    walk(JSON.parse(text));
  });

  it('analysisJson(analysis) keys people by id, whatever the id', () => {
    const parsed = JSON.parse(text) as {
      findings: {
        informalPull: { rows: { person: string }[] };
        communities: { of: { person: string; community: number | null }[] };
      };
    };
    const ids = parsed.findings.informalPull.rows.map(({ person }) => person);
    for (const id of Object.values(hostile).filter((id) => id !== hostile.attribute))
      expect(ids).toContain(id);
    expect(parsed.findings.communities.of[0]?.community).toBeNull();
  });

  it('analysisJson(analysis) leaves the figures of hidden groups out', () => {
    expect(text).not.toContain('98765');
  });

  it('analysisJson(analysis) holds names only where they are allowed', () => {
    expect(text).not.toContain('Ana Ahlgren');
    expect(analysisJson(sampleAnalysis(), { ...context, showNames: true })).toContain('Ana Ahlgren');
  });
});
