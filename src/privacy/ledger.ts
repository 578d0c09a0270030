/** A group that a run showed, with its people as salted codes. */
export interface LedgerGroup {
  readonly by: string;
  readonly name: string;
  /** In code-unit order. */
  readonly members: readonly string[];
}

/**
 * The first group of a run whose figures, held against those of groups shown before, would be about fewer than k people: the same
 * group with a few people more or less, as when one has left, a group that lies within another but for a few, or one that several groups
 * of a column make up but for a few. Undefined where there is none; the same group again gives nothing away.
 *
 * Cost: (groups + groups shown before) squared x people of either.
 */
export function ledgerConflict(
  before: readonly LedgerGroup[],
  now: readonly LedgerGroup[],
  k: number,
): LedgerGroup | undefined {
  const isFew = (count: number) => count > 0 && count < k;
  const partitionsBefore = partitionsOf(before);
  const partitionsNow = partitionsOf(now);
  const isFewApart = (a: LedgerGroup, b: LedgerGroup) => {
    const own = new Set(a.members);
    const shared = b.members.filter((member) => own.has(member)).length;
    return isFew(own.size - shared) || isFew(b.members.length - shared);
  };
  const earlierHeld = before.find((group) => partitionsNow.some((parts) => isFewLeft(group, parts, isFew)));
  return (
    now.find(
      (group) =>
        partitionsBefore.some((parts) => isFewLeft(group, parts, isFew)) ||
        before.some(
          (earlier) => earlier.by === group.by && earlier.name === group.name && isFewApart(group, earlier),
        ),
    ) ??
    // Groups of this run make up one shown before but for a few: any of those in it tells.
    (earlierHeld && now.find(({ members }) => members.some((member) => earlierHeld.members.includes(member))))
  );
}

/**
 * The groups of each column as a run may have shown them side by side: lists of groups that have nobody in common. A group that has
 * changed since begins a list of its own, which those that have not changed are part of, too.
 */
function partitionsOf(groups: readonly LedgerGroup[]): LedgerGroup[][] {
  return [...new Set(groups.map(({ by }) => by))].flatMap((column) => {
    const own = groups.filter(({ by }) => by === column);
    const lists: LedgerGroup[][] = [];
    for (const group of own) {
      const open = lists.find((list) => list.every((one) => isApart(one, group)));
      if (open === undefined) lists.push([group]);
      else open.push(group);
    }
    for (const list of lists)
      for (const group of own) if (list.every((one) => isApart(one, group))) list.push(group);
    return lists;
  });
}

function isApart(a: LedgerGroup, b: LedgerGroup): boolean {
  const own = new Set(a.members);
  return !b.members.some((member) => own.has(member));
}

/** Whether a group less the groups of a column that lie in it, or these groups less it where they reach beyond, is of few. */
function isFewLeft(
  { members }: LedgerGroup,
  parts: readonly LedgerGroup[],
  isFew: (count: number) => boolean,
): boolean {
  const own = new Set(members);
  const inside = new Set<string>();
  const around = new Set<string>();
  for (const part of parts) {
    const shared = part.members.filter((member) => own.has(member)).length;
    if (shared === part.members.length) for (const member of part.members) inside.add(member);
    if (shared > 0) for (const member of part.members) around.add(member);
  }
  const isCovered = members.every((member) => around.has(member));
  return (inside.size > 0 && isFew(own.size - inside.size)) || (isCovered && isFew(around.size - own.size));
}

/** Below this share of people known, a ledger is of others, or their ids are written otherwise. */
const LEAST_KNOWN = 0.1;

/**
 * How many of the people a ledger knows, where it holds groups and these are nearly all strangers to it; undefined elsewhere. It knows
 * people by their ids alone, so that of ids written otherwise it cannot tell what was shown before.
 */
export function knownFew(before: readonly LedgerGroup[], people: readonly string[]): number | undefined {
  if (before.length === 0 || people.length === 0) return undefined;
  const members = new Set(before.flatMap((group) => group.members));
  const known = people.filter((person) => members.has(person)).length;
  return known < LEAST_KNOWN * people.length ? known : undefined;
}

/** What a ledger holds after a run: groups shown before and now, each once. */
export function withGroups(before: readonly LedgerGroup[], now: readonly LedgerGroup[]): LedgerGroup[] {
  const known = new Set(before.map((group) => JSON.stringify(group)));
  return [...before, ...now.filter((group) => !known.has(JSON.stringify(group)))];
}
