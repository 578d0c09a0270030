import type { RowTables } from '../../src/ingest/dataset-from-rows.js';
import { createRandom, type Random } from '../../src/random.js';

/** How people of an organisation get in touch. Nothing in it depends on how many they are. */
export interface Habits {
  /** Chances that a manager turns to a report, and a report to the manager. */
  readonly lineDown: number;
  readonly lineUp: number;
  /** Chance that one turns to another who has the same manager. */
  readonly peers: number;
  /** Contacts a person starts with others anywhere, on average, and how unlike people are in it (log scale). */
  readonly across: number;
  readonly unlike: number;
  /** How much more people who lead start, and how much more they are turned to. */
  readonly leadersStart: number;
  readonly leadersSought: number;
  /** Chance that contact across is returned, between formal leaders and else. */
  readonly returnedByLeaders: number;
  readonly returned: number;
  /** Chance that somebody turns to the one at the top, and is turned to by them; 0 where left out. */
  readonly gathered?: number;
  /** Share of people who are in touch with nobody; 0 where left out. */
  readonly apart?: number;
}

export const styles = {
  'command-and-control': {
    lineDown: 0.95,
    lineUp: 0.4,
    peers: 0.2,
    across: 1.6,
    unlike: 0.9,
    leadersStart: 3,
    leadersSought: 6,
    returnedByLeaders: 0.15,
    returned: 0.1,
  },
  'cultivate-and-coordinate': {
    lineDown: 0.7,
    lineUp: 0.75,
    peers: 0.4,
    across: 5,
    unlike: 0.5,
    leadersStart: 1.2,
    leadersSought: 1.3,
    returnedByLeaders: 0.6,
    returned: 0.35,
  },
  between: {
    lineDown: 0.8,
    lineUp: 0.6,
    peers: 0.3,
    across: 3,
    unlike: 0.7,
    leadersStart: 1.8,
    leadersSought: 2.5,
    returnedByLeaders: 0.35,
    returned: 0.2,
  },
} as const satisfies Record<string, Habits>;

/** Habits that no threshold or scale was chosen by: intervals are checked on them. */
export const heldOut = {
  'command-and-control': {
    lineDown: 0.9,
    lineUp: 0.3,
    peers: 0.12,
    across: 2.1,
    unlike: 0.75,
    leadersStart: 2.4,
    leadersSought: 4,
    returnedByLeaders: 0.2,
    returned: 0.08,
  },
  'cultivate-and-coordinate': {
    lineDown: 0.6,
    lineUp: 0.65,
    peers: 0.5,
    across: 4.2,
    unlike: 0.6,
    leadersStart: 1,
    leadersSought: 1.5,
    returnedByLeaders: 0.5,
    returned: 0.3,
  },
} as const satisfies Record<string, Habits>;

/**
 * Habits that differ in every part of a style: one person to whom many turn, leaders who answer nobody and people left out; and
 * leaders who answer one another.
 */
export const opposed = {
  directive: {
    ...heldOut['command-and-control'],
    lineDown: 0.95,
    lineUp: 0.05,
    returnedByLeaders: 0.02,
    gathered: 0.5,
    apart: 0.12,
  },
  coordinated: {
    ...heldOut['cultivate-and-coordinate'],
    lineUp: 0.85,
    returnedByLeaders: 0.9,
    gathered: 0,
    apart: 0,
  },
} as const satisfies Record<string, Required<Habits>>;

/** Habits on the way from one to another: `share` of the way. */
export function habitsBetween(
  one: Required<Habits>,
  other: Required<Habits>,
  share: number,
): Required<Habits> {
  const names = Object.keys(one) as (keyof Habits)[];
  return Object.fromEntries(
    names.map((name) => [name, one[name] + share * (other[name] - one[name])]),
  ) as unknown as Required<Habits>;
}

export interface Post {
  readonly manager: number;
  readonly depth: number;
}

/** A chart of so many people, each manager with four to eight reports until nobody is left. */
export function plantChart(size: number, seed: number): Post[] {
  const random = createRandom(seed, 'planted chart');
  const posts: Post[] = [{ manager: -1, depth: 0 }];
  for (let manager = 0; posts.length < size; manager++) {
    const reports = Math.min(4 + random.below(5), size - posts.length);
    for (let report = 0; report < reports; report++)
      posts.push({ manager, depth: posts[manager]!.depth + 1 });
  }
  return posts;
}

/** Who turns to whom in one organisation of this chart and these habits: pairs of places, each once. */
export function plantContacts(posts: readonly Post[], habits: Habits, seed: number): [number, number][] {
  const random = createRandom(seed, 'planted contacts');
  const size = posts.length;
  const reports = posts.map(() => [] as number[]);
  posts.forEach(({ manager }, person) => {
    if (manager >= 0) reports[manager]!.push(person);
  });
  const isLeader = reports.map((own) => own.length > 0);
  const drawHabit = () => Math.exp(habits.unlike * normal(random) - habits.unlike ** 2 / 2);
  const starts = posts.map((_, person) => drawHabit() * (isLeader[person] ? habits.leadersStart : 1));
  const sought = posts.map((_, person) => drawHabit() * (isLeader[person] ? habits.leadersSought : 1));
  const upTo: number[] = [];
  let total = 0;
  for (const own of sought) {
    total += own;
    upTo.push(total);
  }
  // People start `across` on average over all such organisations, however many of them lead.
  const leaders = isLeader.filter(Boolean).length;
  const scale = (habits.across * size) / (size - leaders + leaders * habits.leadersStart);

  const ties = new Set<number>();
  const add = (source: number, target: number) => ties.add(source * size + target);
  const happens = (chance: number) => random.next() < chance;
  posts.forEach(({ manager }, person) => {
    if (manager < 0) return;
    if (happens(habits.lineDown)) add(manager, person);
    if (happens(habits.lineUp)) add(person, manager);
  });
  for (const team of reports)
    for (const one of team)
      for (const other of team) if (one !== other && happens(habits.peers)) add(one, other);
  posts.forEach((_, person) => {
    const contacts = poisson(scale * starts[person]!, random);
    for (let at = 0; at < contacts; at++) {
      const target = placeOf(upTo, random.next() * total);
      if (target === person) continue;
      add(person, target);
      const back = isLeader[person] && isLeader[target] ? habits.returnedByLeaders : habits.returned;
      if (happens(back)) add(target, person);
    }
  });
  const { gathered = 0, apart = 0 } = habits;
  const others = createRandom(seed, 'planted top and left out');
  for (let person = 1; gathered > 0 && person < size; person++) {
    if (others.next() < gathered) add(person, 0);
    if (others.next() < gathered) add(0, person);
  }
  const isApart = posts.map((_, person) => person > 0 && apart > 0 && others.next() < apart);
  return [...ties]
    .map((tie): [number, number] => [Math.floor(tie / size), tie % size])
    .filter(([source, target]) => isApart[source] !== true && isApart[target] !== true);
}

/** The same as tables; `prefix` keeps the ids of several organisations apart. */
export function plantRows(
  size: number,
  habits: Habits,
  seed: number,
  {
    chartSeed = seed,
    prefix = 'p',
    firm = 'firm',
  }: { chartSeed?: number; prefix?: string; firm?: string } = {},
): Required<Pick<RowTables, 'people' | 'interactions'>> {
  const posts = plantChart(size, chartSeed);
  const id = (person: number) => `${prefix}${String(person).padStart(5, '0')}`;
  return {
    people: posts.map(({ manager, depth }, person) => ({
      person_id: id(person),
      manager_id: manager < 0 ? '' : id(manager),
      level: String(depth),
      firm,
    })),
    interactions: plantContacts(posts, habits, seed).map(([source, target]) => ({
      source: id(source),
      target: id(target),
      kind: 'asks',
    })),
  };
}

function placeOf(upTo: readonly number[], at: number): number {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

function poisson(mean: number, random: Random): number {
  let count = 0;
  for (let left = Math.exp(-mean), product = random.next(); product > left; product *= random.next()) count++;
  return count;
}
