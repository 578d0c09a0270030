import type { Network } from '../../graph/network.js';
import type { Csr } from '../../kernel/csr.js';
import { breather } from '../../metrics/breather.js';
import { createRandom, type Random } from '../../random.js';
import { shownGroups } from '../group-privacy.js';
import { createInsiderChance, eiOf, eiRange, rescaled } from './ei-amounts.js';
import type { EiBasis, EiFigure } from './ei-tests.js';
import type { PersonOpenness } from './openness.js';

/** Dealings behind the p of a person's weights. */
const DEALINGS = 199;

/**
 * Each person's E-I index: contacts the person goes to (ties), is in touch with (pairs), and how strongly the first (weights). p is exact
 * for ties and pairs, where the number of insiders among contacts drawn at random is hypergeometric, and of 199 dealings for
 * weights. Cost: 199 x ties. Throws ABORTED.
 */
export async function personOpenness(
  network: Network,
  by: string,
  { minGroup, seed }: { readonly minGroup: number; readonly seed: number },
  signal: AbortSignal | undefined,
): Promise<PersonOpenness[]> {
  const { of, sizes } = network.groupsBy(by);
  const { of: shownOf } = shownGroups(network, by, minGroup);
  const others = sizes.reduce((sum, size) => sum + size, 0) - 1;
  const chanceOf = createInsiderChance(Math.max(0, others));
  const random = createRandom(seed, `openness of people ${by}`);
  const rows: PersonOpenness[] = [];
  const rest = breather(signal);
  for (let person = 0; person < network.nodeCount; person++) {
    await rest();
    if (shownOf[person] === -1) continue;
    const insiders = sizes[of[person]!]! - 1;
    const figureOf = (basis: EiBasis, csr: Csr): EiFigure => {
      const { amounts, isInside } = contactsOf(csr, of, person, basis === 'weights');
      const value = eiOfAmounts(amounts, isInside);
      const range = eiRange(amounts, insiders, others - insiders);
      return {
        basis,
        value,
        ...range,
        rescaled: rescaled(value, range),
        expected: amounts.length === 0 ? Number.NaN : Number((1 - (2 * insiders) / others).toPrecision(12)),
        ...(basis === 'weights'
          ? dealtP(amounts, value, insiders, others, random)
          : exactP(isInside, insiders, chanceOf)),
      };
    };
    const figures = [
      figureOf('ties', network.out),
      figureOf('pairs', network.both),
      figureOf('weights', network.out),
    ];
    if (figures.some(({ value }) => !Number.isNaN(value))) rows.push({ by, person, figures });
  }
  return rows;
}

function contactsOf(csr: Csr, of: Int32Array, person: number, isWeighted: boolean) {
  const amounts: number[] = [];
  const isInside: boolean[] = [];
  for (let arc = csr.starts[person]!; arc < csr.starts[person + 1]!; arc++) {
    const group = of[csr.targets[arc]!]!;
    if (group === -1) continue;
    amounts.push(isWeighted ? csr.strengths[arc]! : 1);
    isInside.push(group === of[person]);
  }
  return { amounts, isInside };
}

function eiOfAmounts(amounts: readonly number[], isInside: readonly boolean[]): number {
  let inside = 0;
  let outside = 0;
  amounts.forEach((amount, at) => {
    if (isInside[at]) inside += amount;
    else outside += amount;
  });
  return eiOf(inside, outside);
}

/** A value at most as small has at least as many inside. */
function exactP(
  isInside: readonly boolean[],
  insiders: number,
  chanceOf: ReturnType<typeof createInsiderChance>,
): Pick<EiFigure, 'pLower' | 'pUpper'> {
  if (isInside.length === 0) return { pLower: Number.NaN, pUpper: Number.NaN };
  const { atMost, atLeast } = chanceOf(insiders, isInside.length, isInside.filter((is) => is).length);
  return { pLower: atLeast, pUpper: atMost };
}

function dealtP(
  amounts: readonly number[],
  value: number,
  insiders: number,
  others: number,
  random: Random,
): Pick<EiFigure, 'pLower' | 'pUpper'> {
  if (amounts.length === 0) return { pLower: Number.NaN, pUpper: Number.NaN };
  let asLow = 1;
  let asHigh = 1;
  for (let round = 0; round < DEALINGS; round++) {
    let inside = 0;
    let outside = 0;
    let left = insiders;
    amounts.forEach((amount, at) => {
      if (random.next() * (others - at) < left) {
        left--;
        inside += amount;
      } else outside += amount;
    });
    const dealt = eiOf(inside, outside);
    if (dealt <= value + 1e-12) asLow++;
    if (dealt >= value - 1e-12) asHigh++;
  }
  return { pLower: asLow / (DEALINGS + 1), pUpper: asHigh / (DEALINGS + 1) };
}
