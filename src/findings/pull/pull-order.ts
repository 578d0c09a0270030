import type { Csr } from '../../kernel/csr.js';
import { isDominatedBy } from '../../kernel/structure/is-dominated-by.js';
import type { PullClass, PullRow } from './informal-pull.js';

/** A place in the order of those with pull. */
export interface Place {
  /** 1 is the clearest; those who cannot be ordered share a rank. */
  readonly rank: number;
  readonly sharedBy: number;
}

const classes: readonly PullClass[] = ['clear', 'likely', 'cannot tell'];

/**
 * Orders those whose pull is clear, likely or cannot be told by class and then by the share of draws, as far as they may be ordered:
 * within a class nobody comes before somebody who dominates them by position ({@link isDominatedBy}); they share a rank.
 * Everybody else has no place. Cost: pairs of a class x the contacts of one.
 */
export function orderOf(rows: readonly Omit<PullRow, 'place'>[], both: Csr): (Place | undefined)[] {
  const places: (Place | undefined)[] = rows.map(() => undefined);
  let before = 0;
  for (const pull of classes) {
    const members = rows.filter((row) => row.pull === pull);
    const standing = members.map(({ person, share }) =>
      members.reduce(
        (most, other) =>
          other.share > most && isDominatedBy(both, other.person, person) ? other.share : most,
        share,
      ),
    );
    members.forEach(({ person }, at) => {
      places[person] = {
        rank: 1 + before + standing.filter((share) => share > standing[at]!).length,
        sharedBy: standing.filter((share) => share === standing[at]).length,
      };
    });
    before += members.length;
  }
  return places;
}
