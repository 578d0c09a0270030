import type { Analysis } from '../../analysis.js';
import type { WithoutHolder } from '../../findings/bridges/bridge-holders.js';
import type { Communities, OtherPartition } from '../../findings/communities/communities.js';
import type { Coverage } from '../../findings/coverage/coverage.js';
import type { TestedContact } from '../../findings/gaps/gap-directions.js';
import type { GapCell, GapGroup } from '../../findings/gaps/gap-table.js';
import type { Gaps } from '../../findings/gaps/gaps.js';
import type { PathSampling } from '../../findings/pull/pull-sampling.js';
import { capacityJson, coachingJson, ideasJson } from './initiatives-json.js';
import { introductionsJson } from './introductions-json.js';
import type { JsonValue } from './json.js';
import { architectJson, chartJson, levelJson, nimbleRowJson } from './leadership-json.js';
import { roleMatchesJson } from './role-matches-json.js';
import { comparisonJson, styleJson } from './style-json.js';

/** What is left between two groups without their first holder, people by their ids. */
function withoutJson(
  { pairsWithout, strength, strengthWithout, loss, nextHolders, secondHolder }: WithoutHolder,
  idOf: (person: number) => string | undefined,
) {
  return {
    pairsWithout,
    strength,
    strengthWithout,
    loss: { ...loss },
    nextHolders: nextHolders.map(idOf),
    secondHolder: secondHolder === undefined ? null : { ...secondHolder, person: idOf(secondHolder.person) },
  };
}

/** Every finding with all its rows; people and roles by their ids, hidden figures as null. */
export function findingsJson(analysis: Analysis): JsonValue {
  const { findings, graph, dataset } = analysis;
  const { fewerThan } = dataset.optedOut;
  const idOf = (person: number) => graph.people[person]?.id;
  const roleOf = (role: number) => dataset.roles[role]?.id;
  return {
    formalStanding: {
      ...findings.formalStanding,
      rows: findings.formalStanding.rows.map((row) => ({ ...row, person: idOf(row.person) })),
      chart: chartJson(findings.formalStanding.chart),
    },
    informalPull: {
      ...findings.informalPull,
      notComparedWith: findings.informalPull.notComparedWith.map((one) => ({ ...one })),
      pathSampling: samplingJson(findings.informalPull.pathSampling),
      missingPeople: {
        ...findings.informalPull.missingPeople,
        ...(fewerThan === undefined ? {} : { optedOut: null, optedOutFewerThan: fewerThan }),
        units: findings.informalPull.missingPeople.units.map((unit) => ({ ...unit })),
      },
      rows: findings.informalPull.rows.map((row) => ({
        ...row,
        person: idOf(row.person),
        evidence: row.evidence.map((evidence) => ({ ...evidence })),
        place: row.place && { ...row.place },
      })),
    },
    leadershipMap: {
      ...findings.leadershipMap,
      counts: [...findings.leadershipMap.counts].map(([quadrant, count]) => ({ quadrant, count })),
      rows: findings.leadershipMap.rows.map((row) => ({
        ...row,
        person: idOf(row.person),
        contacts: { ...row.contacts },
      })),
    },
    nimbleTypes: {
      ...findings.nimbleTypes,
      counts: [...findings.nimbleTypes.counts].map(([type, count]) => ({ type, count })),
      rows: findings.nimbleTypes.rows.map((row) => nimbleRowJson(row, idOf)),
    },
    architects: {
      ...findings.architects,
      all: findings.architects.all === undefined ? null : levelJson(findings.architects.all),
      levels: findings.architects.levels.map(levelJson),
      rows: findings.architects.rows.map((row) => architectJson(row, idOf)),
    },
    leadershipStyle: styleJson(findings.leadershipStyle),
    firmComparison: comparisonJson(findings.firmComparison),
    gaps: gapsJson(findings.gaps),
    openness: {
      ...findings.openness,
      rows: findings.openness.rows.map(({ figures, ...row }) =>
        row.isHidden
          ? { by: row.by, group: row.group, isHidden: true }
          : { ...row, group: row.group ?? null, figures: figures.map((figure) => ({ ...figure })) },
      ),
      people: findings.openness.people.map(({ figures, ...row }) => ({
        ...row,
        person: idOf(row.person),
        figures: figures.map((figure) => ({ ...figure })),
      })),
    },
    fragileBridges: {
      ...findings.fragileBridges,
      rows: findings.fragileBridges.rows.map((row) => ({
        ...row,
        holder: idOf(row.holder),
        ...withoutJson(row, idOf),
      })),
      carried: findings.fragileBridges.carried.map((row) => ({
        ...row,
        carriers: row.carriers.map((carrier) => ({ ...carrier, person: idOf(carrier.person) })),
        ties: row.ties.map((tie) => tie.map(idOf)),
        without: row.without === undefined ? null : withoutJson(row.without, idOf),
      })),
      joined: findings.fragileBridges.joined.map((column) => ({
        ...column,
        named: column.named.map((tie) => tie.map(idOf)),
      })),
      cutPoints: findings.fragileBridges.cutPoints.map(idOf),
      bridgeTies: findings.fragileBridges.bridgeTies.map((tie) => tie.map(idOf)),
    },
    brokers: {
      ...findings.brokers,
      rows: findings.brokers.rows.map((row) => ({
        ...row,
        person: idOf(row.person),
        roles: row.roles.map((figure) => ({ ...figure })),
        position: { ...row.position },
        joins: row.joins.map((joined) => ({ ...joined })),
      })),
      permutations: findings.brokers.permutations.map((one) => ({ ...one })),
      linkers: findings.brokers.linkers.map(({ bands, ...linkers }) => ({
        ...linkers,
        bands: bands.map((band) => ({ ...band })),
      })),
    },
    introductions: introductionsJson(findings.introductions, idOf),
    communities: communitiesJson(findings.communities, idOf),
    coverage: coverageJson(findings.coverage, idOf),
    capacity: capacityJson(findings.capacity, idOf),
    audit: { ...findings.audit, rows: findings.audit.rows.map((row) => ({ ...row })) },
    coaching: coachingJson(findings.coaching, roleOf, idOf),
    ideas: ideasJson(findings.ideas, dataset.ideas, idOf),
    roleMatches: roleMatchesJson(findings.roleMatches, idOf, roleOf),
  };
}

/** Pairs of groups; hidden figures as null. */
export function gapsJson(gaps: Gaps): JsonValue {
  return {
    ...gaps,
    tables: gaps.tables.map((table) => ({
      ...table,
      groups: table.groups.map(groupJson),
      cells: table.cells.map(cellJson),
      overview: {
        ...table.overview,
        observed: [...table.overview.observed],
        expected: [...table.overview.expected],
      },
    })),
  };
}

/** The curves, with those chosen by their ids. */
export function coverageJson(coverage: Coverage, idOf: (person: number) => string | undefined): JsonValue {
  return {
    ...coverage,
    curves: coverage.curves.map((curve) => ({
      ...curve,
      chosen: curve.chosen.map((row) => ({ ...row, person: idOf(row.person) })),
      points: curve.points.map((point) => ({ ...point })),
    })),
  };
}

/** The groupings stand in the rows of people, beside one another. */
export function communitiesJson(
  finding: Communities,
  idOf: (person: number) => string | undefined,
): JsonValue {
  const { of, memberStability, consensus, baseline, agreement, elsewhere, ...rest } = finding;
  const numberOf = (groups: Int32Array | undefined, person: number) => {
    const group = groups?.[person] ?? -1;
    return group < 0 ? null : group;
  };
  return {
    ...rest,
    of: [...of].map((_, person) => ({
      person: idOf(person),
      community: numberOf(of, person),
      consensus: numberOf(consensus?.of, person),
      stability: memberStability[person],
    })),
    consensus: withoutGroups(consensus),
    baseline: withoutGroups(baseline),
    agreement: agreement.map((row) => ({ ...row })),
    elsewhere: elsewhere.map((row) => ({ ...row, person: idOf(row.person) })),
  };
}

function withoutGroups(partition: OtherPartition | undefined): JsonValue {
  if (partition === undefined) return null;
  const { of: _, ...figures } = partition;
  return figures;
}

function samplingJson(sampling: PathSampling | undefined): JsonValue {
  if (sampling === undefined) return null;
  return { ...sampling, bridge: { ...sampling.bridge }, reach: { ...sampling.reach } };
}

function groupJson(group: GapGroup): JsonValue {
  return group.isHidden ? { name: group.name, isHidden: true } : { ...group };
}

/** A hidden cell loses its figures here too, whatever the finding left in them. */
function cellJson(cell: GapCell): JsonValue {
  const { a, b, isHidden } = cell;
  const needs = cell.needs.map((need) => ({ ...need }));
  if (isHidden) return { a, b, isHidden, needs };
  return {
    ...cell,
    needs,
    aToB: contactJson(cell.aToB),
    bToA: contactJson(cell.bToA),
    kinds: cell.kinds.map(({ aToB, bToA, ...kind }) => ({
      ...kind,
      aToB: contactJson(aToB),
      bToA: contactJson(bToA),
    })),
  };
}

function contactJson(contact: TestedContact | undefined): JsonValue {
  return contact === undefined ? null : { ...contact };
}
