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

/** The facts of a person, from the allowed columns and the ideas the person owns. */
export function personFacts(
  columns: PersonColumns,
  ideas: readonly Pick<Idea, 'initiative' | 'topics'>[],
): PersonFacts {
  const initiatives = ideas.map((idea) => idea.initiative).filter((name) => name !== undefined);
  return {
    skills: columns.skills && levelsByName(columns.skills),
    interests: columns.interests && levelsByName(columns.interests),
    hoursAvailable: columns.hoursAvailable,
    ideaInitiatives: new Set(initiatives.map(nameKey)),
    ideaTopics: new Set(ideas.flatMap((idea) => idea.topics.map((topic) => nameKey(topic.name)))),
  };
}

/** The facts of a role. */
export function roleFacts(role: Pick<Role, 'initiative' | 'topics' | 'skills' | 'hoursPerWeek'>): RoleFacts {
  return {
    initiative: role.initiative === undefined ? undefined : nameKey(role.initiative),
    topics: wantedOf(role.topics),
    skills: wantedOf(role.skills),
    hoursPerWeek: role.hoursPerWeek,
  };
}

/** A name listed twice has the highest level that is stated for it. */
function levelsByName(skills: readonly Skill[]): SkillLevels {
  const levels = new Map<string, number | undefined>();
  for (const { name, level } of skills) {
    const key = nameKey(name);
    const before = levels.get(key);
    levels.set(key, before === undefined || (level !== undefined && level > before) ? level : before);
  }
  return levels;
}

function wantedOf(skills: readonly Skill[]): Wanted[] {
  const levels = levelsByName(skills);
  const names = new Map([...skills].reverse().map((skill) => [nameKey(skill.name), skill.name]));
  return [...levels].map(([key, level]) => ({ key, name: names.get(key) ?? key, level }));
}
