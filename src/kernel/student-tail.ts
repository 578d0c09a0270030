import { naturalLog } from './natural-log.js';
import { normalUpperTail } from './normal-tail.js';

/**
 * The chance that a variable of Student's distribution is at least `t`, above 0, to a few hundredths of itself from 3 degrees of freedom
 * on; that of a normal variable for as many as there may be.
 *
 * Source: Wallace (1959), Annals of Mathematical Statistics 30(4), 1121-1130: the normal variable of the same chance.
 */
export function studentUpperTail(t: number, degrees: number): number {
  if (!(t > 0)) return 1 - (t < 0 ? studentUpperTail(-t, degrees) : 0.5);
  const z = Math.sqrt(degrees * naturalLog(1 + (t * t) / degrees));
  return normalUpperTail((z * (8 * degrees + 1)) / (8 * degrees + 3));
}
