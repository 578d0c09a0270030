import type { Csr } from '../../src/kernel/csr.js';

/** What the kernel counts of one leader, by the written definitions: sets and walks, no cleverness. */
export interface PlainLeader {
  readonly joined: number;
  readonly onlyThrough: number;
  readonly outside: number;
  readonly outsideAlone: number;
  readonly groupsBelow: number;
  readonly contactsBelow: number;
  readonly acrossBelow: number;
  readonly contactsOwn: number;
  readonly acrossOwn: number;
  readonly peopleAcross: number;
  readonly pairs: number;
  readonly direct: number;
  readonly viaOthers: number;
}

/** Everybody below a person, walking up from each; undefined for a member of a circle, who is below themselves. */
export function plainBelow(managerOf: Int32Array, leader: number): Set<number> | undefined {
  const below = new Set<number>();
  for (let person = 0; person < managerOf.length; person++) {
    const seen = new Set<number>();
    for (let at = managerOf[person]!; at !== -1 && !seen.has(at); at = managerOf[at]!) {
      seen.add(at);
      if (at === leader) below.add(person);
    }
  }
  return below.has(leader) ? undefined : below;
}

export function plainLeader(
  both: Csr,
  managerOf: Int32Array,
  groupOf: Int32Array,
  leader: number,
): PlainLeader {
  const below = plainBelow(managerOf, leader)!;
  const neighbours = (person: number) => [
    ...both.targets.subarray(both.starts[person]!, both.starts[person + 1]!),
  ];
  const isTied = (a: number, b: number) => neighbours(a).includes(b);
  const people = [...below];
  const pairsOf = (list: readonly number[]) =>
    list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
  const reaches = (a: number, b: number, allowed: ReadonlySet<number>) => {
    const seen = new Set([a]);
    const queue = [a];
    for (const at of queue)
      for (const next of neighbours(at))
        if (allowed.has(next) && !seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
    return seen.has(b);
  };
  const withLeader = new Set([...below, leader]);
  const joined = pairsOf(people).filter(([a, b]) => reaches(a, b, withLeader));
  const outsideOf = (list: Iterable<number>) =>
    new Set([...list].flatMap(neighbours).filter((person) => !withLeader.has(person)));
  const reachedBelow = outsideOf(below);
  const hasGroup = (person: number) => groupOf[person] !== -1;
  const isAcross = (a: number, b: number) => groupOf[a] !== groupOf[b];
  const contacts = (person: number, isLeftOut: (other: number) => boolean) =>
    hasGroup(person) ? neighbours(person).filter((other) => hasGroup(other) && !isLeftOut(other)) : [];
  const ofBelow = (person: number) => contacts(person, (other) => other === leader);
  const own = contacts(leader, (other) => below.has(other));
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const crossing = (person: number, list: readonly number[]) =>
    list.filter((other) => isAcross(person, other)).length;
  const reachable = pairsOf(neighbours(leader)).filter(
    ([a, b]) => (below.has(a) || below.has(b)) && hasGroup(a) && hasGroup(b) && isAcross(a, b),
  );
  const apart = reachable.filter(([a, b]) => !isTied(a, b));
  return {
    joined: joined.length,
    onlyThrough: joined.filter(([a, b]) => !reaches(a, b, below)).length,
    outside: outsideOf(withLeader).size,
    outsideAlone: [...outsideOf([leader])].filter((person) => !reachedBelow.has(person)).length,
    groupsBelow: new Set(people.filter(hasGroup).map((person) => groupOf[person])).size,
    contactsBelow: sum(people.map((person) => ofBelow(person).length)),
    acrossBelow: sum(people.map((person) => crossing(person, ofBelow(person)))),
    contactsOwn: own.length,
    acrossOwn: crossing(leader, own),
    peopleAcross: people.filter((person) => crossing(person, ofBelow(person)) > 0).length,
    pairs: reachable.length,
    direct: reachable.length - apart.length,
    viaOthers: apart.filter(([a, b]) => neighbours(a).some((other) => other !== leader && isTied(other, b)))
      .length,
  };
}
