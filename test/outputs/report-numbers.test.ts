import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis.js';
import { analyze } from '../../src/analyze.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { makeOutputs } from '../../src/outputs/registry.js';
import { type Language, languages, wordsIn } from '../../src/words/languages.js';
import { checkNumbers } from '../battery/report-numbers.js';

describe('the tables of the report', () => {
  let analysis: Analysis;
  beforeAll(async () => {
    analysis = await analyze(await readDataset('fixtures/kite'), { draws: 20, permutations: 99 });
  });
  const filesIn = (lang: Language) => makeOutputs(analysis, { showNames: false, showValues: false, lang });

  it.each(languages)('hold no number that analysis.json and the CSV files do not hold (%s)', (lang) => {
    const files = filesIn(lang);
    const { tables, byRow, missing } = checkNumbers(files.get('report.html')!, files, wordsIn(lang).numbers);
    expect(tables).toBeGreaterThan(5);
    expect(byRow).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it('are found out when a number is changed', () => {
    const files = filesIn('en');
    const page = files.get('report.html')!;
    const changed = page.replace(/(<td class="number">)(\d+)(<\/td>)/, '$1987654321$3');
    expect(changed).not.toBe(page);
    expect(checkNumbers(changed, files).missing).toHaveLength(1);
  });
});
