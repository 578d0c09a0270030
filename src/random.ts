import { mersenne } from 'pure-rand/generator/mersenne';

/** The seed of a run that states none. */
export const DEFAULT_SEED = 42;

/** A stream of pseudo-random numbers. The same seed and purpose give the same stream on every machine. */
export interface Random {
  /** A number in [0, 1), with 53 random bits. */
  next(): number;
  /** A whole number in [0, bound). */
  below(bound: number): number;
}

/**
 * A stream of its own for each purpose, so that one finding drawing more numbers does not move another's.
 *
 * Source: Mersenne Twister 19937 of pure-rand; the purpose is folded into the seed by FNV-1a.
 */
export function createRandom(seed: number, purpose: string): Random {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < purpose.length; i++) hash = Math.imul(hash ^ purpose.charCodeAt(i), 0x01000193);
  const generator = mersenne(hash | 0);
  const next = () => {
    const high = generator.next() >>> 5;
    const low = generator.next() >>> 6;
    return (high * 0x4000000 + low) / 0x20000000000000;
  };
  return { next, below: (bound) => Math.floor(next() * bound) };
}

/** Puts the values in random order, in place (Fisher and Yates). */
export function shuffle(values: Int32Array | number[], random: Random): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const kept = values[last]!;
    values[last] = values[other]!;
    values[other] = kept;
  }
}
