import type { CoverQuestion } from '../../src/kernel/coverage/cover-question.js';

/** Whom each node reaches, itself included, by following arcs from sets to sets: nothing here is shared with the kernel. */
export function plainReach({ arcs, steps }: Pick<CoverQuestion, 'arcs' | 'steps'>): ReadonlySet<number>[] {
  const next = Array.from({ length: arcs.nodeCount }, (_, node) => [
    ...arcs.targets.slice(arcs.starts[node], arcs.starts[node + 1]),
  ]);
  return next.map((_, source) => {
    let reached = new Set([source]);
    for (let step = 0; step < steps; step++)
      reached = new Set([...reached].flatMap((node) => [node, ...next[node]!]));
    return reached;
  });
}

/** What a set of nodes reaches together. */
export function plainUnion(reach: readonly ReadonlySet<number>[], chosen: Iterable<number>): Set<number> {
  return new Set([...chosen].flatMap((node) => [...reach[node]!]));
}

/** Groups that somebody may be chosen from. */
function askingGroups({ mayChoose, groupOf }: CoverQuestion): Set<number> {
  return new Set([...groupOf].filter((group, node) => group >= 0 && mayChoose[node] === 1));
}

/** What is wrong with a chosen set; empty where every wish of the question is kept. */
export function faultsOf(question: CoverQuestion, chosen: ArrayLike<number>): string[] {
  const list = Array.from(chosen);
  const served = new Set(list.map((node) => question.groupOf[node]!));
  return [
    ...(new Set(list).size === list.length ? [] : ['somebody is chosen twice']),
    ...list.filter((node) => question.mayChoose[node] !== 1).map((node) => `${node} may not be chosen`),
    ...[...question.mustChoose]
      .filter((node) => !list.includes(node))
      .map((node) => `${node} must be chosen`),
    ...[...askingGroups(question)]
      .filter((group) => !served.has(group))
      .map((group) => `group ${group} has nobody`),
  ];
}

/** Every set of nodes that keeps all wishes, with what it reaches: two to the number of nodes that may be chosen. */
export function* everySet(question: CoverQuestion): Generator<{ size: number; reached: number }> {
  const nodes = [...question.mayChoose.keys()].filter((node) => question.mayChoose[node] === 1);
  const reach = plainReach(question);
  for (let choice = 0; choice < 2 ** nodes.length; choice++) {
    const chosen = nodes.filter((_, place) => Math.floor(choice / 2 ** place) % 2 === 1);
    if (faultsOf(question, chosen).length > 0) continue;
    yield { size: chosen.length, reached: plainUnion(reach, chosen).size };
  }
}

/** The greedy choice from its definition: every gain counted anew in every round. */
export function plainGreedy(question: CoverQuestion, most: number): number[] {
  const reach = plainReach(question);
  const nodes = [...question.mayChoose.keys()].filter((node) => question.mayChoose[node] === 1);
  const chosen = [...question.mustChoose];
  while (chosen.length < most) {
    const before = plainUnion(reach, chosen);
    const gain = (node: number) => [...reach[node]!].filter((one) => !before.has(one)).length;
    const best = nodes
      .filter((node) => !chosen.includes(node) && gain(node) > 0)
      .sort((a, b) => gain(b) - gain(a) || reach[b]!.size - reach[a]!.size || a - b)[0];
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen;
}
