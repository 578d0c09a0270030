import type { Capacity } from '../../findings/capacity/capacity.js';
import type { Coaching } from '../../findings/coaching/coaching.js';
import type { Ideas } from '../../findings/ideas/ideas.js';
import type { Idea } from '../../schema/records.js';
import type { JsonValue } from './json.js';

type IdOf = (person: number) => string | undefined;

/** Ideas with everybody by id. */
export function ideasJson({ rows, mixes, ...rest }: Ideas, ideas: readonly Idea[], idOf: IdOf): JsonValue {
  return {
    ...rest,
    rows: rows.map(({ opening, ...row }) => ({
      ...row,
      idea: ideas[row.idea]?.id,
      owner: idOf(row.owner),
      sponsor: row.sponsor === undefined ? null : idOf(row.sponsor),
      between: row.between.map(idOf),
      opening:
        opening === undefined
          ? null
          : {
              a: idOf(opening.a),
              b: idOf(opening.b),
              through: opening.through === undefined ? null : idOf(opening.through),
            },
      partners: row.partners.map((partner) => ({ ...partner, person: idOf(partner.person) })),
    })),
    mixes: mixes.map((mix) => ({ ...mix, levels: mix.levels.map((level) => ({ ...level })) })),
  };
}

/** Declared and recorded load, with everybody by id. */
export function capacityJson({ rows, shares, ...rest }: Capacity, idOf: IdOf): JsonValue {
  return {
    ...rest,
    rows: rows.map(({ relief, peers, ...row }) => ({
      ...row,
      person: idOf(row.person),
      peers: Object.fromEntries(
        Object.entries(peers).map(([load, of]) => [load, of === undefined ? null : { ...of }]),
      ),
      relief:
        relief === undefined
          ? null
          : {
              ...relief,
              candidates: relief.candidates.map((one) => ({ ...one, person: idOf(one.person) })),
            },
    })),
    shares: shares.map((share) => ({ ...share })),
  };
}

/** Pairs and practice, with everybody and every role by id. */
export function coachingJson({ pairs, practice, ...rest }: Coaching, roleOf: IdOf, idOf: IdOf): JsonValue {
  return {
    ...rest,
    pairs: pairs.map((pair) => ({
      ...pair,
      coach: idOf(pair.coach),
      learner: idOf(pair.learner),
      role: pair.role === undefined ? null : roleOf(pair.role),
    })),
    practice: practice.map((row) => ({
      person: idOf(row.person),
      role: roleOf(row.role),
      skills: row.skills.map((skill) => ({ ...skill })),
    })),
  };
}
