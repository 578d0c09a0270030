import { compareStyles } from '../../src/findings/compare-styles.js';
import { styleParts } from '../../src/findings/style-parts.js';
import { type Habits, heldOut, opposed } from './plant-style.js';
import { plantedScope } from './planted-scope.js';

/** npm run battery:compare [-- RUNS PIECES TITLE]: how often a difference is declared between organisations of 80 and 400 people. */
const [runs = 200, pieces = 200] = process.argv.slice(2, 4).map(Number);
const command: Habits = heldOut['command-and-control'];
const cultivate: Habits = heldOut['cultivate-and-coordinate'];
for (const [title, one, other] of [
  ['same process, command-and-control', command, command],
  ['same process, cultivate-and-coordinate', cultivate, cultivate],
  ['different styles', command, cultivate],
  ['opposed styles', opposed.directive, opposed.coordinated],
] as const) {
  if (!title.includes(process.argv[4] ?? '')) continue;
  const counts = styleParts.map(() => ({ declared: 0, small: 0, known: 0, difference: 0 }));
  for (let run = 0; run < runs; run++) {
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
  styleParts.forEach(({ id }, at) => {
    const { declared, small, known, difference } = counts[at]!;
    console.log(
      `  ${id.padEnd(29)} declared ${((100 * declared) / runs).toFixed(1)} %, p below .05 ${((100 * small) / runs).toFixed(1)} %, known in ${known}, mean difference ${(difference / known).toFixed(4)}`,
    );
  });
}
