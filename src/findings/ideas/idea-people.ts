import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import type { Idea } from '../../schema/records.js';
import type { LoadRow } from '../capacity/recorded-load.js';
import { percent } from '../wording.js';

/** Somebody who could join in leading an idea. It is for both to say yes or no. */
export interface IdeaPartner {
  readonly person: number;
  /** The topics of the idea that the person lists or has an idea on, as the idea writes them. */
  readonly topics: readonly string[];
  /** Steps from the owner, direction dropped; undefined where no way leads there. */
  readonly steps: number | undefined;
  /** People in touch with the person, and not with the owner. */
  readonly brings: number;
  readonly hoursAvailable: number | undefined;
  /** What to ask before anybody decides. */
  readonly questions: readonly string[];
}

/** Who cares about the topics of an idea. */
export interface IdeaCircle {
  /** Everybody but the owner and the sponsor who shares a topic and takes part in roles. */
  readonly sharing: number;
  /** Those of them who could join in leading, most shared topics first. */
  readonly partners: readonly IdeaPartner[];
}

/** Partners shown for an idea. */
const MOST_PARTNERS = 3;

/**
 * Makes the function that finds, for an idea, who shares its topics and who could join in leading.
 *
 * A topic is shared by those who list it among their interests or own another idea on it; names are compared without case
 * and spaces, `keyOf` knows the user's synonyms, and none are guessed. Could join: takes part in roles, and does not state 0 hours. Ordered by topics
 * shared, then by people they bring, then by id; level plays no part. Cost for an idea: the contacts of those who share.
 */
export function circleFinder(
  { people, indexOf }: OrgGraph,
  ideas: readonly Idea[],
  { both }: Network,
  loads: readonly LoadRow[],
  keyOf: (name: string) => string,
): (idea: Idea, owner: number, sponsor: number | undefined, stepsOf: Int32Array) => IdeaCircle {
  const carers = peopleByTopic(people, ideas, indexOf, keyOf);
  const isInTouch = new Int32Array(people.length).fill(-1);
  let round = -1;

  const bringsOf = (person: number, owner: number): number => {
    let brings = 0;
    for (let arc = both.starts[person]!; arc < both.starts[person + 1]!; arc++) {
      const other = both.targets[arc]!;
      if (other !== owner && isInTouch[other] !== round) brings++;
    }
    return brings;
  };

  return (idea, owner, sponsor, stepsOf) => {
    round++;
    for (let arc = both.starts[owner]!; arc < both.starts[owner + 1]!; arc++)
      isInTouch[both.targets[arc]!] = round;
    const topics = new Map<number, string[]>();
    for (const [key, name] of topicNames(idea, keyOf)) {
      for (const person of carers.get(key) ?? []) {
        if (person === owner || person === sponsor || !takesRoles(people[person]!)) continue;
        const shared = topics.get(person) ?? [];
        topics.set(person, shared);
        shared.push(name);
      }
    }
    const partners = [...topics]
      .filter(([person]) => people[person]!.hoursAvailable !== 0)
      .map(([person, shared]) => ({ person, topics: shared, brings: bringsOf(person, owner) }))
      .sort((a, b) => b.topics.length - a.topics.length || b.brings - a.brings || a.person - b.person)
      .slice(0, MOST_PARTNERS);
    return {
      sharing: topics.size,
      partners: partners.map((partner) => ({
        ...partner,
        steps: stepsOf[partner.person] === -1 ? undefined : stepsOf[partner.person]!,
        hoursAvailable: people[partner.person]!.hoursAvailable,
        questions: questionsOf(people[partner.person]!.hoursAvailable, loads[partner.person]),
      })),
    };
  };
}

/** Whether a person takes part in roles and what is like them. */
export function takesRoles({ participate }: OrgGraph['people'][number]): boolean {
  return participate !== 'not-roles' && participate !== 'no';
}

/** What to ask about hours before anything is offered; overload is one of the questions, never a verdict. */
export function questionsOf(hours: number | undefined, load: LoadRow | undefined): string[] {
  const questions: string[] = [];
  if (load?.isOverloaded === true && load.recordedHours !== undefined)
    questions.push(
      `Recorded contact already fills ${percent(load.recordedHours / load.weekHours)} of the week: ask before offering.`,
    );
  if (hours === undefined) questions.push('Has not said how many hours: ask how many there are.');
  return questions;
}

/** Keys of the topics of an idea with their names, in the order of the file, each once. */
function topicNames(idea: Idea, keyOf: (name: string) => string): Map<string, string> {
  return new Map([...idea.topics].reverse().map(({ name }) => [keyOf(name), name]));
}

function peopleByTopic(
  people: OrgGraph['people'],
  ideas: readonly Idea[],
  indexOf: OrgGraph['indexOf'],
  keyOf: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<number>> {
  const carers = new Map<string, Set<number>>();
  const add = (name: string, person: number) => {
    const key = keyOf(name);
    const known = carers.get(key) ?? new Set();
    carers.set(key, known);
    known.add(person);
  };
  people.forEach(({ interests }, person) => {
    for (const { name } of interests ?? []) add(name, person);
  });
  for (const { ownerId, topics } of ideas) {
    const owner = indexOf.get(ownerId);
    if (owner !== undefined) for (const { name } of topics) add(name, owner);
  }
  return carers;
}
