import type { Findings } from '../../src/analysis.js';
import { audit } from '../../src/findings/audit/audit.js';
import { loadKinds } from '../../src/findings/capacity/capacity.js';
import type { LoadShare } from '../../src/findings/capacity/load-share.js';
import type { Finding } from '../../src/findings/finding.js';
import type { IdeaRow } from '../../src/findings/ideas/ideas.js';
import { levelMix } from '../../src/findings/ideas/level-mix.js';
import { type Idea, idea } from '../../src/schema/records.js';
import { at, hostile, sampleGraph, samplePeople } from './sample-people.js';

export const sampleIdeasFile: readonly Idea[] = [
  idea.parse({ id: 'i1', ownerId: 'p07', title: `Idea ${hostile.script}`, status: 'vetted' }),
  idea.parse({ id: hostile.formula, ownerId: hostile.prototype, status: 'raised' }),
];

/** A full week with relief, and another without hours, loads of all kinds, and shares that cannot be told. */
export function sampleCapacity(head: Finding): Findings['capacity'] {
  const none = Number.NaN;
  const peers = { peers: 'unit', median: 8, fence: 20, isAbove: true } as const;
  return {
    ...head,
    weeks: 13,
    wholeWeeks: 12,
    messageKinds: [hostile.formula],
    rows: samplePeople.map((_, person) => {
      const isFull = person === at('p07');
      return {
        person,
        recordedHours: isFull ? 31.5 : undefined,
        weekHours: 40,
        hoursAvailable: person % 2 === 0 ? 2 : undefined,
        isOverloaded: isFull,
        recordedLow: isFull ? 30 : none,
        recordedHigh: isFull ? 33 : none,
        meetingHours: isFull ? 12 : none,
        messages: none,
        served: isFull ? 4 : 0,
        peers: { hours: isFull ? peers : undefined, messages: undefined, served: undefined },
        rolesAsked: isFull ? 1 : 0,
        hoursAsked: isFull ? 3 : 0,
        isAskedBeyond: isFull,
        relief: isFull
          ? {
              candidates: [
                { person: at(hostile.formula), skills: [hostile.script], inTouch: 2, hoursLeft: 1 },
              ],
              noCandidate: undefined,
            }
          : undefined,
      };
    }),
    shares: loadKinds.map(
      (load, place): LoadShare => ({
        load,
        top: 0.05,
        people: place === 0 ? 5 : none,
        share: place === 0 ? 0.3 : none,
        low: place === 0 ? 0.2 : none,
        high: place === 0 ? 0.4 : none,
        even: place === 0 ? 0.05 : none,
        chance: place === 0 ? 0.1 : none,
        chanceLow: place === 0 ? 0.08 : none,
        chanceHigh: place === 0 ? 0.12 : none,
        cannotTell: place === 0 ? undefined : 'none is recorded',
      }),
    ),
  };
}

/** An idea on the way with everybody on it named like an attack, and one that nothing leads to. */
export function sampleIdeas(head: Finding): Findings['ideas'] {
  const rows: IdeaRow[] = [
    {
      idea: 0,
      owner: at('p07'),
      ownerLevel: hostile.script,
      isVetted: true,
      state: 'through others',
      basis: 'named',
      sponsor: at(hostile.script),
      steps: 3,
      missingSteps: 2,
      between: [at('p09'), at(hostile.prototype)],
      ways: 1,
      opening: { a: at('p07'), b: at(hostile.prototype), through: at('p09') },
      noOpening: undefined,
      sharing: 2,
      partners: [
        {
          person: at(hostile.formula),
          topics: [hostile.script],
          steps: undefined,
          brings: 3,
          hoursAvailable: undefined,
          questions: ['Has not said how many hours: ask how many there are.'],
        },
      ],
    },
    {
      idea: 1,
      owner: at(hostile.prototype),
      ownerLevel: undefined,
      isVetted: false,
      state: 'no way',
      basis: 'initiative',
      sponsor: at('p01'),
      steps: undefined,
      missingSteps: undefined,
      between: [],
      ways: 0,
      opening: undefined,
      noOpening: 'the owner takes no part in introductions',
      sharing: 0,
      partners: [],
    },
  ];
  const levels = {
    by: 'level' as const,
    of: samplePeople.map((_, person) => (person < 3 ? hostile.script : person < 8 ? '2' : '10')),
  };
  const options = { minGroup: 5, permutations: 99, seed: 1 };
  const owners = rows.map(({ owner }) => owner);
  return {
    ...head,
    rows,
    mixes: [levelMix('all ideas', owners, levels, sampleGraph, options)],
  };
}

/** A pair far apart for a role named like an attack, one in touch for a gap, and a role as practice. */
export function sampleCoaching(head: Finding): Findings['coaching'] {
  const pair = {
    coach: at(hostile.script),
    learner: at('p07'),
    skill: hostile.formula,
    reason: 'role wished',
    role: 1,
    from: undefined,
    to: 3,
    coachLevel: 5,
    steps: undefined,
    commonContacts: 0,
    crossesUnits: true,
    coachHours: undefined,
    learnerHours: 2,
    heldShare: 0.45,
    questions: [`Coach: ask ${hostile.script}`],
  } as const;
  return {
    ...head,
    pairs: [
      pair,
      {
        ...pair,
        learner: at('p02'),
        reason: 'gap alone',
        role: undefined,
        from: 1,
        to: 2,
        steps: 2,
        commonContacts: 3,
      },
    ],
    practice: [
      { person: at(hostile.prototype), role: 0, skills: [{ skill: hostile.script, from: 2, to: 3 }] },
    ],
    withoutCoach: 1,
  };
}

/** Choices that fall on groups named like attacks; one is too small to show. */
export function sampleAudit(): Findings['audit'] {
  const groups = samplePeople.map((_, person) =>
    person < 7 ? hostile.script : person < 12 ? hostile.formula : 'few',
  );
  const chosen = (person: number) => ({ person, runnersUp: [] });
  return audit(
    {
      graph: sampleGraph,
      options: { minGroup: 5 },
      findings: {
        roleMatches: { suggestions: [0, 1, 2, 3, 4, 5, 6].map(chosen) },
        coaching: { pairs: [] },
        ideas: { rows: [] },
        informalPull: { rows: [] },
      },
    },
    {
      columns: [hostile.attribute],
      of: new Map(
        samplePeople.map(({ id }, person) => [id, new Map([[hostile.attribute, groups[person]!]])]),
      ),
    },
  );
}
