import { type Csr, distancesOf, symmetrize } from './csr.js';
import { type NodeOrder, nodeOrder } from './paths/node-order.js';
import { reachWithin } from './paths/reach.js';
import { stepDistancesInput } from './paths/step-distances.js';
import { type StepPathsOptions, stepPathsInput } from './paths/step-paths-input.js';
import { strengthPathsInput } from './paths/strength-input.js';
import { principalEigenvector } from './spectral/eigenvector.js';
import { hits } from './spectral/hits.js';
import { pageRank } from './spectral/pagerank.js';
import { brokerage } from './structure/brokerage.js';
import { type Components, strongComponents, weakComponents } from './structure/components.js';
import { coreNumbers } from './structure/core-numbers.js';
import { cutPoints } from './structure/cut-points.js';
import { sharedContacts } from './structure/pair-contacts.js';
import { positionalDominance } from './structure/positional-dominance.js';
import { condense } from './structure/reachability.js';
import { structuralHoles } from './structure/structural-holes.js';
import { localTriangles } from './structure/triangles.js';

/**
 * Work that does not fall into chunks. No second thread makes it faster, but while another thread does it this one sees
 * that it is to stop. What goes in and comes out are plain objects of arrays and numbers, which threads can hand over.
 */
export interface Task<Input, Output> {
  /** Rough number of arcs visited, as that of a pass. */
  cost(input: Input): number;
  run(input: Input): Output;
}

/** A graph as a task is given it: without strengths, all of them are 1. */
export interface Rows {
  readonly nodeCount: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly strengths?: Float64Array;
}

/** A graph, and the same graph turned round. */
export interface BothRows {
  readonly out: Rows;
  readonly incoming: Rows;
}

/** An arc of such work costs as much as so many that a pass along paths visits; where it goes round and round, more. */
const VISITS = 100;

function task<Input extends Rows | BothRows, Output>(
  run: (input: Input) => Output,
  rounds = 1,
): Task<Input, Output> {
  return {
    cost(input) {
      const { nodeCount, targets } = 'out' in input ? input.out : input;
      return VISITS * rounds * (nodeCount + targets.length);
    },
    run,
  };
}

function csrOf({ nodeCount, starts, targets, strengths }: Rows): Csr {
  const arcCount = targets.length;
  return { nodeCount, arcCount, starts, targets, strengths: strengths ?? new Float64Array(arcCount).fill(1) };
}

/** Both ways in which a pass follows arcs; the same object where every arc has one back. */
function bothOf({ out, incoming }: BothRows): readonly [csr: Csr, turned: Csr] {
  const csr = csrOf(out);
  return [csr, incoming.targets === out.targets ? csr : csrOf(incoming)];
}

/** Every task that a thread can be given, by the name under which it finds it; most are the kernel of that name. */
export const tasks = {
  nodeOrder: task((both: Rows): NodeOrder => nodeOrder(csrOf(both)), 4),

  /** The inputs of passes; `places` says where a node stands in the vectors that come back. */
  stepPathsInput: task((input: BothRows & { readonly options: StepPathsOptions }) => {
    const { places, input: made } = stepPathsInput(...bothOf(input), input.options);
    return { places, input: made };
  }, 2),
  stepDistancesInput: task((input: BothRows & { readonly sources?: Int32Array | undefined }) => {
    const { places, input: made } = stepDistancesInput(...bothOf(input), { sources: input.sources });
    return { places, input: made };
  }),
  strengthPathsInput: task((input: Rows & { readonly options: Parameters<typeof strengthPathsInput>[2] }) => {
    const csr = csrOf(input);
    const { places, input: made } = strengthPathsInput(csr, distancesOf(csr.strengths), input.options);
    return { places, input: made };
  }, 4),

  pageRank: task(({ damping, ...rows }: Rows & { readonly damping: number }) => {
    const incoming = csrOf(rows);
    return pageRank(incoming, incoming.strengths, damping, 1e-15);
  }, 2),
  eigenvector: task((rows: Rows) => {
    const incoming = csrOf(rows);
    return principalEigenvector(incoming, incoming.strengths);
  }, 20),
  hits: task((input: BothRows) => {
    const [out, incoming] = bothOf(input);
    if (input.out.strengths === undefined) return hits(out, incoming);
    return hits(out, incoming, out.strengths, incoming.strengths);
  }, 20),

  structuralHoles: task((out: Rows) => structuralHoles(symmetrize(csrOf(out)))),
  /** A tie each way counts 2 where direction counts. */
  coreNumbers: task(({ directed, ...out }: Rows & { readonly directed: boolean }) => {
    const joint = symmetrize(csrOf(out));
    return coreNumbers(joint, directed ? joint.strengths : undefined);
  }),
  triangles: task((both: Rows) => localTriangles(csrOf(both))),
  sharedContacts: task((both: Rows) => {
    const csr = csrOf(both);
    return sharedContacts(csr, csr.strengths);
  }),
  /** For each arc of `z`, which says in how many directions a pair is tied, the sum of products of z over shared contacts. */
  sharedDirections: task((out: Rows) => {
    const z = symmetrize(csrOf(out));
    return { z, shared: sharedContacts(z, z.strengths) };
  }),
  dominance: task((both: Rows) => positionalDominance(csrOf(both))),
  cutPoints: task((both: Rows) => cutPoints(csrOf(both))),
  reachWithin: task(({ steps, ...out }: Rows & { readonly steps: number }) => reachWithin(csrOf(out), steps)),
  components: task(
    ({ out: rows, both }: { readonly out: Rows; readonly both: Rows; readonly incoming: Rows }) => {
      const out = csrOf(rows);
      const strong: Components = strongComponents(out);
      return { weak: weakComponents(csrOf(both)), strong, condensed: condense(out, strong) };
    },
  ),
  brokerage: task(
    (input: BothRows & { readonly groupOf: Int32Array; readonly groupCount: number }) =>
      brokerage(...bothOf(input), input.groupOf, input.groupCount),
    2,
  ),
};

export type TaskName = keyof typeof tasks;
export type TaskInput<Name extends TaskName> = Parameters<(typeof tasks)[Name]['run']>[0];
export type TaskOutput<Name extends TaskName> = ReturnType<(typeof tasks)[Name]['run']>;
