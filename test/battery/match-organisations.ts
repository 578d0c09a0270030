import { findRecordedLoad } from '../../src/findings/capacity/recorded-load.js';
import { assessPairs } from '../../src/findings/roles/match-problem.js';
import type { RoleMatchesInput } from '../../src/findings/roles/role-matches.js';
import { solvePairs } from '../../src/findings/roles/solve-pairs.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows, type RowTables } from '../../src/ingest/dataset-from-rows.js';
import { type AnalyzeOptionsInput, completeOptions } from '../../src/options.js';

type Cells = Record<string, string | number | undefined>;

/** An organisation as the rows of its files. */
export interface Organisation extends RowTables {
  readonly people: Cells[];
  readonly roles: Cells[];
  readonly preferences: Cells[];
  readonly ideas: Cells[];
  readonly interactions: Cells[];
  readonly answers: Cells[];
}

/** Few words and small numbers, so that many people are equal in something. */
const skills = ['sql', 'law', 'art', 'rust'];
const topics = ['x', 'y', 'z'];

/** A small organisation drawn at random: incomplete records, wishes of both sides, ties, equals. */
export function randomOrganisation(below: (bound: number) => number): Organisation {
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: below(most + 1) }, () => pick(list))),
  ];
  const sometimes = <T>(odds: number, make: () => T): T | undefined =>
    below(100) < odds ? make() : undefined;
  const levelled = (names: readonly string[], most = 5) =>
    names.map((name) => (below(5) === 0 ? name : `${name}:${1 + below(most)}`)).join(';');
  const peopleCount = 6 + below(5);
  const kinds = pick([['advice'], ['advice', 'email']]);
  const people = Array.from(
    { length: peopleCount },
    (_, at): Cells => ({
      person_id: `p${at}`,
      name: `Name ${below(1000)}`,
      level: pick(['1', '2', 'VP']),
      sex: pick(['f', 'm', 'x']),
      age: 20 + below(45),
      start_date: `20${10 + below(10)}-0${1 + below(9)}-01`,
      location: pick(['Leeds', 'Paris']),
      fte: pick([1, 0.5]),
      unit: at < 6 ? 'U' : pick(['V', 'W']),
      firm: pick(['F', 'G']),
      skills: sometimes(90, () => levelled(some(skills, 3))),
      interests: sometimes(90, () => levelled(some(topics, 2))),
      hours_available: sometimes(80, () => pick([0, 1, 2, 3, 3.5, 5, 6])),
      participate: pick(['yes', 'yes', 'yes', 'yes', 'yes', 'not-roles']),
    }),
  );
  const roleCount = 2 + below(3);
  const idOf = (at: number) => `r${at}`;
  const roles = Array.from(
    { length: roleCount },
    (_, at): Cells => ({
      role_id: idOf(at),
      seats: 1 + below(2),
      hours_per_week: sometimes(80, () => pick([1, 2, 2.5, 4])),
      skills: levelled(some(skills, 2)),
      topics: levelled(some(topics, 2)),
      reach: pick(['U', 'U', 'U;V', 'F', '']),
      initiative: sometimes(40, () => 'Go'),
      sponsor_id: sometimes(30, () => `p${below(peopleCount)}`),
      excludes: sometimes(20, () => idOf((at + 1) % roleCount)),
      team: sometimes(50, () => 'T'),
      one_per_firm: sometimes(20, () => pick(['all', 'G'])),
      team_skills: sometimes(20, () => levelled([pick(skills)], 3)),
    }),
  );
  const pairsOfWishes = new Map<string, Cells>();
  for (let row = below(12); row > 0; row--) {
    const side = pick(['person', 'role']);
    const [person, role] = [`p${below(peopleCount)}`, idOf(below(roleCount))];
    pairsOfWishes.set(`${side} ${person} ${role}`, {
      side,
      person_id: person,
      role_id: role,
      score: sometimes(50, () => below(6)),
      rank: sometimes(20, () => 1 + below(3)),
      answer: sometimes(60, () => pick(['yes', 'maybe', 'no'])),
      hours: side === 'person' ? sometimes(25, () => 1 + below(5)) : undefined,
    });
  }
  const answered = new Map<string, Cells>();
  for (let row = below(3); row > 0; row--) {
    const [person, role] = [`p${below(peopleCount)}`, idOf(below(roleCount))];
    answered.set(`${person} ${role}`, {
      role_id: role,
      person_id: person,
      person_answer: sometimes(60, () => pick(['yes', 'maybe', 'no'])),
      role_answer: sometimes(60, () => pick(['yes', 'maybe', 'no'])),
    });
  }
  const interactions = Array.from({ length: below(3 * peopleCount) }, (): Cells => {
    const source = below(peopleCount);
    return {
      source: `p${source}`,
      target: `p${(source + 1 + below(peopleCount - 1)) % peopleCount}`,
      kind: pick(kinds),
      weight: 1 + below(3),
    };
  });
  const ideas = Array.from(
    { length: below(3) },
    (_, at): Cells => ({
      idea_id: `i${at}`,
      owner_id: `p${below(peopleCount)}`,
      topics: levelled(some(topics, 2)),
      initiative: sometimes(50, () => 'Go'),
    }),
  );
  return {
    people,
    roles,
    preferences: [...pairsOfWishes.values()],
    ideas,
    interactions,
    answers: [...answered.values()],
  };
}

/** Ways of solving, by turns. */
const ways: readonly AnalyzeOptionsInput[] = [
  { solver: 'best' },
  { solver: 'stable' },
  { solver: 'fair' },
  { solver: 'stable', proposer: 'roles', rolesPerPerson: 2 },
  { solver: 'greedy', rolesPerPerson: 3 },
  { solver: 'best', wishes: 'person' },
  { solver: 'stable', rolesPerPerson: 2, wishes: 'both' },
  { solver: 'best', rolesPerPerson: 2 },
  { solver: 'fair', rolesPerPerson: 2 },
  { solver: 'stable' },
];

/** A solver of programs takes a tenth of a second each time: it is asked in one organisation of so many, if at all. */
const PROGRAMS_EVERY = 29;

/** How an organisation is solved; those with a solver of programs only where `withPrograms` says so. */
export function wayOf(at: number, withPrograms: boolean): AnalyzeOptionsInput {
  const way = { minFit: [0, 0.3, 0.5][at % 3]!, seed: 1 + (at % 5), ...ways[at % ways.length] };
  return withPrograms && at % PROGRAMS_EVERY === 0 ? way : { ...way, solverSeconds: 0 };
}

/** What a matching is made from, by the path that files take. */
export function inputOf(organisation: Organisation, options: AnalyzeOptionsInput): RoleMatchesInput {
  const complete = completeOptions(options);
  const dataset = datasetFromRows(organisation);
  const { graph } = buildGraph(dataset, complete);
  const network = selectNetwork(graph, complete);
  const capacity = findRecordedLoad({ dataset, graph, options: complete });
  return { dataset, graph, network, options: complete, capacity };
}

/** Who has which seats, by ids: the role's, then the person's. */
export async function seatsOf(organisation: Organisation, options: AnalyzeOptionsInput): Promise<string[]> {
  const input = inputOf(organisation, options);
  const { solver, proposer } = input.options;
  const { seating } = await solvePairs(input, await assessPairs(input, undefined), solver, proposer);
  return seating
    .flatMap((people, role) =>
      people.map((person) => `${input.dataset.roles[role]!.id} ${input.graph.people[person]!.id}`),
    )
    .sort();
}
