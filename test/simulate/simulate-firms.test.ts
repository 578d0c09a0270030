import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OrgraphError } from '../../src/errors.js';
import { config } from '../../src/schema/config.js';
import { simulateFirms } from '../../src/simulate/simulate-firms.js';
import { readTable } from './read-simulation.js';

describe('simulateFirms(options)', () => {
  const simulation = simulateFirms();
  const people = readTable(simulation, 'people.csv');
  const ids = new Set(people.map((row) => row['person_id']!));

  it('gives the same bytes for the same seed, and others for another', () => {
    expect(simulateFirms({ seed: 42 }).files).toEqual(simulation.files);
    expect(simulateFirms({ seed: 43 }).files).not.toEqual(simulation.files);
  });

  it('gives the files in fixtures/two-firms, byte for byte', () => {
    for (const [name, text] of simulation.files)
      expect(readFileSync(new URL(`../../fixtures/two-firms/${name}`, import.meta.url), 'utf8')).toBe(text);
  });

  it('makes what fixtures/README.md says is planted', () => {
    const readme = readFileSync(new URL('../../fixtures/README.md', import.meta.url), 'utf8');
    const { planted } = simulation;
    for (const word of [
      planted.hiddenLeader,
      planted.overloadedManager,
      planted.fragileBridge.holder,
      ...planted.gap.units,
      ...planted.fragileBridge.units,
      ...planted.optedOut,
    ])
      expect(readme).toContain(word);
  });

  it('refuses what is not an option', () => {
    for (const options of [{ size: 10 }, { size: 20_001 }, { seed: -1 }, { people: 100 }])
      expect(() => simulateFirms(options)).toThrow(OrgraphError);
  });

  it.each([60, 61, 75, 97, 120, 180, 333, 1000, 5000])(
    'makes %i people in units of 8 to 20 with a line to one chief each',
    (size) => {
      const made = readTable(simulateFirms({ size, seed: size }), 'people.csv');
      expect(made).toHaveLength(size);
      const managers = new Map(made.map((row) => [row['person_id']!, row['manager_id']!]));
      expect(made.filter((row) => row['manager_id'] === '')).toHaveLength(2);
      const firmOf = new Map(made.map((row) => [row['person_id'], row['firm']]));
      const units = new Map<string, number>();
      for (const row of made) {
        units.set(`${row['firm']} ${row['unit']}`, (units.get(`${row['firm']} ${row['unit']}`) ?? 0) + 1);
        let steps = 0;
        for (let at = row['person_id']!; at !== ''; at = managers.get(at)!) {
          expect(firmOf.get(at)).toBe(row['firm']);
          steps += 1;
        }
        expect(steps).toBeLessThanOrEqual(5);
      }
      for (const count of units.values()) {
        expect(count).toBeGreaterThanOrEqual(8);
        expect(count).toBeLessThanOrEqual(20);
      }
    },
  );

  it('makes seven or eight units in the larger firm and four or five in the smaller', () => {
    const unitsOf = (firm: string) =>
      new Set(people.filter((row) => row['firm'] === firm).map((row) => row['unit']));
    const [larger, smaller] = simulation.planted.firms;
    expect([7, 8]).toContain(unitsOf(larger).size);
    expect([4, 5]).toContain(unitsOf(smaller).size);
  });

  it('uses ids with leading zeros in one firm and of another shape in the other', () => {
    const shapes = new Map(
      simulation.planted.firms.map((firm, place) => [firm, [/^0\d{3}$/, /^k-\d{3}$/][place]!]),
    );
    for (const row of people) expect(row['person_id']).toMatch(shapes.get(row['firm']!)!);
    expect(ids.size).toBe(people.length);
  });

  it('has names with letters beyond ASCII and an apostrophe', () => {
    const names = people.map((row) => row['name']!).join();
    expect(names).toMatch(/[^\0-\x7f]/u);
    expect(names).toContain("'");
  });

  it('ties known people only, nobody to themselves, within two quarters', () => {
    for (const row of readTable(simulation, 'interactions.csv')) {
      expect(ids.has(row['source']!) && ids.has(row['target']!)).toBe(true);
      expect(row['source']).not.toBe(row['target']);
      expect(
        row['timestamp']!.slice(0, 10) >= '2026-01-01' && row['timestamp']!.slice(0, 10) <= '2026-06-30',
      ).toBe(true);
      expect(Number(row['weight'])).toBeGreaterThan(0);
      expect(row['duration_minutes'] !== '').toBe(row['kind'] === 'call');
    }
  });

  it('holds mostly meetings of 4 to 12 and some assemblies above 20', () => {
    const sizes = readTable(simulation, 'meetings.csv').map((row) => row['participants']!.split(';').length);
    expect(sizes.filter((size) => size >= 4 && size <= 12).length / sizes.length).toBeGreaterThan(0.9);
    expect(sizes.filter((size) => size > 20)).toHaveLength(4);
  });

  it('refers to known people, units and roles in roles, preferences and ideas', () => {
    const places = new Set([...people.flatMap((row) => [row['unit']!, row['firm']!])]);
    const roles = readTable(simulation, 'roles.csv');
    const roleIds = new Set(roles.map((row) => row['role_id']));
    for (const role of roles) {
      expect(ids.has(role['sponsor_id']!)).toBe(true);
      for (const name of role['reach']!.split(';').filter(Boolean)) expect(places.has(name), name).toBe(true);
    }
    const preferences = readTable(simulation, 'preferences.csv');
    for (const wish of preferences)
      expect(ids.has(wish['person_id']!) && roleIds.has(wish['role_id'])).toBe(true);
    for (const side of ['person', 'role'])
      expect(
        preferences.some((wish) => wish['side'] === side && wish['answer'] === 'no'),
        side,
      ).toBe(true);
    const ideas = readTable(simulation, 'ideas.csv');
    for (const idea of ideas) expect(ids.has(idea['owner_id']!)).toBe(true);
    const levelOf = new Map(people.map((row) => [row['person_id'], row['level']]));
    expect(new Set(ideas.map((idea) => levelOf.get(idea['owner_id']))).size).toBeGreaterThanOrEqual(4);
  });

  it('writes an orgraph.json that the schema of configurations accepts', () => {
    expect(config.safeParse(JSON.parse(simulation.files.get('orgraph.json')!)).error).toBeUndefined();
  });

  it('makes a larger firm that goes by the line and a smaller one that returns contact across levels', () => {
    const level = new Map(people.map((row) => [row['person_id']!, row['level']!]));
    const firm = new Map(people.map((row) => [row['person_id']!, row['firm']!]));
    const ties = new Set(
      readTable(simulation, 'interactions.csv')
        .filter((row) => row['kind'] === 'advice')
        .map((row) => `${row['source']}>${row['target']}`),
    );
    const rank = (id: string) => Math.min(4, Number(level.get(id)));
    const returned = simulation.planted.firms.map((name) => {
      const across = [...ties].filter((tie) => {
        const [from, to] = tie.split('>') as [string, string];
        return firm.get(from) === name && firm.get(to) === name && rank(from) !== rank(to);
      });
      return across.filter((tie) => ties.has(tie.split('>').reverse().join('>'))).length / across.length;
    });
    expect(returned[0]).toBeLessThan(0.5 * returned[1]!);
  });
});
