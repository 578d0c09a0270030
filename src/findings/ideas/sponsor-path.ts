import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import type { Idea, Introduced, Role } from '../../schema/records.js';
import { peopleBetween, type WaysTo, waysTo } from './sponsor-ways.js';

/** How the owner of an idea stands to a sponsor in the informal network, direction dropped. */
export type SponsorState =
  | 'sponsors it'
  | 'in touch'
  | 'through others'
  | 'no way'
  | 'no sponsor'
  | 'not known';

/** One meeting that would bring the owner nearer. It is a suggestion, for both to take up or not. */
export interface OpeningMeeting {
  readonly a: number;
  readonly b: number;
  /** Who is in touch with both and could introduce them; undefined where nobody is. */
  readonly through: number | undefined;
}

/** The way from the owner of an idea to a sponsor. */
export interface SponsorPath {
  readonly state: SponsorState;
  /** Named in the file, or, where none is, the nearest one who sponsors a role or idea of the same initiative. */
  readonly basis: 'named' | 'initiative' | undefined;
  readonly sponsor: number | undefined;
  /** Steps from owner to sponsor; undefined without a way. */
  readonly steps: number | undefined;
  /** Introductions on the way until they are in touch: steps less one. */
  readonly missingSteps: number | undefined;
  /** Those between, owner's side first: of the shortest ways the one whose weakest tie is strongest. */
  readonly between: readonly number[];
  /** How many shortest ways there are: with one, it hangs on everybody on it. */
  readonly ways: number;
  /** The next meeting on the way, or a first one where no way leads there; undefined where none is needed or may be named. */
  readonly opening: OpeningMeeting | undefined;
  /** Why no meeting is named though one is needed. */
  readonly noOpening: string | undefined;
}

/** An idea with its owner. */
export interface OwnedIdea {
  readonly idea: Idea;
  readonly owner: number;
}

/**
 * The way of each idea to a sponsor, and the meeting that would open it.
 *
 * A meeting is named only between people who take part in introductions and may be paired, and through such people: on the way, the owner
 * is introduced to the second person by the first. Where no way leads there, the owner would meet the contact of the sponsor who
 * lists most topics of the idea, of equals the one with the strongest tie to the sponsor, and where none lists any, the sponsor.
 * Levels play no part. Cost: O(sponsors x (people + ties)).
 */
export function sponsorPaths(
  owned: readonly OwnedIdea[],
  { roles, history }: { readonly roles: readonly Role[]; readonly history: readonly Introduced[] },
  graph: OrgGraph,
  network: Network,
  keyOf: (name: string) => string,
): SponsorPath[] {
  const isOpen = graph.people.map(
    ({ participate }) => participate !== 'not-introductions' && participate !== 'no',
  );
  const isNever = neverPairs(history, graph);
  const candidates = sponsorsOf(owned, roles, graph, keyOf);
  const asked = new Map<number, number[]>();
  candidates.forEach(({ sponsors }, at) => {
    for (const sponsor of sponsors) asked.set(sponsor, [...(asked.get(sponsor) ?? []), at]);
  });
  const best: (SponsorPath | undefined)[] = owned.map(() => undefined);
  // One search a sponsor serves all ideas that ask for it; sponsors come in the order of people, so that of equals the first stays.
  for (const sponsor of [...asked.keys()].sort((a, b) => a - b)) {
    const all = waysTo(network.both, sponsor);
    const open = waysTo(network.both, sponsor, (person) => isOpen[person]!);
    for (const at of asked.get(sponsor)!) {
      const path = pathOf(owned[at]!, all, open, candidates[at]!.basis, {
        isOpen,
        isNever,
        graph,
        network,
        keyOf,
      });
      if (isNearer(path, best[at])) best[at] = path;
    }
  }
  return best.map((path) => path ?? withoutSponsor);
}

const withoutSponsor: SponsorPath = {
  state: 'no sponsor',
  basis: undefined,
  sponsor: undefined,
  steps: undefined,
  missingSteps: undefined,
  between: [],
  ways: 0,
  opening: undefined,
  noOpening: undefined,
};

function isNearer(path: SponsorPath, other: SponsorPath | undefined): boolean {
  return other === undefined || (path.steps ?? Infinity) < (other.steps ?? Infinity);
}

/** Whether two people are never to be paired. */
function neverPairs(
  history: readonly Introduced[],
  { indexOf, people }: OrgGraph,
): (a: number, b: number) => boolean {
  const pairs = new Set<number>();
  for (const { personA, personB, never } of history) {
    const [a, b] = [indexOf.get(personA), indexOf.get(personB)];
    if (never && a !== undefined && b !== undefined)
      pairs.add(Math.min(a, b) * people.length + Math.max(a, b));
  }
  return (a, b) => pairs.has(Math.min(a, b) * people.length + Math.max(a, b));
}

/** The sponsor an idea names; else those who sponsor something of the same initiative, its owner left out. */
function sponsorsOf(
  owned: readonly OwnedIdea[],
  roles: readonly Role[],
  { indexOf }: OrgGraph,
  keyOf: (name: string) => string,
): { readonly basis: SponsorPath['basis']; readonly sponsors: readonly number[] }[] {
  const ofInitiative = new Map<string, Set<number>>();
  for (const { initiative, sponsorId } of [...roles, ...owned.map(({ idea }) => idea)]) {
    const sponsor = sponsorId === undefined ? undefined : indexOf.get(sponsorId);
    if (initiative === undefined || sponsor === undefined) continue;
    const key = keyOf(initiative);
    ofInitiative.set(key, (ofInitiative.get(key) ?? new Set()).add(sponsor));
  }
  return owned.map(({ idea, owner }) => {
    const named = idea.sponsorId === undefined ? undefined : indexOf.get(idea.sponsorId);
    if (named !== undefined) return { basis: 'named', sponsors: [named] };
    const others = idea.initiative === undefined ? undefined : ofInitiative.get(keyOf(idea.initiative));
    return { basis: 'initiative', sponsors: [...(others ?? [])].filter((sponsor) => sponsor !== owner) };
  });
}

interface Surroundings {
  readonly isOpen: readonly boolean[];
  readonly isNever: (a: number, b: number) => boolean;
  readonly graph: OrgGraph;
  readonly network: Network;
  readonly keyOf: (name: string) => string;
}

function pathOf(
  { idea, owner }: OwnedIdea,
  all: WaysTo,
  open: WaysTo,
  basis: SponsorPath['basis'],
  around: Surroundings,
): SponsorPath {
  const sponsor = all.goal;
  const steps = all.steps[owner]!;
  const hasTies = around.network.both.arcCount > 0;
  const state: SponsorState =
    steps === 0
      ? 'sponsors it'
      : steps === 1
        ? 'in touch'
        : steps > 1
          ? 'through others'
          : hasTies
            ? 'no way'
            : 'not known';
  const isNeeded = state === 'through others' || state === 'no way';
  const refuses = !around.isOpen[owner] || !around.isOpen[sponsor];
  const opening = isNeeded && !refuses ? openingOf(idea, owner, open, around) : undefined;
  const isBarred = opening !== undefined && around.isNever(opening.a, opening.b);
  return {
    state,
    basis,
    sponsor,
    steps: steps === -1 ? undefined : steps,
    missingSteps: steps === -1 ? undefined : Math.max(0, steps - 1),
    between: peopleBetween(all, owner),
    ways: steps > 0 ? all.ways[owner]! : 0,
    opening: isBarred ? undefined : opening,
    noOpening: !isNeeded
      ? undefined
      : refuses
        ? `${around.isOpen[owner] ? 'the sponsor' : 'the owner'} takes no part in introductions`
        : isBarred
          ? 'those who would meet are not to be paired'
          : undefined,
  };
}

function openingOf(idea: Idea, owner: number, open: WaysTo, around: Surroundings): OpeningMeeting {
  const [through, second] = [...peopleBetween(open, owner), open.goal];
  if (open.steps[owner]! > 1 && second !== undefined) return { a: owner, b: second, through };
  return { a: owner, b: firstToMeet(idea, owner, open.goal, around), through: undefined };
}

/** The contact of the sponsor who lists most topics of the idea, of equals the closest to the sponsor; else the sponsor. */
function firstToMeet(
  idea: Idea,
  owner: number,
  sponsor: number,
  { isOpen, isNever, graph, network: { both }, keyOf }: Surroundings,
): number {
  const topics = new Set(idea.topics.map(({ name }) => keyOf(name)));
  let chosen = sponsor;
  let most = 0;
  let strongest = 0;
  for (let arc = both.starts[sponsor]!; arc < both.starts[sponsor + 1]!; arc++) {
    const contact = both.targets[arc]!;
    if (contact === owner || !isOpen[contact] || isNever(owner, contact)) continue;
    const interests = new Set(graph.people[contact]!.interests?.map(({ name }) => keyOf(name)));
    const shared = [...topics].filter((topic) => interests.has(topic)).length;
    const strength = both.strengths[arc]!;
    if (shared === 0 || shared < most || (shared === most && strength <= strongest)) continue;
    chosen = contact;
    most = shared;
    strongest = strength;
  }
  return chosen;
}
