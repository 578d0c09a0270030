import type { Network } from '../../graph/network.js';
import { breather } from '../../metrics/breather.js';
import { measurePeople } from '../../metrics/registry.js';
import type { Words } from '../../words/words.js';
import { createRunner, type PassRunner } from '../../workers/pass-runner.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import { shownGroups } from '../group-privacy.js';
import { peopleMissing } from '../wording.js';
import { type BrokerRole, type RoleFigure, roleTable } from './broker-roles.js';
import { type Linkers, linkersOf } from './linkers.js';

/** Two groups that a person joins, the own one among them or not. */
export interface JoinedGroups {
  readonly a: string;
  readonly b: string;
  /** Open two-paths through the person between people of the two, counted as the roles are. */
  readonly ways: number;
}

/** One person's brokerage between the groups of one column. */
export interface BrokerRow {
  readonly by: string;
  readonly person: number;
  /** All five roles, the coordinator first. */
  readonly roles: readonly RoleFigure[];
  /** Open two-paths in the four roles between groups. */
  readonly between: number;
  /** The roles between groups in which the person stands more often than chance gives. */
  readonly clearRoles: readonly BrokerRole[];
  readonly isBroker: boolean;
  /** Burt's four measures, and how contacts spread over groups: the measures of these names. */
  readonly position: BrokerPosition;
  /** The pairs of groups joined, most ways first; groups too small to show are left out. Of brokers alone, the first twelve. */
  readonly joins: readonly JoinedGroups[];
}

/** Measures of one person's place; NaN where there is no answer. */
export interface BrokerPosition {
  readonly constraint: number;
  readonly effectiveSize: number;
  readonly efficiency: number;
  readonly burtHierarchy: number;
  readonly eiIndex: number;
  readonly participation: number;
  readonly withinModuleZ: number;
}

export interface Brokers extends Finding {
  /** People with an open two-path between groups: brokers first, then by ways between groups, then in the order of people. */
  readonly rows: readonly BrokerRow[];
  /** Permutations behind each p, by column; fewer than asked for in very large networks. */
  readonly permutations: readonly { readonly by: string; readonly permutations: number }[];
  readonly linkers: readonly Linkers[];
}

const MOST_JOINED = 12;

/**
 * Who stands between people of different groups who have no tie themselves: Gould and Fernandez's five roles, what groups dealt
 * out at random would give, and the pairs of groups joined.
 *
 * A broker stands in a role between groups more often than chance gives and is among those with most ways between groups. The
 * counts are those of the measures `brokerage-*`: people of groups too small to show take part in them.
 * Cost: permutations x (ties + closed two-paths) a column, and betweenness. Throws ABORTED.
 * Source: Gould and Fernandez (1989), Sociological Methodology 19, 89-126.
 */
export async function findBrokers(input: FindingInput, columns: readonly string[]): Promise<Brokers> {
  const { network, options } = input;
  const hasTies = network.both.arcCount > 0;
  const found = hasTies && columns.length > 0 ? await brokersOf(input, columns) : [];
  return {
    id: 'brokers',
    ...told((words) => ({
      title: words.brokers.brokers,
      question: words.brokers.whoStandsBetweenPeopleOf,
      sentences: found.flatMap(({ rows, linkers }) => [
        brokerSentence(words, rows, linkers.by),
        ...linkerSentence(words, linkers),
      ]),
      rule: words.brokers.aBrokerStandsInOne(options.permutations, options.falseDiscovery, options.topShare),
      mayMean: words.brokers.thatWordBetweenTheseGroups,
      doesNotMean: words.brokers.thatAnythingPassesTiesThat,
      missing:
        peopleMissing(words, input) ??
        (columns.length === 0 ? words.needs.groups : hasTies ? undefined : words.needs.ties),
    })),
    shows: 'persons',
    rows: found.flatMap(({ rows }) => rows),
    permutations: found.map(({ linkers, permutations }) => ({ by: linkers.by, permutations })),
    linkers: found.map(({ linkers }) => linkers),
  };
}

interface ColumnBrokers {
  readonly rows: readonly BrokerRow[];
  readonly permutations: number;
  readonly linkers: Linkers;
}

async function brokersOf({ network, options, control }: FindingInput, columns: readonly string[]) {
  const { signal, threads } = control;
  const runner = createRunner({ signal, threads });
  try {
    const stepBetweenness = measurePeople(network, 'betweenness');
    const found: ColumnBrokers[] = [];
    for (const by of columns)
      found.push(await brokersBy(network, by, stepBetweenness, options, runner, control));
    return found;
  } finally {
    await runner.close();
  }
}

async function brokersBy(
  network: Network,
  by: string,
  stepBetweenness: Float64Array,
  options: FindingInput['options'],
  runner: PassRunner,
  control: FindingInput['control'],
): Promise<ColumnBrokers> {
  const groups = network.groupsBy(by);
  const rest = breather(control.signal);
  const onProgress = (done: number) => control.onProgress?.(`brokers by ${by}`, done);
  const { figures, permutations } = await roleTable(network, groups, options, runner, { onProgress, rest });
  const between = figures.map((roles) => roles.reduce((sum, figure) => sum + betweenCount(figure), 0));
  const least = leastOfTop(between, options.topShare);
  const joinsOf = joinedGroups(network, by, options.minGroup);
  const positionOf = positions(network, by);
  const rowOf = (roles: readonly RoleFigure[], person: number): BrokerRow => {
    const clearRoles = roles.filter(({ q }) => q <= options.falseDiscovery).map(({ role }) => role);
    const isBroker = clearRoles.length > 0 && between[person]! >= least;
    const joins = isBroker ? joinsOf(person) : [];
    return {
      by,
      person,
      roles,
      between: between[person]!,
      clearRoles,
      isBroker,
      position: positionOf(person),
      joins,
    };
  };
  const rows: BrokerRow[] = [];
  for (const [person, roles] of figures.entries()) {
    await rest();
    if (between[person] !== 0) rows.push(rowOf(roles, person));
  }
  return {
    rows: rows.sort(
      (x, y) => Number(y.isBroker) - Number(x.isBroker) || y.between - x.between || x.person - y.person,
    ),
    permutations,
    linkers: linkersOf(network, groups, stepBetweenness, options),
  };
}

function positions(network: Network, by: string): (person: number) => BrokerPosition {
  const constraint = measurePeople(network, 'constraint');
  const effectiveSize = measurePeople(network, 'effective-size');
  const efficiency = measurePeople(network, 'efficiency');
  const burtHierarchy = measurePeople(network, 'burt-hierarchy');
  const eiIndex = measurePeople(network, 'ei-index', { by });
  const participation = measurePeople(network, 'participation', { by });
  const withinModuleZ = measurePeople(network, 'within-module-z', { by });
  return (person) => ({
    constraint: constraint[person]!,
    effectiveSize: effectiveSize[person]!,
    efficiency: efficiency[person]!,
    burtHierarchy: burtHierarchy[person]!,
    eiIndex: eiIndex[person]!,
    participation: participation[person]!,
    withinModuleZ: withinModuleZ[person]!,
  });
}

function betweenCount({ role, count }: RoleFigure): number {
  return role === 'coordinator' ? 0 : count;
}

/** The least count that is among the top share of people, at least five of them; never 0. */
function leastOfTop(counts: readonly number[], topShare: number): number {
  const sorted = counts.toSorted((x, y) => y - x);
  const place = Math.max(5, Math.round(topShare * counts.length));
  return Math.max(1, sorted[Math.min(place, sorted.length) - 1] ?? 1);
}

/** Which groups a person joins, by how many open two-paths; only groups that may be shown. */
function joinedGroups(network: Network, by: string, minGroup: number): (person: number) => JoinedGroups[] {
  const { of, names } = shownGroups(network, by, minGroup);
  const { out, in: incoming } = network;
  const isTarget = new Uint8Array(network.nodeCount);
  return (person) => {
    const targets = out.targets.subarray(out.starts[person]!, out.starts[person + 1]!);
    const intoGroup = new Map<number, number>();
    for (const k of targets) {
      isTarget[k] = 1;
      if (of[k] !== -1) intoGroup.set(of[k]!, (intoGroup.get(of[k]!) ?? 0) + 1);
    }
    const ways = new Map<number, number>();
    const add = (from: number, to: number, count: number): void => {
      if (from === to || from === -1 || to === -1) return;
      const key = Math.min(from, to) * names.length + Math.max(from, to);
      ways.set(key, (ways.get(key) ?? 0) + count);
    };
    for (let arc = incoming.starts[person]!; arc < incoming.starts[person + 1]!; arc++) {
      const i = incoming.targets[arc]!;
      for (const [group, count] of intoGroup) add(of[i]!, group, count);
      for (let across = out.starts[i]!; across < out.starts[i + 1]!; across++)
        if (isTarget[out.targets[across]!] === 1) add(of[i]!, of[out.targets[across]!]!, -1);
    }
    for (const k of targets) isTarget[k] = 0;
    return [...ways]
      .filter(([, count]) => count > 0)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, MOST_JOINED)
      .map(([key, count]) => ({
        a: names[Math.floor(key / names.length)]!,
        b: names[key % names.length]!,
        ways: count,
      }));
  };
}

function brokerSentence(words: Words, rows: readonly BrokerRow[], by: string): string {
  if (rows.length === 0) return words.brokers.byNobodyStandsBetweenPeople(by);
  const brokers = rows.filter(({ isBroker }) => isBroker);
  const all = rows.reduce((sum, { between }) => sum + between, 0);
  const held = brokers.reduce((sum, { between }) => sum + between, 0);
  if (brokers.length === 0) return words.brokers.byPeopleStandBetweenPeople(by, rows.length);
  return words.brokers.byBrokersHoldOfThe(by, brokers.length, held / all, rows.length);
}

function linkerSentence(words: Words, { by, bands, difference, p }: Linkers): string[] {
  const [inside, , half] = bands;
  if (inside === undefined || half === undefined || Number.isNaN(difference)) return [];
  return [
    words.brokers.byThePeopleWithTo(
      by,
      half.people,
      half.meanBetweenness,
      inside.people,
      inside.meanBetweenness,
      p < 0.001 ? 'below 0.001' : words.numbers.short(p),
    ),
  ];
}
