import { describe, expect, it } from 'vitest';
import { analysisJson } from '../../src/outputs/json/analysis-json.js';
import { analysisFile } from '../../src/schema/analysis-file.js';
import { sampleAnalysis } from './sample-analysis.js';

describe('analysisFile', () => {
  const analysis = sampleAnalysis();

  it.each([true, false])('holds for what analysisJson() writes, with names or without', (showNames) => {
    const read = JSON.parse(analysisJson(analysis, { showNames, showValues: false }));
    expect(analysisFile.safeParse(read).error).toBeUndefined();
    expect(Object.keys(read.findings).length).toBeGreaterThan(10);
  });

  it('does not hold for a finding that lost what it may mean', () => {
    const read = JSON.parse(analysisJson(analysis, { showNames: false, showValues: false }));
    delete read.findings.gaps.doesNotMean;
    expect(analysisFile.safeParse(read).success).toBe(false);
  });
});
