import type { InformalPull } from '../findings/pull/informal-pull.js';
import type { EvidenceKind } from '../findings/pull/pull-evidence.js';
import type { PersonFacts } from './person-facts.js';

/** A person of a top set, with the place in the order of classes and shares. */
export interface TopPerson extends PersonFacts {
  readonly pull: NonNullable<PersonFacts['pull']>;
  /** 1 is the clearest; people who cannot be ordered have the same rank. */
  readonly rank: number;
  /** How many have this very rank, the person included. */
  readonly sharedBy: number;
}

/**
 * The people whose informal pull is clear, likely or cannot be told, by their place and then by id. Everybody else is left
 * out: there is no list of people without pull.
 */
export function topPeople(facts: readonly PersonFacts[]): TopPerson[] {
  return (
    facts
      .flatMap((row) =>
        row.pull?.place === undefined ? [] : [{ ...row, pull: row.pull, ...row.pull.place }],
      )
      // People are in the order of ids already, and the sort is stable.
      .sort((a, b) => a.rank - b.rank)
  );
}

/** The kinds of evidence that nobody has any of: all share the first rank there, which says nothing of anybody. */
export function absentKinds({ rows }: Pick<InformalPull, 'rows'>): ReadonlySet<EvidenceKind> {
  const kinds = rows[0]?.evidence.map(({ kind }) => kind) ?? [];
  return new Set(kinds.filter((_, k) => rows.every(({ evidence }) => !(evidence[k]!.value > 0))));
}
