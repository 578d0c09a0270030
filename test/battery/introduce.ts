// Run with `npm run battery:introduce -- --runs 50`: what introductions close an hour, beside pairing at random and link prediction; whether
// the greedy choice is within its bound of the exact optimum; whether limits hold; seasons; and the time for 10,000 people.
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { type IntroduceInput, introduce } from '../../src/findings/introductions/introductions.js';
import { tablesInOrder } from '../../src/ingest/build-dataset.js';
import type { Row } from '../../src/ingest/dataset-from-rows.js';
import type { ConfigInput } from '../../src/schema/config.js';
import { simulateFirms } from '../../src/simulate/simulate-firms.js';
import { bestClosed } from '../support/best-introductions.js';
import { brokenLimits } from '../support/broken-limits.js';
import { gappedOrg, introduceIn, readOrg } from '../support/introduce-orgs.js';
import { commonNeighbourPairs, gapsIn, randomPairs, shortAfter } from './introduce-peers.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '50' },
    size: { type: 'string', default: '180' },
    people: { type: 'string', default: '10000' },
  },
});
const runs = Number(values.runs);
const start = '2026-09-07';
const today = Date.parse(`${start}T00:00:00Z`) / 86_400_000;
const RANDOM_DRAWS = 5;

await closedAnHour(`${runs} made-up pairs of firms of ${values.size}`, (seed) => {
  const { files } = simulateFirms({ seed, size: Number(values.size) });
  const tables = tablesInOrder.flatMap((table): [string, Row[]][] => {
    const text = files.get(`${table}.csv`);
    return text === undefined ? [] : [[table, parse(text, { columns: true })]];
  });
  const config = JSON.parse(files.get('orgraph.json') ?? '{}') as ConfigInput;
  const org = readOrg(Object.fromEntries(tables), { permutations: 999 }, config);
  return { org, columns: ['firm', 'unit'] };
});
await closedAnHour(`${runs} organisations of 10 units of 20 with 4 planted gaps`, (seed) => {
  const gaps = [
    [0, 1],
    [2, 3],
    [4, 5],
    [6, 7],
  ] as const;
  const org = readOrg(gappedOrg({ units: 10, size: 20, gaps, contacts: 24, seed }), { permutations: 999 });
  return { org, columns: ['unit'] };
});
await againstExact();
await seasons();
await large(Number(values.people));

async function closedAnHour(
  title: string,
  make: (seed: number) => { org: IntroduceInput; columns: readonly string[] },
): Promise<void> {
  const sums = { plan: 0, random: 0, neighbours: 0 };
  let broken = 0;
  let leastOverRandom = Number.POSITIVE_INFINITY;
  let leastOverNeighbours = Number.POSITIVE_INFINITY;
  let without = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const { org, columns } = make(seed);
    const gaps = await gapsIn(org, columns);
    const answer = await introduce({ ...org, findings: { gaps } }, { start }, { threads: 1 });
    broken += brokenLimits(answer, org.graph, org.dataset, {}, today).length;
    if (answer.short === undefined || answer.rows.length === 0) {
      without++;
      continue;
    }
    const perHour = (pairs: readonly (readonly [number, number])[]): number => {
      const { before, after } = shortAfter(org, gaps, pairs)!;
      return pairs.length === 0 ? 0 : (before - after) / (2 * pairs.length);
    };
    const plan = perHour(answer.rows.map(({ people }) => [people[0]!, people[1]!]));
    const count = answer.rows.length;
    let random = 0;
    for (let draw = 0; draw < RANDOM_DRAWS; draw++)
      random += perHour(randomPairs(org, count, 1000 * seed + draw)) / RANDOM_DRAWS;
    const neighbours = perHour(commonNeighbourPairs(org, count));
    sums.plan += plan;
    sums.random += random;
    sums.neighbours += neighbours;
    leastOverRandom = Math.min(leastOverRandom, timesAs(plan, random));
    leastOverNeighbours = Math.min(leastOverNeighbours, timesAs(plan, neighbours));
  }
  const told = runs - without;
  const mean = (sum: number) => (sum / told).toFixed(4);
  console.log(
    `${title} (${without} without a gap), pairs short of expected in the gaps that matter, closed an hour:`,
  );
  console.log(
    `  introduce ${mean(sums.plan)}, random across units ${mean(sums.random)}, common neighbours ${mean(sums.neighbours)}`,
  );
  console.log(
    `  times random: ${told === 0 ? '-' : timesAs(sums.plan, sums.random).toFixed(1)} over all, ${leastOverRandom.toFixed(1)} at least (wanted 3); times common neighbours: ${timesAs(sums.plan, sums.neighbours).toFixed(1)} over all, ${leastOverNeighbours.toFixed(1)} at least (wanted 10); limits broken: ${broken}`,
  );
}

/** How many times as much; endless where the other closes nothing, or opens the gaps further. */
function timesAs(value: number, other: number): number {
  return other <= 0 ? Number.POSITIVE_INFINITY : value / other;
}

async function againstExact(): Promise<void> {
  let least = 1;
  let within = 0;
  let asked = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const gaps = [
      [0, 1],
      [1, 2],
      [3, 4],
    ] as const;
    const tables = gappedOrg({ units: 5, size: 8, gaps, contacts: 16, seed });
    const roles = [{ role_id: 'r', reach: 'u00;u01' }];
    const org = readOrg({ ...tables, roles }, { gapRatio: 0.9, falseDiscovery: 0.3 });
    const options = { start, most: 3 + (seed % 9), perPerson: 1 + (seed % 2), hoursEach: 1 + (seed % 3) / 2 };
    const found = await gapsIn(org, ['unit']);
    const { objective } = await introduce({ ...org, findings: { gaps: found } }, options, { threads: 1 });
    const best = await bestClosed(org, found, options, today);
    if (best === 0) continue;
    asked++;
    least = Math.min(least, objective.closed / best);
    if (objective.closed >= objective.guarantee * best && best <= objective.atMost) within++;
  }
  console.log(
    `greedy against HiGHS: ${within} of ${asked} within the bound of 1/3, the worst closes ${(100 * least).toFixed(1)} % of the optimum`,
  );
}

async function seasons(): Promise<void> {
  let repeats = 0;
  let alone = 0;
  for (let seed = 1; seed <= Math.min(runs, 10); seed++) {
    const tables = gappedOrg({
      units: 6,
      size: 10,
      gaps: [
        [0, 1],
        [2, 3],
      ],
      contacts: 12,
      seed,
    });
    const people = tables.people.map((row) => ({ ...row, hours_available: 2 }));
    const { answer, broken } = await introduceIn({ ...tables, people }, { rounds: 12 });
    if (broken.length > 0) throw new Error(broken.join());
    const pairs = answer.rows.map((row) => [...row.people].sort((a, b) => a - b).join());
    repeats += pairs.length - new Set(pairs).size;
    alone += 12 * 60 - 2 * pairs.length;
  }
  console.log(
    `12 rounds on 60 people, ${Math.min(runs, 10)} seasons: ${repeats} repeats, ${alone} times somebody met nobody`,
  );
}

async function large(count: number): Promise<void> {
  if (count === 0) return;
  const units = Math.round(count / 50);
  const gaps = Array.from({ length: Math.floor(units / 2) }, (_, unit) => [2 * unit, 2 * unit + 1] as const);
  const org = readOrg(gappedOrg({ units, size: 50, gaps, contacts: 50, seed: 1 }), { permutations: 1000 });
  const began = performance.now();
  const found = await gapsIn(org, ['unit']);
  const gapsAt = performance.now();
  const cpuAt = process.cpuUsage();
  const answer = await introduce({ ...org, findings: { gaps: found } }, { start, most: 100 });
  const { user, system } = process.cpuUsage(cpuAt);
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  console.log(
    `${count} people in ${units} units: gaps ${seconds(began, gapsAt)} s, ${answer.rows.length} introductions with the gap test run again ${seconds(gapsAt, performance.now())} s, ${((user + system) / 1e6).toFixed(1)} s of processors (wanted: under 30 s)`,
  );
}
