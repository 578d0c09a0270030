import type { OrgGraph } from '../../graph/org-graph.js';
import type { Rows } from '../../kernel/introductions/meeting-question.js';
import { nameKey } from '../../matching/facts.js';
import type { Idea, Skill } from '../../schema/records.js';
import type { Words } from '../../words/words.js';

/** What could give two people something to talk about, by number of topic. */
export interface Topics {
  /** Names as they are written where they first stand. */
  readonly names: readonly string[];
  readonly interests: Rows;
  readonly skills: Rows;
  /** What each has ideas about. */
  readonly ideas: Rows;
  /** Interests and ideas together. */
  readonly topics: Rows;
}

/** Reads the topics of everybody: names are compared without regard to capitals and spaces. Cost: O(names). */
export function readTopics({ people, indexOf }: OrgGraph, ideas: readonly Idea[]): Topics {
  const names: string[] = [];
  const numberOf = new Map<string, number>();
  const numbers = (skills: readonly Skill[]): number[] =>
    skills.map(({ name }) => {
      const key = nameKey(name);
      const known = numberOf.get(key);
      if (known !== undefined) return known;
      numberOf.set(key, names.length);
      names.push(name);
      return names.length - 1;
    });
  const interests = people.map((person) => new Set(numbers(person.interests ?? [])));
  const skills = people.map((person) => new Set(numbers(person.skills ?? [])));
  const ideaTopics = people.map(() => new Set<number>());
  for (const { ownerId, topics } of ideas) {
    const owner = indexOf.get(ownerId);
    if (owner !== undefined) for (const topic of numbers(topics)) ideaTopics[owner]!.add(topic);
  }
  return {
    names,
    interests: rowsOf(interests),
    skills: rowsOf(skills),
    ideas: rowsOf(ideaTopics),
    topics: rowsOf(interests.map((of, person) => new Set([...of, ...ideaTopics[person]!]))),
  };
}

function rowsOf(sets: readonly ReadonlySet<number>[]): Rows {
  const starts = new Int32Array(sets.length + 1);
  sets.forEach((set, at) => {
    starts[at + 1] = starts[at]! + set.size;
  });
  return { starts, others: Int32Array.from(sets.flatMap((set) => [...set].sort((a, b) => a - b))) };
}

/** Topics named in one reason. */
const MOST_NAMED = 3;

/**
 * What joins these people, as the first half of a sentence that names nobody: interests all of them share, else an idea of
 * one about what another is interested in, has ideas about, or knows; undefined where nothing on record does.
 */
export function sharedReason(
  words: Words,
  { names, interests, skills, ideas, topics }: Topics,
  meeting: readonly number[],
): string | undefined {
  const isPair = meeting.length === 2;
  const shared = [...setOf(interests, meeting[0]!)].filter((topic) =>
    meeting.every((person) => setOf(interests, person).has(topic)),
  );
  const listed = (numbers: Iterable<number>) => {
    const named = [...numbers].map((topic) => names[topic]!).sort();
    return words.lists.and(named.slice(0, MOST_NAMED));
  };
  if (shared.length > 0) return words.introductions.allAreInterested(isPair, listed(shared));
  for (const owner of meeting) {
    for (const other of meeting) {
      if (other === owner) continue;
      const own = setOf(ideas, owner);
      const wanted = [...own].filter((topic) => setOf(topics, other).has(topic));
      if (wanted.length > 0) return words.introductions.ideaOtherCaresAbout(isPair, listed(wanted));
      const known = [...own].filter((topic) => setOf(skills, other).has(topic));
      if (known.length > 0) return words.introductions.ideaOtherKnows(isPair, listed(known));
    }
  }
  return undefined;
}

function setOf({ starts, others }: Rows, person: number): ReadonlySet<number> {
  return new Set(others.subarray(starts[person]!, starts[person + 1]!));
}
