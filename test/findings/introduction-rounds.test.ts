import { describe, expect, it } from 'vitest';
import { introduceIn, rings } from '../support/introduce-orgs.js';

describe('introduce(organisation, { rounds })', () => {
  it('gives 60 people twelve rounds in which everybody meets somebody new', async () => {
    const { answer, broken, ids } = await introduceIn(rings(6, 10), { rounds: 12 });
    expect(broken).toEqual([]);
    expect(ids).toHaveLength(12 * 30);
    expect(new Set(ids.map((pair) => [...pair].sort().join())).size).toBe(12 * 30);
    expect(answer.rows.some(({ isRepeat }) => isRepeat)).toBe(false);
    expect(answer.rows.at(-1)!.date).toBe('2027-02-08');
  });

  it('lets people meet again only when no two are left who have not met', async () => {
    const { answer, broken, ids } = await introduceIn(rings(2, 3), { rounds: 5 });
    expect(broken).toEqual([]);
    const isFresh = answer.rows.filter(({ isRepeat }) => !isRepeat);
    expect(new Set(ids.slice(0, isFresh.length).map((pair) => [...pair].sort().join())).size).toBe(9);
    expect(isFresh).toHaveLength(9);
    expect(answer.rows.filter(({ round }) => round === 5)).toHaveLength(3);
    expect(answer.sentences.join(' ')).toContain('nobody new is left to meet');
  });

  it.each([
    ['four people of two units', [0, 0, 1, 1], [], 4],
    ['five people of five units, two of them in touch', [0, 1, 2, 3, 4], [[0, 1]], 9],
    ['five people of two units', [0, 0, 0, 1, 1], [], 6],
  ] as const)(
    'has groups of three meet, and two where no third may join: %s',
    async (_, units, known, fresh) => {
      const people = units.map((unit, at) => ({ person_id: `p${at}`, unit: `u${unit}` }));
      // Those of one unit know one another, and two of them may meet a third together.
      const ties = units.flatMap((unit, a) =>
        units.flatMap((other, b) => (a < b && unit === other ? [[a, b]] : [])),
      );
      const interactions = [...ties, ...known].map(([a, b]) => ({
        source: `p${a}`,
        target: `p${b}`,
        kind: 'contact',
      }));
      const { answer, broken, ids } = await introduceIn(
        { people, interactions },
        { rounds: 9, groupSize: 3, among: 'everybody' },
      );
      expect(broken).toEqual([]);
      const met = new Set<string>();
      const isAcross = (a: string, b: string) => units[Number(a.slice(1))] !== units[Number(b.slice(1))];
      answer.rows.forEach(({ isRepeat }, at) => {
        if (isRepeat) expect(met.size).toBe(fresh);
        for (const a of ids[at]!) for (const b of ids[at]!) if (a < b && isAcross(a, b)) met.add(`${a} ${b}`);
      });
      expect(met.size).toBe(fresh);
      expect(ids[0]).toHaveLength(3);
      // Of five, three meet and two.
      if (units.length === 5)
        expect(answer.rows.filter(({ round }) => round === 1).map(({ people: of }) => of.length)).toEqual([
          3, 2,
        ]);
    },
  );

  it('says how many meet nobody in a season', async () => {
    const { people, interactions } = rings(2, 3);
    const history = people.slice(1).map((other) => ({
      person_a: people[0]!['person_id'],
      person_b: other['person_id'],
      never: 'yes',
    }));
    const { answer, broken } = await introduceIn({ people, interactions, history }, { rounds: 3 });
    expect(broken).toEqual([]);
    expect(answer.sentences.join(' ')).toContain(
      'Of 6 people who may be introduced, 1 meets nobody in any round',
    );
  });
});
