import type { FindingInput } from '../../src/findings/finding-input.js';
import type { GapTable } from '../../src/findings/gaps/gap-table.js';
import { findGaps } from '../../src/findings/gaps/gaps.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { readChart } from '../../src/graph/chart.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { type AnalyzeOptionsInput, completeOptions } from '../../src/options.js';
import { createRandom, type Random } from '../../src/random.js';

/** How an organisation without gaps is made. */
export interface GaplessShape {
  readonly name: string;
  /** People of each unit. */
  readonly sizes: readonly number[];
  /** Contacts a person has, on average. */
  readonly meanContacts: number;
  /** Spread of activity: the sigma of a lognormal. */
  readonly spread: number;
  /** How many times as active a unit is as others; 1 where left out. */
  readonly unitActivity?: readonly number[];
  /** How many times as likely contact within a unit is; 1, units play no part. */
  readonly within?: number;
}

const even = Array.from({ length: 10 }, () => 25);
const zipf = Array.from({ length: 16 }, (_, rank) => Math.max(6, Math.round(90 / (rank + 1))));

/** Units of one size and of very different ones, people alike and very unlike in activity, quiet and busy units, many small units. */
export const gaplessShapes: readonly GaplessShape[] = [
  { name: '10 units of 25, people alike', sizes: even, meanContacts: 20, spread: 0 },
  { name: '10 units of 25, very uneven activity', sizes: even, meanContacts: 20, spread: 1.2 },
  { name: '16 units of 6 to 90, uneven activity', sizes: zipf, meanContacts: 20, spread: 0.8 },
  {
    name: '16 units of 6 to 90, some 8 times as busy, very uneven activity',
    sizes: zipf,
    meanContacts: 16,
    spread: 1.2,
    unitActivity: zipf.map((_, unit) => [1, 8, 0.5, 3][unit % 4]!),
  },
  {
    name: '60 units of 8, uneven activity',
    sizes: Array.from({ length: 60 }, () => 8),
    meanContacts: 30,
    spread: 0.8,
  },
];

/** Units that keep to themselves, all alike: every pair of units is a gap beside chance, and none beside the others. */
export const secludedShapes: readonly GaplessShape[] = gaplessShapes.map((shape) => ({
  ...shape,
  name: `${shape.name}; contact within units 10 times as likely`,
  within: 10,
}));

/** Ten units of 25; what is expected between two of them grows with contact. */
export const plantedShapes: readonly GaplessShape[] = [20, 24, 30, 40].map((meanContacts) => ({
  name: `10 units of 25, ${meanContacts} contacts a person, uneven activity`,
  sizes: even,
  meanContacts,
  spread: 0.8,
}));

/** Two units that have but a share of the contact they would. */
export interface PlantedGap {
  readonly units: readonly [number, number];
  /** Ties between them that stay; the others go to other people, in proportion to activity. */
  readonly kept: number;
}

/**
 * The gaps by unit of a made organisation: people meet in proportion to the activity of both, and units play no part but as the
 * shape says. Seeded. Cost: milliseconds at hundreds of people.
 */
export async function gapsOf(
  shape: GaplessShape,
  seed: number,
  options: AnalyzeOptionsInput = {},
  planted?: PlantedGap,
): Promise<GapTable> {
  const input = drawOrganisation(shape, seed, options, planted);
  const { tables } = await findGaps(input, ['unit']);
  return tables[0]!;
}

/** The made organisation itself, ready for findings. */
export function drawOrganisation(
  shape: GaplessShape,
  seed: number,
  options: AnalyzeOptionsInput = {},
  planted?: PlantedGap,
): FindingInput {
  const random = createRandom(seed, `gap organisation ${shape.name}`);
  const unitOf = shape.sizes.flatMap((size, unit) => Array.from({ length: size }, () => unit));
  const interactions = drawPairs(shape, unitOf, random, planted).map(([x, y]) => ({
    source: idOf(x),
    target: idOf(y),
    kind: 'contact',
  }));
  const people = unitOf.map((unit, person) => ({ person_id: idOf(person), unit: `u${unit}` }));
  const dataset = datasetFromRows({ people, interactions });
  const complete = completeOptions({ draws: 20, ...options });
  const { graph } = buildGraph(dataset, complete);
  const network = selectNetwork(graph, complete);
  const chart = readChart(graph.managerOf, () => false);
  const control = { threads: 1 };
  return { dataset, graph, chart, network, options: complete, control };
}

const idOf = (person: number) => `p${String(person).padStart(4, '0')}`;

function drawPairs(
  { meanContacts, spread, unitActivity, within = 1 }: GaplessShape,
  unitOf: readonly number[],
  random: Random,
  planted: PlantedGap | undefined,
): [number, number][] {
  const upTo: number[] = [];
  let total = 0;
  for (const unit of unitOf) {
    const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    total += Math.exp(spread * normal) * (unitActivity?.[unit] ?? 1);
    upTo.push(total);
  }
  const draw = (): number => {
    const at = random.next() * total;
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (upTo[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isPlanted = (x: number, y: number): boolean =>
    planted !== undefined &&
    unitOf[x] !== unitOf[y] &&
    [x, y].every((one) => planted.units.includes(unitOf[one]!));
  const wanted = Math.round((unitOf.length * meanContacts) / 2);
  const refused = new Set<number>();
  const pairs = new Map<number, [number, number]>();
  // Pairs of very active people run out, so that not every draw gives one; the bound keeps odd shapes from drawing for ever.
  for (let draws = 0; pairs.size < wanted && draws < 100 * wanted; draws++) {
    const [x, y] = [draw(), draw()];
    const key = Math.min(x, y) * unitOf.length + Math.max(x, y);
    if (x === y || pairs.has(key) || refused.has(key)) continue;
    if (unitOf[x] !== unitOf[y] && random.next() >= 1 / within) continue;
    if (isPlanted(x, y) && random.next() >= planted!.kept) {
      // For good: a pair that may be drawn again would come back in the end.
      refused.add(key);
      continue;
    }
    pairs.set(key, [x, y]);
  }
  return [...pairs.values()];
}
