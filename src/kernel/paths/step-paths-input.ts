import { type Csr, symmetrize } from '../csr.js';
import { type NodeOrder, nodeOrder } from './node-order.js';
import { batchSources } from './source-batches.js';
import type { TwoWayArcs } from './step-lanes.js';
import type { StepPathsInput } from './step-paths.js';

/** Below, all rows stay in the cache whatever the order. */
const FEW_NODES = 3000;
/** Below, an order of nodes costs more than it saves, and so does putting sources together. */
const FEW_SOURCES = 256;

export interface StepPathsOptions {
  /** Each node at most once, in any order; all nodes when left out. */
  readonly sources?: Int32Array;
  /** Whether squared dependencies are summed too; not when left out. */
  readonly squares?: boolean;
  /** What a path counts that ends at each node, NaN where it is lost; 1 when left out. */
  readonly ends?: Float64Array;
  /** 'float64' when left out. */
  readonly lanes?: 'float64' | 'float32';
  /** An order of nodes that is known already, as {@link nodeOrder} gives it. */
  readonly order?: NodeOrder;
}

/** The input of the pass `stepPaths`, and the way from its vectors back to the nodes as they were. */
export interface StepPathsWork {
  readonly input: StepPathsInput;
  /** Where each node stands in the vectors of the pass; as it is numbered when undefined. */
  readonly places: Int32Array | undefined;
  readonly back: (vectors: readonly Float64Array[]) => Float64Array[];
}

/**
 * Readies a graph for the pass `stepPaths`: numbers the nodes anew where that pays, and puts sources together that reach
 * most nodes at the same time.
 *
 * `turned` holds the arcs of `csr` turned round, and is `csr` itself where every arc has one back. The input depends on
 * the arcs, the sources and the options alone. Cost: {@link batchSources} from 256 sources, and then {@link nodeOrder} above 3,000
 * nodes; a copy of the arcs.
 */
export function stepPathsInput(csr: Csr, turned: Csr, options: StepPathsOptions = {}): StepPathsWork {
  const { squares = false, lanes = 'float64', ends = new Float64Array(0) } = options;
  const { nodeCount } = csr;
  const order =
    options.order ??
    (nodeCount < FEW_NODES || (options.sources?.length ?? nodeCount) < FEW_SOURCES
      ? undefined
      : nodeOrder(turned === csr ? csr : symmetrize(csr)));
  const arcs = order === undefined ? asTheyAre(csr, turned) : renumbered(csr, turned, order);
  const placedEnds =
    order === undefined || ends.length === 0 ? ends : Float64Array.from(order.nodes, (node) => ends[node]!);
  const chosen = options.sources ?? Int32Array.from({ length: nodeCount }, (_, node) => node);
  const ascending = chosen.map((node) => (order === undefined ? node : order.places[node]!)).sort();
  const batches =
    ascending.length < FEW_SOURCES
      ? { sources: ascending, delays: new Int32Array(ascending.length) }
      : batchSources(arcs, ascending, lanes === 'float32' ? 16 : 8);
  return {
    input: {
      ...arcs,
      ...batches,
      parts: order?.parts ?? Int32Array.of(0, nodeCount),
      squares,
      lanes,
      ends: placedEnds,
    },
    places: order?.places,
    back: (vectors) =>
      vectors.map((vector) =>
        order === undefined ? vector : Float64Array.from(order.places, (place) => vector[place]!),
      ),
  };
}

function asTheyAre(csr: Csr, turned: Csr): TwoWayArcs {
  const { nodeCount, starts, targets } = csr;
  return { nodeCount, starts, targets, inStarts: turned.starts, inTargets: turned.targets };
}

function renumbered(csr: Csr, turned: Csr, order: NodeOrder): TwoWayArcs {
  const out = renumberedRows(csr, order);
  const into = turned === csr ? out : renumberedRows(turned, order);
  return { nodeCount: csr.nodeCount, ...out, inStarts: into.starts, inTargets: into.targets };
}

/** The rows in the new order; within a row, arcs stay in the old one. */
function renumberedRows(
  { nodeCount, arcCount, starts, targets }: Csr,
  { nodes, places }: NodeOrder,
): { starts: Int32Array; targets: Int32Array } {
  const newStarts = new Int32Array(nodeCount + 1);
  const newTargets = new Int32Array(arcCount);
  let written = 0;
  for (let place = 0; place < nodeCount; place++) {
    const node = nodes[place]!;
    for (let arc = starts[node]!, end = starts[node + 1]!; arc < end; arc++)
      newTargets[written++] = places[targets[arc]!]!;
    newStarts[place + 1] = written;
  }
  return { starts: newStarts, targets: newTargets };
}
