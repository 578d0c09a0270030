import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/random.js';
import { rewire } from '../../src/simulate/rewire.js';
import { simulateFirms } from '../../src/simulate/simulate-firms.js';
import {
  betweenness,
  emptyTies,
  harmonicIn,
  inDegree,
  outDegree,
  rank,
  reciprocated,
  shareAbove,
  type Ties,
} from './figures.js';
import { overlay, type Reading, readSimulation, readTable, soughtBy, unitPairs } from './read-simulation.js';

const seeds = [42, 1, 2, 3, 4, 5, 6, 7, 8, 2026, 0xffffffff];

/** The four kinds of evidence, by plain code. */
function evidence(reading: Reading) {
  const trust = overlay(reading.kinds.get('advice')!, reading.kinds.get('trust')!);
  return {
    sought: soughtBy(reading),
    bridge: betweenness(reading.informal),
    reach: harmonicIn(reading.informal),
    trusted: reciprocated(trust),
  };
}

/** Whether a person is in the top tenth of at least two kinds of evidence. */
function isLeader(reading: Reading, person: string): boolean {
  const topSize = Math.max(5, Math.ceil(reading.people.size / 10));
  return Object.values(evidence(reading)).filter((scores) => rank(scores, person) <= topSize).length >= 2;
}

/** A tenth of people and of ties left out; one person is kept. */
function thinOut(reading: Reading, kept: string, seed: number): Reading {
  const random = createRandom(seed, 'test/thin-out');
  const people = new Map([...reading.people].filter(([id]) => id === kept || random.next() >= 0.1));
  const thin = (ties: Ties): Ties => {
    const result = emptyTies(people.keys());
    for (const [from, targets] of ties)
      for (const to of targets)
        if (people.has(from) && people.has(to) && random.next() >= 0.1) result.get(from)!.add(to);
    return result;
  };
  const kinds = new Map([...reading.kinds].map(([kind, ties]) => [kind, thin(ties)]));
  const met = thin(reading.met);
  return { ...reading, people, kinds, met, informal: overlay(...kinds.values(), met) };
}

function loads({ people, hours }: Reading): Map<string, number> {
  return new Map(
    [...hours].map(([id, { source, target, meetings }]) => [
      id,
      (source + target + meetings) / (40 * Number(people.get(id)!['fte'])),
    ]),
  );
}

const isPair = (units: readonly string[]) => (pair: { a: string; b: string }) =>
  units.includes(pair.a) && units.includes(pair.b);

describe.each(seeds)('simulateFirms({ seed: %i })', (seed) => {
  const simulation = simulateFirms({ seed });
  const { planted } = simulation;
  const leader = planted.hiddenLeader;
  const original = readSimulation(simulation);
  const control = readSimulation(rewire(simulation, seed));

  it('plants a leader who stands out in bridging, reach and returned trust', () => {
    const { bridge, reach, trusted } = evidence(original);
    for (const scores of [bridge, reach, trusted]) expect(shareAbove(scores, leader)).toBeLessThan(0.05);
    const perKinds = overlay(...original.kinds.values());
    for (const scores of [betweenness(perKinds), harmonicIn(perKinds)])
      expect(shareAbove(scores, leader)).toBeLessThan(0.08);
    for (const kind of ['advice', 'trust'])
      expect(shareAbove(reciprocated(original.kinds.get(kind)!), leader)).toBeLessThan(0.05);
  });

  it('plants a leader without reports, of low grade, sought by people of many other units', () => {
    const rows = [...original.people.values()];
    expect(rows.filter((row) => row['manager_id'] === leader)).toEqual([]);
    const own = original.people.get(leader)!;
    expect(['4', '5']).toContain(own['level']);
    expect(own['firm']).toBe(planted.firms[0]);
    const units = new Set(
      ['advice', 'trust'].flatMap((kind) =>
        [...original.kinds.get(kind)!].flatMap(([from, targets]) =>
          targets.has(leader) ? [original.people.get(from)!['unit']] : [],
        ),
      ),
    );
    units.delete(own['unit']);
    expect(units.size).toBeGreaterThanOrEqual(5);
  });

  it('plants a leader whose number of ties is nothing special, in any kind', () => {
    for (const [kind, ties] of [...original.kinds, ['all', original.informal] as const]) {
      for (const degrees of [inDegree(ties), outDegree(ties)])
        expect(shareAbove(degrees, leader), kind).toBeGreaterThan(0.1);
    }
  });

  it('plants a leader who is gone when ties are rewired', () => {
    const { bridge, reach } = evidence(control);
    for (const scores of [bridge, reach]) expect(shareAbove(scores, leader)).toBeGreaterThan(0.1);
    // Without meetings, chance alone brings one in a while near the top.
    const perKinds = overlay(...control.kinds.values());
    for (const scores of [betweenness(perKinds), harmonicIn(perKinds)])
      expect(shareAbove(scores, leader)).toBeGreaterThan(0.07);
    expect(isLeader(control, leader)).toBe(false);
  });

  it('plants a leader who is found when a tenth of people and ties are left out', () => {
    const draws = Array.from({ length: 25 }, (_, draw) => draw);
    const found = (reading: Reading) =>
      draws.filter((draw) => isLeader(thinOut(reading, leader, draw), leader)).length / draws.length;
    expect(found(original)).toBeGreaterThanOrEqual(0.9);
    expect(found(control)).toBeLessThanOrEqual(0.2);
  });

  it('plants a gap between two active units of one firm, gone when ties are rewired', () => {
    const pairs = unitPairs(original);
    const gap = pairs.find(isPair(planted.gap.units))!;
    expect(gap.expected).toBeGreaterThanOrEqual(10);
    expect(gap.usual).toBeGreaterThanOrEqual(8);
    expect(gap.observed / gap.usual).toBeLessThanOrEqual(0.25);
    const firms = new Set(
      [...original.people.values()].flatMap((row) =>
        planted.gap.units.includes(row['unit']!) ? [row['firm']] : [],
      ),
    );
    expect(firms.size).toBe(1);
    for (const unit of planted.gap.units) {
      const elsewhere = pairs.filter((pair) => pair !== gap && (pair.a === unit || pair.b === unit));
      expect(Math.max(...elsewhere.map((pair) => pair.observed))).toBeGreaterThanOrEqual(10);
    }
    const rewired = unitPairs(control).find(isPair(planted.gap.units))!;
    expect(rewired.observed / rewired.expected).toBeGreaterThan(0.8);
  });

  it('names both units of the gap in a role and an idea', () => {
    const role = readTable(simulation, 'roles.csv').find((row) => row['role_id'] === planted.gap.role)!;
    expect(role['reach']!.split(';').sort()).toEqual([...planted.gap.units].sort());
    const idea = readTable(simulation, 'ideas.csv').find((row) => row['idea_id'] === planted.gap.idea)!;
    expect(idea['topics']!.split(';')).toEqual(expect.arrayContaining([...planted.gap.units]));
  });

  it('plants two units that are in touch through one person, and no others', () => {
    const pairs = unitPairs(original);
    const bridge = pairs.find(isPair(planted.fragileBridge.units))!;
    expect(bridge.observed).toBeGreaterThanOrEqual(8);
    expect(bridge.share).toBeGreaterThanOrEqual(0.85);
    expect(bridge.holder).toBe(planted.fragileBridge.holder);
    expect(bridge.holder).not.toBe(leader);
    for (const pair of pairs)
      if (pair !== bridge && pair.observed >= 8)
        expect(pair.share, `${pair.a}, ${pair.b}`).toBeLessThan(0.75);
    expect(unitPairs(control).find(isPair(planted.fragileBridge.units))!.share).toBeLessThan(0.3);
  });

  it('plants one overloaded manager, whose load is half their own calls and half those of others', () => {
    const manager = planted.overloadedManager;
    const own = loads(original);
    const { source, target, meetings } = original.hours.get(manager)!;
    expect(own.get(manager)).toBeGreaterThanOrEqual(0.75);
    expect(source / (source + target)).toBeGreaterThan(0.45);
    expect(source / (source + target)).toBeLessThan(0.55);
    expect((source + target / 3 + meetings) / 40).toBeLessThan(0.65);
    expect([...original.people.values()].some((row) => row['manager_id'] === manager)).toBe(true);
    expect(Number(original.people.get(manager)!['hours_available'])).toBeLessThanOrEqual(1);
    expect(shareAbove(inDegree(original.informal), manager)).toBeGreaterThan(0.05);
    for (const [id, load] of own) if (id !== manager) expect(load, id).toBeLessThan(0.55);
    for (const hours of original.hours.values()) expect(hours.meetings).toBeLessThan(10);
    for (const load of loads(control).values()) expect(load).toBeLessThan(0.68);
  });

  it('plants people who take no part, and nothing on them', () => {
    expect(planted.optedOut.length).toBeGreaterThanOrEqual(4);
    expect(planted.optedOut.length).toBeLessThanOrEqual(6);
    for (const id of [leader, planted.overloadedManager, planted.fragileBridge.holder])
      expect(planted.optedOut).not.toContain(id);
  });
});
