import type { OrgGraph } from '../../graph/org-graph.js';
import type { Csr } from '../../kernel/csr.js';
import { takesRoles } from '../ideas/idea-people.js';

/** Somebody who could take something over from a person whose week is full. It is for both to talk about. */
export interface ReliefCandidate {
  readonly person: number;
  /** Skills of the other that this person lists at the same level or above, or without a level. */
  readonly skills: readonly string[];
  /** Of those who come to the other, how many this person is in touch with. */
  readonly inTouch: number;
  /** Hours offered a week that this run has not asked for yet. */
  readonly hoursLeft: number;
}

/** Who could relieve somebody, and where nobody could, why. */
export interface Relief {
  readonly candidates: readonly ReliefCandidate[];
  readonly noCandidate: string | undefined;
}

/** What relief is looked for in. */
export interface ReliefInput {
  readonly graph: OrgGraph;
  /** Who comes to whom, from their target; or everybody in touch, where ties have no direction. */
  readonly comesTo: Csr;
  readonly both: Csr;
  readonly isOverloaded: (person: number) => boolean;
  /** The same for all words that mean one skill. */
  readonly keyOf: (name: string) => string;
  /** Hours asked of a person by this run. */
  readonly hoursAsked: (person: number) => number;
}

const MOST_CANDIDATES = 3;

/**
 * Who could relieve a person: takes part in roles, states hours of which some are left after what this run asks, is not
 * overloaded, lists at least one of the skills at least at the level, and is in touch with at least one of those who come to
 * the person. Most of those in touch first, then skills, then hours, then by id. Level plays no part. Cost: the contacts
 * of those who come to the person.
 */
export function findRelief(person: number, input: ReliefInput): Relief {
  const { graph, comesTo, both, isOverloaded, hoursAsked, keyOf } = input;
  const skills = new Map(
    (graph.people[person]!.skills ?? []).map(({ name, level }) => [keyOf(name), { name, level }]),
  );
  if (skills.size === 0) return none('the person lists no skills');
  const inTouch = new Map<number, number>();
  for (let arc = comesTo.starts[person]!; arc < comesTo.starts[person + 1]!; arc++) {
    const served = comesTo.targets[arc]!;
    for (let other = both.starts[served]!; other < both.starts[served + 1]!; other++) {
      const contact = both.targets[other]!;
      if (contact !== person) inTouch.set(contact, (inTouch.get(contact) ?? 0) + 1);
    }
  }
  if (inTouch.size === 0) return none('nobody is in touch with those who come to the person');
  const candidates = [...inTouch]
    .map(([candidate, count]): ReliefCandidate => {
      const { hoursAvailable, skills: own } = graph.people[candidate]!;
      return {
        person: candidate,
        skills: (own ?? [])
          .filter(({ name, level }) => {
            const wanted = skills.get(keyOf(name));
            return wanted !== undefined && (level ?? 5) >= (wanted.level ?? 0);
          })
          .map(({ name }) => name),
        inTouch: count,
        hoursLeft: (hoursAvailable ?? 0) - hoursAsked(candidate),
      };
    })
    .filter(
      (candidate) =>
        candidate.skills.length > 0 &&
        candidate.hoursLeft > 0 &&
        takesRoles(graph.people[candidate.person]!) &&
        !isOverloaded(candidate.person),
    )
    .sort(
      (a, b) =>
        b.inTouch - a.inTouch ||
        b.skills.length - a.skills.length ||
        b.hoursLeft - a.hoursLeft ||
        a.person - b.person,
    );
  return candidates.length === 0
    ? none('nobody in touch with those who come to the person has one of the skills and hours left')
    : { candidates: candidates.slice(0, MOST_CANDIDATES), noCandidate: undefined };
}

function none(noCandidate: string): Relief {
  return { candidates: [], noCandidate };
}
