import { simulateFirms } from '../../src/simulate/simulate-firms.js';
console.time('x');simulateFirms({size:20000});console.timeEnd('x');
