import { drawContacts } from './contacts.js';
import { type Cell, writeCsv } from './csv-text.js';
import { interactionHeader, writeInteractions } from './interactions.js';
import { holdMeetings, meetingHeader } from './meetings.js';
import { hirePeople, type Staff } from './people.js';
import { plantBridge, plantGap, plantLeader } from './plant-ties.js';
import { drawInitiatives, gapIdea, gapRole, ideaHeader, preferenceHeader, roleHeader } from './roles.js';
import { completeSimulateOptions, type SimulateOptionsInput } from './simulate-options.js';
import { drawTies } from './ties.js';
import { planUnits, type UnitPlan } from './units.js';
import { firstDay, lastDay } from './window.js';

/** What is hidden in made-up data, so that findings can be held against it. People are given by id, units by name. */
export interface Planted {
  /** The larger firm first. */
  readonly firms: readonly [string, string];
  /** Has no reports and a low grade; many people of other units turn to them, and they to these. */
  readonly hiddenLeader: string;
  /** Two units of one firm that are hardly in touch, and the role and idea that need them to be. */
  readonly gap: { readonly units: readonly [string, string]; readonly role: string; readonly idea: string };
  /** Two units whose contact runs through one person, who is of the first. */
  readonly fragileBridge: { readonly units: readonly [string, string]; readonly holder: string };
  /** Has long calls every week and no hours to spare. */
  readonly overloadedManager: string;
  /** People with `participate` = `no`, by id. */
  readonly optedOut: readonly string[];
}

/** A made-up organisation of two firms. */
export interface Simulation {
  /** The text of each file by its name. */
  readonly files: ReadonlyMap<string, string>;
  readonly planted: Planted;
}

const firms = ['Aldermere', 'Kitewood'] as const;

const peopleHeader = [
  'person_id',
  'name',
  'manager_id',
  'level',
  'unit',
  'firm',
  'location',
  'start_date',
  'fte',
  'hours_available',
  'skills',
  'interests',
  'participate',
] as const;

/**
 * Makes up two firms with known leaders, gaps and loads: people, their ties over two quarters, meetings, roles, wishes and
 * ideas, as the files that orgraph reads. It is for trying things out and for testing findings against what is known.
 *
 * The larger firm goes by the line: contact follows it and is seldom returned across levels. The smaller one works across
 * units and returns contact. Popularity and activity have heavy tails, contacts of contacts become contacts, and some ties
 * are random. What is planted can be found at the default size with any seed; in firms of many more people the gap
 * and the bridge become small beside everything else. Pure: the same options give the same bytes on every machine.
 */
export function simulateFirms(input: SimulateOptionsInput = {}): Simulation {
  const options = completeSimulateOptions(input);
  const plan = planUnits(options);
  const staff = hirePeople(plan, options);
  const contacts = drawContacts(plan, staff, options);
  const ties = drawTies(contacts, staff, options);
  plantGap(ties, plan, staff, options);
  plantBridge(ties, plan, staff, options);
  plantLeader(ties, plan, staff, options);
  const { roles, preferences, ideas } = drawInitiatives(plan, staff, firms, options);

  return {
    files: new Map([
      ['people.csv', writeCsv(peopleHeader, peopleRows(plan, staff))],
      ['interactions.csv', writeCsv(interactionHeader, writeInteractions(ties, staff, options))],
      ['meetings.csv', writeCsv(meetingHeader, holdMeetings(staff, options))],
      ['roles.csv', writeCsv(roleHeader, roles)],
      ['preferences.csv', writeCsv(preferenceHeader, preferences)],
      ['ideas.csv', writeCsv(ideaHeader, ideas)],
      ['orgraph.json', `${JSON.stringify(configOf(options.seed), null, 2)}\n`],
    ]),
    planted: describePlanted(plan, staff),
  };
}

function peopleRows({ units }: UnitPlan, { people }: Staff): Cell[][] {
  return people
    .map((person): Cell[] => [
      person.id,
      person.name,
      people[person.manager]?.id,
      person.grade,
      units[person.unit]?.name,
      firms[person.firm],
      person.location,
      person.startDate,
      person.fte,
      person.hoursAvailable,
      person.skills,
      person.interests,
      person.participate,
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

function describePlanted({ units, planted }: UnitPlan, staff: Staff): Planted {
  const { people } = staff;
  const idOf = (place: number) => people[place]?.id ?? '';
  const namesOf = ([a, b]: readonly [number, number]) =>
    [units[a]?.name ?? '', units[b]?.name ?? ''] as const;
  return {
    firms,
    hiddenLeader: idOf(staff.planted.leader),
    gap: { units: namesOf(planted.gap), role: gapRole, idea: gapIdea },
    fragileBridge: { units: namesOf(planted.bridge), holder: idOf(staff.planted.bridge) },
    overloadedManager: idOf(staff.planted.overloaded),
    optedOut: people.flatMap(({ id, participate }) => (participate === 'no' ? [id] : [])).sort(),
  };
}

/** What the tables cannot say, as in `orgraph.json`. */
function configOf(seed: number) {
  return {
    kinds: {
      advice: { direction: 'directed', trust: true, share: 1 },
      trust: { direction: 'directed', trust: true, share: 1 },
      message: { direction: 'directed', trust: false, share: 0.5 },
      call: { direction: 'directed', trust: false, share: 0.5 },
      meeting: { direction: 'undirected', trust: false, share: 0.5 },
    },
    window: { from: firstDay, to: lastDay },
    seed,
  };
}
