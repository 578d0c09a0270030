/** A group that a run showed, with its people as salted codes. */
export interface LedgerGroup {
  readonly by: string;
  readonly name: string;
  /** In code-unit order. */
  readonly members: readonly string[];
}

/**
 * The first group of a run whose figures, held against those of a group shown before, would be about fewer than k people: the same
 * group with a few people more or less, as when one has left, or a group that lies within the other but for a few. Undefined where
 * there is none; the same group again gives nothing away.
 *
 * Cost: groups x groups shown before x people of either.
 */
export function ledgerConflict(
  before: readonly LedgerGroup[],
  now: readonly LedgerGroup[],
  k: number,
): LedgerGroup | undefined {
  const isFew = (count: number) => count > 0 && count < k;
  return now.find((group) => {
    const own = new Set(group.members);
    return before.some((earlier) => {
      const shared = earlier.members.filter((member) => own.has(member)).length;
      const added = own.size - shared;
      const gone = earlier.members.length - shared;
      if (earlier.by === group.by && earlier.name === group.name) return isFew(added) || isFew(gone);
      return (gone === 0 && isFew(added)) || (added === 0 && isFew(gone));
    });
  });
}

/** What a ledger holds after a run: groups shown before and now, each once. */
export function withGroups(before: readonly LedgerGroup[], now: readonly LedgerGroup[]): LedgerGroup[] {
  const known = new Set(before.map((group) => JSON.stringify(group)));
  return [...before, ...now.filter((group) => !known.has(JSON.stringify(group)))];
}
