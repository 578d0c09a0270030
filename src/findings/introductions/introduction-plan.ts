import type { Steps } from '../../inference/steps.js';
import {
  type ChosenMeetings,
  chooseMeetings,
  isMixedMeeting,
} from '../../kernel/introductions/choose-meetings.js';
import type { MeetingQuestion, MeetingState } from '../../kernel/introductions/meeting-question.js';
import { swapPartners } from '../../kernel/introductions/swap-partners.js';
import type { IntroduceOptions } from './introduce-options.js';
import { type PairList, rowsOfPairs } from './introduction-scope.js';

/** People who meet, by their places. */
export interface PlannedMeeting {
  /** From 1 on. */
  readonly round: number;
  readonly people: readonly number[];
  /** Whether these have met in an earlier round, since nobody new was left. */
  readonly isRepeat: boolean;
}

/** What a season is planned from: the question but for who is kept apart, which grows from round to round. */
export type SeasonQuestion = Omit<MeetingQuestion, 'apart'>;

/** The limits a season keeps. */
export type SeasonLimits = Pick<
  IntroduceOptions,
  'rounds' | 'most' | 'among' | 'groupSize' | 'mixLevels' | 'perPerson'
>;

/**
 * Plans the rounds one after the other: in each the greedy choice, then those left over brought in. Nobody meets the same
 * person twice while any two who may meet have not met; only then do pairs meet again, those longest ago first.
 *
 * A share of introductions across levels is kept by a limit for those within one: the round is chosen again with a lower
 * one until the share holds. `caps`: introductions of each person in a round; `room`: by gap, ties short.
 */
export function* planSeason(
  season: SeasonQuestion,
  apart: PairList,
  caps: Int32Array,
  room: Int32Array,
  limits: SeasonLimits,
): Steps<PlannedMeeting[]> {
  const known: PairList = { first: [...apart.first], second: [...apart.second] };
  const plan: PlannedMeeting[] = [];
  let state: MeetingState = { caps, room, met: new Int32Array(season.nodeCount) };
  for (let round = 1; round <= limits.rounds; round++) {
    const question = { ...season, apart: rowsOfPairs(known, season.nodeCount) };
    const chosen = yield* chooseRound(question, state, limits);
    const meetings = meetingsOf(chosen);
    const isRepeat = meetings.length === 0;
    if (isRepeat) meetings.push(...meetAgain(plan, caps, season.levelOf, limits));
    if (meetings.length === 0) break;
    for (const people of meetings) {
      plan.push({ round, people, isRepeat });
      if (isRepeat) continue;
      people.forEach((a, at) => {
        for (const b of people.slice(at + 1)) {
          known.first.push(a);
          known.second.push(b);
        }
      });
    }
    state = { ...(isRepeat ? state : chosen.state), caps };
    yield round / limits.rounds;
  }
  return plan;
}

function* chooseRound(
  question: MeetingQuestion,
  before: MeetingState,
  { most, among, groupSize, mixLevels, perPerson }: SeasonLimits,
): Steps<ChosenMeetings> {
  const size = groupSize === 3 ? 3 : 2;
  let sameLevelMost = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const limits = { most, sameLevelMost, onlyGaps: among !== 'everybody', size } as const;
    const chosen = yield* chooseMeetings(question, before, limits);
    if (mixLevels === 0)
      return size === 2 && perPerson === 1 && !limits.onlyGaps
        ? swapPartners(question, chosen, most)
        : chosen;
    const meetings = meetingsOf(chosen);
    const same = meetings.filter((people) => !isMixedMeeting(question.levelOf, people)).length;
    const allowed = sameAllowed(meetings.length, mixLevels);
    if (same <= allowed) return chosen;
    sameLevelMost = allowed;
  }
}

/** Introductions within one level that a share across levels leaves. */
function sameAllowed(meetings: number, mixLevels: number): number {
  return Math.floor((1 - mixLevels) * meetings + 1e-9);
}

function meetingsOf({ people, sizes }: ChosenMeetings): number[][] {
  let end = 0;
  return Array.from(sizes, (size) => {
    end += size;
    return [...people.subarray(end - size, end)];
  });
}

/** Those who met longest ago meet again, as far as the limits of a round hold. */
function meetAgain(
  plan: readonly PlannedMeeting[],
  caps: Int32Array,
  levelOf: Int32Array,
  { among, most, mixLevels }: SeasonLimits,
): number[][] {
  if (among !== 'everybody') return [];
  const lastRound = new Map<string, PlannedMeeting>();
  for (const meeting of plan) {
    const key = meeting.people.join();
    lastRound.delete(key);
    lastRound.set(key, meeting);
  }
  const isMixed = ({ people }: PlannedMeeting) => isMixedMeeting(levelOf, people);
  let sameLeft = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const left = caps.slice();
    const taken: PlannedMeeting[] = [];
    for (const meeting of lastRound.values()) {
      const isFree = meeting.people.every((person) => left[person]! > 0);
      if (!isFree || taken.length >= most) continue;
      if (!isMixed(meeting) && taken.filter((other) => !isMixed(other)).length >= sameLeft) continue;
      for (const person of meeting.people) left[person]!--;
      taken.push(meeting);
    }
    const same = taken.filter((meeting) => !isMixed(meeting)).length;
    const allowed = sameAllowed(taken.length, mixLevels);
    if (same <= allowed) return taken.map(({ people }) => [...people]);
    sameLeft = allowed;
  }
}
