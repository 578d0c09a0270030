import { differencing } from './differencing.js';

// npm run test:differencing [first seed] [organisations]: one line of counts.
const first = Number(process.argv[2] ?? 1);
const organisations = Number(process.argv[3] ?? 200);
const seeds = Array.from({ length: organisations }, (_, at) => first + at);
const begun = performance.now();
const counts = await differencing(seeds, 30);
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(
  JSON.stringify({
    battery: 'differencing',
    seeds: [first, first + organisations - 1],
    k: 10,
    ...counts,
    seconds,
  }),
);
process.exitCode = counts.exactlyKnown + counts.contradictions > 0 ? 1 : 0;
