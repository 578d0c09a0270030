// Run with `npm run test:fuzz [-- --seconds 60 --seed 1 --only reader]`: one line of JSON for each target. Findings are kept.
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz-run.js';
import { fuzzTargets } from './fuzz-targets.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

for (const target of fuzzTargets) {
  if (values.only !== undefined && values.only !== target.name) continue;
  const result = await fuzz(target, Number(values.seed), { seconds: Number(values.seconds) });
  console.log(JSON.stringify({ battery: 'fuzz', ...result }));
  if (result.findings.length > 0) process.exitCode = 1;
}
