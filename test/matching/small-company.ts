import { told } from '../../src/findings/finding.js';
import type { RoleMatchesInput } from '../../src/findings/roles/role-matches.js';
import type { Groups } from '../../src/graph/groups.js';
import type { Network } from '../../src/graph/network.js';
import type { OrgGraph } from '../../src/graph/org-graph.js';
import { buildCsr, reverse, symmetrize } from '../../src/kernel/csr.js';
import { type AnalyzeOptionsInput, completeOptions } from '../../src/options.js';
import { config } from '../../src/schema/config.js';
import type { Dataset } from '../../src/schema/dataset.js';
import {
  type IdeaInput,
  idea,
  type PersonInput,
  type Preference,
  person,
  type RoleInput,
  role,
} from '../../src/schema/records.js';

/** A company as rows; `ties` are pairs of ids, source first. */
export interface CompanyRows {
  readonly people: readonly PersonInput[];
  readonly roles?: readonly RoleInput[];
  readonly preferences?: readonly Preference[];
  readonly ideas?: readonly IdeaInput[];
  readonly ties?: readonly (readonly [string, string])[];
  /** Hours of recorded contact in a week of 40, by id; above 28 is overload. */
  readonly recordedHours?: ReadonlyMap<string, number>;
}

/** The input of findRoleMatches, made without files: people in code-unit order, everything else in the order given. */
export function company(rows: CompanyRows, options: AnalyzeOptionsInput = {}): RoleMatchesInput {
  const people = rows.people.map((row) => person.parse(row)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const dataset: Dataset = {
    people,
    interactions: {
      count: 0,
      source: new Int32Array(),
      target: new Int32Array(),
      kind: new Int32Array(),
      kinds: [],
      records: new Int32Array(),
      microWeight: new Float64Array(),
      seconds: undefined,
      day: new Int32Array(),
      event: undefined,
      file: '',
      line: new Int32Array(),
    },
    meetings: [],
    roles: (rows.roles ?? []).map((row) => role.parse(row)),
    preferences: rows.preferences ?? [],
    ideas: (rows.ideas ?? []).map((row) => idea.parse(row)),
    history: [],
    config: config.parse({}),
    files: [],
    issues: [],
    issueCounts: [],
    optedOut: { people: 0, interactions: 0 },
    hasPeopleFile: true,
    hasReportingLines: false,
  };
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));
  const graph: OrgGraph = {
    people,
    indexOf,
    layers: [],
    managerOf: new Int32Array(people.length).fill(-1),
    columnAliases: new Map(),
  };
  const capacity: RoleMatchesInput['capacity'] = {
    id: 'capacity',
    ...told(() => ({
      title: '',
      question: '',
      sentences: [],
      rule: '',
      mayMean: '',
      doesNotMean: '',
      missing: undefined,
    })),
    shows: 'persons',
    weeks: 1,
    rows: people.map(({ id, hoursAvailable }, index) => {
      const recordedHours = rows.recordedHours?.get(id);
      return {
        person: index,
        recordedHours,
        weekHours: 40,
        hoursAvailable,
        isOverloaded: (recordedHours ?? 0) > 28,
      };
    }),
  };
  return {
    dataset,
    graph,
    network: network(indexOf, rows.ties ?? []),
    capacity,
    options: completeOptions(options),
  };
}

function network(
  indexOf: ReadonlyMap<string, number>,
  ties: readonly (readonly [string, string])[],
): Network {
  const out = buildCsr(indexOf.size, {
    sources: Int32Array.from(ties, ([source]) => indexOf.get(source)!),
    targets: Int32Array.from(ties, ([, target]) => indexOf.get(target)!),
    strengths: new Float64Array(ties.length).fill(1),
  });
  return {
    nodeCount: indexOf.size,
    directed: true,
    kinds: ['advice'],
    factors: new Map([['advice', 1]]),
    minWeight: 0,
    out,
    in: reverse(out),
    both: symmetrize(out),
    groupsBy: (): Groups => {
      throw new Error('not used here');
    },
    groupColumns: [],
  };
}

/** A row of preferences.csv. */
export function wish(
  side: 'person' | 'role',
  personId: string,
  roleId: string,
  said: Omit<Preference, 'side' | 'personId' | 'roleId'>,
): Preference {
  return { side, personId, roleId, ...said };
}
