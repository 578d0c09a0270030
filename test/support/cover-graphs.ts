import { join } from 'node:path';
import type { CoverAnswer } from '../../src/findings/coverage/cover.js';
import { coverScope } from '../../src/findings/coverage/cover-scope.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import type { Network } from '../../src/graph/network.js';
import type { OrgGraph } from '../../src/graph/org-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { createRandom, type Random } from '../../src/random.js';
import { studiesFolder } from '../reference/figures.js';
import { faultsOf, plainReach, plainUnion } from './plain-cover.js';

export interface CoverGraph {
  readonly name: string;
  readonly graph: OrgGraph;
  readonly network: Network;
}

/** The nine studies, all their kinds together; in one of them a weight below 4 stands for seldom or never. */
const studies = [
  { name: 'cross-parker-consulting', kinds: ['information'], minWeight: 4 },
  { name: 'eu-core-email' },
  { name: 'florentine-families' },
  { name: 'knoke-bureaucracies' },
  { name: 'krackhardt-hightech' },
  { name: 'krackhardt-silicon-systems' },
  { name: 'lazega-lawfirm' },
  { name: 'sociopatterns-office-2013' },
  { name: 'woodworkers-strike' },
];

/** The studies where they are beside this repository. */
export async function studyGraphs(): Promise<CoverGraph[]> {
  const folder = studiesFolder();
  if (folder === undefined) return [];
  return Promise.all(
    studies.map(async ({ name, ...query }) => {
      const { graph } = buildGraph(await readDataset(join(folder, name)));
      return { name, graph, network: selectNetwork(graph, query) };
    }),
  );
}

/** What is wrong with an answer: whether the group is what is said of it, and the greedy one within its guarantee. */
export function checkCover(from: CoverGraph, answer: CoverAnswer): string[] {
  const { question } = coverScope(from, answer.steps, answer.direction);
  const chosen = answer.chosen.map(({ person }) => person);
  const reached = plainUnion(plainReach(question), chosen).size;
  return [
    ...faultsOf(question, chosen),
    ...(reached === answer.reached ? [] : [`it reaches ${reached}, not ${answer.reached}`]),
    ...(reached >= Math.min(answer.wanted ?? 0, answer.reachable) ? [] : ['it reaches too few']),
    ...(answer.bound <= chosen.length ? [] : ['the bound is above the group']),
    ...(answer.greedy.size <= answer.greedy.guarantee * chosen.length
      ? []
      : ['greedy is beyond its guarantee']),
  ];
}

/** Twenty seeded graphs of 50 to 1,000 people, five of each shape: at random, by attachment, in units, on a ring. */
export function coverGraphs(): CoverGraph[] {
  return Array.from({ length: 20 }, (_, at) => {
    const shape = shapes[at % shapes.length]!;
    const people = 50 * (at + 1);
    const random = createRandom(at + 1, `a graph to cover, ${shape.name}`);
    const { graph } = buildGraph(
      datasetFromRows({
        people: Array.from({ length: people }, (_, person) => ({ person_id: idOf(person) })),
        interactions: shape
          .pairs(people, random)
          .map(([a, b]) => ({ source: idOf(a), target: idOf(b), kind: 'contact' })),
      }),
    );
    return { name: `${shape.name} ${people}`, graph, network: selectNetwork(graph) };
  });
}

type Pairs = [number, number][];
const idOf = (person: number) => `p${String(person).padStart(4, '0')}`;

const shapes: readonly { readonly name: string; pairs(people: number, random: Random): Pairs }[] = [
  {
    name: 'random',
    pairs: (people, random) =>
      Array.from({ length: 3 * people }, () => [random.below(people), random.below(people)]),
  },
  {
    name: 'attachment',
    pairs(people, random) {
      const pairs: Pairs = [[0, 1]];
      for (let person = 2; person < people; person++)
        for (let tie = 0; tie < 3; tie++)
          pairs.push([person, pairs[random.below(pairs.length)]![random.below(2)]!]);
      return pairs.filter(([a, b]) => a !== b);
    },
  },
  {
    name: 'units',
    pairs: (people, random) =>
      Array.from({ length: 4 * people }, () => {
        const one = random.below(people);
        const near = one - (one % 12) + random.below(12);
        return [one, random.next() < 0.85 && near < people ? near : random.below(people)];
      }),
  },
  {
    name: 'ring',
    pairs: (people, random) =>
      Array.from({ length: 2 * people }, (_, tie): [number, number] => {
        const one = tie % people;
        return [
          one,
          random.next() < 0.1 ? random.below(people) : (one + 1 + Math.floor(tie / people)) % people,
        ];
      }),
  },
];
