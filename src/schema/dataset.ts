import type { Config } from './config.js';
import type { Issue, IssueCount } from './issue.js';
import type { PrivacyState } from './privacy.js';
import type {
  Answer,
  Idea,
  InteractionTable,
  Introduced,
  Meeting,
  Person,
  Preference,
  Role,
} from './records.js';

/** The tables orgraph reads. */
export type TableName =
  | 'aliases'
  | 'people'
  | 'interactions'
  | 'meetings'
  | 'roles'
  | 'preferences'
  | 'ideas'
  | 'history'
  | 'answers';

/** What became of one file: read = delivered + heldBack + blank, always. */
export interface FileAccount {
  readonly file: string;
  readonly table: TableName;
  readonly read: number;
  readonly delivered: number;
  readonly heldBack: number;
  readonly blank: number;
  /** Of the rows delivered, those left out of the network: see the issues of severity `dropped`. */
  readonly dropped: number;
  /** Of the rows dropped, those of people who do not take part. */
  readonly optedOut: number;
  /** Our column and the header it was found under, for those recognised; `direction`, where Gephi's `Type` states it. */
  readonly columns: ReadonlyMap<string, string>;
  /** Headers that are kept as attributes (people) or not used (other tables). */
  readonly otherColumns: readonly string[];
  readonly delimiter: string;
  /** A fingerprint of the rows that their order does not change, 16 hexadecimal digits; undefined where the gate took it out. */
  readonly rowsHash: string | undefined;
  /** SHA-256 of the bytes, in hex; undefined for rows that came from memory, and where the gate took it out. */
  readonly sha256: string | undefined;
  /** What stands for it after the gate: HMAC-SHA-256 with the key of the codes, which cannot be tried out. */
  readonly hmacSha256?: string | undefined;
}

/** Records as read and checked, before they are a network. */
export interface Dataset {
  /** Those who take part, by id in code-unit order. Manager ids that lead nowhere have been removed. */
  readonly people: readonly Person[];
  readonly interactions: InteractionTable;
  readonly meetings: readonly Meeting[];
  /** By id in code-unit order, as are ideas; preferences by role, person and side. */
  readonly roles: readonly Role[];
  readonly preferences: readonly Preference[];
  readonly ideas: readonly Idea[];
  /** Who was introduced before, and who is not to be: by both people, then date. */
  readonly history: readonly Introduced[];
  /** What was answered in the talk about proposed matches, by role and person; undefined where there was none. */
  readonly answers?: readonly Answer[] | undefined;
  readonly config: Config;
  readonly files: readonly FileAccount[];
  readonly issues: readonly Issue[];
  readonly issueCounts: readonly IssueCount[];
  /** What left because somebody does not take part. */
  readonly optedOut: {
    readonly people: number;
    /** Stands beside 0 people where there are some, so few that the gate does not tell how many. */
    readonly fewerThan?: number | undefined;
    /** Undefined where the gate does not tell it. */
    readonly interactions: number | undefined;
    /** How many of them each unit has; nothing else is kept of them. No output shows it for small units. */
    readonly units?: ReadonlyMap<string, number>;
    /** The lines of their rows in the people file, for the gate alone. */
    readonly lines?: ReadonlySet<number> | undefined;
  };
  /** Whether any people file was read; without one the people are those named in ties. */
  readonly hasPeopleFile: boolean;
  /** Whether anybody's manager is stated. */
  readonly hasReportingLines: boolean;
  /** What was done so that it can be shared; undefined where nothing was. */
  readonly privacy?: PrivacyState | undefined;
}
