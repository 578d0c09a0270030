import type { ChosenMeetings } from './choose-meetings.js';
import type { MeetingQuestion } from './meeting-question.js';
import { createPairScores } from './pair-scores.js';

/** Looks at most so many, which bounds the time where many are left over. */
const MOST_LOOKS = 3_000_000;

/**
 * Brings those who were left over into a round of pairs: where neither of two people left may meet the other, a pair that
 * closes nothing gives each of them a partner. Everybody who met before still meets, and nothing less is closed. For rounds
 * in which everybody has one meeting at most.
 * Cost: people left x pairs, at most {@link MOST_LOOKS} looks.
 */
export function swapPartners(
  question: MeetingQuestion,
  { people, closed, state }: ChosenMeetings,
  most: number,
): ChosenMeetings {
  const { order } = question;
  const { caps, met } = state;
  const pairs = Array.from(closed, (_, at) => [people[2 * at]!, people[2 * at + 1]!] as const);
  const values = [...closed];
  const left = Array.from(order).filter((person) => caps[person]! > 0);
  // Those in pairs have no room left; scores are asked as if they had.
  const scores = createPairScores(question, { ...state, caps: caps.map(() => 1) }, false);
  let looks = 0;
  for (let i = 0; i < left.length && pairs.length < most; i++) {
    const person = left[i]!;
    if (caps[person] === 0) continue;
    scores.turn(person);
    const open = pairs.flatMap(([a, b], at) => {
      if (values[at] !== 0 || caps[a] !== 0 || caps[b] !== 0) return [];
      return [
        ...(scores.of(a) > 0 ? [[at, a, b] as const] : []),
        ...(scores.of(b) > 0 ? [[at, b, a] as const] : []),
      ];
    });
    looks += pairs.length;
    for (const [at, mine, freed] of open) {
      if (looks > MOST_LOOKS) break;
      scores.turn(freed);
      looks += left.length;
      const other = left.find((one) => one !== person && caps[one]! > 0 && scores.of(one) > 0);
      if (other === undefined) continue;
      pairs[at] = [person, mine];
      pairs.push([freed, other]);
      values.push(0);
      for (const one of [person, other]) {
        caps[one]!--;
        met[one]!++;
      }
      break;
    }
  }
  return {
    people: Int32Array.from(pairs.flat()),
    sizes: Int32Array.from(pairs, () => 2),
    closed: Int32Array.from(values),
    state,
  };
}
