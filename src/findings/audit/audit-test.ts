import { countP, fisherExact, hypergeometric } from '../../kernel/hypergeometric.js';

/** The four-fifths rule: a share below this part of the highest is looked at (29 CFR 1607.4 D). */
export const FOUR_FIFTHS = 0.8;

/** One group against all others, by how many were chosen. */
export interface ShareTest {
  /** Fisher's exact, two-sided. */
  readonly p: number;
  /** How often the ratio of the two shares falls below four fifths, either way, though both were chosen alike. */
  readonly falseAlarm: number;
  /** The share of the group at or below which p would be at most 0.05, with as many chosen in all; NaN where even none would not be. */
  readonly noticedBelow: number;
}

const LEVEL = 0.05;

/** Tests one group's share against that of all others. Cost: O(chosen). */
export function testShare(chosen: number, size: number, othersChosen: number, others: number): ShareTest {
  const p = fisherExact(chosen, size, othersChosen, others);
  const total = chosen + othersChosen;
  const counts = hypergeometric(size + others, size, total);
  let falseAlarm = 0;
  let noticed = Number.NaN;
  counts.chances.forEach((chance, at) => {
    const count = counts.least + at;
    const shares = [count / size, (total - count) / others];
    if (Math.min(...shares) < FOUR_FIFTHS * Math.max(...shares)) falseAlarm += chance;
    if (shares[0]! < shares[1]! && countP(counts, count) <= LEVEL) noticed = count / size;
  });
  return { p, falseAlarm: Math.min(1, falseAlarm), noticedBelow: noticed };
}
