/** Chances of whole counts: `chances[i]` is that of the count `least + i`. */
export interface CountChances {
  readonly least: number;
  readonly chances: Float64Array;
}

/** Chances that differ by less than this share count as equal, as in R's fisher.test: sums of the same numbers may differ. */
const SAME_CHANCE = 1e-7;

/**
 * How many of `drawn` people, drawn without looking from `population`, are among the `marked`.
 *
 * From the likeliest count outwards, each chance is the one before times a ratio of whole numbers, and all are divided by
 * their sum: nothing vanishes or overflows, and no logarithm is taken. Cost: O(counts that can be).
 */
export function hypergeometric(population: number, marked: number, drawn: number): CountChances {
  const least = Math.max(0, drawn + marked - population);
  const most = Math.min(drawn, marked);
  const likeliest = Math.min(
    most,
    Math.max(least, Math.floor(((drawn + 1) * (marked + 1)) / (population + 2))),
  );
  const chances = new Float64Array(most - least + 1);
  chances[likeliest - least] = 1;
  for (let count = likeliest; count < most; count++) {
    const ratio =
      ((marked - count) * (drawn - count)) / ((count + 1) * (population - marked - drawn + count + 1));
    chances[count + 1 - least] = chances[count - least]! * ratio;
  }
  for (let count = likeliest; count > least; count--) {
    const ratio =
      (count * (population - marked - drawn + count)) / ((marked - count + 1) * (drawn - count + 1));
    chances[count - 1 - least] = chances[count - least]! * ratio;
  }
  return { least, chances: shares(chances) };
}

/** The sum of two independent counts. Cost: O(product of the counts that can be). */
export function sumOfCounts(a: CountChances, b: CountChances): CountChances {
  const chances = new Float64Array(a.chances.length + b.chances.length - 1);
  a.chances.forEach((chance, i) => {
    b.chances.forEach((other, j) => {
      chances[i + j]! += chance * other;
    });
  });
  return { least: a.least + b.least, chances: shares(chances) };
}

/** Two-sided p of a count: the chance of counts that are no likelier than it. At most 1. */
export function countP({ least, chances }: CountChances, count: number): number {
  const limit = (chances[count - least] ?? 0) * (1 + SAME_CHANCE);
  let p = 0;
  for (const chance of chances) if (chance <= limit) p += chance;
  return Math.min(1, p);
}

/** The counts between which chance leaves it with at least this share: at most half of the rest lies beyond each end. */
export function countRange(
  { least, chances }: CountChances,
  share: number,
): { readonly low: number; readonly high: number } {
  const beyond = (1 - share) / 2;
  let low = 0;
  let high = chances.length - 1;
  let below = chances[low]!;
  let above = chances[high]!;
  while (low < high && below <= beyond) below += chances[++low]!;
  while (high > low && above <= beyond) above += chances[--high]!;
  return { low: least + low, high: least + high };
}

/**
 * Fisher's exact test, two-sided: p that two groups with these shares were chosen alike. 1 where nobody is in one of them.
 *
 * Source: Fisher (1935), Journal of the Royal Statistical Society 98(1), 39-82; two-sided as in R's fisher.test.
 */
export function fisherExact(chosenA: number, sizeA: number, chosenB: number, sizeB: number): number {
  return countP(hypergeometric(sizeA + sizeB, sizeA, chosenA + chosenB), chosenA);
}

function shares(weights: Float64Array): Float64Array {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return weights.map((weight) => weight / sum);
}
