import type { Analysis } from '../analysis.js';
import type { CapacityRow } from '../findings/capacity/capacity.js';
import type { StandingRow } from '../findings/leaders/formal-standing.js';
import type { MapRow } from '../findings/leaders/leadership-map.js';
import type { NimbleRow } from '../findings/leaders/nimble-types.js';
import type { PullRow } from '../findings/pull/informal-pull.js';
import type { Person } from '../schema/records.js';

/** All findings about one person in one row. A part is undefined where its finding has no row for the person. */
export interface PersonFacts {
  readonly index: number;
  readonly person: Person;
  readonly standing: StandingRow | undefined;
  readonly pull: PullRow | undefined;
  readonly map: MapRow | undefined;
  readonly nimble: NimbleRow | undefined;
  readonly capacity: CapacityRow | undefined;
  /** Undefined for a person without any tie. */
  readonly community: number | undefined;
}

/** One row a person, in the order of people. */
export function personFacts(analysis: Analysis): PersonFacts[] {
  const { formalStanding, informalPull, leadershipMap, nimbleTypes, capacity, communities } =
    analysis.findings;
  const standing = byPerson(formalStanding.rows);
  const pull = byPerson(informalPull.rows);
  const map = byPerson(leadershipMap.rows);
  const nimble = byPerson(nimbleTypes.rows);
  const hours = byPerson(capacity.rows);
  return analysis.graph.people.map((person, index) => {
    const community = communities.of[index] ?? -1;
    return {
      index,
      person,
      standing: standing.get(index),
      pull: pull.get(index),
      map: map.get(index),
      nimble: nimble.get(index),
      capacity: hours.get(index),
      community: community < 0 ? undefined : community,
    };
  });
}

function byPerson<Row extends { readonly person: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> {
  return new Map(rows.map((row) => [row.person, row]));
}
