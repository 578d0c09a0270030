import { analyze } from '../../src/analyze.js';
import { contactPairs } from '../../src/findings/gaps/contact-table.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { selectNetwork } from '../../src/graph/select-network.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { outputs } from '../../src/outputs/registry.js';
import { gateDataset } from '../../src/privacy/gate-dataset.js';
import { createRandom } from '../../src/random.js';
import { type KnownSum, LinearAttacker } from './linear-bounds.js';

/** What was tried, and how much could be worked out of what must not be. */
export interface DifferencingCounts {
  organisations: number;
  /** Figures about fewer than k people, and contact that was hidden. */
  figures: number;
  exactlyKnown: number;
  /** Known to lie within 20 % of the truth. */
  knownWithin20: number;
  /** Organisations in which what was shown contradicts the data: a fault of the battery or of the outputs. */
  contradictions: number;
}

const columns = ['firm', 'unit', 'location', 'area'] as const;
const K = 10;
/** What rounding to the nearest five leaves open. */
const ROUNDING = 2.5;

interface Member {
  readonly person_id: string;
  readonly firm: string;
  readonly unit: string;
  readonly location: string;
  readonly area: string;
}

/**
 * Plays the one who works out figures about few people from what a run in the mode `aggregate` shows: random organisations with small
 * units, units beside locations that cross them or put them together otherwise than firms and areas do, and contact that hangs on one
 * person. The attacker knows who is in which group, which groups were put together, and how far rounding goes, and reads every size, count
 * and expectation of the files, and of the style of a group what would tell the contact within it.
 */
export async function differencing(
  seeds: readonly number[],
  perOrganisation: number,
): Promise<DifferencingCounts> {
  const counts = { organisations: 0, figures: 0, exactlyKnown: 0, knownWithin20: 0, contradictions: 0 };
  for (const seed of seeds) {
    const found = await attackOne(seed, perOrganisation);
    counts.organisations++;
    for (const { truth, most, leastOf } of found) {
      counts.figures++;
      // Only of what cannot be far above the truth does it matter how far below it can be.
      const isOpen = most > 1.2 * truth && Math.floor(most + 1e-6) > truth;
      const least = isOpen ? 0 : leastOf();
      if (Number.isNaN(least) || Number.isNaN(most) || truth < least - 1e-6 || truth > most + 1e-6)
        counts.contradictions++;
      else {
        counts.exactlyKnown += Number(Math.ceil(least - 1e-6) >= Math.floor(most + 1e-6));
        counts.knownWithin20 += Number(least >= 0.8 * truth && most <= 1.2 * truth);
      }
    }
  }
  return counts;
}

interface Attacked {
  readonly truth: number;
  readonly most: number;
  leastOf(): number;
}

async function attackOne(seed: number, perOrganisation: number): Promise<Attacked[]> {
  const random = createRandom(seed, 'differencing');
  let members = drawMembers(random.below);
  // The gate refuses an organisation of fewer than k people whole.
  while (members.length < K) members = drawMembers(random.below);
  const dataset = datasetFromRows({
    people: members.map((one) => ({ ...one })),
    interactions: drawTies(members, random),
  });
  const network = selectNetwork(buildGraph(dataset).graph, {});
  const gated = await gateDataset(dataset, { mode: 'aggregate', k: K, by: columns });
  const by = gated.privacy?.columns.filter(({ isShown }) => isShown).map((column) => column.by) ?? [];
  const analysis = await analyze(
    gated,
    { by, minGroup: K, draws: 20, permutations: 99, seed },
    { threads: 1 },
  );
  const shown = JSON.parse(
    outputs
      .find(({ file }) => file === 'analysis.json')!
      .make(analysis, { showNames: true, showValues: true }),
  ) as Shown;

  // Unknowns: people of each atom, and pairs in touch of each two atoms.
  const people = dataset.people.map(({ firm = '', unit = '', location = '', attributes }) => ({
    firm,
    unit,
    location,
    area: attributes.get('area') ?? '',
  }));
  const atomOf = people.map((one) => JSON.stringify(one));
  const atoms = [...new Set(atomOf)].sort();
  const atomPlace = new Map(atoms.map((atom, place) => [atom, place]));
  const sizes = new Float64Array(atoms.length);
  for (const atom of atomOf) sizes[atomPlace.get(atom)!]!++;
  const pairKey = (a: number, b: number) => atoms.length + Math.min(a, b) * atoms.length + Math.max(a, b);
  const contact = new Map<number, number>();
  const everybody = { ...network.groupsBy('firm'), of: new Int32Array(network.nodeCount) };
  const pairs = contactPairs(network, everybody);
  for (let pair = 0; pair < pairs.first.length; pair++) {
    const [a, b] = [pairs.first[pair]!, pairs.second[pair]!].map((person) => atomPlace.get(atomOf[person]!)!);
    contact.set(pairKey(a!, b!), (contact.get(pairKey(a!, b!)) ?? 0) + 1);
  }
  const places = atoms.map((atom) => JSON.parse(atom) as (typeof people)[number]);
  const rests = new Map(shown.privacy.columns.map((column) => [column.by, column.rest]));
  /** The places of atoms that a shown group holds. */
  const inside = (column: string, name: string): number[] => {
    const names = new Set(shown.groups.filter((group) => group.by === column).map((group) => group.name));
    return places.flatMap((place, at) => {
      const own = place[column as 'firm'];
      return own === name || (name === rests.get(column) && !names.has(own)) ? [at] : [];
    });
  };
  const between = (left: readonly number[], right: readonly number[]) => {
    const terms = new Map<number, number>();
    for (const a of left)
      for (const b of right)
        if (contact.has(pairKey(a, b)) || sizes[a]! * sizes[b]! > 0) terms.set(pairKey(a, b), 1);
    return terms;
  };
  const within = (group: readonly number[]) => between(group, group);
  const sumOf = (terms: ReadonlyMap<number, number>) =>
    [...terms].reduce(
      (sum, [key, times]) => sum + times * (key < atoms.length ? sizes[key]! : (contact.get(key) ?? 0)),
      0,
    );
  const ones = (list: readonly number[]) => new Map(list.map((at) => [at, 1]));
  const all = [...atoms.keys()];

  const known: KnownSum[] = [
    near(ones(all), shown.network.people, K),
    near(within(all), shown.network.pairs, 0),
    // Of a small organisation, density to two decimals (orgraph measure --of network) tells the pairs in touch exactly.
    { terms: within(all), least: pairs.first.length, most: pairs.first.length },
    ...shown.groups.map(({ by: column, name, people: count }) => near(ones(inside(column, name)), count, K)),
  ];
  const hiddenCells: ReadonlyMap<number, number>[] = [];
  for (const table of shown.findings.gaps.tables) {
    const greatest = new Map<string, number>();
    for (const cell of table.cells) {
      const terms = between(inside(table.by, cell.a), inside(table.by, cell.b));
      if (cell.isHidden) hiddenCells.push(terms);
      else {
        known.push(near(terms, cell.observed, 0));
        for (const name of [cell.a, cell.b])
          greatest.set(name, Math.max(greatest.get(name) ?? 0, cell.expected));
      }
    }
    // Expectations tell the activity of groups: given to the attacker as closely as the greatest of them is rounded.
    for (const [name, expected] of greatest) {
      const group = inside(table.by, name);
      const outside = all.filter((at) => !group.includes(at));
      const terms = new Map([...within(group)].map(([key]) => [key, 2]));
      for (const [key] of between(group, outside)) terms.set(key, 1);
      const open = expected > 0 ? 0.5 / expected : 1;
      known.push({ terms, least: (1 - open) * sumOf(terms), most: (1 + open) * sumOf(terms) });
    }
  }
  for (const { by: column, name, size, parts } of shown.findings.leadershipStyle.groups) {
    const efficiency = parts?.find(({ id }) => id === 'krackhardt-efficiency')?.value ?? null;
    if (efficiency === null || column === undefined || column === null || size === null) continue;
    // Spare pairs of all that could be, where everybody is together: the others join them.
    const people = inside(column, name).reduce((sum, at) => sum + sizes[at]!, 0);
    const [spare, needed] = [((people - 1) * (people - 2)) / 2, people - 1];
    known.push({
      terms: within(inside(column, name)),
      least: Math.min(sumOf(within(inside(column, name))), needed + (0.995 - efficiency) * spare),
      most: needed + (1.005 - efficiency) * spare,
    });
  }
  const attacker = await LinearAttacker.knowing(known);

  // Sets of fewer than k people: groups of a column, and what two columns have in common.
  const small = new Map<string, number[]>();
  const ofFew: ReadonlyMap<number, number>[] = [];
  for (const list of [
    ['firm'],
    ['unit'],
    ['location'],
    ['firm', 'unit'],
    ['unit', 'location'],
    ['firm', 'location'],
    ['area'],
    ['area', 'location'],
  ] as const)
    for (const place of places) {
      const set = places.flatMap((other, at) =>
        list.every((column) => other[column] === place[column]) ? [at] : [],
      );
      const count = set.reduce((sum, at) => sum + sizes[at]!, 0);
      if (count < K) small.set(JSON.stringify(set), set);
    }
  for (const set of small.values()) {
    const others = all.filter((at) => !set.includes(at));
    ofFew.push(ones(set), within(set), between(set, others));
    for (const { by: column, name } of shown.groups.slice(0, 6)) {
      const group = inside(column, name).filter((at) => !set.includes(at));
      if (group.length > 0) ofFew.push(between(set, group));
    }
  }
  const isTold = (terms: ReadonlyMap<number, number>) => terms.size > 0 && sumOf(terms) > 0;
  const some = (list: readonly ReadonlyMap<number, number>[]) => {
    const step = Math.max(1, Math.floor(list.length / perOrganisation));
    return list.filter((_, at) => at % step === 0).slice(0, perOrganisation);
  };
  return [...some(hiddenCells.filter(isTold)), ...some(ofFew.filter(isTold))].map((terms) => ({
    truth: sumOf(terms),
    most: attacker.mostOf(terms),
    leastOf: () => attacker.leastOf(terms),
  }));
}

interface Shown {
  readonly privacy: { readonly columns: readonly { readonly by: string; readonly rest: string | null }[] };
  readonly network: { readonly people: number; readonly pairs: number };
  readonly groups: readonly { readonly by: string; readonly name: string; readonly people: number }[];
  readonly findings: {
    readonly gaps: {
      readonly tables: readonly {
        readonly by: string;
        readonly cells: readonly {
          readonly a: string;
          readonly b: string;
          readonly isHidden: boolean;
          readonly observed: number;
          readonly expected: number;
        }[];
      }[];
    };
    readonly leadershipStyle: {
      readonly groups: readonly {
        readonly by?: string | null;
        readonly name: string;
        readonly size: number | null;
        readonly parts?: readonly { readonly id: string; readonly value: number | null }[];
      }[];
    };
  };
}

function near(terms: ReadonlyMap<number, number>, shown: number, atLeast: number): KnownSum {
  return { terms, least: Math.max(atLeast, shown - ROUNDING), most: shown + ROUNDING };
}

/** Firms with units of all sizes, many of them small; areas of units, and locations, which cross units now and then in some. */
function drawMembers(below: (bound: number) => number): Member[] {
  const members: Member[] = [];
  const firms = 1 + below(3);
  const crosses = below(2) === 0;
  for (let firm = 0; firm < firms; firm++)
    for (let unit = 0; unit < 2 + below(5); unit++) {
      const size = below(3) === 0 ? 1 + below(9) : 8 + below(30);
      const home = below(4);
      const area = below(3);
      for (let one = 0; one < size; one++)
        members.push({
          person_id: `p${String(members.length).padStart(4, '0')}`,
          firm: `firm ${firm}`,
          unit: `unit ${firm}.${unit}`,
          location: `site ${crosses && below(12) === 0 ? below(4) : home}`,
          area: `area ${area}`,
        });
    }
  return members;
}

/** Ties mostly within units; between units some, and here and there all those of one person. */
function drawTies(members: readonly Member[], random: { below(bound: number): number }) {
  const ties: { source: string; target: string; kind: string }[] = [];
  members.forEach((member, at) => {
    const reach = random.below(40) === 0 ? 20 : 2 + random.below(4);
    for (let tie = 0; tie < reach; tie++) {
      const near = random.below(4) > 0;
      const other = near ? (at + 1 + random.below(6)) % members.length : random.below(members.length);
      if (other !== at)
        ties.push({ source: member.person_id, target: members[other]!.person_id, kind: 'advice' });
    }
  });
  return ties;
}
