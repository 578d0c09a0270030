import type { PlantedShape } from '../support/planted-leaders.js';

/** An organisation of the battery, by a name that says in what it differs from the first. */
export interface NamedShape {
  readonly name: string;
  readonly shape: PlantedShape;
  readonly undirected?: boolean;
}

/** 500 people who seek eight others each, in units of about 14, with ten hidden leaders who are sought three times as much. */
export const usual: PlantedShape = {
  people: 500,
  ties: 8,
  unitSize: 14,
  unevenness: 0.5,
  leaders: 0.02,
  pull: 3,
  kinds: 'one',
  taste: 0,
  closure: 0.1,
};

const nobody = { leaders: 0 } as const;

export const shapes: readonly NamedShape[] = [
  { name: 'usual', shape: usual },
  { name: 'usual, nobody planted', shape: { ...usual, ...nobody } },
  { name: 'several kinds', shape: { ...usual, kinds: 'several' } },
  { name: 'several kinds, nobody planted', shape: { ...usual, kinds: 'several', ...nobody } },
  { name: 'no direction', shape: usual, undirected: true },
  { name: 'no direction, nobody planted', shape: { ...usual, ...nobody }, undirected: true },
  { name: '120 people', shape: { ...usual, people: 120, leaders: 0.025 } },
  { name: '120 people, nobody planted', shape: { ...usual, people: 120, ...nobody } },
  { name: '1,000 people', shape: { ...usual, people: 1000 } },
  { name: '1,000 people, nobody planted', shape: { ...usual, people: 1000, ...nobody } },
  { name: 'few ties', shape: { ...usual, ties: 4 } },
  { name: 'few ties, nobody planted', shape: { ...usual, ties: 4, ...nobody } },
  { name: 'many ties', shape: { ...usual, ties: 16 } },
  { name: 'many ties, nobody planted', shape: { ...usual, ties: 16, ...nobody } },
  { name: 'large uneven units', shape: { ...usual, unitSize: 40, unevenness: 0.9 } },
  {
    name: 'large uneven units, nobody planted',
    shape: { ...usual, unitSize: 40, unevenness: 0.9, ...nobody },
  },
  { name: 'weak pull', shape: { ...usual, pull: 2 } },
  { name: 'closed circles', shape: { ...usual, closure: 0.35 } },
  { name: 'closed circles, nobody planted', shape: { ...usual, closure: 0.35, ...nobody } },
  { name: 'differing tastes', shape: { ...usual, taste: 0.3 } },
  { name: 'differing tastes, nobody planted', shape: { ...usual, taste: 0.3, ...nobody } },
];
