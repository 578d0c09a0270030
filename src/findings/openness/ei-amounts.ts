import type { Csr } from '../../kernel/csr.js';
import { exponential } from '../../kernel/exponential.js';
import { naturalLog } from '../../kernel/natural-log.js';

/** Ties as columns: who, with whom, how much. */
export interface Amounts {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly amounts: Float64Array;
  /** Whether a tie each way is two of them. */
  readonly directed: boolean;
}

/** The ties of rows between people who have a group; undirected rows hold each twice, and it counts once. */
export function amountsOf(csr: Csr, of: Int32Array, directed: boolean, isWeighted: boolean): Amounts {
  const first: number[] = [];
  const second: number[] = [];
  const amounts: number[] = [];
  for (let node = 0; node < csr.nodeCount; node++) {
    if (of[node] === -1) continue;
    for (let arc = csr.starts[node]!; arc < csr.starts[node + 1]!; arc++) {
      const other = csr.targets[arc]!;
      if (of[other] === -1 || (!directed && other < node)) continue;
      first.push(node);
      second.push(other);
      amounts.push(isWeighted ? csr.strengths[arc]! : 1);
    }
  }
  return {
    first: Int32Array.from(first),
    second: Int32Array.from(second),
    amounts: Float64Array.from(amounts),
    directed,
  };
}

/** Adds up what is inside each group, and what leaves or enters it. Cost: O(ties). */
export function sumByGroup(
  { first, second, amounts }: Amounts,
  of: Int32Array,
  inside: Float64Array,
  outside: Float64Array,
): void {
  inside.fill(0);
  outside.fill(0);
  for (let tie = 0; tie < first.length; tie++) {
    const a = of[first[tie]!]!;
    const b = of[second[tie]!]!;
    const amount = amounts[tie]!;
    if (a === b) inside[a]! += amount;
    else {
      outside[a]! += amount;
      outside[b]! += amount;
    }
  }
}

/** (outside - inside) / (outside + inside); NaN without any. */
export function eiOf(inside: number, outside: number): number {
  return (outside - inside) / (outside + inside);
}

/**
 * The least and greatest E-I index that these amounts could have with room for so many ties inside and outside: all of them inside or
 * outside, and the smallest beyond where there is no room for all.
 */
export function eiRange(
  amounts: ArrayLike<number>,
  roomInside: number,
  roomOutside: number,
): { readonly least: number; readonly greatest: number } {
  const sorted = Float64Array.from(amounts).sort();
  let total = 0;
  for (const amount of sorted) total += amount;
  // What has no room: the smallest ones, which move the index least.
  const beyond = (room: number) => {
    let sum = 0;
    for (let at = 0; at < sorted.length - room; at++) sum += sorted[at]!;
    return sum;
  };
  return {
    least: (2 * beyond(roomInside) - total) / total,
    greatest: (total - 2 * beyond(roomOutside)) / total,
  };
}

/** A value on a scale on which the least possible is -1 and the greatest 1; NaN where they are the same. */
export function rescaled(value: number, { least, greatest }: { least: number; greatest: number }): number {
  return (2 * (value - least)) / (greatest - least) - 1;
}

/**
 * The chance that so many at most, and so many at least, of `contacts` people drawn without replacement are of a group: `insiders` of
 * `others` are. Exact; the logarithms of factorials are kept between calls. Cost: O(contacts).
 */
export function createInsiderChance(
  others: number,
): (
  insiders: number,
  contacts: number,
  inside: number,
) => { readonly atMost: number; readonly atLeast: number } {
  const logFactorial = new Float64Array(others + 2);
  for (let n = 2; n < logFactorial.length; n++) logFactorial[n] = logFactorial[n - 1]! + naturalLog(n);
  const choose = (n: number, k: number) => logFactorial[n]! - logFactorial[k]! - logFactorial[n - k]!;
  return (insiders, contacts, inside) => {
    const low = Math.max(0, contacts - (others - insiders));
    const high = Math.min(insiders, contacts);
    let atMost = 0;
    let atLeast = 0;
    for (let k = low; k <= high; k++) {
      const chance = exponential(
        choose(insiders, k) + choose(others - insiders, contacts - k) - choose(others, contacts),
      );
      if (k <= inside) atMost += chance;
      if (k >= inside) atLeast += chance;
    }
    return {
      atMost: Math.min(1, Number(atMost.toPrecision(10))),
      atLeast: Math.min(1, Number(atLeast.toPrecision(10))),
    };
  };
}
