import { attackGraphs, attackReports, attackSpreadsheets, noAttacks, payloads } from './attacks.js';

// npm run test:attacks [seed]: 40 payloads in 12 places of the report in Chromium, 20 formulas in every column of text in LibreOffice
// where it is installed, 500 graphs with hostile names in a strict XML parser; one line of counts.
const seed = Number(process.argv[2] ?? 1);
const counts = noAttacks();
await attackSpreadsheets(counts);
await attackReports(payloads, counts);
await attackGraphs(500, seed, counts);
console.log(JSON.stringify({ battery: 'attacks', seed, payloads: payloads.length, ...counts }));
const { scripts, requests, complaints, foreignElements, evaluated = 0, notRoundTripped, badXml = 0 } = counts;
process.exitCode =
  scripts + requests + complaints + foreignElements + evaluated + notRoundTripped + badXml > 0 ? 1 : 0;
