import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/report.js';
import { sampleAnalysis } from './sample-analysis.js';

describe('renderReport', () => {
  const report = renderReport(sampleAnalysis(), { showNames: true });

  it('renderReport(analysis) is the same text for the same analysis', () => {
    expect(renderReport(sampleAnalysis(), { showNames: true })).toBe(report);
  });

  it('renderReport(analysis) refers to nothing outside', () => {
    expect(report.match(/\b(?:https?|wss?|ftp):/i)).toBeNull();
    expect(report.match(/<(?:img|iframe|object|embed|base|form)\b/i)).toBeNull();
    expect(
      [...report.matchAll(/\b(?:src|href)="([^"]*)"/g)]
        .map(([, link]) => link)
        .filter((link) => !/^(?:#|data:,$)/.test(link!)),
    ).toEqual([]);
    const withoutScripts = report.replace(/<script>[\s\S]*?<\/script>/g, '');
    expect(withoutScripts.match(/@import|url\(/i)).toBeNull();
  });

  it('renderReport(analysis) has one script and one style sheet, both ours, and no handler or style in a tag', () => {
    expect(report.match(/<script/g)).toHaveLength(1);
    expect(report.match(/<style/g)).toHaveLength(1);
    expect(report.match(/<[^>]*\son[a-z]+=/i)).toBeNull();
    expect(report.match(/<[^>]*\sstyle=/i)).toBeNull();
  });

  it('renderReport(analysis) shows names only where asked, and never a hidden figure', () => {
    expect(renderReport(sampleAnalysis())).not.toContain('Ana Ahlgren');
    expect(report).not.toContain('98765');
    expect(report).not.toContain('98,765');
  });

  it('renderReport(analysis) shows no rank for a kind of evidence that nobody has', () => {
    const analysis = sampleAnalysis();
    const { informalPull } = analysis.findings;
    const rows = informalPull.rows.map((row) => ({
      ...row,
      evidence: row.evidence.map((one) => (one.kind === 'trusted' ? { ...one, value: 0 } : one)),
    }));
    const text = renderReport({
      ...analysis,
      findings: { ...analysis.findings, informalPull: { ...informalPull, rows } },
    });
    expect(text).toContain('<td>–</td>');
    expect(text).toContain('A dash stands where nobody has');
    expect(text.match(/class="rank"/g)!.length).toBeLessThan(report.match(/class="rank"/g)!.length);
  });

  it('renderReport(analysis) says what would be needed where there is no answer', () => {
    const analysis = sampleAnalysis();
    const roleMatches = {
      ...analysis.findings.roleMatches,
      missing: 'a file of roles',
      suggestions: [],
      unfilled: [],
    };
    const without = renderReport({ ...analysis, findings: { ...analysis.findings, roleMatches } });
    expect(without).toContain('It would need: a file of roles');
  });

  it('renderReport(analysis) has no cell without a word for what is not there', () => {
    const body = report.slice(0, report.indexOf('<script'));
    expect(body.match(/>(?:NaN|undefined)|(?:NaN|undefined)"|\[object|Infinity/)).toBeNull();
  });
});
