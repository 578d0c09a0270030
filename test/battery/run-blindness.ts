import { checkBlindness } from './match-blindness.js';

/** npm run battery:blindness [-- ORGANISATIONS SEED]: what must not count is changed, and suggestions must stay. */
const [organisations = 1000, seed = 20261128] = process.argv.slice(2).map(Number);
const tally = await checkBlindness(organisations, seed, true, (fault) =>
  console.error(JSON.stringify(fault)),
);
console.log(JSON.stringify({ seed, ...tally }));
