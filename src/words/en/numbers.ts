import { numberFormat } from '../number-format.js';

/** How English writes numbers. */
export const n = numberFormat({
  locale: 'en',
  beforePercent: ' ',
  undefinedWord: 'undefined',
  noneWord: 'none',
});
