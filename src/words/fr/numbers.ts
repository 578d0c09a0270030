import { numberFormat } from '../number-format.js';

/** How French writes numbers. */
export const n = numberFormat({
  locale: 'fr',
  beforePercent: '\u00A0',
  undefinedWord: 'indéfini',
  noneWord: 'aucun',
});
