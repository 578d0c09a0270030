import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { attackGraphs, attackReports, attackSpreadsheets, formulas, noAttacks, payloads } from './attacks.js';

const none = { scripts: 0, requests: 0, complaints: 0, foreignElements: 0, notRoundTripped: 0 };

it('there are 40 payloads and 20 formulas, each once', () => {
  expect([new Set(payloads).size, new Set(formulas).size]).toEqual([40, 20]);
});

it('formulas come back from our CSV as they were, and names do not break GEXF, in the quick form of test:attacks', async () => {
  const counts = noAttacks();
  await attackSpreadsheets(counts);
  await attackGraphs(3, 1, counts);
  expect(counts).toMatchObject({ ...none, formulaCells: 160, gexfFiles: 3 });
  expect([counts.evaluated ?? 0, counts.badXml ?? 0]).toEqual([0, 0]);
});

it.skipIf(!existsSync(process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'))(
  'payloads in the report run nothing and load nothing, in the quick form of test:attacks (needs Chromium)',
  async () => {
    const counts = noAttacks();
    await attackReports([payloads[3]!, payloads[16]!], counts);
    expect(counts).toMatchObject({ ...none, placed: 24 });
  },
);
