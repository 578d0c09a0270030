import { expect, it } from 'vitest';
import { differencing } from './differencing.js';
import { LinearAttacker } from './linear-bounds.js';

it('the attacker of test:differencing works out what is left when a group is taken from the total', async () => {
  const attacker = await LinearAttacker.knowing([
    {
      terms: new Map([
        [0, 1],
        [1, 1],
      ]),
      least: 13,
      most: 13,
    },
    { terms: new Map([[0, 1]]), least: 10, most: 10 },
  ]);
  expect(attacker.boundsOf(new Map([[1, 1]]))).toEqual({ least: 3, most: 3 });
});

it('no figure about fewer than k people can be worked out from what is shown, in the quick form of test:differencing', async () => {
  const { figures, ...wrong } = await differencing([1, 2, 3, 4], 15);
  expect(figures).toBeGreaterThan(20);
  expect(wrong).toEqual({ organisations: 4, exactlyKnown: 0, knownWithin20: 0, contradictions: 0 });
});
