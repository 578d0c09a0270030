import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { analyze, datasetFromRows, makeOutputs } from '../../src/index.js';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);

/** Runs in the page and here: a ring of eight with one chord, and what was found in it. */
const rows = [...'abcdefgh'].map((source, n, ring) => ({
  source,
  target: ring[(n + 1) % 8]!,
  kind: 'contact',
}));
const interactions = [...rows, { source: 'a', target: 'e', kind: 'contact' }];
const options = { draws: 20, permutations: 99 };

// Away from CI a machine without a browser skips this test; its title says what it needs.
if (!hasBrowser && process.env['CI'] !== undefined) {
  it('a browser is there to run the core in', () => expect.fail(`no browser at ${executablePath}`));
}

it.skipIf(!hasBrowser)(
  `analyze(datasetFromRows(rows)) gives in a browser what it gives in Node (needs ${executablePath})`,
  async () => {
    const bundle = await build({
      entryPoints: [join(import.meta.dirname, '../../src/index.ts')],
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      globalName: 'orgraph',
      logLevel: 'error',
    });
    const browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-sync',
      ],
    });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: bundle.outputFiles[0]!.text });
      const call = `orgraph.analyze(orgraph.datasetFromRows({ interactions: ${JSON.stringify(interactions)} }), ${JSON.stringify(options)})
      .then((analysis) => orgraph.makeOutputs(analysis, { showNames: false, showValues: false }))
      .then((outputs) => [...outputs])`;
      const found = (await page.evaluate(call)) as [string, string][];
      const analysis = await analyze(datasetFromRows({ interactions }), options);
      expect(new Map(found)).toEqual(makeOutputs(analysis, { showNames: false, showValues: false }));
    } finally {
      await browser.close();
    }
  },
);
