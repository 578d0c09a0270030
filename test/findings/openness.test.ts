import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { createInsiderChance, eiRange } from '../../src/findings/openness/ei-amounts.js';
import { findOpenness, type OpennessRow } from '../../src/findings/openness/openness.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { dealtOpenness } from '../../src/kernel/groups/dealt-openness.js';
import { runHere } from '../../src/kernel/pass.js';
import { measureGroups, measureNetwork, measurePeople } from '../../src/metrics/registry.js';
import { createRandom, shuffle } from '../../src/random.js';
import { drawOrganisation } from '../battery/gap-organisations.js';
import { studiesFolder } from '../reference/figures.js';
import { groupedNetwork } from '../support/grouped-network.js';
import { expectNear } from '../support/near.js';

const eiOn = ({ figures }: OpennessRow, basis: string) => figures.find((one) => one.basis === basis)!;

describe('findOpenness', () => {
  it('values are those of the measures, and expected what random groups give', async () => {
    const input = drawOrganisation(
      { name: 'open', sizes: [12, 7, 20], meanContacts: 6, spread: 0.8, within: 3 },
      1,
      { permutations: 1999 },
    );
    const { network } = input;
    const groups = network.groupsBy('unit');
    const { rows, people } = await findOpenness(input, ['unit']);
    const [whole, ...ofGroups] = rows;
    const network1 = (id: Parameters<typeof measureNetwork>[1]) =>
      measureNetwork(network, id, { by: 'unit' })[0]!.value;
    expectNear(
      [eiOn(whole!, 'ties').value, eiOn(whole!, 'pairs').value, eiOn(whole!, 'weights').value],
      [
        network1('network-ei-index'),
        network1('network-ei-index-pairs'),
        network1('network-ei-index-weighted'),
      ],
    );
    expect(whole!.assortativity).toBe(network1('assortativity'));
    expectNear(
      ofGroups.map((row) => eiOn(row, 'ties').value),
      [...measureGroups(network, 'group-ei-index', groups)],
    );
    const ei = measurePeople(network, 'ei-index', { by: 'unit' });
    expectNear(
      people.map(({ figures }) => figures[0]!.value),
      people.map(({ person }) => ei[person]!),
    );
    // Random pairs of 39 people are inside their group so often.
    const inside = (12 * 11 + 7 * 6 + 20 * 19) / (39 * 38);
    expect(Math.abs(eiOn(whole!, 'pairs').expected - (1 - 2 * inside))).toBeLessThan(0.02);
    expect(eiOn(whole!, 'pairs').pLower).toBeLessThan(0.01);
    expect(whole!.segregation).toBeCloseTo(1 - (1 + eiOn(whole!, 'pairs').value) / 2 / (1 - inside), 12);
  });

  it('findOpenness gives the same with any number of threads', async () => {
    const shape = { name: 'wide', sizes: [150, 90, 160], meanContacts: 16, spread: 0.8, within: 2 };
    const input = drawOrganisation(shape, 2, { permutations: 9999 });
    const found = [];
    for (const threads of [1, 2])
      found.push((await findOpenness({ ...input, control: { threads } }, ['unit'])).rows);
    expect(found[1]).toEqual(found[0]);
  });

  it('findOpenness leaves dealings in which a group has no contact out of its p', async () => {
    // One pair in touch across five units of six, all others with nobody.
    const units = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [String.fromCharCode(65 + n), `u${n % 5}`]),
    );
    const network = groupedNetwork(units, ['AB'], true);
    const input = drawOrganisation({ name: 'any', sizes: [6], meanContacts: 2, spread: 0 }, 1);
    const { rows } = await findOpenness({ ...input, network }, ['unit']);
    const unit = rows.find(({ group }) => group === 'u0')!;
    const { value, expected, pLower, pUpper } = eiOn(unit, 'pairs');
    // The pair falls into u0 in C(6, 2) of C(30, 2) dealings, and has one of its people there in 6 x 24: only these have a value.
    const inside = 15 / (15 + 144);
    expect([value, pLower]).toEqual([1, 1]);
    expect(Math.abs(pUpper - (1 - inside))).toBeLessThan(0.05);
    expect(Math.abs(expected - (1 - 2 * inside))).toBeLessThan(0.1);
  });

  it('dealtOpenness counts what dealing people out and adding up every tie gives', () => {
    const random = createRandom(3, 'dealt');
    const labels = Int32Array.from({ length: 30 }, (_, person) => person % 3);
    const first = Int32Array.from({ length: 60 }, (_, pair) => pair % 30);
    const second = first.map((one, pair) => (one + 1 + (pair % 7)) % 30);
    const ties = Float64Array.from(first, () => 1 + random.below(2));
    const strengths = Float64Array.from(first, () => random.next());
    const values = new Float64Array(12).fill(0.3);
    const permutations = 4000;
    const input = { first, second, ties, strengths, labels, groupCount: 3, values, permutations, seed: 5 };
    const [sums, asLow, asHigh] = runHere(dealtOpenness, input);
    const plain = values.map(() => 0);
    const low = values.map(() => 0);
    const dealt = labels.slice();
    for (let round = 0; round < permutations; round++) {
      shuffle(dealt, random);
      [ties, ties.map(() => 1), strengths].forEach((amounts, basis) => {
        for (const group of [0, 1, 2, 3]) {
          let [inside, outside] = [0, 0];
          amounts.forEach((amount, pair) => {
            const ends = [dealt[first[pair]!]!, dealt[second[pair]!]!];
            if (group < 3 && !ends.includes(group)) return;
            if (ends[0] === ends[1]) inside += amount;
            else outside += amount;
          });
          const value = (outside - inside) / (outside + inside);
          plain[4 * basis + group]! += value;
          if (value <= 0.3) low[4 * basis + group]!++;
        }
      });
    }
    sums!.forEach((sum, at) => {
      expect(Math.abs(sum - plain[at]!) / permutations).toBeLessThan(0.02);
      expect(Math.abs(asLow![at]! - low[at]!) / permutations).toBeLessThan(0.05);
      expect(asLow![at]! + asHigh![at]!).toBeGreaterThanOrEqual(permutations);
    });
  });

  it('eiRange is what the best and worst places for ties give', () => {
    // Three ties, room for two inside: one must leave, the weakest; all may leave.
    expect(eiRange([1, 5, 2], 2, 9)).toEqual({ least: (1 - 7) / 8, greatest: 1 });
    expect(eiRange([1, 1], 4, 0)).toEqual({ least: -1, greatest: -1 });
  });

  it('createInsiderChance is the share of all ways to draw', () => {
    const chance = createInsiderChance(9)(4, 3, 2);
    // Of 84 ways to draw 3 of 9, 30 have two of the four and 4 have three.
    expectNear([chance.atLeast, chance.atMost], [34 / 84, 80 / 84], 1e-9);
  });

  it.each([
    ['one unit', [{ unit: 'a' }, { unit: 'a' }]],
    ['units of one', [{ unit: 'a' }, { unit: 'b' }]],
    ['no unit', [{}, {}]],
  ])('with %s nothing is NaN in words, and what is missing is said', async (_, units) => {
    const people = units.map((row, n) => ({ person_id: `p${n}`, ...row }));
    const { findings } = await analyze(
      datasetFromRows({ people, interactions: [{ source: 'p0', target: 'p1', kind: 'k' }] }),
      { draws: 20, permutations: 99 },
    );
    expect(findings.openness.sentences.join(' ')).not.toMatch(/NaN|undefined/);
    expect(findings.openness.rows.filter(({ isHidden, group }) => group !== undefined && !isHidden)).toEqual(
      [],
    );
  });
});

describe('people whose working group is another', () => {
  it('are found with the share of runs, and nobody of a unit that is too small', async () => {
    const ids = ['u', 'v'].flatMap((unit) => Array.from({ length: 8 }, (_, n) => `${unit}${n}`));
    // Everybody with everybody of their letter; v0 is on the chart of u, and x of a unit of its own.
    const people = [...ids, 'v8'].map((person_id) => ({
      person_id,
      unit: person_id === 'v0' ? 'u' : person_id === 'v8' ? 'x' : person_id[0]!,
    }));
    const interactions = people.flatMap(({ person_id: one }) =>
      people
        .filter(({ person_id: other }) => other > one && other[0] === one[0])
        .map(({ person_id: other }) => ({ source: one, target: other, kind: 'k' })),
    );
    const { findings, graph } = await analyze(datasetFromRows({ people, interactions }), {
      draws: 20,
      permutations: 99,
      minGroup: 5,
    });
    const { elsewhere, agreement } = findings.communities;
    // The unit of one is hidden, and the smaller of the others with it, so that it cannot be had by subtraction.
    expect(agreement[0]!.by).toBe('unit');
    expect(elsewhere.map(({ person }) => graph.people[person]!.id)).toEqual([]);
    const all = await analyze(
      datasetFromRows({ people: people.filter(({ unit }) => unit !== 'x'), interactions }),
      { draws: 20, permutations: 99 },
    );
    expect(all.findings.communities.elsewhere).toMatchObject([{ own: 'u', working: 'v', share: 1 }]);
    expect(all.findings.communities.agreement[0]!.variation).toBeGreaterThan(0);
  });
});

/** What a reader of group figures knows: sums of ties between groups, as linear equations over unordered pairs of groups. */
describe('hidden groups', () => {
  it('cannot be had from group tables by subtraction: no tie count of a hidden group is determined', async () => {
    const random = createRandom(7, 'hidden');
    const sizes = [14, 11, 9, 8, 3];
    const people = sizes.flatMap((size, unit) =>
      Array.from({ length: size }, (_, n) => ({ person_id: `u${unit}p${n}`, unit: `u${unit}` })),
    );
    const interactions = Array.from({ length: 260 }, () => ({
      source: people[random.below(people.length)]!.person_id,
      target: people[random.below(people.length)]!.person_id,
      kind: 'k',
    }));
    const { findings } = await analyze(datasetFromRows({ people, interactions }), {
      draws: 20,
      permutations: 99,
      undirected: true,
    });
    const table = findings.gaps.tables[0]!;
    const names = table.groups.map(({ name }) => name);
    const hidden = table.groups.filter(({ isHidden }) => isHidden).map(({ name }) => name);
    expect(hidden).toEqual(['u3', 'u4']);
    const cells = names.flatMap((a, at) => names.slice(at).map((b) => `${a} ${b}`));
    const place = (a: string, b: string) => cells.indexOf([a, b].sort().join(' '));
    const equations: number[][] = [];
    const know = (weigh: (a: string, b: string) => number): void => {
      equations.push(cells.map((cell) => weigh(...(cell.split(' ') as [string, string]))));
    };
    // All pairs in touch, and their E-I index: what is inside, and what is outside.
    know(() => 1);
    know((a, b) => (a === b ? 1 : 0));
    // Cells of gaps, and of each shown group what is inside and what leaves it to others that are shown (openness).
    for (const { a, b, isHidden, observed } of table.cells) {
      expect(isHidden).toBe(hidden.includes(a) || hidden.includes(b));
      expect(Number.isNaN(observed)).toBe(isHidden);
      if (!isHidden) know((x, y) => (place(x, y) === place(a, b) ? 1 : 0));
    }
    for (const { group, isHidden, figures } of findings.openness.rows) {
      if (group === undefined) continue;
      expect(isHidden).toBe(hidden.includes(group));
      if (isHidden) expect(figures).toEqual([]);
      else {
        know((x, y) => (x === group && y === group ? 1 : 0));
        know((x, y) =>
          (x === group) !== (y === group) && !hidden.includes(x) && !hidden.includes(y) ? 1 : 0,
        );
        const pairs = figures.find(({ basis }) => basis === 'pairs')!;
        const row = table.groups.find(({ name }) => name === group)!;
        expect(pairs.value).toBeCloseTo(row.eiIndex, 12);
      }
    }
    // Bridges, brokers and introductions: what joins two groups, and how many ties join any.
    const { fragileBridges, brokers, introductions } = findings;
    know((x, y) => (x === y ? 0 : 1));
    expect(fragileBridges.carried.length).toBeGreaterThan(0);
    for (const { a, b, pairs } of fragileBridges.carried) {
      expect(pairs).toBe(table.cells.find((cell) => cell.a === a && cell.b === b)!.observed);
      know((x, y) => (place(x, y) === place(a, b) ? 1 : 0));
    }
    expect(fragileBridges.joined[0]).toMatchObject({ named: [], groupPairs: 3 });
    const named = [
      ...fragileBridges.carried,
      ...brokers.rows.flatMap(({ joins }) => joins),
      ...introductions.gaps,
      ...introductions.rows.flatMap(({ closes }) => closes),
    ].flatMap(({ a, b }) => [a, b]);
    expect(named.filter((name) => hidden.includes(name))).toEqual([]);
    const rank = rankOf(equations);
    for (const [at, cell] of cells.entries()) {
      const [a, b] = cell.split(' ') as [string, string];
      if (!hidden.includes(a) && !hidden.includes(b)) continue;
      // The cell is determined if knowing it adds nothing to what is known.
      const unit = cells.map((_, other) => (other === at ? 1 : 0));
      expect(rankOf([...equations, unit]), cell).toBeGreaterThan(rank);
    }
  });
});

/** The rank of a matrix, by elimination. */
function rankOf(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
    const pivot = matrix.findIndex((row, at) => at >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot === -1) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!];
    const first = matrix[rank]!;
    for (const row of matrix.slice(rank + 1)) {
      const factor = row[column]! / first[column]!;
      for (let at = column; at < row.length; at++) row[at]! -= factor * first[at]!;
    }
    rank++;
  }
  return rank;
}

describe('on real studies', () => {
  const folder = studiesFolder();
  if (folder === undefined) {
    it.skip('SKIPPED: the studies are not beside this repository (set ORGRAPH_STUDIES to their folder)', () => {});
    return;
  }
  it.each([
    ['krackhardt-hightech', { kinds: ['reports_to'] }, 'unit', -0.6],
    ['krackhardt-hightech', { kinds: ['advice'] }, 'unit', 0.516],
    ['krackhardt-hightech', { kinds: ['friendship'] }, 'unit', 0.255],
    ['cross-parker-consulting', { kinds: ['information'], minWeight: 4 }, 'region', -0.929],
  ] as const)('the E-I index on ties of %s (%o) by %s is %d', async (study, query, by, value) => {
    const { findings } = await analyze(await readDataset(`${folder}/${study}`), {
      ...query,
      kinds: [...query.kinds],
      by: [by],
      draws: 20,
      permutations: 99,
    });
    expect(eiOn(findings.openness.rows[0]!, 'ties').value.toFixed(3)).toBe(value.toFixed(3));
  });
});
