import type { Network } from '../../graph/network.js';
import type { Csr } from '../../kernel/csr.js';
import { type StepDistances, stepDistancesAt } from '../../kernel/paths/step-distances.js';
import { bothRows } from './rows.js';
import type { SampledPass } from './sampled-pass.js';
import { type KnownResults, type PlanMaker, sharedPass } from './shared-pass.js';

const known: KnownResults<StepDistances> = new WeakMap();

/** Distances along the ties towards each person, every arc one step. */
export const distancesTo = sharedPass({
  title: 'distances towards people',
  keyOf: ({ out }) => out,
  makerOf: ({ out, in: incoming }) => makerOf(out, incoming),
  known,
});

/** Distances along the ties from each person. */
export const distancesFrom = sharedPass({
  title: 'distances from people',
  keyOf: ({ in: incoming }) => incoming,
  makerOf: ({ out, in: incoming }) => makerOf(incoming, out),
  known,
});

/** Distances with direction dropped. */
export const distancesEither = sharedPass({
  title: 'distances between people',
  keyOf: ({ both }) => both,
  makerOf: ({ both }) => makerOf(both, both),
  known,
});

/** Sums of 1 / distance towards each person from some people as sources. */
export const sampledDistancesTo = sampledDistances('to', ({ out, in: incoming }) => [out, incoming]);
/** The same along ties from the person. */
export const sampledDistancesFrom = sampledDistances('from', ({ out, in: incoming }) => [incoming, out]);
/** The same with direction dropped. */
export const sampledDistancesEither = sampledDistances('between', ({ both }) => [both, both]);

function sampledDistances(
  way: string,
  rowsOf: (network: Network) => [csr: Csr, turned: Csr],
): SampledPass<'stepDistancesInput'> {
  return {
    title: `distances ${way} people, from a sample`,
    isOverPairs: false,
    makerOf: (network, sources) => ({
      call: { task: 'stepDistancesInput', input: { ...bothRows(...rowsOf(network)), sources } },
      planOf: ({ input, places }) => ({
        name: 'stepDistances',
        input,
        finish(vectors) {
          const { harmonic } = stepDistancesAt(places, vectors);
          // No term is above 1, so that no square is above its term: the bound is wider than with the squares themselves.
          return { sums: harmonic, squares: harmonic };
        },
      }),
    }),
    rangesOf: ({ nodeCount }) => new Float64Array(nodeCount).fill(1),
    mostOf: ({ nodeCount }) => nodeCount - 1,
  };
}

function makerOf(csr: Csr, turned: Csr): PlanMaker<'stepDistancesInput', StepDistances> {
  return {
    call: { task: 'stepDistancesInput', input: bothRows(csr, turned) },
    planOf: ({ input, places }) => ({
      name: 'stepDistances',
      input,
      finish: (vectors) => stepDistancesAt(places, vectors),
    }),
  };
}
