import { areMixed, type MeetingQuestion, type MeetingState } from './meeting-question.js';

/** Links of topics beyond this many make a pair no better. */
const MOST_LINKS = 3;
/** A score holds three figures, so that the first decides, then the second: what is closed, who has met least, what is shared. */
const MOST_MET = 1023;
const SHARED = 64;

/** Scores pairs of one person with others: higher is better, 0 may not be. */
export interface PairScores {
  /** Turns to a person. */
  turn(person: number): void;
  /** The score of the person turned to with another one. */
  of(other: number): number;
  /**
   * The same as `of` for somebody who comes third to a meeting: may be of the person's own group, and in touch with it then, and
   * need not close anything with this person; -1 may not be.
   */
  ofThird(other: number): number;
}

/**
 * Makes the function that scores pairs in a state, which the caller changes as meetings are chosen.
 * Cost: turning to a person takes the contacts of the person's contacts; a score the topics of the other one.
 */
export function createPairScores(
  question: MeetingQuestion,
  { caps, room, met }: MeetingState,
  onlyGaps: boolean,
): PairScores {
  const { nodeCount, groupOf, touch, apart, columns, weights, levelOf, topics, skills, ideas, mayMediate } =
    question;
  const inTouch = new Int32Array(nodeCount).fill(-1);
  const isApart = new Int32Array(nodeCount).fill(-1);
  const isNear = new Int32Array(nodeCount).fill(-1);
  const topicCount = 1 + Math.max(largest(topics.others), largest(skills.others), largest(ideas.others));
  const hasTopic = new Int32Array(topicCount).fill(-1);
  const hasSkill = new Int32Array(topicCount).fill(-1);
  const hasIdea = new Int32Array(topicCount).fill(-1);
  const gapTo = columns.map(({ starts }) => new Int32Array(starts.length - 1).fill(-1));
  let self = -1;

  const closes = (other: number): number => {
    let sum = 0;
    for (let column = 0; column < columns.length; column++) {
      const group = columns[column]!.groupOf[other]!;
      if (group === -1) continue;
      const gap = gapTo[column]![group]!;
      if (gap !== -1 && room[gap]! > 0) sum += weights[gap]!;
    }
    return sum;
  };
  const differs = (other: number): boolean => groupOf[self] === -1 || groupOf[self] !== groupOf[other];
  const shares = (other: number): number => {
    let links = 0;
    for (let at = topics.starts[other]!; at < topics.starts[other + 1]!; at++)
      if (hasTopic[topics.others[at]!] === self) links++;
    for (let at = skills.starts[other]!; at < skills.starts[other + 1]!; at++)
      if (hasIdea[skills.others[at]!] === self) links++;
    for (let at = ideas.starts[other]!; at < ideas.starts[other + 1]!; at++)
      if (hasSkill[ideas.others[at]!] === self) links++;
    return (
      8 * Math.min(MOST_LINKS, links) +
      (isNear[other] === self ? 4 : 0) +
      (areMixed(levelOf, self, other) ? 2 : 0)
    );
  };

  return {
    turn(person) {
      if (person === self) return;
      for (let column = 0; column < columns.length; column++)
        markGaps(columns[column]!.groupOf[self] ?? -1, column, false);
      self = person;
      for (let column = 0; column < columns.length; column++)
        markGaps(columns[column]!.groupOf[self]!, column, true);
      isApart[self] = self;
      for (let at = apart.starts[self]!; at < apart.starts[self + 1]!; at++)
        isApart[apart.others[at]!] = self;
      for (let at = touch.starts[self]!; at < touch.starts[self + 1]!; at++) {
        const contact = touch.others[at]!;
        inTouch[contact] = self;
        if (mayMediate[contact] === 0) continue;
        for (let on = touch.starts[contact]!; on < touch.starts[contact + 1]!; on++)
          isNear[touch.others[on]!] = self;
      }
      for (let at = topics.starts[self]!; at < topics.starts[self + 1]!; at++)
        hasTopic[topics.others[at]!] = self;
      for (let at = skills.starts[self]!; at < skills.starts[self + 1]!; at++)
        hasSkill[skills.others[at]!] = self;
      for (let at = ideas.starts[self]!; at < ideas.starts[self + 1]!; at++)
        hasIdea[ideas.others[at]!] = self;
    },
    of(other) {
      if (caps[other] === 0 || isApart[other] === self || inTouch[other] === self || !differs(other))
        return 0;
      const closed = closes(other);
      return closed === 0 && onlyGaps ? 0 : 1 + scoreOf(other, closed);
    },
    ofThird: (other) =>
      caps[other] === 0 || isApart[other] === self || (differs(other) && inTouch[other] === self)
        ? -1
        : scoreOf(other, closes(other)),
  };

  function scoreOf(other: number, closed: number): number {
    const fresh = MOST_MET - Math.min(MOST_MET, met[self]! + met[other]!);
    return (closed * (MOST_MET + 1) + fresh) * SHARED + shares(other);
  }

  /** Writes, or takes back, which groups the group of a person has gaps with. */
  function markGaps(group: number, column: number, isSet: boolean): void {
    if (group === -1) return;
    const { starts, partners, gaps } = columns[column]!;
    for (let at = starts[group]!; at < starts[group + 1]!; at++)
      gapTo[column]![partners[at]!] = isSet ? gaps[at]! : -1;
  }
}

function largest(values: Int32Array): number {
  let most = -1;
  for (const value of values) if (value > most) most = value;
  return most;
}
