import { hiddenGroups } from '../../findings/group-privacy.js';

/**
 * The sizes of groups that may be shown; undefined stands for a hidden one: those below `least`, and as many more as it
 * takes that none can be found by subtraction from a known total. Empty groups are shown.
 */
export function shownCounts(sizes: readonly number[], least: number): (number | undefined)[] {
  const filled = sizes.map((_, place) => place).filter((place) => sizes[place]! > 0);
  const isHidden = hiddenGroups(
    filled.map((place) => sizes[place]!),
    least,
  );
  return sizes.map((size, place) => (isHidden[filled.indexOf(place)] === true ? undefined : size));
}
