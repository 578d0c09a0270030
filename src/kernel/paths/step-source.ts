import { createPathCounts } from './path-counts.js';
import type { StepSums, TwoWayArcs } from './step-lanes.js';

/**
 * Betweenness from one source after the other, all arcs one step: slower than lanes, and right however many paths there
 * are. Gives the sums of dependencies and of their squares, which hold until the next call.
 * Cost: O(arcs) a source. Source: Brandes (2001), Journal of Mathematical Sociology 25(2), 163-177.
 */
export function createStepSource({
  nodeCount,
  starts,
  targets,
  ends,
}: TwoWayArcs & Pick<StepSums, 'ends'>): (
  sources: Int32Array,
) => readonly [scores: Float64Array, squares: Float64Array] {
  const scores = new Float64Array(nodeCount);
  const squares = new Float64Array(nodeCount);
  const level = new Int32Array(nodeCount).fill(-1);
  const dependency = new Float64Array(nodeCount);
  const queue = new Int32Array(nodeCount);
  const paths = createPathCounts(nodeCount);
  const hasEnds = ends.length > 0;

  function follow(source: number): void {
    let filled = 1;
    queue[0] = source;
    level[source] = 0;
    paths.start(source);
    for (let at = 0; at < filled; at++) {
      const node = queue[at]!;
      const nextLevel = level[node]! + 1;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const target = targets[arc]!;
        if (level[target] === -1) {
          level[target] = nextLevel;
          queue[filled++] = target;
        }
        if (level[target] === nextLevel) paths.add(node, target);
      }
    }
    for (let at = filled - 1; at > 0; at--) {
      const node = queue[at]!;
      const nextLevel = level[node]! + 1;
      let sum = 0;
      for (let arc = starts[node]!; arc < starts[node + 1]!; arc++) {
        const target = targets[arc]!;
        if (level[target] !== nextLevel) continue;
        const end = hasEnds ? ends[target]! : 1;
        if (!Number.isNaN(end)) sum += (end + dependency[target]!) * paths.share(node, target);
      }
      dependency[node] = sum;
      scores[node]! += sum;
      squares[node]! += sum * sum;
    }
    for (let at = 0; at < filled; at++) {
      level[queue[at]!] = -1;
      paths.clear(queue[at]!);
    }
  }

  return (sources) => {
    scores.fill(0);
    squares.fill(0);
    for (const source of sources) follow(source);
    return [scores, squares];
  };
}
