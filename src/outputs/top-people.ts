import type { InformalPull, PullClass } from '../findings/informal-pull.js';
import type { EvidenceKind } from '../findings/pull-evidence.js';
import type { PersonFacts } from './person-facts.js';

/** A person of a top set, with the place in the order of classes and shares. */
export interface TopPerson extends PersonFacts {
  readonly pull: NonNullable<PersonFacts['pull']>;
  /** 1 is the clearest; people of the same class and share have the same rank. */
  readonly rank: number;
  /** How many have this very rank, the person included. */
  readonly sharedBy: number;
}

const classes: readonly PullClass[] = ['clear', 'likely', 'cannot tell'];

/**
 * The people whose informal pull is clear, likely or cannot be told, by class, share and then by id. Everybody else is left
 * out: there is no list of people without pull.
 */
export function topPeople(facts: readonly PersonFacts[]): TopPerson[] {
  const top = facts
    .filter((row): row is PersonFacts & { pull: TopPerson['pull'] } => row.pull !== undefined)
    .filter((row) => row.pull.pull !== 'not seen')
    // People are in the order of ids already, and the sort is stable.
    .sort(
      (a, b) => classes.indexOf(a.pull.pull) - classes.indexOf(b.pull.pull) || b.pull.share - a.pull.share,
    );
  const isEqual = (a: (typeof top)[number], b: (typeof top)[number]) =>
    a.pull.pull === b.pull.pull && a.pull.share === b.pull.share;
  return top.map((row) => ({
    ...row,
    rank: 1 + top.findIndex((other) => isEqual(other, row)),
    sharedBy: top.filter((other) => isEqual(other, row)).length,
  }));
}

/** The kinds of evidence that nobody has any of: all share the first rank there, which says nothing of anybody. */
export function absentKinds({ rows }: Pick<InformalPull, 'rows'>): ReadonlySet<EvidenceKind> {
  const kinds = rows[0]?.evidence.map(({ kind }) => kind) ?? [];
  return new Set(kinds.filter((_, k) => rows.every(({ evidence }) => !(evidence[k]!.value > 0))));
}
