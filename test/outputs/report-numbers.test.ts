import { beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { makeOutputs } from '../../src/outputs/registry.js';
import { checkNumbers } from '../battery/report-numbers.js';

describe('the tables of the report', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    const analysis = await analyze(await readDataset('fixtures/kite'), { draws: 20, permutations: 99 });
    files = makeOutputs(analysis, { showNames: false, showValues: false });
  });

  it('hold no number that analysis.json and the CSV files do not hold', () => {
    const { tables, byRow, missing } = checkNumbers(files.get('report.html')!, files);
    expect(tables).toBeGreaterThan(5);
    expect(byRow).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it('are found out when a number is changed', () => {
    const page = files.get('report.html')!;
    const changed = page.replace(/(<td class="number">)(\d+)(<\/td>)/, '$1987654321$3');
    expect(changed).not.toBe(page);
    expect(checkNumbers(changed, files).missing).toHaveLength(1);
  });
});
