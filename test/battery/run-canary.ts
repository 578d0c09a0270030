import { canaryBattery } from './canary.js';

// npm run test:canary: every command and every provoked error in both modes; one line of counts.
const counts = await canaryBattery(1);
console.log(JSON.stringify({ battery: 'canary', ...counts }));
process.exitCode = counts.leaks + counts.faults > 0 ? 1 : 0;
