import { densityMatrix } from './density-matrix.js';
import { strengthMatrix } from './strength-matrix.js';
import { tieMatrix } from './tie-matrix.js';

/** Every measure from group to group, in the order in which tables show them. */
export const groupPairMetrics = [tieMatrix, strengthMatrix, densityMatrix] as const;
