import { type Csr, findArc } from '../../kernel/csr.js';
import { type Behind, whoIsBehind } from '../group-privacy.js';
import { pairSumVariance } from './style-intervals.js';
import type { StyleScope } from './style-scope.js';

/** A share with what its interval is made from. */
export interface Share {
  /** NaN where there is nothing to divide. */
  readonly value: number;
  readonly variance: number;
  /** Of how much it is a share. */
  readonly count: number;
}

/** Pairs in touch who are a person and their manager, as a share of all pairs in touch. Cost: O(ties). */
export function lineShare({ network, managerOf, lines, size, classOf, classCount }: StyleScope): Share {
  const { both } = network;
  const lineTies = new Float64Array(size);
  const lineCount = new Float64Array(size);
  const others = new Float64Array(size);
  let onLine = 0;
  for (let person = 0; person < size; person++) {
    others[person]! += both.starts[person + 1]! - both.starts[person]!;
    const manager = managerOf[person]!;
    if (manager === -1) continue;
    lineCount[person]!++;
    lineCount[manager]!++;
    if (findArc(both, person, manager) === -1) continue;
    onLine++;
    for (const end of [person, manager]) {
      lineTies[end]!++;
      others[end]!--;
    }
  }
  const pairs = both.arcCount / 2;
  const value = onLine / pairs;
  const used = onLine / lines;
  // Lines are given by the chart and only their use is chance; how many other contacts somebody has is chance altogether.
  const shares = others.map(
    (other, person) =>
      ((1 - value) * (lineTies[person]! - used * lineCount[person]!) - value * other) / pairs,
  );
  const own = ((1 - value) ** 2 * lines * used * (1 - used) + value ** 2 * (pairs - onLine)) / pairs ** 2;
  return { value, variance: pairSumVariance(shares, own, classOf, classCount), count: pairs };
}

/** Who stands behind a share of contact that follows the line: managers on one side, and those who report to them on the other. */
export function behindLines({ network, managerOf, size }: StyleScope): Behind {
  const managers = new Float64Array(size);
  const reports = new Float64Array(size);
  let onLine = 0;
  for (let person = 0; person < size; person++) {
    const manager = managerOf[person]!;
    if (manager === -1 || findArc(network.both, person, manager) === -1) continue;
    onLine++;
    managers[manager]!++;
    reports[person]!++;
  }
  return whoIsBehind(onLine, managers, reports);
}

/**
 * The share expected when everybody keeps the number of contacts they have and meets others in proportion to theirs: the
 * same chance as for gaps.
 */
export function expectedLineShare({ network, managerOf, size }: StyleScope): number {
  const degree = degreesOf(network.both);
  let all = 0;
  let squares = 0;
  for (const own of degree) {
    all += own;
    squares += own * own;
  }
  let expected = 0;
  for (let person = 0; person < size; person++) {
    const manager = managerOf[person]!;
    if (manager !== -1) expected += degree[person]! * degree[manager]!;
  }
  const possible = all * all - squares;
  // Of each tie one end is at a line's one end and the other at its other end, either way round.
  return possible === 0 ? Number.NaN : Math.min(1, (2 * expected) / possible);
}

/** Ties across ranks that start below, as a share of all ties across ranks. Cost: O(ties x log of a row). */
export function fromBelowShare({ starts, rank, size, classOf, classCount }: StyleScope): Share {
  const { out } = starts!;
  let up = 0;
  let down = 0;
  eachCrossing(out, rank!, (isUp) => {
    if (isUp) up++;
    else down++;
  });
  const count = up + down;
  const value = up / count;
  const shares = new Float64Array(size);
  let own = 0;
  eachCrossing(out, rank!, (isUp, source, target) => {
    const weight = (isUp ? 1 - value : -value) / count;
    shares[source]! += weight;
    shares[target]! += weight;
    const back = findArc(out, target, source) === -1 ? 0 : (isUp ? -value : 1 - value) / count;
    // Of a pair with ties both ways each tie brings half of the square.
    own += back === 0 ? weight * weight : (weight + back) ** 2 / 2;
  });
  return { value, variance: pairSumVariance(shares, own, classOf, classCount), count };
}

/** Who stands behind a share of ties across ranks: those above and those below. */
export function behindCrossings({ starts, rank, size }: StyleScope): Behind {
  const above = new Float64Array(size);
  const below = new Float64Array(size);
  let ties = 0;
  eachCrossing(starts!.out, rank!, (isUp, source, target) => {
    ties++;
    above[isUp ? target : source]!++;
    below[isUp ? source : target]!++;
  });
  return whoIsBehind(ties, above, below);
}

function eachCrossing(
  out: Csr,
  rank: Int32Array,
  visit: (isUp: boolean, source: number, target: number) => void,
): void {
  for (let source = 0; source < out.nodeCount; source++) {
    if (rank[source] === -1) continue;
    for (let arc = out.starts[source]!; arc < out.starts[source + 1]!; arc++) {
      const target = out.targets[arc]!;
      if (rank[target] === -1 || rank[target] === rank[source]) continue;
      visit(rank[source]! > rank[target]!, source, target);
    }
  }
}

/** Ties from one formal leader to another that are returned, as a share of all such ties. */
export function leaderReciprocity({ starts, isLeader, size, classOf, classCount }: StyleScope): Share & {
  readonly expected: number;
} {
  const { out } = starts!;
  const sent = new Float64Array(size);
  const received = new Float64Array(size);
  const returned = new Float64Array(size);
  let ties = 0;
  let mutual = 0;
  eachLeaderTie(out, isLeader!, (source, target) => {
    ties++;
    sent[source]!++;
    received[target]!++;
    if (findArc(out, target, source) === -1) return;
    mutual++;
    returned[source]!++;
  });
  const value = mutual / ties;
  const shares = sent.map(
    (own, person) => (2 * returned[person]! - value * (own + received[person]!)) / ties,
  );
  const pairsBoth = mutual / 2;
  const own = (pairsBoth * (2 - 2 * value) ** 2 + (ties - mutual) * value ** 2) / ties ** 2;
  let expected = 0;
  eachLeaderTie(out, isLeader!, (source, target) => {
    expected += Math.min(1, (sent[target]! * received[source]!) / ties);
  });
  return {
    value,
    variance: pairSumVariance(shares, own, classOf, classCount),
    count: ties,
    expected: expected / ties,
  };
}

/** Who stands behind what is said of ties between formal leaders: who has them, and who is at their other end. */
export function behindLeaderTies({ starts, isLeader, size }: StyleScope): Behind {
  const sent = new Float64Array(size);
  const received = new Float64Array(size);
  let ties = 0;
  eachLeaderTie(starts!.out, isLeader!, (source, target) => {
    ties++;
    sent[source]!++;
    received[target]!++;
  });
  return whoIsBehind(ties, sent, received);
}

function eachLeaderTie(
  out: Csr,
  isLeader: Uint8Array,
  visit: (source: number, target: number) => void,
): void {
  for (let source = 0; source < out.nodeCount; source++) {
    if (isLeader[source] !== 1) continue;
    for (let arc = out.starts[source]!; arc < out.starts[source + 1]!; arc++) {
      if (isLeader[out.targets[arc]!] === 1) visit(source, out.targets[arc]!);
    }
  }
}

/** The number of arcs of each node. */
export function degreesOf(csr: Csr): Float64Array {
  return Float64Array.from({ length: csr.nodeCount }, (_, node) => csr.starts[node + 1]! - csr.starts[node]!);
}
