import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rollUp } from '../../src/engines/memory.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import type { Dataset } from '../../src/schema/dataset.js';
import { MICRO } from '../../src/schema/records.js';

const isDirected = (kind: string) => kind === 'mail' || kind === 'project';
const query = { fromDay: undefined, toDay: undefined, broadcastSize: 4, isDirected };

/** A row as it is written. */
interface Row {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly weight: number;
}

/** Ties by kind, each as source, target, count and weight, added up from single rows in a Map and sorted. */
function rolledUpPlainly(rows: readonly Row[], { people, interactions, meetings }: Dataset) {
  const placeOf = new Map(people.map(({ id }, place) => [id, place]));
  const ties = new Map<string, Map<string, [number, number, number, number]>>();
  const add = (kind: string, source: number, target: number, micro: number) => {
    const ofKind = ties.get(kind)!;
    const tie = ofKind.get(`${source} ${target}`) ?? [source, target, 0, 0];
    tie[2]++;
    tie[3] += micro;
    ofKind.set(`${source} ${target}`, tie);
  };
  for (const kind of [...interactions.kinds, ...meetings.map(({ kind }) => kind)]) ties.set(kind, new Map());
  for (const { kind, weight, ...row } of rows) {
    const ends = [placeOf.get(row.source)!, placeOf.get(row.target)!] as const;
    if (ends[0] === ends[1]) continue;
    const [source, target] = isDirected(kind) ? ends : [Math.min(...ends), Math.max(...ends)];
    add(kind, source, target, Math.round(weight * MICRO));
  }
  for (const { kind, participants, size, minutes } of meetings) {
    if (size > query.broadcastSize) continue;
    for (const a of participants) {
      for (const b of participants) {
        const counts = interactions.kinds.includes(kind) && isDirected(kind) ? a !== b : a < b;
        if (counts) add(kind, a, b, Math.round(((minutes ?? 1) * MICRO) / (size - 1)));
      }
    }
  }
  return [...ties]
    .map(([kind, ofKind]) => [kind, [...ofKind.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])])
    .sort(([a], [b]) => (a! < b! ? -1 : 1));
}

function rolledUp(dataset: Dataset) {
  return rollUp(dataset, query).tables.map(({ kind, sources, targets, counts, microWeights }) => [
    kind,
    Array.from(sources, (source, tie) => [source, targets[tie]!, counts[tie]!, microWeights[tie]!]),
  ]);
}

const ids = Array.from({ length: 70 }, (_, n) => `p${n}`);
// One person in two rows of three, so that some have many ties and most have few.
const anyone = fc.constantFrom(...ids);
const source = fc.oneof(fc.constant('p0'), fc.constantFrom('p0', 'p1'), anyone);
const interaction = fc.record({
  source,
  target: anyone,
  kind: fc.constantFrom('mail', 'mail', 'chat', 'project'),
  weight: fc.integer({ min: 1, max: 3_000_000 }).map((micro) => micro / MICRO),
  timestamp: fc.constantFrom('', '2026-01-01', '2026-01-02'),
  duration_minutes: fc.constantFrom('', '', '', 5),
  event_id: fc.constantFrom('', '', '', 'e1'),
});
const meeting = fc.record({
  participants: fc.uniqueArray(anyone, { minLength: 2, maxLength: 5 }).map((all) => all.join(';')),
  kind: fc.constantFrom('chat', 'project', 'lunch'),
  duration_minutes: fc.constantFrom('', 30, 0.00000001),
});

it('rollUp(dataset) gives the sums of a Map, by source and target, however many ties a person has', () => {
  fc.assert(
    fc.property(
      fc.array(interaction, { maxLength: 300, size: 'max' }),
      fc.array(meeting, { maxLength: 6 }),
      (interactions, meetings) => {
        const dataset = datasetFromRows({
          people: ids.map((person_id) => ({ person_id })),
          interactions,
          meetings: meetings.map((row, at) => ({ event_id: `m${at}`, ...row })),
        });
        expect(rolledUp(dataset)).toEqual(rolledUpPlainly(interactions, dataset));
      },
    ),
    { numRuns: 150 },
  );
});
