import { createRandom, type Random } from '../random.js';
import type { Cell } from './csv-text.js';
import { drawBetween, drawLognormal, happens, pick } from './draws.js';
import type { Staff } from './people.js';
import type { SimulateOptions } from './simulate-options.js';
import { type TiesByKind, tieKinds } from './ties.js';
import { days, stamp, weeks, workday } from './window.js';

export const interactionHeader = [
  'source',
  'target',
  'kind',
  'weight',
  'timestamp',
  'duration_minutes',
] as const;

type Row = [
  source: string,
  target: string,
  kind: string,
  weight: number,
  at: string,
  minutes: number | undefined,
];

interface Call {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly least: number;
  readonly most: number;
}

/** Days of the two rounds of the survey on advice and trust. */
const surveyDays = [74, 165] as const;
const answersARound = 0.85;
/** Hours a week the overloaded manager spends in calls, each way. */
const overloadHours = 14.8;
const overloadPartners = 8;

/** Ties as rows of interactions.csv, by time: a survey in each quarter, messages summed up now and then, single calls. */
export function writeInteractions(ties: TiesByKind, staff: Staff, { seed }: SimulateOptions): Cell[][] {
  const random = createRandom(seed, 'simulate/interactions');
  const { people } = staff;
  // One list a day: sorting many short lists takes half the time of one long list.
  const byDay: Row[][] = Array.from({ length: days }, () => []);
  const add = (
    from: number,
    to: number,
    kind: string,
    weight: number,
    day: number,
    time: boolean,
    minutes?: number,
  ) =>
    byDay[day]!.push([
      people[from]!.id,
      people[to]!.id,
      kind,
      weight,
      stamp(time ? random : undefined, day),
      minutes,
    ]);

  for (const kind of tieKinds) {
    if (kind === 'call') continue;
    for (const [from, targets] of ties[kind].entries()) {
      for (const to of [...targets].sort((a, b) => a - b)) {
        const volume = drawLognormal(random, 0.7);
        for (const round of roundsOf(random)) {
          if (kind === 'message') {
            const day = workday(drawBetween(random, round * 90, round * 90 + 88));
            add(from, to, kind, Math.max(1, Math.round(12 * volume * drawLognormal(random, 0.3))), day, true);
          } else {
            const weight = kind === 'advice' ? Math.min(5, Math.max(1, Math.round(2.5 * volume))) : 1;
            add(from, to, kind, weight, surveyDays[round] ?? 0, false);
          }
        }
      }
    }
  }
  for (const { from, to, rows: count, least, most } of drawCalls(ties, staff, random)) {
    const first = random.below(7);
    for (let row = 0; row < count; row++) {
      const day = workday(Math.min(days - 1, first + Math.floor((row * weeks) / count) * 7));
      add(from, to, 'call', 1, day, true, 5 * drawBetween(random, least / 5, most / 5));
    }
  }
  return byDay.flatMap((rows) => rows.sort(compareRows));
}

/** The quarters in which a tie is seen: one of them at least. */
function roundsOf(random: Random): number[] {
  const seen = [0, 1].filter(() => happens(random, answersARound));
  return seen.length === 0 ? [random.below(2)] : seen;
}

/** Calls every month, fortnight or week. The overloaded manager has long ones each week, in both directions. */
function drawCalls(ties: TiesByKind, { people, unitPeople, planted }: Staff, random: Random): Call[] {
  const busy = planted.overloaded;
  const calls: Call[] = [];
  for (const [from, targets] of ties.call.entries()) {
    for (const to of [...targets].sort((a, b) => a - b)) {
      if (from === busy || to === busy) continue;
      const isLine = people[to]!.manager === from || people[from]!.manager === to;
      const rows = isLine ? pick(random, [13, 26, 26]) : pick(random, [6, 6, 13]);
      calls.push({ from, to, rows, least: 20, most: 60 });
    }
  }
  const isFree = (place: number) => place !== busy && people[place]!.participate === 'yes';
  const line = people.flatMap((person, place) => (person.manager === busy && isFree(place) ? [place] : []));
  const mates = (unitPeople[people[busy]!.unit] ?? []).filter(
    (place) => isFree(place) && !line.includes(place),
  );
  const partners = [...line, ...mates].slice(0, overloadPartners);
  const minutes = (overloadHours * 60) / Math.max(1, partners.length);
  const least = 5 * Math.round((minutes * 0.85) / 5);
  const most = 5 * Math.round((minutes * 1.15) / 5);
  for (const other of partners) {
    calls.push({ from: busy, to: other, rows: weeks, least, most });
    calls.push({ from: other, to: busy, rows: weeks, least, most });
  }
  return calls;
}

/** By time, then source, target and kind: the order in which ties were drawn must not show. */
function compareRows(a: Row, b: Row): number {
  for (const column of [4, 0, 1, 2] as const)
    if (a[column] !== b[column]) return a[column] < b[column] ? -1 : 1;
  return 0;
}
