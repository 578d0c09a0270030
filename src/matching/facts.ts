import type { Idea, Person, Role, Skill } from '../schema/records.js';

/**
 * What may be known of a person when a role is suggested. Level, title, tenure, sex, age, location and attributes are
 * not in it, so no rule behind it can use them, whatever a file holds.
 */
export interface PersonFacts {
  /** Levels by {@link nameKey}; undefined where skills are not on record at all. */
  readonly skills: SkillLevels | undefined;
  readonly interests: SkillLevels | undefined;
  readonly hoursAvailable: number | undefined;
  /** Keys of the initiatives and topics of the ideas the person owns. */
  readonly ideaInitiatives: ReadonlySet<string>;
  readonly ideaTopics: ReadonlySet<string>;
}

/** The columns of a person that can become facts: the whole list. */
export type PersonColumns = Pick<Person, 'skills' | 'interests' | 'hoursAvailable'>;

/** Levels by {@link nameKey}; undefined where a name is listed without a level. */
export type SkillLevels = ReadonlyMap<string, number | undefined>;

/** A skill or topic of a role, with the name as it is written. */
export interface Wanted {
  readonly key: string;
  readonly name: string;
  readonly level: number | undefined;
}

/** What a role asks for. */
export interface RoleFacts {
  readonly initiative: string | undefined;
  readonly topics: readonly Wanted[];
  readonly skills: readonly Wanted[];
  readonly hoursPerWeek: number | undefined;
}

/**
 * The key under which names of skills, topics, initiatives, units and firms are compared: upper and lower case and spaces
 * make no difference, everything else does. Synonyms are never guessed.
 */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}

/** A key of a skill, topic or initiative in the form that stands for all its synonyms. */
export type Canon = (key: string) => string;

/**
 * The synonyms of a user's list: for each word the words that mean the same. Words that share one mean the same as well. Nothing
 * beside the list is taken as a synonym.
 */
export function canonOf(synonyms: Readonly<Record<string, readonly string[]>>): Canon {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  for (const [word, others] of Object.entries(synonyms)) {
    for (const other of others) {
      const [a, b] = [rootOf(nameKey(word)), rootOf(nameKey(other))].sort();
      // The first in code-unit order stands for all, whatever the order of the list.
      if (a !== b) parent.set(b!, a!);
    }
  }
  return rootOf;
}

/** The function that gives the key of a skill, topic or initiative as it is written, one key for all synonyms of the user's list. */
export function wordKeys(synonyms: Readonly<Record<string, readonly string[]>>): (name: string) => string {
  const canon = canonOf(synonyms);
  return (name) => canon(nameKey(name));
}

const asWritten: Canon = (key) => key;

/** The facts of a person, from the allowed columns and the ideas the person owns. */
export function personFacts(
  columns: PersonColumns,
  ideas: readonly Pick<Idea, 'initiative' | 'topics'>[],
  canon: Canon = asWritten,
): PersonFacts {
  const key = (name: string) => canon(nameKey(name));
  const initiatives = ideas.map((idea) => idea.initiative).filter((name) => name !== undefined);
  return {
    skills: columns.skills && levelsByName(columns.skills, canon),
    interests: columns.interests && levelsByName(columns.interests, canon),
    hoursAvailable: columns.hoursAvailable,
    ideaInitiatives: new Set(initiatives.map(key)),
    ideaTopics: new Set(ideas.flatMap((idea) => idea.topics.map((topic) => key(topic.name)))),
  };
}

/** The facts of a role. */
export function roleFacts(
  role: Pick<Role, 'initiative' | 'topics' | 'skills' | 'hoursPerWeek'>,
  canon: Canon = asWritten,
): RoleFacts {
  return {
    initiative: role.initiative === undefined ? undefined : canon(nameKey(role.initiative)),
    topics: wantedOf(role.topics, canon),
    skills: wantedOf(role.skills, canon),
    hoursPerWeek: role.hoursPerWeek,
  };
}

/** A name listed twice has the highest level that is stated for it. */
function levelsByName(skills: readonly Skill[], canon: Canon): SkillLevels {
  const levels = new Map<string, number | undefined>();
  for (const { name, level } of skills) {
    const key = canon(nameKey(name));
    const before = levels.get(key);
    levels.set(key, before === undefined || (level !== undefined && level > before) ? level : before);
  }
  return levels;
}

export function wantedOf(skills: readonly Skill[], canon: Canon): Wanted[] {
  const levels = levelsByName(skills, canon);
  const names = new Map([...skills].reverse().map((skill) => [canon(nameKey(skill.name)), skill.name]));
  return [...levels].map(([key, level]) => ({ key, name: names.get(key) ?? key, level }));
}
