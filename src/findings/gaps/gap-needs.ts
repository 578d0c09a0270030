import type { OrgGraph } from '../../graph/org-graph.js';
import { nameKey } from '../../matching/facts.js';
import type { Dataset } from '../../schema/dataset.js';
import type { Words } from '../../words/words.js';
import type { ShownGroups } from '../group-privacy.js';

/** Why two groups need each other. */
export interface GapNeed {
  readonly from: 'role' | 'idea' | 'topic';
  /** Id of the role or idea, name of the topic as it is written: of several spellings the first in code-unit order. */
  readonly id: string;
}

/** A topic that more groups share than this, or than a quarter of them, says nothing of any two of them. */
const MOST_SHARING = 3;

/**
 * Pairs of groups that something in the data needs together, by a x groups + b:
 * - a role whose `reach` names both;
 * - an idea: the groups of its owner and of its sponsor;
 * - a topic of a role or an idea that at least `minGroup` people of both groups list among skills or interests, unless all groups that
 *   are shown do, or more than a quarter of all groups and more than three.
 * Ideas and topics name only groups that are shown. Cost: O(people x topics listed), and pairs of groups named together.
 */
export function needsByPair(
  { dataset, graph }: { readonly dataset: Dataset; readonly graph: OrgGraph },
  groups: ShownGroups,
  minGroup: number,
): Map<number, GapNeed[]> {
  const { names, isHidden } = groups;
  const placeOf = new Map(names.map((name, place) => [nameKey(name), place]));
  const byPair = new Map<number, GapNeed[]>();
  const add = (need: GapNeed, members: Iterable<number>): void => {
    const places = [...new Set(members)].sort((x, y) => x - y);
    places.forEach((a, at) => {
      for (const b of places.slice(at + 1)) {
        const key = a * names.length + b;
        byPair.set(key, [...(byPair.get(key) ?? []), need]);
      }
    });
  };
  const isShown = (group: number) => group !== -1 && isHidden[group] === false;
  const reached = ({ reach }: { readonly reach: readonly string[] }) =>
    reach.flatMap((name) => placeOf.get(nameKey(name)) ?? []);
  for (const role of dataset.roles) add({ from: 'role', id: role.id }, reached(role));

  const groupOf = (id: string | undefined) => {
    const person = id === undefined ? undefined : graph.indexOf.get(id);
    return person === undefined ? -1 : groups.of[person]!;
  };
  for (const { id, ownerId, sponsorId } of dataset.ideas)
    add({ from: 'idea', id }, [groupOf(ownerId), groupOf(sponsorId)].filter(isShown));
  const shownCount = isHidden.filter((hidden) => !hidden).length;
  for (const [topic, members] of groupsByTopic(dataset, graph, groups, minGroup)) {
    if (members.length === shownCount || members.length > Math.max(MOST_SHARING, names.length / 4)) continue;
    add({ from: 'topic', id: topic }, members.filter(isShown));
  }
  return byPair;
}

/**
 * How much each test weighs in the false discovery rate: half of what is allowed goes to pairs that something needs together, where they
 * are fewer than half. Weights have mean 1, so the rate over all stays what was asked for.
 * Source: Genovese, Roeder and Wasserman (2006), Biometrika 93(3), 509-524.
 */
export function needWeights(isNeeded: readonly boolean[]): number[] {
  const needed = isNeeded.filter((is) => is).length;
  const others = isNeeded.length - needed;
  if (needed === 0 || needed >= others) return isNeeded.map(() => 1);
  return isNeeded.map((is) => isNeeded.length / (2 * (is ? needed : others)));
}

/** The groups in which enough people list a topic that a role or an idea names; names are compared without regard to capitals and spaces. */
function groupsByTopic(
  { roles, ideas }: Dataset,
  { people }: OrgGraph,
  { of, names }: ShownGroups,
  minGroup: number,
): [topic: string, groups: number[]][] {
  const spellings = [...roles, ...ideas].flatMap((one) => one.topics.map(({ name }) => name)).sort();
  // The last one set under a key stays, so the first spelling comes last.
  const written = new Map(spellings.reverse().map((name) => [nameKey(name), name]));
  const counts = new Map([...written.keys()].sort().map((topic) => [topic, new Int32Array(names.length)]));
  people.forEach(({ skills = [], interests = [] }, person) => {
    if (of[person] === -1) return;
    const listed = new Set([...skills, ...interests].map(({ name }) => nameKey(name)));
    for (const topic of listed) {
      const count = counts.get(topic);
      if (count !== undefined) count[of[person]!]!++;
    }
  });
  return [...counts].map(([topic, count]) => [
    written.get(topic)!,
    [...count.keys()].filter((group) => count[group]! >= minGroup),
  ]);
}

/** What needs two groups, in words: the first few by name, or all. */
export function needsText(words: Words, needs: readonly GapNeed[], most = needs.length): string {
  const rest = needs.length - most;
  const named = needs.slice(0, most).map(({ from, id }) => words.gaps.need(from, id));
  return [...named, ...(rest > 0 ? [words.gaps.more(rest)] : [])].join('; ');
}
