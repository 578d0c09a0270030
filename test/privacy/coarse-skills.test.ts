import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { coarseSkills, hoursClass } from '../../src/privacy/coarse-skills.js';
import { gateDataset } from '../../src/privacy/gate-dataset.js';
import { newKey, parseKey } from '../../src/privacy/pseudonyms.js';

/** Thirty people: law by all, at level 5 by nine and at 3 by the others; chess by nine; hours of every kind. */
const people = Array.from({ length: 30 }, (_, at) => ({
  person_id: `p${at + 10}`,
  unit: 'North',
  skills: `law:${at < 9 ? 5 : 3}${at < 9 ? ';chess:1' : ''}`,
  interests: `growth:${at < 10 ? 2 : (at % 4) + 2}`,
  hours_available: at < 10 ? 1.5 : at < 20 ? 37.4 : at < 29 ? 6 : '',
}));
const dataset = datasetFromRows({
  people,
  interactions: [],
  roles: [{ role_id: 'r1', skills: 'law' }],
  preferences: [{ side: 'person', person_id: 'p12', role_id: 'r1', hours: 7 }],
  answers: [{ role_id: 'r1', person_id: 'p12', person_answer: 'yes', role_answer: 'yes', hours: 3 }],
});

describe('coarseSkills(people, k)', () => {
  const coarse = coarseSkills(dataset.people, 10);

  it('keeps names that k people list, with levels that k list', () => {
    const shown = dataset.people.map(coarse);
    expect(shown.map(({ skills }) => skills)).toEqual(
      people.map((_, at) => [at < 9 ? { name: 'law' } : { name: 'law', level: 3 }]),
    );
    expect(new Set(shown.map(({ interests }) => interests![0]!.level))).toEqual(new Set([2, undefined]));
  });

  it('keeps hours in classes of at least k people', () => {
    const hours = dataset.people.map((person) => coarse(person).hoursAvailable);
    expect(hours).toEqual(people.map((_, at) => (at < 10 ? 2 : at < 20 ? 8 : undefined)));
  });

  it('says nothing of skills, interests and hours that are not stated', () => {
    const [none] = datasetFromRows({ people: [{ person_id: 'a' }], interactions: [] }).people;
    expect(coarse(none!)).toStrictEqual({});
  });

  it('counts each person once for a name, those who state nothing for none, and levels of skills and interests apart', () => {
    const some = Array.from({ length: 10 }, (_, at) => ({
      person_id: `q${at}`,
      skills: at < 5 ? 'law:3;wood:2' : '',
      interests: at < 5 ? 'wood:2' : 'law:3;wood:1',
      hours_available: at < 5 ? 0 : '',
    }));
    const { people: few } = datasetFromRows({ people: some, interactions: [] });
    const shown = few.map(coarseSkills(few, 5));
    expect(shown[0]).toEqual({
      skills: [
        { name: 'law', level: 3 },
        { name: 'wood', level: 2 },
      ],
      interests: [{ name: 'wood', level: 2 }],
      hoursAvailable: 0,
    });
    // Of nine or ten the same names, of which nobody has five with one level.
    const none = few.map(coarseSkills(few, 6));
    expect([none[0]!.skills, none[0]!.interests, none[0]!.hoursAvailable]).toEqual([
      [{ name: 'law' }, { name: 'wood' }],
      [{ name: 'wood' }],
      undefined,
    ]);
    // Of ten people five state hours of a class, and the others none.
    expect(few.map(coarseSkills(few, 10)).map(({ hoursAvailable }) => hoursAvailable)).toEqual(
      few.map(() => undefined),
    );
    const busy = few.map((person, at) => (at < 9 ? { ...person, hoursAvailable: 40 } : person));
    expect(coarseSkills(busy, 10)(busy[0]!).hoursAvailable).toBeUndefined();
    expect(coarseSkills(busy, 9)(busy[0]!).hoursAvailable).toBe(8);
    // Five people with a skill and an interest of one name are five.
    const twice = few.slice(0, 5);
    expect(coarseSkills(twice, 6)(twice[0]!).skills).toEqual([]);
  });
});

it('hoursClass(hours) is one of four, and from 4 on never more than there is', () => {
  expect([0, 0.5, 3.9, 4, 8, 8.1, 40].map(hoursClass)).toEqual([0, 2, 2, 4, 4, 8, 8]);
});

it('gateDataset(dataset, codes) shows skills, hours and hours of answers so, and each thing of at least k people', async () => {
  const gated = await gateDataset(dataset, {
    mode: 'pseudonymous',
    key: parseKey(newKey()),
    purpose: 'a test',
  });
  const shown = new Map<string, number>();
  for (const { skills = [], interests = [], hoursAvailable } of gated.people)
    for (const thing of [
      ...skills,
      ...interests,
      ...(hoursAvailable === undefined ? [] : [hoursAvailable]),
    ]) {
      const text = JSON.stringify(thing);
      shown.set(text, (shown.get(text) ?? 0) + 1);
    }
  expect([...shown.keys()].sort()).toContain('{"name":"law","level":3}');
  for (const [thing, count] of shown)
    if (/level|^\d/.test(thing)) expect(count, thing).toBeGreaterThanOrEqual(10);
  expect([gated.preferences[0]!.hours, gated.answers![0]!.hours]).toEqual([4, 2]);
});
