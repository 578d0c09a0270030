import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { analyze, buildGraph, datasetFromRows, makeOutputs, measure } from '../../src/index.js';
import { makeOrganisation } from '../bench/organisation.js';

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

/** Opens a page that has orgraph, does something with it and closes the browser. */
async function onPage<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
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
    return await work(page);
  } finally {
    await browser.close();
  }
}

it.skipIf(!hasBrowser)(
  `analyze(datasetFromRows(rows)) gives in a browser what it gives in Node (needs ${executablePath})`,
  async () => {
    const call = `orgraph.analyze(orgraph.datasetFromRows({ interactions: ${JSON.stringify(interactions)} }), ${JSON.stringify(options)})
      .then((analysis) => orgraph.makeOutputs(analysis, { showNames: false, showValues: false }))
      .then((outputs) => [...outputs])`;
    const found = (await onPage((page) => page.evaluate(call))) as [string, string][];
    const analysis = await analyze(datasetFromRows({ interactions }), options);
    expect(new Map(found)).toEqual(makeOutputs(analysis, { showNames: false, showValues: false }));
  },
);

it.skipIf(!hasBrowser)(
  `measure(graph, ids) starts workers in a browser and gives what it gives in Node (needs ${executablePath})`,
  async () => {
    const { sources, targets } = makeOrganisation({ people: 4000, ties: 60_000 }, 9);
    const ties = Array.from(sources, (source, tie) => ({ source: `p${source}`, target: `p${targets[tie]}` }));
    const ids = ['betweenness', 'harmonic-closeness-in', 'eigenvector', 'burt-hierarchy'] as const;
    let workers = 0;
    const found = await onPage(async (page) => {
      page.on('worker', () => workers++);
      const call = `orgraph.measure(
        orgraph.buildGraph(orgraph.datasetFromRows({ interactions: ${JSON.stringify(ties)} })).graph,
        ${JSON.stringify(ids)},
        { threads: 2 },
      ).then((measured) => measured.map(({ values }) => [...values]))`;
      return (await page.evaluate(call)) as number[][];
    });
    expect(workers).toBe(2);
    const { graph } = buildGraph(datasetFromRows({ interactions: ties }));
    const here = await measure(graph, ids, { threads: 1 });
    expect(found).toEqual(here.map(({ values }) => [...values]));
  },
);
