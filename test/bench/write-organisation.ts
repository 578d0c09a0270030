// npx tsx test/bench/write-organisation.ts FOLDER [--size M] [--unit 8] [--roles]: the folder that bench:analyze reads.
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createRandom } from '../../src/random.js';
import { firmStarts, makeOrganisation, type Size, sizes } from './organisation.js';

/** What the files of an organisation hold. */
export interface FolderShape {
  readonly people: number;
  readonly ties: number;
  /** People in a unit. */
  readonly unit: number;
  /** Roles and preferences, too. */
  readonly roles: boolean;
}

const FIRMS = 8;
const SPAN = 8;
const KINDS = ['advice', 'email', 'email', 'trust'] as const;
const TOPICS = ['data', 'design', 'finance', 'law', 'sales', 'security', 'teaching', 'writing'] as const;

/**
 * Writes an organisation as a user would have it: people with firm, unit, manager, level, place, hours, skills and interests;
 * ties with kind, weight and time; roles and preferences if asked for. Units are of one firm, the last firm holds all small ones; each
 * firm has a chart with a span of eight. Seeded; the same shape and seed give the same bytes.
 */
export async function writeOrganisation(folder: string, shape: FolderShape, seed: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(seed, 'bench folder');
  const pick = <Value>(values: readonly Value[]): Value => values[random.below(values.length)]!;
  const { sources, targets, strengths } = makeOrganisation(shape, seed);
  const id = (person: number) => `p${String(person).padStart(6, '0')}`;
  const file = (name: string, lines: Iterable<string>): Promise<void> => {
    const stream = createWriteStream(join(folder, name));
    for (const line of lines) stream.write(`${line}\n`);
    stream.end();
    return finished(stream);
  };

  const starts = firmStarts(shape.people);
  const unitOf = (person: number) => Math.floor(person / shape.unit);
  const firmOf = (person: number) => {
    const first = unitOf(person) * shape.unit;
    return Math.min(FIRMS, starts.findLastIndex((start) => start <= first) + 1);
  };
  const headOf: number[] = [];
  function* people(): Generator<string> {
    yield 'person_id,manager_id,level,unit,firm,location,fte,hours_available,skills,interests';
    for (let person = 0; person < shape.people; person++) {
      const firm = firmOf(person);
      headOf[firm] ??= person;
      let level = 0;
      const place = person - headOf[firm]!;
      for (let above = place; above > 0; above = Math.floor((above - 1) / SPAN)) level++;
      const manager = place === 0 ? '' : id(headOf[firm]! + Math.floor((place - 1) / SPAN));
      const topics = `${pick(TOPICS)}:${1 + random.below(5)};${pick(TOPICS)}`;
      yield `${id(person)},${manager},L${level},u${unitOf(person)},f${firm},site${random.below(5)},${pick(['1', '1', '0.8', '0.5'])},${random.below(6)},${topics},${pick(TOPICS)}`;
    }
  }
  function* ties(): Generator<string> {
    yield 'source,target,kind,weight,timestamp';
    for (let tie = 0; tie < sources.length; tie++) {
      const day = new Date(Date.UTC(2026, 0, 1) + random.below(180) * 86_400_000).toISOString();
      yield `${id(sources[tie]!)},${id(targets[tie]!)},${pick(KINDS)},${strengths[tie]!.toFixed(3)},${day}`;
    }
  }
  const count = Math.max(5, Math.round(shape.people / 200));
  function* roles(): Generator<string> {
    yield 'role_id,title,initiative,seats,hours_per_week,skills,topics,reach';
    for (let role = 0; role < count; role++)
      yield `r${role},Role ${role},change,${1 + random.below(2)},${1 + random.below(4)},${pick(TOPICS)}:3,${pick(TOPICS)},u${random.below(unitOf(shape.people - 1) + 1)};u${random.below(unitOf(shape.people - 1) + 1)}`;
  }
  function* preferences(): Generator<string> {
    yield 'side,person_id,role_id,score';
    const seen = new Set<string>();
    for (let wish = 0; wish < shape.people / 5; wish++) {
      const pair = `${id(random.below(shape.people))},r${random.below(count)}`;
      if (seen.has(pair)) continue;
      seen.add(pair);
      yield `person,${pair},${random.below(6)}`;
    }
  }
  await file('people.csv', people());
  await file('interactions.csv', ties());
  if (!shape.roles) return;
  await file('roles.csv', roles());
  await file('preferences.csv', preferences());
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', default: 'M' },
      people: { type: 'string' },
      unit: { type: 'string', default: '8' },
      roles: { type: 'boolean', default: false },
      seed: { type: 'string', default: '20264' },
    },
  });
  const people = Number(values.people ?? sizes[values.size as Size].people);
  const shape = { people, ties: 15 * people, unit: Number(values.unit), roles: values.roles };
  await writeOrganisation(positionals[0] ?? '.', shape, Number(values.seed));
}
