import { heldOut } from './plant-style.js';
import { coverageOf } from './style-coverage.js';

/** npm run battery:style [-- RUNS TRUTH-DRAWS SIZES PART]: coverage of each interval on charts and habits that nothing was chosen by. */
const [runs = 200, truthDraws = 400] = process.argv.slice(2, 4).map(Number);
const only = process.argv[5];
const sizes = (process.argv[4] ?? '60,150,400').split(',').map(Number);
for (const [name, habits] of Object.entries(heldOut)) {
  for (const size of sizes) {
    console.log(`\n${name}, ${size} people: 90 % intervals of ${runs} organisations`);
    for (const one of coverageOf(habits, size, { runs, truthDraws, chartSeed: 11, only })) {
      if (Number.isNaN(one.truth)) continue;
      const covered =
        one.given === 0 ? 'no interval' : `${((100 * one.inside) / one.given).toFixed(1)} % of ${one.given}`;
      console.log(
        `  ${one.id.padEnd(27)} truth ${one.truth.toFixed(4)} (sd ${one.deviation.toFixed(4)})  ${covered}  too high ${one.tooHigh}, too low ${one.tooLow}`,
      );
    }
  }
}
