import type { TieRow } from './small-orgs.js';

/** A network that has caught out a measure somewhere, and who in it cannot be told apart but by name. */
export interface Shape {
  readonly name: string;
  readonly people: number;
  readonly ties: readonly (readonly [source: number, target: number, weight: number])[];
  /** People in the same place, with direction and without. */
  readonly alike: readonly (readonly number[])[];
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, step) => from + step);
const mutual = (a: number, b: number, weight = 1) => [[a, b, weight] as const, [b, a, weight] as const];
const clique = (members: readonly number[], weight = 1) =>
  members.flatMap((a) => members.filter((b) => b !== a).map((b) => [a, b, weight] as const));
const between = (hubs: readonly number[], leaves: readonly number[], weight = 1) =>
  hubs.flatMap((hub) => leaves.flatMap((leaf) => mutual(hub, leaf, weight)));
const ring = (size: number, weight = 1) => range(0, size).map((a) => [a, (a + 1) % size, weight] as const);
const chain = (size: number, weight = 1) => range(0, size - 1).map((a) => [a, a + 1, weight] as const);
const bothWays = (ties: Shape['ties']) => ties.flatMap(([a, b, weight]) => mutual(a, b, weight));
const mirrored = (size: number) => range(0, Math.floor(size / 2)).map((a) => [a, size - 1 - a]);

const hypercube = range(0, 16).flatMap((a) => [1, 2, 4, 8].map((bit) => [a, a ^ bit, 1] as const));
const torus = range(0, 25).flatMap((a) => {
  const [row, column] = [Math.floor(a / 5), a % 5];
  return [...mutual(a, row * 5 + ((column + 1) % 5)), ...mutual(a, ((row + 1) % 5) * 5 + column)];
});
const petersen = range(0, 5).flatMap((a) => [
  ...mutual(a, (a + 1) % 5),
  ...mutual(a, a + 5),
  ...mutual(a + 5, ((a + 2) % 5) + 5),
]);
/** A chart: everybody reports to the one above. Depth 5, two reports each. */
const chart = range(1, 31).map((a) => [a, Math.floor((a - 1) / 2), 1] as const);
const chartLevels = range(0, 5).map((depth) => range(2 ** depth - 1, 2 ** (depth + 1) - 1));

export const shapes: readonly Shape[] = [
  { name: 'nobody', people: 0, ties: [], alike: [] },
  { name: 'one person', people: 1, ties: [], alike: [] },
  { name: 'two people apart', people: 2, ties: [], alike: [[0, 1]] },
  { name: 'two people joined', people: 2, ties: mutual(0, 1), alike: [[0, 1]] },
  { name: 'one tie one way', people: 2, ties: [[0, 1, 1]], alike: [] },
  { name: 'ten isolates', people: 10, ties: [], alike: [range(0, 10)] },
  {
    name: 'self-ties and parallel ties',
    people: 3,
    ties: [[0, 0, 2], ...mutual(0, 1), ...mutual(0, 1), [2, 2, 1]],
    alike: [[0, 1]],
  },
  {
    name: 'a star that gives',
    people: 12,
    ties: range(1, 12).map((leaf) => [0, leaf, 1]),
    alike: [range(1, 12)],
  },
  {
    name: 'a star that is asked',
    people: 12,
    ties: range(1, 12).map((leaf) => [leaf, 0, 1]),
    alike: [range(1, 12)],
  },
  { name: 'a ring one way', people: 13, ties: ring(13), alike: [range(0, 13)] },
  { name: 'a ring both ways', people: 12, ties: bothWays(ring(12)), alike: [range(0, 12)] },
  { name: 'everybody with everybody', people: 9, ties: clique(range(0, 9)), alike: [range(0, 9)] },
  {
    name: 'four islands',
    people: 20,
    ties: range(0, 4).flatMap((island) => clique(range(5 * island, 5 * island + 5))),
    alike: [range(0, 20)],
  },
  { name: 'an island and isolates', people: 8, ties: clique([0, 1, 2]), alike: [[0, 1, 2], range(3, 8)] },
  { name: 'a chain both ways', people: 51, ties: bothWays(chain(51)), alike: mirrored(51) },
  { name: 'a chain one way', people: 50, ties: chain(50), alike: [] },
  { name: 'two equal hubs', people: 9, ties: between([0, 1], range(2, 9)), alike: [[0, 1], range(2, 9)] },
  {
    name: 'three equal hubs',
    people: 10,
    ties: between([0, 1, 2], range(3, 10)),
    alike: [[0, 1, 2], range(3, 10)],
  },
  {
    name: 'a wheel',
    people: 11,
    ties: [...between([0], range(1, 11)), ...range(0, 10).flatMap((a) => mutual(a + 1, ((a + 1) % 10) + 1))],
    alike: [range(1, 11)],
  },
  {
    name: 'two cliques and a bridge',
    people: 14,
    ties: [...clique(range(0, 7)), ...clique(range(7, 14)), ...mutual(6, 7)],
    alike: [
      [6, 7],
      [...range(0, 6), ...range(8, 14)],
    ],
  },
  {
    name: 'a barbell',
    people: 13,
    ties: [
      ...clique(range(0, 5)),
      ...clique(range(8, 13)),
      ...bothWays(range(4, 8).map((a) => [a, a + 1, 1])),
    ],
    alike: [
      [...range(0, 4), ...range(9, 13)],
      [4, 8],
      [5, 7],
    ],
  },
  {
    name: 'a double star',
    people: 14,
    ties: [...mutual(0, 1), ...between([0], range(2, 8)), ...between([1], range(8, 14))],
    alike: [[0, 1], range(2, 14)],
  },
  {
    name: 'one huge weight',
    people: 12,
    ties: [...bothWays(ring(12)), ...mutual(0, 1, 1e12)],
    alike: [
      [0, 1],
      [2, 11],
      [3, 10],
      [6, 7],
    ],
  },
  { name: 'a chart', people: 31, ties: chart, alike: chartLevels.slice(1) },
  { name: 'a hypercube', people: 16, ties: hypercube, alike: [range(0, 16)] },
  { name: 'a torus', people: 25, ties: torus, alike: [range(0, 25)] },
  { name: 'the graph of Petersen', people: 10, ties: petersen, alike: [range(0, 10)] },
  {
    name: 'weights of 1e-12',
    people: 9,
    ties: between([0, 1], range(2, 9), 1e-12),
    alike: [[0, 1], range(2, 9)],
  },
  { name: 'weights of 1e12', people: 12, ties: bothWays(ring(12, 1e12)), alike: [range(0, 12)] },
  {
    name: 'weights of 1e-12 and 1e12 side by side',
    people: 12,
    ties: range(0, 12).flatMap((a) => mutual(a, (a + 1) % 12, a % 2 === 0 ? 1e-12 : 1e12)),
    alike: [range(0, 12)],
  },
];

/** Ids whose code-unit order is the order of numbers. */
export const idOf = (person: number) => `p${String(person).padStart(5, '0')}`;

export function tieRows({ ties }: Shape): TieRow[] {
  return ties.map(([source, target, weight]) => [idOf(source), idOf(target), weight]);
}
