import { createRandom, type Random } from '../random.js';
import type { Cell } from './csv-text.js';
import { drawBetween, happens, pick, pickSome } from './draws.js';
import type { Staff } from './people.js';
import type { SimulateOptions } from './simulate-options.js';
import type { UnitPlan } from './units.js';
import { ideaTitles, sharedSkills, topics } from './vocabulary.js';

export const roleHeader = [
  'role_id',
  'title',
  'initiative',
  'seats',
  'hours_per_week',
  'skills',
  'topics',
  'reach',
  'sponsor_id',
] as const;
export const preferenceHeader = [
  'side',
  'person_id',
  'role_id',
  'score',
  'rank',
  'answer',
  'hours',
  'note',
] as const;
export const ideaHeader = [
  'idea_id',
  'owner_id',
  'title',
  'status',
  'topics',
  'initiative',
  'sponsor_id',
] as const;

/** Roles, who would like them, and ideas, as rows of their files. */
export interface Initiatives {
  readonly roles: Cell[][];
  readonly preferences: Cell[][];
  readonly ideas: Cell[][];
}

/** The role and the idea that name both sides of the gap. */
export const gapRole = 'r-01';
export const gapIdea = 'i-01';
export const gapTopic = 'shared planning';

const initiatives = ['Joining up', 'Customer first', 'Green routes'] as const;
const askedAboutARole = 8;

/** Draws the roles of three initiatives, wishes of both sides, and ideas from all levels. */
export function drawInitiatives(
  plan: UnitPlan,
  staff: Staff,
  firms: readonly string[],
  { seed }: SimulateOptions,
): Initiatives {
  const random = createRandom(seed, 'simulate/roles');
  const { units, planted } = plan;
  const { people } = staff;
  const bosses = people.filter(
    ({ position }) => position === 'head' || position === 'director' || position === 'chief',
  );
  const sponsor = (firm?: number) =>
    pick(
      random,
      bosses.filter((boss) => firm === undefined || boss.firm === firm),
    ).id;
  const unitName = (unit: number) => units[unit]?.name ?? '';
  const inFirm = (firm: number) => units.filter((unit) => unit.firm === firm);
  const wanted = (count: number) =>
    [...new Set([...pickSome(random, pick(random, units).skills, count), pick(random, sharedSkills)])]
      .map((name) => `${name}:${drawBetween(random, 2, 4)}`)
      .join(';');
  const caredFor = (count: number) => pickSome(random, topics, count).join(';');

  const roles: Cell[][] = [
    [
      gapRole,
      `Planning link ${unitName(planted.gap[0])} and ${unitName(planted.gap[1])}`,
      initiatives[0],
      2,
      3,
      [...planted.gap.map((unit) => `${units[unit]?.skills[0]}:2`), 'project management:2'].join(';'),
      [gapTopic, 'shared services'].join(';'),
      planted.gap.map(unitName).join(';'),
      sponsor(0),
    ],
    ['r-02', 'Host of both firms', initiatives[0], 2, 2, wanted(2), caredFor(2), firms.join(';'), sponsor(0)],
    [
      'r-03',
      'Lead of the common customer record',
      initiatives[1],
      1,
      4,
      'data analysis:3;customer insight:2',
      'data quality;customer experience',
      reachOf(random, inFirm(0), 3),
      sponsor(0),
    ],
    [
      'r-04',
      'Host of the swap days',
      initiatives[1],
      3,
      1,
      wanted(1),
      caredFor(2),
      reachOf(random, inFirm(1), 2),
      sponsor(1),
    ],
    [
      'r-05',
      'Coach for newcomers',
      initiatives[1],
      3,
      2,
      'coaching:3;training:2',
      'onboarding;inclusion',
      '',
      sponsor(),
    ],
    [
      'r-06',
      'Driver of fewer empty trips',
      initiatives[2],
      1,
      4,
      'scheduling:3;forecasting:2',
      'sustainability',
      reachOf(random, inFirm(0), 2),
      sponsor(0),
    ],
    [
      'r-07',
      'Keeper of the supplier list',
      initiatives[2],
      1,
      2,
      'supplier management:2;risk:2',
      'sustainability;shared services',
      reachOf(random, inFirm(0), 2),
      sponsor(0),
    ],
    [
      'r-08',
      'Prototype builder',
      initiatives[2],
      2,
      3,
      'prototyping:3;design:2',
      'innovation;automation',
      reachOf(random, inFirm(1), 2),
      sponsor(1),
    ],
  ];

  const preferences: Cell[][] = [];
  const open = people.filter(({ participate, position }) => participate === 'yes' && position === 'staff');
  for (const [place, role] of roles.entries()) {
    const id = String(role[0]);
    for (const [order, person] of pickSome(random, open, askedAboutARole).entries()) {
      const refuses = order === 0 && place % 3 === 1;
      preferences.push(
        refuses
          ? ['person', person.id, id, 0, undefined, 'no', undefined, 'not this year']
          : [
              'person',
              person.id,
              id,
              drawBetween(random, 2, 5),
              undefined,
              happens(random, 0.7) ? 'yes' : 'maybe',
              person.hoursAvailable,
              undefined,
            ],
      );
      const declines = order === 1 && place % 4 === 2;
      if (declines || happens(random, 0.5)) {
        preferences.push([
          'role',
          person.id,
          id,
          declines ? 1 : drawBetween(random, 2, 5),
          undefined,
          declines ? 'no' : 'yes',
          undefined,
          undefined,
        ]);
      }
    }
  }

  const owners = [
    people[staff.planted.leader]!,
    ...(['chief', 'head', 'lead', 'staff'] as const).flatMap((position) => {
      const able = people.filter((person) => person.position === position && person.participate === 'yes');
      return pickSome(random, able, position === 'staff' ? 8 : 1);
    }),
  ];
  const ideas = owners.map((owner, place): Cell[] => {
    const status = place === 0 ? 'vetted' : pick(random, ['raised', 'raised', 'vetted', 'tested']);
    return [
      `i-${String(place + 1).padStart(2, '0')}`,
      owner.id,
      place === 0
        ? `One plan for ${planted.gap.map(unitName).join(' and ')}`
        : ideaTitles[place % ideaTitles.length],
      status,
      place === 0 ? [gapTopic, ...planted.gap.map(unitName)].join(';') : caredFor(drawBetween(random, 1, 2)),
      pick(random, initiatives),
      status === 'raised' ? undefined : sponsor(owner.firm),
    ];
  });
  return { roles, preferences, ideas };
}

function reachOf(random: Random, units: readonly { readonly name: string }[], count: number): string {
  return pickSome(random, units, count)
    .map(({ name }) => name)
    .join(';');
}
