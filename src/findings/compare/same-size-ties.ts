import { buildCsr, type Csr, findArc } from '../../kernel/csr.js';
import { type Random, shuffle } from '../../random.js';
import type { StyleScope } from '../style/style-scope.js';

/** Who is in a piece of an organisation, and where they stand in it. */
interface PieceMembers {
  /** Their places in the whole, ascending. */
  readonly members: Int32Array;
  /** The place of everybody of the whole in the piece, or -1. */
  readonly placeOf: Int32Array;
  /** The manager of each in the piece, or -1: their own, or one who stands in. */
  readonly managerOf: Int32Array;
  /** The one at the top of the chart, who is in every piece; -1 without one. */
  readonly top: number;
}

/** Loose ends of ties: the people of the piece at whom they are, as often as they have such ties with people who are not in it. */
interface LooseEnds {
  /** By whether the one here leads, and whether the other did. */
  readonly sent: readonly (readonly number[][])[];
  readonly received: readonly (readonly number[][])[];
  readonly mutual: readonly (readonly number[][])[];
}

/**
 * The ties of a piece. Those among its people stay. Those with the manager of a team go to the one who stands in. All others with
 * people who were not drawn are cut, and their loose ends are joined with one another at random: a tie sent to somebody who leads with
 * a tie that somebody who leads got, a tie both ways with a tie both ways. So everybody keeps the number of people they turn to, who
 * turn to them, and with whom it is mutual; but for those who meet twice, as people do more often where there are fewer.
 *
 * Of the one at the top no more loose ends count than anybody else has ties of that sort: what is beyond that is a habit towards
 * everybody, and there are fewer people here. Where loose ends of one side are more than those they fit, as many as both have on average
 * are joined. Cost: O(ties of the members).
 * Source: Molloy and Reed (1995), Random Structures and Algorithms 6, 161-180, for joining ends;
 * Britton, Deijfen and Martin-Loef (2006), Journal of Statistical Physics 124, 1377-1397, for ends that meet twice.
 */
export function pieceTies(out: Csr, into: Csr, scope: StyleScope, piece: PieceMembers, random: Random): Csr {
  const { members, placeOf, managerOf } = piece;
  const size = members.length;
  const ties = new Set<number>();
  const sources: number[] = [];
  const targets: number[] = [];
  const add = (source: number, target: number) => {
    if (source === target || ties.has(source * size + target)) return;
    ties.add(source * size + target);
    sources.push(source);
    targets.push(target);
  };
  members.forEach((person, place) => {
    for (let arc = out.starts[person]!; arc < out.starts[person + 1]!; arc++) {
      const other = placeOf[out.targets[arc]!]!;
      if (other !== -1) add(place, other);
    }
    const manager = scope.managerOf[person]!;
    const standIn = managerOf[place]!;
    if (manager === -1 || placeOf[manager] !== -1 || standIn === -1) return;
    if (findArc(out, person, manager) !== -1) add(place, standIn);
    if (findArc(out, manager, person) !== -1) add(standIn, place);
  });

  const { sent, received, mutual } = looseEnds(out, into, scope, piece, random);
  for (const here of [0, 1])
    for (const there of [0, 1]) join(sent[here]![there]!, received[there]![here]!, random, add);
  const both = (one: number, other: number) => {
    add(one, other);
    add(other, one);
  };
  for (const kind of [0, 1]) {
    const [one, other] = halves(mutual[kind]![kind]!, random);
    join(one, other, random, both);
  }
  join(mutual[0]![1]!, mutual[1]![0]!, random, both);
  return buildCsr(size, {
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    strengths: new Float64Array(sources.length).fill(1),
  });
}

/** The loose ends of everybody in the piece. */
function looseEnds(out: Csr, into: Csr, scope: StyleScope, piece: PieceMembers, random: Random): LooseEnds {
  const { managerOf, isLeader } = scope;
  const { members, placeOf, top } = piece;
  const kindOf = (person: number) => isLeader?.[person] ?? 0;
  const empty = () => [0, 1].map(() => [0, 1].map((): number[] => []));
  const ends = { sent: empty(), received: empty(), mutual: empty() };
  const isLine = (one: number, other: number) => managerOf[one] === other || managerOf[other] === one;
  const most = top === -1 || placeOf[top] === -1 ? undefined : mostOfOthers(out, into, isLine, top);
  members.forEach((person, place) => {
    const kind = kindOf(person);
    // Ties along the line went to stand-ins; those with a team that was not drawn are the team's.
    const gone = (other: number) => placeOf[other] === -1 && !isLine(person, other);
    const own = tiesOf(out, into, person, gone);
    for (const sort of ['sent', 'received', 'mutual'] as const) {
      const others = own[sort];
      if (person === top) shuffle(others, random);
      const counted = person === top ? others.slice(0, most?.[sort]) : others;
      for (const other of counted) ends[sort][kind]![kindOf(other)]!.push(place);
    }
  });
  return ends;
}

/** With whom somebody has ties of each sort. */
function tiesOf(out: Csr, into: Csr, person: number, counts: (other: number) => boolean) {
  const own = { sent: [] as number[], received: [] as number[], mutual: [] as number[] };
  for (let arc = out.starts[person]!; arc < out.starts[person + 1]!; arc++) {
    const other = out.targets[arc]!;
    if (counts(other)) (findArc(out, other, person) === -1 ? own.sent : own.mutual).push(other);
  }
  for (let arc = into.starts[person]!; arc < into.starts[person + 1]!; arc++) {
    const other = into.targets[arc]!;
    if (counts(other) && findArc(out, person, other) === -1) own.received.push(other);
  }
  return own;
}

/** The most ties of each sort beside the line that anybody but `top` has. */
function mostOfOthers(out: Csr, into: Csr, isLine: (one: number, other: number) => boolean, top: number) {
  const most = { sent: 0, received: 0, mutual: 0 };
  for (let person = 0; person < out.nodeCount; person++) {
    const sent = out.starts[person + 1]! - out.starts[person]!;
    const received = into.starts[person + 1]! - into.starts[person]!;
    const isLess = sent <= Math.min(most.sent, most.mutual) && received <= most.received;
    if (person === top || isLess) continue;
    const own = tiesOf(out, into, person, (other) => other !== top && !isLine(person, other));
    for (const sort of ['sent', 'received', 'mutual'] as const)
      most[sort] = Math.max(most[sort], own[sort].length);
  }
  return most;
}

/** Loose ends that fit one another, in two halves. */
function halves(ends: readonly number[], random: Random): [number[], number[]] {
  const shuffled = [...ends];
  shuffle(shuffled, random);
  const half = shuffled.length >> 1;
  return [shuffled.slice(0, half), shuffled.slice(half, 2 * half)];
}

/** Joins each of some ends with one of others. */
function join(
  ends: readonly number[],
  others: readonly number[],
  random: Random,
  add: (one: number, other: number) => void,
): void {
  if (ends.length === 0 || others.length === 0) return;
  const count = Math.round((ends.length + others.length) / 2);
  const partners = broughtTo(others, count, random);
  broughtTo(ends, count, random).forEach((one, at) => {
    // Nobody is tied to themselves: they change places with the next.
    if (partners[at] === one && at + 1 < count) {
      partners[at] = partners[at + 1]!;
      partners[at + 1] = one;
    }
    add(one, partners[at]!);
  });
}

/** So many of the ends, in random order; some of them twice where there are fewer. */
function broughtTo(ends: readonly number[], count: number, random: Random): number[] {
  const brought = [...ends];
  while (brought.length < count) brought.push(ends[random.below(ends.length)]!);
  shuffle(brought, random);
  return brought.slice(0, count);
}
