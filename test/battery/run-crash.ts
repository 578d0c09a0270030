import { crashBattery } from './crash-battery.js';

// npm run test:crash: every call, and 200 kills at random moments; one line of counts.
const seed = Number(process.argv[2] ?? 1);
const counts = await crashBattery({ everyNth: 1, randomKills: 200, seed });
console.log(JSON.stringify({ battery: 'crash', seed, ...counts }));
const { kills, randomKills, failures, ...wrong } = counts;
process.exitCode = Object.values(wrong).some((count) => count > 0) ? 1 : 0;
