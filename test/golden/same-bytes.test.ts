import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { makeOutputs } from '../../src/outputs/registry.js';
import { createRandom } from '../../src/random.js';

const sample = join(import.meta.dirname, '../../fixtures/two-firms');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of a folder whose CSV files have their rows in another order. The sample has no cell with a line end in it. */
function withRowsShuffled(folder: string, seed: number): string {
  const copy = mkdtempSync(join(tmpdir(), 'orgraph-shuffled-'));
  folders.push(copy);
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!file.endsWith('.csv')) {
      writeFileSync(join(copy, file), text);
      continue;
    }
    const [header, ...rows] = text.trimEnd().split('\n');
    const random = createRandom(seed, file);
    const order = rows.map((row) => ({ row, at: random.next() })).sort((a, b) => a.at - b.at);
    writeFileSync(join(copy, file), `${[header, ...order.map(({ row }) => row)].join('\n')}\n`);
  }
  return copy;
}

async function outputsOf(folder: string): Promise<Map<string, string>> {
  const analysis = await analyze(await readDataset(folder), { draws: 40, permutations: 99 });
  return new Map(makeOutputs(analysis, { showNames: true, showValues: true }));
}

describe('the outputs of the bundled sample', () => {
  it('are the same bytes in a second run', async () => {
    expect(await outputsOf(sample)).toEqual(await outputsOf(sample));
  });

  it('are the same bytes when the rows of each file are shuffled, but for the lines in issues.csv', async () => {
    const wanted = await outputsOf(sample);
    const found = await outputsOf(withRowsShuffled(sample, 1));
    for (const [file, text] of wanted) {
      if (file === 'issues.csv') continue;
      expect(found.get(file) === text, `${file} has changed`).toBe(true);
    }
    const withoutLines = (text: string) =>
      text
        .split('\n')
        .map((row) => row.replace(/^([^,]*),\d*,/, '$1,'))
        .sort();
    expect(withoutLines(found.get('issues.csv')!)).toEqual(withoutLines(wanted.get('issues.csv')!));
  });
});
