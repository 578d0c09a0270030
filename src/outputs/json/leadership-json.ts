import type { ArchitectLevel, LeaderMean } from '../../findings/leaders/architect-levels.js';
import type { ArchitectRow } from '../../findings/leaders/architects.js';
import type { ChartStatistics } from '../../findings/leaders/chart-statistics.js';
import type { ContactEvidence } from '../../findings/leaders/contact-evidence.js';
import type { NimbleRow, NimbleSign } from '../../findings/leaders/nimble-types.js';
import type { WithinReach } from '../../findings/leaders/out-of-touch.js';
import type { JsonValue } from './json.js';

/** The chart in figures. */
export function chartJson(chart: ChartStatistics | undefined): JsonValue {
  if (chart === undefined) return null;
  const { layers, spans, ...breaks } = chart;
  return {
    ...breaks,
    layers: layers.map((layer) => ({ ...layer })),
    spans: { ...spans, counts: spans.counts.map((one) => ({ ...one })) },
  };
}

/** A level of leaders. */
export function levelJson(level: ArchitectLevel): JsonValue {
  return Object.fromEntries(
    Object.entries<number | LeaderMean>({ ...level }).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : { ...value },
    ]),
  );
}

/** A leader; those without a tie to the leader stand by id, or are counted where they are not to be named. */
export function architectJson(
  row: ArchitectRow,
  idOf: (person: number) => string | undefined,
  isNamed = true,
): JsonValue {
  const { reach, groups, layers, ideaOwners, informalLeaders } = row;
  const within = (one: WithinReach) => ({
    within: one.within,
    withoutTie: isNamed ? one.withoutTie.map(idOf) : one.withoutTie.length,
  });
  return {
    person: idOf(row.person),
    depth: row.depth,
    people: row.people,
    reach:
      reach === undefined
        ? null
        : {
            ...reach,
            onlyThrough: { ...reach.onlyThrough },
            outsideAlone: { ...reach.outsideAlone },
            enabling: { ...reach.enabling },
            carried: { ...reach.carried },
          },
    groups: groups === undefined ? null : { ...groups },
    layers: layers === undefined ? null : { ...layers },
    ideaOwners: within(ideaOwners),
    informalLeaders: within(informalLeaders),
  };
}

/** What shows of one person: each type as yes, no or not known, and the evidence of those that show. */
export function nimbleRowJson(
  { person, signs }: NimbleRow,
  idOf: (person: number) => string | undefined,
): JsonValue {
  const shows = Object.fromEntries(signs.map((sign) => [sign.type, sign.shows]));
  return {
    person: idOf(person),
    ...shows,
    evidence: signs.flatMap(({ type, evidence }) =>
      evidence.map(({ of, count, contacts }) => ({ type, of, count, contacts: contactJson(contacts) })),
    ),
  };
}

/** One type with what it asks for. */
export function nimbleSignJson({ type, shows, conditions, evidence }: NimbleSign): JsonValue {
  return {
    type,
    shows,
    conditions: conditions.map((one) => ({ ...one })),
    evidence: evidence.map(({ of, count, contacts }) => ({ of, count, contacts: contactJson(contacts) })),
  };
}

/** Contacts counted; days are days since 1970-01-01. */
export function contactJson(contacts: ContactEvidence | undefined): JsonValue {
  if (contacts === undefined) return null;
  return {
    ...contacts,
    kinds: contacts.kinds.map((one) => ({ ...one })),
    units: contacts.units.map((one) => ({ ...one })),
  };
}
