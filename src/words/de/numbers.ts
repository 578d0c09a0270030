import { numberFormat } from '../number-format.js';

/** How German writes numbers. */
export const n = numberFormat({
  locale: 'de',
  beforePercent: '\u00A0',
  undefinedWord: 'nicht bestimmt',
  noneWord: 'keine',
});
