import { inducedRows, placesAmong } from '../../graph/induced-rows.js';
import type { Network } from '../../graph/network.js';
import { selectNetwork } from '../../graph/select-network.js';
import { drawnNetwork } from '../../inference/drawn-network.js';
import type { FindingInput } from '../finding-input.js';

/** Classes of people smaller than this are joined with the next, since one person has no spread. */
const LEAST_CLASS = 5;

/** People, and what is known of their posts. */
export interface Posts {
  /** The manager of each person, or -1. */
  readonly managerOf: Int32Array;
  readonly hasLine: boolean;
  /** 0 at the top and more below it; -1 where not known. Undefined where nothing says who stands above whom. */
  readonly rank: Int32Array | undefined;
  /** 1 for formal leaders; undefined where the data does not say who they are. */
  readonly isLeader: Uint8Array | undefined;
}

/** The people one style profile is of, the contact among them, and their posts, all numbered from 0. */
export interface StyleScope extends Posts {
  readonly size: number;
  /** Every kind that counts. */
  readonly network: Network;
  /** The kinds in which one person acts towards another; undefined where no kind has a direction. */
  readonly starts: Network | undefined;
  /** Pairs of person and manager who are both here. */
  readonly lines: number;
  readonly leaders: number;
  /** People of like post: leaders and others by rank, small classes joined. Their habits are compared with one another's. */
  readonly classOf: Int32Array;
  readonly classCount: number;
}

/** What the posts of everybody are, from the chart or from the levels that orgraph.json states. */
export function readPosts({ dataset, graph, chart }: FindingInput): Posts {
  const { formalLevels } = dataset.config;
  const hasLine = dataset.hasReportingLines && graph.managerOf.some((manager) => manager !== -1);
  const isStated = (level: string | undefined) =>
    level !== undefined && formalLevels?.includes(level) === true;
  const isLeader =
    dataset.hasReportingLines || formalLevels !== undefined
      ? Uint8Array.from(graph.people, ({ level }, person) =>
          chart.directReports[person]! > 0 || isStated(level) ? 1 : 0,
        )
      : undefined;
  const rank = hasLine
    ? chart.depth
    : formalLevels === undefined
      ? undefined
      : Int32Array.from(graph.people, ({ level }) => (level === undefined ? -1 : isStated(level) ? 0 : 1));
  return { managerOf: graph.managerOf, hasLine, rank, isLeader };
}

/** The network of the kinds that have a direction, the others left out; undefined where there is none. */
export function directedPart({ graph, network, options }: FindingInput): Network | undefined {
  if (!network.directed) return undefined;
  const kinds = graph.layers
    .filter((layer) => layer.directed && network.kinds.includes(layer.kind))
    .map((layer) => layer.kind);
  if (kinds.length === 0) return undefined;
  return kinds.length === network.kinds.length
    ? network
    : selectNetwork(graph, { kinds, minWeight: options.minWeight });
}

/** Everybody, or the people at `members` (ascending) and the contact among them. */
export function styleScope(
  network: Network,
  starts: Network | undefined,
  posts: Posts,
  members?: Int32Array,
): StyleScope {
  if (members === undefined || members.length === network.nodeCount) return scopeOf(network, starts, posts);
  const placeOf = placesAmong(members, network.nodeCount);
  const among = (whole: Network) => drawnNetwork(whole, inducedRows(whole.out, members, placeOf), members);
  const own = among(network);
  return scopeOf(own, starts === undefined ? undefined : starts === network ? own : among(starts), {
    managerOf: Int32Array.from(members, (person) => {
      const manager = posts.managerOf[person]!;
      return manager === -1 ? -1 : placeOf[manager]!;
    }),
    hasLine: posts.hasLine,
    rank: posts.rank === undefined ? undefined : Int32Array.from(members, (person) => posts.rank![person]!),
    isLeader:
      posts.isLeader === undefined
        ? undefined
        : Uint8Array.from(members, (person) => posts.isLeader![person]!),
  });
}

/** A scope of these people and posts. */
export function scopeOf(network: Network, starts: Network | undefined, posts: Posts): StyleScope {
  let lines = 0;
  for (const manager of posts.managerOf) if (manager !== -1) lines++;
  let leaders = 0;
  if (posts.isLeader !== undefined) for (const one of posts.isLeader) leaders += one;
  const size = network.nodeCount;
  return { ...posts, size, network, starts, lines, leaders, ...classesOf(size, posts) };
}

function classesOf(size: number, { rank, isLeader }: Posts): Pick<StyleScope, 'classOf' | 'classCount'> {
  const keyOf = (person: number) => (isLeader?.[person] === 1 ? 0 : 1e6) + (rank?.[person] ?? 0) + 1;
  const counts = new Map<number, number>();
  for (let person = 0; person < size; person++)
    counts.set(keyOf(person), (counts.get(keyOf(person)) ?? 0) + 1);
  const classAt = new Map<number, number>();
  const keys = [...counts.keys()].sort((a, b) => a - b);
  let current = 0;
  let filled = 0;
  for (const [at, key] of keys.entries()) {
    classAt.set(key, current);
    filled += counts.get(key)!;
    const rest = keys.slice(at + 1).reduce((sum, other) => sum + counts.get(other)!, 0);
    if (filled < LEAST_CLASS || rest < LEAST_CLASS) continue;
    current++;
    filled = 0;
  }
  return {
    classOf: Int32Array.from({ length: size }, (_, person) => classAt.get(keyOf(person))!),
    classCount: current + 1,
  };
}
