import type { ContactCounts } from './contact-table.js';

/** What is usual between groups, and how far they are from it. */
export interface UsualContact {
  /** Pairs usual across two different groups; NaN where nothing is left to compare with. */
  usualBetween(a: number, b: number): number;
  /** How many figures were left free to differ from what is usual. */
  readonly freedom: number;
  /** Pearson's chi square of observed against usual. */
  readonly chiSquare: number;
}

/**
 * What is usual between two groups given how outgoing both are: within each class of pairs (of one firm, or of several), the
 * pairs observed are those expected when every group meets the others of the class in proportion to their own. Where a
 * class leaves nothing free, as with three groups or one group against others, there is nothing to compare with. Groups that are not shown
 * play no part; without `firmOf` all are of one firm.
 *
 * Cost: O(pairs in touch), and 500 rounds over the groups at most: in each class a group meets all others of its firm, or
 * all of other firms, so sums over its partners are differences of two sums.
 * Source: quasi-independence (Goodman 1968, JASA 63, 1091-1131), fitted by iterative scaling.
 */
export function usualContact(
  contact: ContactCounts,
  isHidden: readonly boolean[],
  firmOf: ArrayLike<number> | undefined,
): UsualContact {
  const { groupCount, keys, counts } = contact;
  const shown = Array.from(isHidden.keys()).filter((group) => !isHidden[group]);
  const firms = [...new Set(shown.map((group) => firmOf?.[group] ?? 0))];
  const placeOfFirm = new Map(firms.map((firm, place) => [firm, place]));
  const firm = Int32Array.from(
    { length: groupCount },
    (_, group) => placeOfFirm.get(firmOf?.[group] ?? 0) ?? -1,
  );
  const sizes = new Float64Array(firms.length);
  for (const group of shown) sizes[firm[group]!]!++;

  const rowSums = { within: new Float64Array(groupCount), across: new Float64Array(groupCount) };
  const each = (visit: (a: number, b: number, observed: number) => void): void => {
    for (let at = 0; at < keys.length; at++) {
      const a = Math.floor(keys[at]! / groupCount);
      visit(a, keys[at]! - a * groupCount, counts[at]!);
    }
  };
  each((a, b, observed) => {
    const sums = firm[a] === firm[b] ? rowSums.within : rowSums.across;
    sums[a]! += observed;
    sums[b]! += observed;
  });
  const within = fitEase(rowSums.within, shown, firm, firms.length, (inFirm, _, own) => inFirm - own);
  const across = fitEase(rowSums.across, shown, firm, firms.length, (inFirm, all) => all - inFirm);

  // Factors that were fitted, one less where the groups fall into two camps.
  const leftWithin = Array.from(sizes, (n) => (n * (n - 1)) / 2 - n + (n === 2 ? 1 : 0));
  const cells = (shown.length ** 2 - sizes.reduce((sum, n) => sum + n * n, 0)) / 2;
  const leftAcross = firms.length < 2 ? 0 : cells - shown.length + (firms.length === 2 ? 1 : 0);
  const usualBetween = (a: number, b: number): number => {
    if (firm[a] !== firm[b]) return leftAcross > 0 ? across[a]! * across[b]! : Number.NaN;
    return leftWithin[firm[a]!]! > 0 ? within[a]! * within[b]! : Number.NaN;
  };

  // Over all pairs, most of which have no contact: their share, what is usual of them, is what the others leave of all that is usual.
  let chiSquare = 0;
  each((a, b, observed) => {
    const usual = usualBetween(a, b);
    if (usual > 0) chiSquare += (observed - usual) ** 2 / usual - usual;
  });
  const inFirm = {
    ease: sumsByFirm(within, shown, firm, firms.length),
    across: sumsByFirm(across, shown, firm, firms.length),
  };
  for (const group of shown)
    if (leftWithin[firm[group]!]! > 0)
      chiSquare += (within[group]! * (inFirm.ease[firm[group]!]! - within[group]!)) / 2;
  if (leftAcross > 0) {
    const all = inFirm.across.reduce((sum, ease) => sum + ease, 0);
    for (const ease of inFirm.across) chiSquare += (ease * (all - ease)) / 2;
  }
  const positive = (left: number) => Math.max(0, left);
  return {
    usualBetween,
    freedom: leftWithin.reduce((sum, left) => sum + positive(left), positive(leftAcross)),
    chiSquare: Math.max(0, chiSquare),
  };
}

/**
 * How easily each group meets others: factors whose products have the row sums over the partners. `reached` gives the sum of
 * factors over a group's partners from that over its firm, over all, and its own.
 */
function fitEase(
  rowSum: Float64Array,
  shown: readonly number[],
  firm: Int32Array,
  firmCount: number,
  reached: (inFirm: number, all: number, own: number) => number,
): Float64Array {
  const ease = rowSum.map((sum) => Math.sqrt(sum));
  for (let round = 0; round < 500; round++) {
    const inFirm = sumsByFirm(ease, shown, firm, firmCount);
    let all = inFirm.reduce((sum, value) => sum + value, 0);
    let moved = 0;
    for (const group of shown) {
      if (rowSum[group] === 0) continue;
      const own = ease[group]!;
      const met = reached(inFirm[firm[group]!]!, all, own);
      const next = met > 0 ? Math.sqrt((own * rowSum[group]!) / met) : 0;
      moved = Math.max(moved, Math.abs(next - own));
      ease[group] = next;
      inFirm[firm[group]!]! += next - own;
      all += next - own;
    }
    if (moved < 1e-12) break;
  }
  return ease;
}

function sumsByFirm(
  ease: Float64Array,
  shown: readonly number[],
  firm: Int32Array,
  firmCount: number,
): Float64Array {
  const sums = new Float64Array(firmCount);
  for (const group of shown) sums[firm[group]!]! += ease[group]!;
  return sums;
}
