import { parse } from 'csv-parse/sync';
import type { Simulation } from '../../src/simulate/simulate-firms.js';
import { emptyTies, type Ties } from './figures.js';

type Row = Record<string, string>;

/** What a check needs of the files, read from their text alone: opted-out people and their ties are gone. */
export interface Reading {
  readonly people: ReadonlyMap<string, Row>;
  readonly rows: readonly Row[];
  /** Ties of each kind of interactions.csv. */
  readonly kinds: ReadonlyMap<string, Ties>;
  /** Who met whom in meetings of at most 20. */
  readonly met: Ties;
  /** All kinds laid over one another, meetings both ways. */
  readonly informal: Ties;
  /** Hours a week in calls as source, as target, and in meetings. */
  readonly hours: ReadonlyMap<string, { source: number; target: number; meetings: number }>;
}

const broadcastSize = 20;
const weeks = 26;

export function readTable(simulation: Simulation, file: string): Row[] {
  return parse(simulation.files.get(file) ?? '', { columns: true });
}

export function readSimulation(simulation: Simulation): Reading {
  const people = new Map(
    readTable(simulation, 'people.csv')
      .filter((row) => row['participate'] !== 'no')
      .map((row) => [row['person_id']!, row]),
  );
  const informal = emptyTies(people.keys());
  const met = emptyTies(people.keys());
  const kinds = new Map<string, Map<string, Set<string>>>();
  const hours = new Map([...people.keys()].map((id) => [id, { source: 0, target: 0, meetings: 0 }]));
  const rows = readTable(simulation, 'interactions.csv').filter(
    (row) => people.has(row['source']!) && people.has(row['target']!),
  );
  for (const row of rows) {
    const kind = row['kind']!;
    const ties = kinds.get(kind) ?? emptyTies(people.keys());
    kinds.set(kind, ties);
    ties.get(row['source']!)!.add(row['target']!);
    informal.get(row['source']!)!.add(row['target']!);
    const share = Number(row['duration_minutes']) / 60 / weeks;
    hours.get(row['source']!)!.source += share;
    hours.get(row['target']!)!.target += share;
  }
  for (const row of readTable(simulation, 'meetings.csv')) {
    const all = row['participants']!.split(';');
    const present = all.filter((id) => people.has(id));
    for (const a of present) {
      hours.get(a)!.meetings += Number(row['duration_minutes']) / 60 / weeks;
      if (all.length > broadcastSize) continue;
      for (const b of present) {
        if (a === b) continue;
        met.get(a)!.add(b);
        informal.get(a)!.add(b);
      }
    }
  }
  return { people, rows, kinds, met, informal, hours };
}

/** Ties laid over one another. */
export function overlay(...layers: readonly Ties[]): Ties {
  const result = emptyTies(layers[0]!.keys());
  for (const layer of layers)
    for (const [source, targets] of layer) for (const target of targets) result.get(source)!.add(target);
  return result;
}

/** Who comes to each person, those along the reporting line left out. */
export function soughtBy({ people, informal }: Reading): Map<string, number> {
  const count = new Map([...people.keys()].map((id) => [id, 0]));
  for (const [source, targets] of informal) {
    for (const target of targets) {
      const isLine =
        people.get(source)!['manager_id'] === target || people.get(target)!['manager_id'] === source;
      if (!isLine) count.set(target, count.get(target)! + 1);
    }
  }
  return count;
}

/** Two units: pairs in touch, pairs expected from activity, and those expected of contact that leaves units at all. */
export interface UnitPair {
  readonly a: string;
  readonly b: string;
  readonly observed: number;
  readonly expected: number;
  readonly usual: number;
  /** Largest share of the pairs that one person holds, and who. */
  readonly share: number;
  readonly holder: string;
}

export function unitPairs({ people, informal }: Reading): UnitPair[] {
  const unitOf = (id: string) => people.get(id)!['unit']!;
  const total = new Map<string, number>();
  const outside = new Map<string, number>();
  const between = new Map<string, Map<string, number>>();
  const observed = new Map<string, number>();
  let ends = 0;
  let endsOutside = 0;
  for (const [a, targets] of informal) {
    for (const b of people.keys()) {
      if (a >= b || !(targets.has(b) || informal.get(b)!.has(a))) continue;
      const units = [unitOf(a), unitOf(b)].sort();
      for (const unit of units) total.set(unit, (total.get(unit) ?? 0) + 1);
      ends += 2;
      if (units[0] === units[1]) continue;
      for (const unit of units) outside.set(unit, (outside.get(unit) ?? 0) + 1);
      endsOutside += 2;
      const key = units.join('|');
      observed.set(key, (observed.get(key) ?? 0) + 1);
      const held = between.get(key) ?? new Map<string, number>();
      between.set(key, held);
      for (const id of [a, b]) held.set(id, (held.get(id) ?? 0) + 1);
    }
  }
  const units = [...total.keys()].sort();
  return units.flatMap((a, place) =>
    units.slice(place + 1).map((b): UnitPair => {
      const key = `${a}|${b}`;
      const [holder, most] = [...(between.get(key) ?? [])].sort((x, y) => y[1] - x[1])[0] ?? ['', 0];
      const pairs = observed.get(key) ?? 0;
      return {
        a,
        b,
        observed: pairs,
        expected: (total.get(a)! * total.get(b)!) / ends,
        usual: ((outside.get(a) ?? 0) * (outside.get(b) ?? 0)) / endsOutside,
        share: pairs === 0 ? 0 : most / pairs,
        holder,
      };
    }),
  );
}
