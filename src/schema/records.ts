import * as z from 'zod';

/** A topic or skill with its level, 1 to 5; undefined where no level is stated. */
export const skill = z.strictObject({
  name: z.string().min(1),
  level: z.number().int().min(1).max(5).optional(),
});
export type Skill = z.infer<typeof skill>;

/** What a person takes part in. `no` never reaches a Dataset's people. */
export const participation = z.enum(['yes', 'no', 'not-roles', 'not-introductions']);
export type Participation = z.infer<typeof participation>;

/** A calendar day as days since 1970-01-01, as written in the file. */
const day = z.number().int();

export const person = z.strictObject({
  id: z.string().min(1),
  name: z.string().optional(),
  managerId: z.string().optional(),
  /** Whether the person has a manager who is not among the people: unknown, or not taking part. */
  hasManagerElsewhere: z.boolean().optional(),
  /** Managers beside the one of the reporting line; never the person or `managerId`. */
  dottedManagerIds: z.array(z.string().min(1)).optional(),
  level: z.string().optional(),
  unit: z.string().optional(),
  firm: z.string().optional(),
  location: z.string().optional(),
  startDay: day.optional(),
  /** Share of a full-time post, above 0 and at most 1.5. */
  fte: z.number().positive().max(1.5).optional(),
  /** Hours a week the person offers for extra roles. */
  hoursAvailable: z.number().min(0).max(168).optional(),
  /** Undefined when the file has no such column; empty when the person lists none. */
  skills: z.array(skill).optional(),
  interests: z.array(skill).optional(),
  participate: participation.default('yes'),
  /** Every other column of the file, by its header; empty cells are left out. */
  attributes: z.map(z.string(), z.string()).default(() => new Map()),
});
export type Person = z.infer<typeof person>;
export type PersonInput = z.input<typeof person>;

export const role = z.strictObject({
  id: z.string().min(1),
  title: z.string().optional(),
  initiative: z.string().optional(),
  seats: z.number().int().min(1).max(1000).default(1),
  hoursPerWeek: z.number().min(0).max(168).optional(),
  /** Skills wanted; the level is the least that serves. */
  skills: z.array(skill).default([]),
  topics: z.array(skill).default([]),
  /** Units or firms the role must move. */
  reach: z.array(z.string().min(1)).default([]),
  sponsorId: z.string().optional(),
  /** Only where the law or safety asks for it. */
  minLevel: z.string().optional(),
  /** Roles that the same person may not have beside this one. */
  excludes: z.array(z.string().min(1)).default([]),
  /** Roles with the same name here form a team; a role without one is a team of its own. */
  team: z.string().optional(),
  /** Firms of which at least one person must be in the team; `all` for every firm. */
  onePerFirm: z.array(z.string().min(1)).default([]),
  /** Skills that somebody in the team must list, at this level at least. */
  teamSkills: z.array(skill).default([]),
});
export type Role = z.infer<typeof role>;
export type RoleInput = z.input<typeof role>;

export const preference = z.strictObject({
  side: z.enum(['person', 'role']),
  personId: z.string().min(1),
  roleId: z.string().min(1),
  /** 0 (not at all) to 5 (very much). */
  score: z.number().min(0).max(5).optional(),
  /** 1 is the first choice. */
  rank: z.number().int().min(1).optional(),
  answer: z.enum(['yes', 'no', 'maybe']).optional(),
  hours: z.number().min(0).max(168).optional(),
  note: z.string().optional(),
});
export type Preference = z.infer<typeof preference>;

/** What both sides answered in the talk about one proposed match. */
export const answer = z.strictObject({
  roleId: z.string().min(1),
  personId: z.string().min(1),
  personAnswer: z.enum(['yes', 'no', 'maybe']).optional(),
  roleAnswer: z.enum(['yes', 'no', 'maybe']).optional(),
  /** A role the person would rather have. */
  otherRoleId: z.string().optional(),
  /** Hours a week the person has for this role. */
  hours: z.number().min(0).max(168).optional(),
  note: z.string().optional(),
  /** Who stands in for this seat as final; nothing is exported as final without it. */
  signedOffBy: z.string().optional(),
});
export type Answer = z.infer<typeof answer>;

export const idea = z.strictObject({
  id: z.string().min(1),
  ownerId: z.string().min(1),
  title: z.string().optional(),
  status: z.enum(['raised', 'vetted', 'tested']).optional(),
  topics: z.array(skill).default([]),
  initiative: z.string().optional(),
  sponsorId: z.string().optional(),
});
export type Idea = z.infer<typeof idea>;
export type IdeaInput = z.input<typeof idea>;

/** Two people who were introduced before, or who are not to be paired; in code-unit order of their ids. */
export const introduced = z.strictObject({
  personA: z.string().min(1),
  personB: z.string().min(1),
  day: day.optional(),
  /** Whether they met; undefined when the file does not say. */
  met: z.enum(['yes', 'no']).optional(),
  /** Whether they are never to be paired. */
  never: z.boolean().default(false),
});
export type Introduced = z.infer<typeof introduced>;

/** One meeting. Who was there but is not among the people, or does not take part, counts in `size` alone. */
export interface Meeting {
  /** Places in the people of the dataset, ascending, each once. */
  readonly participants: readonly number[];
  /** How many were there. */
  readonly size: number;
  readonly kind: string;
  /** Days since 1970-01-01, or NO_DAY. */
  readonly day: number;
  /** Undefined when the file states none. */
  readonly minutes: number | undefined;
  readonly file: string;
  readonly line: number;
}

/** The day of an interaction without a date. */
export const NO_DAY = -0x80000000;

/** Weights are kept as whole millionths, so that sums do not depend on the order of rows. */
export const MICRO = 1_000_000;

/**
 * Interactions as columns, added up by day: an entry holds all of one kind from one person to another on one day, or without a
 * date, that state neither a duration nor an event; each that does is an entry of its own. They join two different people
 * of the dataset, and entries stand in the order in which the file has the first row of each. `source` acts towards `target`;
 * both are places in the people of the dataset.
 */
export interface InteractionTable {
  /** How many entries there are. */
  readonly count: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Place in `kinds`. */
  readonly kind: Int32Array;
  readonly kinds: readonly string[];
  /** How many interactions the entry holds. */
  readonly records: Int32Array;
  /** Their summed weight in millionths ({@link MICRO}), a whole number above zero. */
  readonly microWeight: Float64Array;
  /** Seconds spent together; NaN where the row states none, undefined where no row does. */
  readonly seconds: Float64Array | undefined;
  /** Days since 1970-01-01 of the date as written, or NO_DAY. */
  readonly day: Int32Array;
  /**
   * The event of which this is a part, as one talk with several people is written in several rows: rows with the same
   * `event_id` have the same number, counted from 0 in the order of the file; -1 without one, undefined where no row has one.
   * The id itself is not kept.
   */
  readonly event: Int32Array | undefined;
  readonly file: string;
  /** Line of the first interaction of the entry. */
  readonly line: Int32Array;
}
