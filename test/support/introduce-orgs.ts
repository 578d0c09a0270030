import type { IntroduceOptionsInput } from '../../src/findings/introductions/introduce-options.js';
import { type Introductions, introduce } from '../../src/findings/introductions/introductions.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows, type Row, type RowTables } from '../../src/ingest/dataset-from-rows.js';
import { type AnalyzeOptionsInput, completeOptions } from '../../src/options.js';
import { createRandom } from '../../src/random.js';
import type { ConfigInput } from '../../src/schema/config.js';
import { brokenLimits } from './broken-limits.js';

/** An organisation ready to be asked, with few permutations. */
export function readOrg(tables: RowTables, input: AnalyzeOptionsInput = {}, config: ConfigInput = {}) {
  const dataset = datasetFromRows(tables, config);
  const options = completeOptions({ permutations: 199, draws: 20, ...input });
  const { graph } = buildGraph(dataset, options);
  return { dataset, graph, network: selectNetwork(graph, options), options };
}

/** What introduce answers, and the limits it breaks. The first round is on 2026-09-07. */
export async function introduceIn(
  tables: RowTables,
  asked: IntroduceOptionsInput = {},
  input: AnalyzeOptionsInput = {},
): Promise<{ answer: Introductions; broken: string[]; ids: string[][] }> {
  const org = readOrg(tables, input);
  const start = '2026-09-07';
  const answer = await introduce(org, { start, ...asked }, { threads: 1 });
  const today = Date.parse(`${start}T00:00:00Z`) / 86_400_000;
  return {
    answer,
    broken: brokenLimits(answer, org.graph, org.dataset, asked, today),
    ids: answer.rows.map(({ people }) => people.map((person) => org.graph.people[person]!.id)),
  };
}

const topics = ['wine', 'maps', 'bees', 'code', 'trains', 'soil'];

/** Units of equal size, people busy within them and across, but hardly across the gaps. Seeded. */
export function gappedOrg(shape: {
  readonly units: number;
  readonly size: number;
  /** Pairs of units that lack most of their contact. */
  readonly gaps: readonly (readonly [number, number])[];
  readonly contacts: number;
  readonly seed: number;
}): { people: Row[]; interactions: Row[] } {
  const random = createRandom(shape.seed, 'gapped org');
  const count = shape.units * shape.size;
  const unitOf = (person: number) => Math.floor(person / shape.size);
  const idOf = (person: number) => `p${String(person).padStart(4, '0')}`;
  const people = Array.from({ length: count }, (_, person) => ({
    person_id: idOf(person),
    unit: `u${String(unitOf(person)).padStart(2, '0')}`,
    level: String(1 + random.below(4)),
    hours_available: random.below(5),
    interests: [topics[random.below(6)], topics[random.below(6)]].join(';'),
  }));
  const isGap = (a: number, b: number) =>
    shape.gaps.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  const seen = new Set<number>();
  const interactions: Row[] = [];
  for (let drawn = 0; interactions.length < (count * shape.contacts) / 2 && drawn < 1e6; drawn++) {
    const [a, b] = [random.below(count), random.below(count)];
    const key = Math.min(a, b) * count + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    if (isGap(unitOf(a), unitOf(b)) && random.next() > 0.1) continue;
    interactions.push({ source: idOf(a), target: idOf(b), kind: 'contact' });
  }
  return { people, interactions };
}

/** People of units without any tie between the units, each unit a ring. */
export function rings(units: number, size: number): { people: Row[]; interactions: Row[] } {
  const idOf = (unit: number, place: number) =>
    `${'abcdefghij'[unit]}${String(place % size).padStart(2, '0')}`;
  const places = Array.from({ length: units * size }, (_, at) => [Math.floor(at / size), at % size] as const);
  return {
    people: places.map(([unit, place]) => ({ person_id: idOf(unit, place), unit: `unit ${unit}` })),
    interactions: places.map(([unit, place]) => ({
      source: idOf(unit, place),
      target: idOf(unit, place + 1),
      kind: 'contact',
    })),
  };
}
