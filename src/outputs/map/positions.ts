import type { Analysis } from '../../analysis.js';
import type { Groups } from '../../graph/groups.js';
import { arcSources } from '../../kernel/csr.js';
import { disparity } from '../../kernel/structure/disparity.js';
import { forceLayout, type LayoutTies, type Positions, spiral } from './force-layout.js';

/** Where the people and their groups stand on a map, in whole numbers from -1000 to 1000. */
export interface MapPositions {
  /** By person. */
  readonly people: Positions;
  /** What puts people together: units, or firms, or the communities the ties make. */
  readonly groups: Groups;
  /** By group: the middle of its people. */
  readonly centers: Positions;
}

/** Ties whose disparity is below this make the backbone. */
export const BACKBONE_LEVEL = 0.05;
/** The reach of the map on either side. */
const EDGE = 1000;
/** Work of a layout, in people and ties times rounds: enough for 300 rounds of a small firm, 30 of ten thousand people. */
const WORK = 1_800_000;

const made = new WeakMap<Analysis, MapPositions>();

/** Positions of an analysis, made once: groups first, so that those in touch are near; then people around their group. */
export function mapPositions(analysis: Analysis): MapPositions {
  const known = made.get(analysis);
  if (known !== undefined) return known;
  const positions = makePositions(analysis);
  made.set(analysis, positions);
  return positions;
}

function makePositions(analysis: Analysis): MapPositions {
  const { both } = analysis.network;
  const groups = mapGroups(analysis);
  const sources = arcSources(both);
  const values = disparity(both);
  const arcs = [...sources.keys()].filter((arc) => sources[arc]! < both.targets[arc]!);
  const starts = startsOf(groups, groupCenters(groups, arcs, sources, both.targets));
  // Ties within a group pull harder, and those of the backbone hardest, so that a group stays together.
  const kept = arcs.length <= 12 * both.nodeCount ? arcs : arcs.filter((arc) => values[arc]! < 0.3);
  const ties: LayoutTies = {
    sources: kept.map((arc) => sources[arc]!),
    targets: kept.map((arc) => both.targets[arc]!),
    weights: kept.map((arc) => {
      const group = groups.of[sources[arc]!]!;
      const isInside = group !== -1 && group === groups.of[both.targets[arc]!];
      return (isInside ? 0.5 : 0.2) * (values[arc]! < BACKBONE_LEVEL ? 2 : 1);
    }),
  };
  const rounds = Math.round(Math.max(30, Math.min(300, WORK / (both.nodeCount + kept.length + 1))));
  const people = inFrame(forceLayout(starts, ties, rounds));
  return { people, groups, centers: middles(people, groups) };
}

/** What people are put together by on a map: units; firms where no unit is stated; else the communities. */
export function mapGroups({ network, findings }: Analysis): Groups {
  const column = ['unit', 'firm'].find((name) => network.groupColumns.includes(name));
  if (column !== undefined) return network.groupsBy(column);
  const { of, count } = findings.communities;
  const names = Array.from({ length: count }, (_, at) => `community ${at + 1}`);
  const sizes = new Int32Array(count);
  for (const group of of) if (group >= 0) sizes[group]!++;
  return { column: 'community', names, of, sizes };
}

/** Groups by themselves: two are drawn together by the share of their contact that is with one another. */
function groupCenters(
  { of, names, sizes }: Groups,
  arcs: readonly number[],
  sources: Int32Array,
  targets: Int32Array,
): Positions {
  const count = names.length;
  const between = new Map<number, number>();
  for (const arc of arcs) {
    const a = of[sources[arc]!]!;
    const b = of[targets[arc]!]!;
    if (a === -1 || b === -1 || a === b) continue;
    const pair = Math.min(a, b) * count + Math.max(a, b);
    between.set(pair, (between.get(pair) ?? 0) + 1);
  }
  const pairs = [...between.keys()].sort((a, b) => a - b);
  const ends = pairs.map((pair) => [Math.floor(pair / count), pair % count] as const);
  const places = names.map((_, group) => spiral(group, 20));
  const starts = {
    x: Float32Array.from(places, ({ x }) => x),
    y: Float32Array.from(places, ({ y }) => y),
  };
  return forceLayout(
    starts,
    {
      sources: ends.map(([a]) => a),
      targets: ends.map(([, b]) => b),
      weights: pairs.map(
        (pair, at) => between.get(pair)! / Math.sqrt(sizes[ends[at]![0]]! * sizes[ends[at]![1]]!),
      ),
    },
    Math.round(Math.max(50, Math.min(400, WORK / (count + pairs.length + 1)))),
  );
}

/** People around the middle of their group, in the order of ids; those without a group around everything. */
function startsOf({ of, names, sizes }: Groups, centers: Positions): Positions {
  const placed = new Int32Array(names.length);
  let without = 0;
  // Room for everybody: the area grows with the people.
  const spread = 6 * Math.sqrt(Math.max(1, of.length / Math.max(1, names.length)));
  const widest = Math.max(1, ...centers.x.map(Math.abs), ...centers.y.map(Math.abs));
  const scale = (spread * 2 * Math.sqrt(Math.max(1, names.length))) / widest;
  const starts = Array.from(of, (group) => {
    if (group === -1) return spiral(of.length + without++, 6);
    const offset = spiral(placed[group]!++, 6 / Math.sqrt(1 + sizes[group]! / 400));
    return { x: centers.x[group]! * scale + offset.x, y: centers.y[group]! * scale + offset.y };
  });
  return { x: Float32Array.from(starts, ({ x }) => x), y: Float32Array.from(starts, ({ y }) => y) };
}

/** In whole numbers within the frame. Whoever lies far out stands at its edge, or the others would be one dot. */
function inFrame({ x, y }: Positions): Positions {
  const middle = (values: Float32Array) => quantile(values, 0.5);
  const [cx, cy] = [middle(x), middle(y)];
  const reaches = Float32Array.from(x, (_, at) => Math.max(Math.abs(x[at]! - cx), Math.abs(y[at]! - cy)));
  const reach = Math.max(1e-6, Math.min(quantile(reaches, 1), 2 * quantile(reaches, 0.95)));
  const place = (value: number) => Math.round(Math.max(-1, Math.min(1, value / reach)) * EDGE) + 0;
  return { x: x.map((value) => place(value - cx)), y: y.map((value) => place(value - cy)) };
}

function middles({ x, y }: Positions, { of, names }: Groups): Positions {
  const members = names.map((): number[] => []);
  of.forEach((group, person) => {
    if (group !== -1) members[group]!.push(person);
  });
  const middle = (values: Float32Array) =>
    Float32Array.from(members, (people) =>
      people.length === 0
        ? 0
        : Math.round(people.reduce((sum, one) => sum + values[one]!, 0) / people.length),
    );
  return { x: middle(x), y: middle(y) };
}

function quantile(values: Float32Array, share: number): number {
  const sorted = values.slice().sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
