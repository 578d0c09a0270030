import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { makeOutputs } from '../../src/outputs/registry.js';
import { VERSION } from '../../src/version.js';

// A mismatch writes `name.actual.ext` beside the original: look at it, and accept it on purpose by renaming it, or all of
// them at once with ORGRAPH_ACCEPT=1.
const accept = process.env['ORGRAPH_ACCEPT'] === '1';

const runs = [
  { fixture: 'kite', kept: undefined },
  {
    fixture: 'two-firms',
    kept: ['leaders.csv', 'gaps.csv', 'bridges.csv', 'introductions.csv', 'matches.csv'],
  },
];

describe.each(runs)('the whole run on $fixture', ({ fixture, kept }) => {
  it('gives the outputs that were looked at and accepted, byte for byte', async () => {
    const dataset = await readDataset(join(import.meta.dirname, '../../fixtures', fixture));
    const analysis = await analyze(dataset);
    const changed: string[] = [];
    for (const [file, text] of makeOutputs(analysis, { showNames: false, showValues: false })) {
      if (kept?.includes(file) === false) continue;
      const path = join(import.meta.dirname, fixture, file);
      const actual = path.replace(/(\.\w+)$/, '.actual$1');
      // The version stands in some outputs; a new one alone changes nothing else.
      const found = text.replaceAll(VERSION, 'VERSION');
      const wanted = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      if (found === wanted) rmSync(actual, { force: true });
      else if (accept) writeFileSync(path, found);
      else {
        writeFileSync(actual, found);
        changed.push(file);
      }
    }
    expect(changed).toEqual([]);
  });
});
