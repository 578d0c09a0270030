import { compareStyles } from '../../src/findings/compare/compare-styles.js';
import { styleParts } from '../../src/findings/style/style-parts.js';
import { habitsBetween, heldOut, opposed } from './plant-style.js';
import { plantedScope } from './planted-scope.js';

/**
 * npm run battery:compare [-- RUNS PIECES TITLE FIRST]: how often a difference is declared between organisations of 80 and 400 people,
 * from the run of this number on. Ends with one line of JSON.
 */
const [runs = 200, pieces = 60] = process.argv.slice(2, 4).map(Number);
const only = process.argv[4] ?? '';
const firstRun = Number(process.argv[5] ?? 0);
const command = { ...heldOut['command-and-control'], gathered: 0, apart: 0 };
const cultivate = { ...heldOut['cultivate-and-coordinate'], gathered: 0, apart: 0 };
const { directive, coordinated } = opposed;
const towards = (share: number) => habitsBetween(coordinated, directive, share);
const pairs = [
  ['same process, command-and-control', command, command],
  ['same process, cultivate-and-coordinate', cultivate, cultivate],
  ['same process, directive', directive, directive],
  ['same process, coordinated', coordinated, coordinated],
  ['different styles', command, cultivate],
  ['different styles, sizes exchanged', cultivate, command],
  ['opposed styles', directive, coordinated],
  ['opposed styles, a quarter of the way', towards(0.25), coordinated],
  ['opposed styles, half of the way', towards(0.5), coordinated],
  ['opposed styles, three quarters of the way', towards(0.75), coordinated],
] as const;

const found: Record<string, Record<string, { declared: number; difference: number }>> = {};
for (const [title, one, other] of pairs) {
  if (!title.includes(only)) continue;
  const counts = styleParts.map(() => ({ declared: 0, small: 0, known: 0, difference: 0 }));
  for (let run = firstRun; run < firstRun + runs; run++) {
    const { parts } = await compareStyles(
      plantedScope(80, one, 2 * run, 2 * run),
      plantedScope(400, other, 2 * run + 1, 2 * run + 1),
      { pieces, seed: run },
    );
    parts.forEach((part, at) => {
      if (Number.isNaN(part.p)) return;
      counts[at]!.known++;
      counts[at]!.difference += part.difference;
      if (part.p <= 0.05) counts[at]!.small++;
      if (part.verdict === 'differs') counts[at]!.declared++;
    });
  }
  console.log(`\n${title}: ${runs} pairs of 80 and 400 people`);
  found[title] = {};
  styleParts.forEach(({ id }, at) => {
    const { declared, small, known, difference } = counts[at]!;
    console.log(
      `  ${id.padEnd(29)} declared ${((100 * declared) / runs).toFixed(1)} %, p below .05 ${((100 * small) / runs).toFixed(1)} %, known in ${known}, mean difference ${(difference / known).toFixed(4)}`,
    );
    found[title]![id] = { declared, difference: Number((difference / known).toFixed(4)) };
  });
}
console.log(JSON.stringify({ battery: 'compare', runs, pieces, firstRun, found }));
