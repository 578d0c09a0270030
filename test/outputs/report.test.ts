import { describe, expect, it } from 'vitest';
import { textIn, told } from '../../src/findings/finding.js';
import { MAP_SOURCE } from '../../src/outputs/report/map-client/main.generated.js';
import { sortScript } from '../../src/outputs/report/sort-script.js';
import { renderReport } from '../../src/report.js';
import { english } from '../../src/words/english.js';
import { sampleAnalysis } from './sample-analysis.js';

describe('renderReport', () => {
  const report = renderReport(sampleAnalysis(), { showNames: true });
  /** Without our own scripts, which hold words of their own. */
  const page = report.replace(/<script>[\s\S]*?<\/script>/g, '');

  it('renderReport(analysis) is the same text for the same analysis', () => {
    expect(renderReport(sampleAnalysis(), { showNames: true })).toBe(report);
  });

  it('renderReport(analysis) refers to nothing outside', () => {
    expect(page.match(/\b(?:https?|wss?|ftp):/i)).toBeNull();
    expect(page.match(/<(?:img|iframe|object|embed|base|form)\b/i)).toBeNull();
    expect(
      [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)]
        .map(([, link]) => link)
        .filter((link) => !/^(?:#|data:,$)/.test(link!)),
    ).toEqual([]);
    expect(page.match(/@import|url\(/i)).toBeNull();
  });

  it('renderReport(analysis) has a target for every link', () => {
    const targets = new Set([...page.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  });

  it('renderReport(analysis) has two scripts and one style sheet, all ours, and no handler or style in a tag', () => {
    expect([...report.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text)).toEqual([
      sortScript(english),
      MAP_SOURCE,
    ]);
    expect(report.match(/<script /g)).toHaveLength(1);
    expect(report.match(/<script type="application\/json" id="map-data">[^<]*<\/script>/g)).toHaveLength(1);
    expect(report.match(/<style/g)).toHaveLength(1);
    expect(page.match(/<[^>]*\son[a-z]+=/i)).toBeNull();
    expect(page.match(/<[^>]*\sstyle=/i)).toBeNull();
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
      ...told((words) => ({
        ...textIn(words, analysis.findings.roleMatches),
        missing: 'a file of roles',
      })),
      suggestions: [],
      unfilled: [],
    };
    const without = renderReport({ ...analysis, findings: { ...analysis.findings, roleMatches } });
    expect(without).toContain('It would need: a file of roles');
  });

  it('renderReport(analysis) has no cell without a word for what is not there', () => {
    expect(page.match(/>(?:NaN|undefined)|(?:NaN|undefined)"|\[object|Infinity/)).toBeNull();
  });
});
