import { densityInside } from './density-inside.js';
import { groupEiIndex } from './group-ei-index.js';
import { groupSize } from './group-size.js';
import { meanStrengthInside } from './mean-strength-inside.js';
import { reciprocityInside } from './reciprocity-inside.js';
import { tiesInside } from './ties-inside.js';
import { tiesOutside } from './ties-outside.js';

/** Every measure of groups, in the order in which tables show them. */
export const groupMetrics = [
  groupSize,
  tiesInside,
  tiesOutside,
  densityInside,
  groupEiIndex,
  reciprocityInside,
  meanStrengthInside,
] as const;
