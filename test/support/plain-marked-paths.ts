import type { Csr } from '../../src/kernel/csr.js';

/**
 * The share of shortest paths between unmarked nodes two steps or more apart that run through marked ones, source after source: the
 * paths to each node are counted twice, all of them and those free of marked nodes.
 */
export function plainMarkedShare(csr: Csr, marked: Uint8Array, sources: Iterable<number>): number {
  let through = 0;
  let pairs = 0;
  for (const source of sources) {
    const steps = new Map([[source, 0]]);
    const all = new Map([[source, 1]]);
    const free = new Map([[source, 1]]);
    for (const node of steps.keys()) {
      const next = steps.get(node)! + 1;
      for (const target of csr.targets.subarray(csr.starts[node], csr.starts[node + 1])) {
        if (!steps.has(target)) steps.set(target, next);
        if (steps.get(target) !== next) continue;
        all.set(target, (all.get(target) ?? 0) + all.get(node)!);
        free.set(target, (free.get(target) ?? 0) + (marked[node] === 1 ? 0 : free.get(node)!));
      }
    }
    for (const [node, step] of steps) {
      if (step < 2 || marked[node] === 1) continue;
      through += 1 - free.get(node)! / all.get(node)!;
      pairs++;
    }
  }
  return through / pairs;
}
