import { describe, expect, it } from 'vitest';
import { nameKey, personFacts, roleFacts } from '../../src/matching/facts.js';
import {
  meanFit,
  type Pairing,
  type PartScore,
  scoreKnowledge,
  scoreNetworks,
  scorePassion,
  scoreTime,
} from '../../src/matching/fit.js';
import { type Wish, wishesByPair, wishOf } from '../../src/matching/wishes.js';
import { role as roleSchema } from '../../src/schema/records.js';
import { english } from '../../src/words/english.js';
import { wish } from './small-company.js';

const nothing = { person: undefined, role: undefined };
const said = (part: Partial<Wish>): Wish => ({
  score: undefined,
  rank: undefined,
  answer: undefined,
  hours: undefined,
  ...part,
});
const asks = (row: object) => roleFacts(roleSchema.parse({ id: 'r', ...row }));
const pairing = (part: Partial<Pairing>): Pairing => ({
  person: personFacts({}, []),
  role: asks({}),
  wishes: nothing,
  reach: undefined,
  roleCount: 4,
  areWishesAsked: false,
  minGroup: 5,
  ...part,
});

describe('scorePassion(english, pairing)', () => {
  const topics = asks({ topics: [{ name: 'Climate' }, { name: 'pricing' }], initiative: 'Green Floor' });

  it('is the share of topics among the interests', () => {
    const person = personFacts({ interests: [{ name: ' climate ' }, { name: 'chess' }] }, []);
    expect(scorePassion(english, pairing({ person, role: topics }))).toEqual({
      part: 'passion',
      score: 0.5,
      reason: 'interested in 1 of 2 topics (Climate)',
    });
  });

  it('never puts a person who says yes, or gives a good score, behind the silent', () => {
    const person = personFacts({ interests: [{ name: 'climate' }, { name: 'pricing' }] }, []);
    const scoreOf = (wishes: Pairing['wishes']) =>
      scorePassion(english, pairing({ person, role: topics, wishes, areWishesAsked: true })).score!;
    const silent = scoreOf(nothing);
    expect(silent).toBe(0.75);
    expect(scoreOf({ person: said({ answer: 'yes' }), role: undefined })).toBe(1);
    expect(scoreOf({ person: said({ score: 4 }), role: undefined })).toBe(0.9);
    expect(scoreOf({ person: said({ answer: 'maybe' }), role: undefined })).toBe(silent);
    expect(scorePassion(english, pairing({ person, role: topics, areWishesAsked: false })).score).toBe(1);
  });

  it('weighs topics and interests with their levels', () => {
    const role = asks({ topics: [{ name: 'a', level: 5 }, { name: 'b' }, { name: 'c', level: 2 }] });
    const person = personFacts({ interests: [{ name: 'a', level: 4 }, { name: 'b' }] }, []);
    // (5 * 4/5 + 3 * 1 + 0) / (5 + 3 + 2)
    expect(scorePassion(english, pairing({ person, role })).score).toBeCloseTo(0.7, 12);
  });

  it.each([
    [said({ score: 4, rank: 3, answer: 'yes' }), 0.8],
    [said({ rank: 1 }), 1],
    [said({ rank: 3, answer: 'yes' }), 0.5],
    [said({ rank: 9 }), 0],
    [said({ answer: 'yes' }), 1],
    [said({ answer: 'maybe' }), 0.5],
    [said({ hours: 3 }), undefined],
  ])('reads the own wish %o as %s', (person, score) => {
    expect(scorePassion(english, pairing({ wishes: { person, role: undefined } })).score).toBe(score);
  });

  it('does not count what the role side says', () => {
    expect(
      scorePassion(english, pairing({ wishes: { person: undefined, role: said({ score: 5 }) } })).score,
    ).toBe(undefined);
  });

  it('counts an own idea of the same initiative or of a topic, and not owning one says nothing', () => {
    const idea = { initiative: 'GREEN floor', topics: [] };
    const person = personFacts({ interests: [{ name: 'climate' }] }, [idea]);
    expect(scorePassion(english, pairing({ person, role: topics })).score).toBe(0.75);
    const onTopic = personFacts({}, [{ initiative: undefined, topics: [{ name: 'PRICING' }] }]);
    expect(scorePassion(english, pairing({ person: onTopic, role: topics })).score).toBe(1);
    const elsewhere = personFacts({}, [{ initiative: 'Blue', topics: [{ name: 'fish' }] }]);
    expect(scorePassion(english, pairing({ person: elsewhere, role: topics })).score).toBe(undefined);
  });

  it('takes the mean of interests, wish and idea', () => {
    const person = personFacts({ interests: [] }, [{ initiative: 'green floor', topics: [] }]);
    const wishes = { person: said({ score: 4 }), role: undefined };
    expect(scorePassion(english, pairing({ person, role: topics, wishes })).score).toBeCloseTo(
      (0 + 0.8 + 1) / 3,
      12,
    );
  });
});

describe('scoreKnowledge(english, pairing)', () => {
  const role = asks({
    skills: [
      { name: 'SQL', level: 3 },
      { name: 'Data Analysis' },
      { name: 'French', level: 4 },
      { name: 'law' },
    ],
  });

  it('counts met as 1, below as a proportion, absent as 0', () => {
    const person = personFacts(
      {
        skills: [
          { name: 'sql', level: 5 },
          { name: 'data  analysis', level: 1 },
          { name: 'french', level: 2 },
        ],
      },
      [],
    );
    expect(scoreKnowledge(english, { person, role })).toEqual({
      part: 'knowledge',
      score: (1 + 1 + 0.5 + 0) / 4,
      reason: 'lists 2 of 4 skills as wanted (SQL, Data Analysis); French at level 2 of 4; does not list law',
    });
  });

  it('counts a skill without a level as met', () => {
    const person = personFacts({ skills: [{ name: 'french' }] }, []);
    expect(scoreKnowledge(english, { person, role }).score).toBe(0.25);
  });

  it('guesses no synonyms', () => {
    const person = personFacts(
      { skills: [{ name: 'structured query language' }, { name: 'sql server' }] },
      [],
    );
    expect(scoreKnowledge(english, { person, role }).score).toBe(0);
  });

  it('is unknown without skills on either side, and 0 for an empty list', () => {
    expect(scoreKnowledge(english, { person: personFacts({}, []), role }).score).toBe(undefined);
    expect(scoreKnowledge(english, { person: personFacts({ skills: [] }, []), role }).score).toBe(0);
    expect(scoreKnowledge(english, { person: personFacts({ skills: [] }, []), role: asks({}) }).score).toBe(
      undefined,
    );
  });

  it('takes the highest level of a name listed twice', () => {
    const wanted = asks({ skills: [{ name: 'sql', level: 4 }] });
    for (const skills of [
      [{ name: 'sql', level: 2 }, { name: 'SQL', level: 4 }, { name: 'sql' }],
      [{ name: 'sql' }, { name: 'SQL', level: 4 }, { name: 'sql', level: 2 }],
    ])
      expect(scoreKnowledge(english, { person: personFacts({ skills }, []), role: wanted }).score).toBe(1);
  });
});

describe('scoreNetworks(english, reach, minGroup)', () => {
  it('is the share within two steps, with the counts in the reason', () => {
    const reach = {
      names: ['Sales'],
      ownLeftOut: ['Legal'],
      total: 8,
      withinOne: 2,
      withinTwo: 6,
      byStrength: 6,
      byTeam: 0,
      added: 6,
    };
    expect(scoreNetworks(english, reach, 8)).toEqual({
      part: 'networks',
      score: 0.75,
      reason:
        "6 of 8 people of Sales are within two steps, 2 of them within one; by strength of ties that is as much as 6; Legal is the person's own",
    });
  });

  it('leaves out what those who have agreed to seats reach, and is unknown where they reach all', () => {
    const reach = {
      names: ['Sales'],
      ownLeftOut: [],
      total: 8,
      withinOne: 2,
      withinTwo: 6,
      byStrength: 4,
      byTeam: 3,
      added: 1.5,
    };
    expect(scoreNetworks(english, reach, 5)).toEqual({
      part: 'networks',
      score: 0.3,
      reason:
        '6 of 8 people of Sales are within two steps, 2 of them within one; by strength of ties that is as much as 4; those who have agreed to seats reach as much as 3, and 1.5 come on top',
    });
    expect(scoreNetworks(english, { ...reach, byTeam: 8, added: 0 }, 5).score).toBe(undefined);
  });

  it('is unknown where the role moves nobody', () => {
    expect(scoreNetworks(english, undefined, 5).score).toBe(undefined);
    const nobody = {
      names: ['Sales'],
      ownLeftOut: [],
      total: 0,
      withinOne: 0,
      withinTwo: 0,
      byStrength: 0,
      byTeam: 0,
      added: 0,
    };
    expect(scoreNetworks(english, nobody, 5)).toEqual({
      part: 'networks',
      score: undefined,
      reason: 'nobody else belongs to Sales',
    });
  });

  it('gives no figures of fewer people than the least group', () => {
    const reach = {
      names: ['A2'],
      ownLeftOut: ['A1'],
      total: 3,
      withinOne: 1,
      withinTwo: 3,
      byStrength: 3,
      byTeam: 0,
      added: 3,
    };
    const hidden = {
      part: 'networks',
      score: undefined,
      reason: 'the group is too small to give figures',
    };
    expect(scoreNetworks(english, reach, 5)).toEqual(hidden);
    expect(scoreNetworks(english, reach, 4)).toEqual(hidden);
    expect(scoreNetworks(english, reach, 3).score).toBe(1);
  });
});

describe('scoreTime(english, role, hours)', () => {
  it.each([
    [4, 6, 1],
    [4, 4, 1],
    [4, 3, 0.75],
    [0, 0, 1],
    [4, undefined, undefined],
    [undefined, 4, undefined],
  ])('needs %s, offered %s: %s', (hoursPerWeek, offered, score) => {
    expect(scoreTime(english, { hoursPerWeek }, offered).score).toBe(score);
  });
});

describe('meanFit(parts)', () => {
  const part = (name: PartScore['part'], score: number | undefined): PartScore => ({
    part: name,
    score,
    reason: '',
  });

  const asksLittle = asks({});

  it('does not make a fit of acquaintances alone where the role names skills or topics', () => {
    const parts = [part('networks', 1), part('time', 1)];
    expect(meanFit(parts, asks({ skills: [{ name: 'pricing' }] }))).toBeNaN();
    expect(meanFit(parts, asksLittle)).toBe(1);
  });

  it('is the mean of the known parts', () => {
    expect(meanFit([part('passion', 0.5), part('knowledge', undefined), part('time', 1)], asksLittle)).toBe(
      0.75,
    );
  });

  it('does not make a fit of hours alone', () => {
    expect(meanFit([part('passion', undefined), part('time', 1)], asksLittle)).toBeNaN();
    expect(meanFit([], asksLittle)).toBeNaN();
  });
});

describe('wishOf(rows)', () => {
  it('takes the more careful of two rows whatever their order', () => {
    const rows = [
      wish('person', 'a', 'r', { answer: 'yes', score: 5, rank: 1, hours: 8 }),
      wish('person', 'a', 'r', { answer: 'no', score: 2, rank: 3, hours: 2 }),
    ];
    const careful = { answer: 'no', score: 2, rank: 3, hours: 2 };
    expect(wishOf(rows)).toEqual(careful);
    expect(wishOf([...rows].reverse())).toEqual(careful);
  });
});

describe('wishesByPair(preferences)', () => {
  it('keeps sides apart and takes any id', () => {
    const look = wishesByPair([
      wish('person', '__proto__', 'constructor', { score: 4 }),
      wish('role', '__proto__', 'constructor', { answer: 'maybe' }),
    ]);
    expect(look('__proto__', 'constructor').person?.score).toBe(4);
    expect(look('__proto__', 'constructor').role?.answer).toBe('maybe');
    expect(look('constructor', '__proto__')).toEqual(nothing);
    expect(look('toString', 'valueOf')).toEqual(nothing);
  });
});

describe('facts', () => {
  it('personFacts holds the allowed facts and nothing else', () => {
    const row = { skills: [], interests: [], hoursAvailable: 3, level: 'VP', location: 'Oslo', name: 'A' };
    expect(Object.keys(personFacts(row, []))).toEqual([
      'skills',
      'interests',
      'hoursAvailable',
      'ideaInitiatives',
      'ideaTopics',
    ]);
  });

  it('nameKey ignores case and spaces alone', () => {
    expect(nameKey(' Data\u00a0 Analysis\t')).toBe('dataanalysis');
    expect(nameKey('e\u0301lan')).toBe(nameKey('\u00c9LAN'));
    expect(nameKey('C++')).not.toBe(nameKey('C'));
  });
});
