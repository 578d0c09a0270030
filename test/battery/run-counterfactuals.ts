import { checkCounterfactuals } from './counterfactuals.js';

/** npm run battery:counterfactuals [-- ORGANISATIONS SEED]: every change that is printed is made in the rows, and every smaller one. */
const [organisations = 1000, seed = 20261128] = process.argv.slice(2).map(Number);
const tally = await checkCounterfactuals(organisations, seed, true, (fault) =>
  console.error(JSON.stringify(fault)),
);
console.log(JSON.stringify({ seed, ...tally }));
