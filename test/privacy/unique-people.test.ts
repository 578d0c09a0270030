import { expect, it } from 'vitest';
import { uniquePeople } from '../../src/privacy/unique-people.js';

it('uniquePeople(known) counts who can be told apart by attributes, degrees, both, and the degrees of contacts', () => {
  // A chain 0-1-2-3-4-5 along one way: the ends are told apart by direction, and their neighbours by theirs.
  const ties = [0, 1, 2, 3, 4].map((at) => [at, at + 1] as const);
  const attributes = ['x', 'x', 'x', 'x', 'x', 'y'];
  expect(uniquePeople({ attributes, ties })).toEqual([
    { knowing: 'attributes', unique: 1 / 6, fewerThanFive: 1 / 6 },
    { knowing: 'degrees', unique: 2 / 6, fewerThanFive: 1 },
    { knowing: 'attributes and degrees', unique: 2 / 6, fewerThanFive: 1 },
    // 0: [1 1]; 1: [0 1, 1 1]; 2 and 3: [1 1, 1 1]; 4: [1 0, 1 1]; 5: [1 1].
    { knowing: 'degrees of contacts', unique: 2 / 6, fewerThanFive: 1 },
  ]);
});

it('uniquePeople(known) counts a contact once, whatever the number and direction of ties', () => {
  const ties = [
    [0, 1],
    [1, 0],
    [2, 3],
  ] as const;
  const shares = uniquePeople({ attributes: ['a', 'a', 'a', 'a'], ties });
  expect(shares.map(({ unique }) => unique)).toEqual([0, 0.5, 0.5, 0.5]);
});

it('uniquePeople(known) knows contacts by either end of a tie, in whatever order they are met', () => {
  const unique = (count: number, ties: [number, number][]) =>
    uniquePeople({ attributes: Array.from({ length: count }, () => 'a'), ties }).map((share) => share.unique);
  // 0 and 2 go to 1, and 3 knows nobody: by the degrees of contacts 1 and 3 are alone.
  expect(
    unique(4, [
      [0, 1],
      [2, 1],
    ]),
  ).toEqual([0, 0.5, 0.5, 0.5]);
  // Two alike, whose ties stand in another order: everybody has a double.
  const [one, other] = [
    [
      [0, 1],
      [0, 2],
      [2, 3],
    ],
    [
      [4, 6],
      [6, 7],
      [4, 5],
    ],
  ] as [number, number][][];
  expect(unique(8, [...one!, ...other!])).toEqual([0, 0, 0, 0]);
});

it('uniquePeople(known) has no answer without people', () => {
  expect(uniquePeople({ attributes: [], ties: [] }).map(({ unique }) => unique)).toEqual(
    Array.from({ length: 4 }, () => Number.NaN),
  );
});
