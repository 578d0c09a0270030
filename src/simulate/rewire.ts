import { OrgraphError } from '../errors.js';
import { createRandom, type Random } from '../random.js';
import { type Cell, cellsOfCsv, writeCsv } from './csv-text.js';
import type { Simulation } from './simulate-firms.js';

/** Tries for each tie or seat, two of which take part in each: after some ten, nothing of the old order is left. */
const triesEach = 5;

/**
 * A control for what is planted: who is in touch with whom is dealt out anew, and all the rest stays.
 *
 * In interactions.csv two ties of one kind swap their targets, again and again, so that everybody keeps, kind by kind, the
 * number of people they act towards and the number who act towards them, and the number of rows each way. The rows of
 * a tie stay together, swap only with as many rows, and keep source, time, weight and duration. In meetings.csv people
 * swap seats: a meeting keeps its size, a person the number of meetings. No tie leads to oneself.
 * A finding that is still there afterwards says something about numbers, not about who is tied to whom.
 */
export function rewire(simulation: Simulation, seed: number): Simulation {
  const files = new Map(simulation.files);
  const interactions = files.get('interactions.csv');
  if (interactions !== undefined) files.set('interactions.csv', rewireInteractions(interactions, seed));
  const meetings = files.get('meetings.csv');
  if (meetings !== undefined) files.set('meetings.csv', rewireMeetings(meetings, seed));
  return { files, planted: simulation.planted };
}

interface Tie {
  readonly source: number;
  target: number;
  readonly rows: number[];
}

/** Swaps the targets of ties of the same kind; see {@link rewire}. Takes CSV text with source, target and kind. */
export function rewireInteractions(text: string, seed: number): string {
  const random = createRandom(seed, 'simulate/rewire-interactions');
  const [header = [], ...rows] = cellsOfCsv(text);
  const [source, target, kind] = placesOf('rewireInteractions', header, ['source', 'target', 'kind']);
  const ids = [...new Set(rows.flatMap((row) => [row[source]!, row[target]!]))];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const pairOf = (from: number, to: number) => from * ids.length + to;

  const kinds = new Map<string, Map<number, Tie>>();
  for (const [place, row] of rows.entries()) {
    const ties = kinds.get(row[kind]!) ?? new Map<number, Tie>();
    kinds.set(row[kind]!, ties);
    const [from, to] = [numbers.get(row[source]!)!, numbers.get(row[target]!)!];
    const known = ties.get(pairOf(from, to));
    if (known === undefined) ties.set(pairOf(from, to), { source: from, target: to, rows: [place] });
    else known.rows.push(place);
  }
  for (const ties of kinds.values()) {
    const taken = new Set(ties.keys());
    for (const alike of groupByRows(ties.values())) swapTargets(alike, taken);
    for (const tie of ties.values()) for (const place of tie.rows) rows[place]![target] = ids[tie.target]!;
  }
  return writeCsv(header, rows);

  function swapTargets(ties: readonly Tie[], taken: Set<number>): void {
    const isOpen = (from: number, to: number) => from !== to && !taken.has(pairOf(from, to));
    for (const [a, b] of drawPairs(ties, random)) {
      if (!isOpen(a.source, b.target) || !isOpen(b.source, a.target)) continue;
      for (const tie of [a, b]) taken.delete(pairOf(tie.source, tie.target));
      [a.target, b.target] = [b.target, a.target];
      for (const tie of [a, b]) taken.add(pairOf(tie.source, tie.target));
    }
  }
}

function groupByRows(ties: Iterable<Tie>): Iterable<readonly Tie[]> {
  const groups = new Map<number, Tie[]>();
  for (const tie of ties) {
    const group = groups.get(tie.rows.length);
    if (group === undefined) groups.set(tie.rows.length, [tie]);
    else group.push(tie);
  }
  return groups.values();
}

/** Swaps people between meetings; see {@link rewire}. Takes CSV text with participants, one row a meeting. */
export function rewireMeetings(text: string, seed: number): string {
  const random = createRandom(seed, 'simulate/rewire-meetings');
  const [header = [], ...rows] = cellsOfCsv(text);
  const [participants] = placesOf('rewireMeetings', header, ['participants']);
  const present = rows.map((row) => new Set(row[participants]!.split(';')));
  const seats = present.flatMap((people, meeting) => [...people].map((person) => ({ meeting, person })));
  for (const [a, b] of drawPairs(seats, random)) {
    if (present[a.meeting]!.has(b.person) || present[b.meeting]!.has(a.person)) continue;
    present[a.meeting]!.delete(a.person);
    present[b.meeting]!.delete(b.person);
    present[a.meeting]!.add(b.person);
    present[b.meeting]!.add(a.person);
    [a.person, b.person] = [b.person, a.person];
  }
  const changed = rows.map((row, meeting): Cell[] =>
    row.with(participants, [...present[meeting]!].sort().join(';')),
  );
  return writeCsv(header, changed);
}

function* drawPairs<T>(values: readonly T[], random: Random): Generator<[T, T]> {
  for (let left = values.length * triesEach; left > 0; left--)
    yield [values[random.below(values.length)]!, values[random.below(values.length)]!];
}

/** The places of columns, in the order asked for. Throws OPTIONS_INVALID where one is missing. */
function placesOf<const N extends readonly string[]>(
  call: string,
  header: readonly string[],
  names: N,
): { [K in keyof N]: number } {
  const missing = names.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new OrgraphError('OPTIONS_INVALID', {
      call,
      problems: `the text has no column ${missing.join(', ')}`,
    });
  return names.map((name) => header.indexOf(name)) as { [K in keyof N]: number };
}
