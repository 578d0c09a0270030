import { createHeap } from '../paths/heap.js';
import {
  areMixed,
  type GapRows,
  type MeetingLimits,
  type MeetingQuestion,
  type MeetingState,
} from './meeting-question.js';
import { createPairScores, type PairScores } from './pair-scores.js';

/** Scores are sought for so many people between two places where the work may be interrupted. */
const PEOPLE_A_STEP = 16;

/** Meetings of one round, in the order of choice. */
export interface ChosenMeetings {
  /** The people of each meeting, one after the other, and how many meet in each: 2 or 3. */
  readonly people: Int32Array;
  readonly sizes: Int32Array;
  /** What each closed when it was chosen. */
  readonly closed: Int32Array;
  /** The state after the last one. */
  readonly state: MeetingState;
}

/**
 * The greedy choice of the meetings of one round: always the pair that closes most, among equals the one whose people met
 * least so far, then the one that shares most.
 *
 * Each person keeps the best partner known among those later in the order. A score never rises while meetings are chosen,
 * so a pair whose score still holds when it comes up is the best of all (lazy greedy). A meeting of three is the best pair with the third
 * who, beside both, closes most, if only nothing. Where no third may join, a pair that closes something meets alone, since neither may be
 * left for less; one that closes nothing waits until no three are left, and then meets alone.
 * Yields where it may be interrupted. Cost: people squared at first, then people for each score that no longer holds.
 * Source: Minoux (1978), Optimization Techniques, LNCIS 7, 234-243.
 */
export function* chooseMeetings(
  question: MeetingQuestion,
  before: MeetingState,
  limits: MeetingLimits,
): Generator<undefined, ChosenMeetings, undefined> {
  const state = {
    caps: before.caps.slice(),
    room: before.room.slice(),
    met: before.met.slice(),
  };
  const { order, levelOf, nodeCount } = question;
  const { caps } = state;
  const scores = createPairScores(question, state, limits.onlyGaps);
  const people: number[] = [];
  const sizes: number[] = [];
  const closed: number[] = [];
  const keys = new Float64Array(nodeCount);
  const partner = new Int32Array(nodeCount).fill(-1);
  const heap = createHeap(keys);
  // Pairs that met in this round, and those no third can join.
  const spent = new Set<number>();
  const thirdless = new Set<number>();
  const pairKey = (a: number, b: number) => Math.min(a, b) * nodeCount + Math.max(a, b);
  const isSpentPair = (a: number, b: number) => spent.has(pairKey(a, b)) || thirdless.has(pairKey(a, b));
  let sameLevelLeft = limits.sameLevelMost;

  let size = limits.size;
  // A pair of one level may still be joined by a third of another.
  const mustMix = () => sameLevelLeft === 0 && size === 2;

  /** The best partner of the person at a place in the order, among those later in it. */
  const seek = (place: number): void => {
    const person = order[place]!;
    partner[place] = -1;
    if (caps[person] === 0) return;
    scores.turn(person);
    let best = 0;
    for (let later = place + 1; later < nodeCount; later++) {
      const other = order[later]!;
      if (caps[other] === 0) continue;
      const score = scores.of(other);
      if (score <= best || isSpentPair(person, other)) continue;
      if (mustMix() && !areMixed(levelOf, person, other)) continue;
      best = score;
      partner[place] = other;
    }
    if (best === 0) return;
    keys[place] = -best;
    heap.push(place);
  };

  const meet = (meeting: readonly number[]): void => {
    if (!isMixedMeeting(levelOf, meeting)) sameLevelLeft--;
    closed.push(closeGaps(question, state, meeting));
    for (const one of meeting) {
      caps[one]!--;
      state.met[one]!++;
      for (const two of meeting) spent.add(pairKey(one, two));
    }
    people.push(...meeting);
    sizes.push(meeting.length);
  };

  yield* choose();
  if (size === 3) {
    size = 2;
    thirdless.clear();
    yield* choose();
  }
  return {
    people: Int32Array.from(people),
    sizes: Int32Array.from(sizes),
    closed: Int32Array.from(closed),
    state,
  };

  function* choose(): Generator<undefined, void, undefined> {
    for (let place = 0; place < nodeCount && closed.length < limits.most; place++) {
      seek(place);
      if (place % PEOPLE_A_STEP === 0) yield;
    }
    for (let step = 1; heap.size() > 0 && closed.length < limits.most; step++) {
      if (step % PEOPLE_A_STEP === 0) yield;
      const place = heap.pop();
      const person = order[place]!;
      const other = partner[place]!;
      if (caps[person] === 0) continue;
      scores.turn(person);
      const isSpent = isSpentPair(person, other) || (mustMix() && !areMixed(levelOf, person, other));
      if (!isSpent && scores.of(other) === -keys[place]!) {
        const third = size === 2 ? -1 : thirdFor(person, other);
        if (size === 2 || third !== -1) meet(third === -1 ? [person, other] : [person, other, third]);
        else if (mayMeetAlone(person, other)) meet([person, other]);
        else thirdless.add(pairKey(person, other));
      }
      seek(place);
    }
  }

  function thirdFor(person: number, other: number): number {
    const mayJoin = (third: number) =>
      !spent.has(pairKey(person, third)) &&
      !spent.has(pairKey(other, third)) &&
      (sameLevelLeft > 0 || isMixedMeeting(levelOf, [person, other, third]));
    return thirdOf(question, scores, [person, other], mayJoin);
  }

  function mayMeetAlone(person: number, other: number): boolean {
    const isMixed = areMixed(levelOf, person, other);
    return (
      (sameLevelLeft > 0 || isMixed) &&
      gapsAcross(question.columns, [person, other]).some(
        (gap) => state.room[gap]! > 0 && question.weights[gap]! > 0,
      )
    );
  }
}

/** The third who, beside both, closes most; among equals the one who met least, then shares most, then comes first. */
function thirdOf(
  { order }: MeetingQuestion,
  scores: PairScores,
  [first, second]: readonly number[],
  mayJoin: (third: number) => boolean,
): number {
  const sums = new Float64Array(order.length);
  for (const one of [first!, second!]) {
    scores.turn(one);
    order.forEach((other, place) => {
      const isOut = other === first || other === second;
      const score = isOut || (one === first && !mayJoin(other)) ? -1 : scores.ofThird(other);
      sums[place] = score === -1 ? Number.NEGATIVE_INFINITY : sums[place]! + score;
    });
  }
  let best = -1;
  for (let place = 0; place < order.length; place++) {
    if (sums[place] === Number.NEGATIVE_INFINITY) continue;
    if (best === -1 || sums[place]! > sums[best]!) best = place;
  }
  return best === -1 ? -1 : order[best]!;
}

/** Whether any two of a meeting are known to be of different levels. */
export function isMixedMeeting(levelOf: Int32Array, meeting: readonly number[]): boolean {
  return meeting.some((a) => meeting.some((b) => areMixed(levelOf, a, b)));
}

/** Takes one tie off each gap that pairs of a meeting lie across, and tells what was closed. */
export function closeGaps(
  { columns, weights }: MeetingQuestion,
  { room }: MeetingState,
  meeting: readonly number[],
): number {
  let closed = 0;
  for (const gap of gapsAcross(columns, meeting)) {
    if (room[gap] === 0) continue;
    room[gap]!--;
    closed += weights[gap]!;
  }
  return closed;
}

/** The gaps that pairs of a meeting lie across, one for each pair and column that has one. */
export function gapsAcross(columns: readonly GapRows[], meeting: readonly number[]): number[] {
  const across: number[] = [];
  meeting.forEach((a, at) => {
    for (const b of meeting.slice(at + 1))
      for (const { groupOf, starts, partners, gaps } of columns) {
        const group = groupOf[a]!;
        if (group === -1) continue;
        for (let row = starts[group]!; row < starts[group + 1]!; row++)
          if (partners[row] === groupOf[b]) across.push(gaps[row]!);
      }
  });
  return across;
}
