import { OrgraphError } from '../errors.js';
import type { Dataset } from '../schema/dataset.js';
import { issueCards } from '../schema/issue.js';
import { LEAST_K, type PrivacyMode, type PrivacyState, USUAL_K } from '../schema/privacy.js';
import { type InteractionTable, type Meeting, NO_DAY, type Person } from '../schema/records.js';
import { mondayOf } from '../ties/window.js';
import { type CoarseSkills, coarseSkills } from './coarse-skills.js';
import { codedInitiatives } from './coded-initiatives.js';
import { gateColumns } from './gated-columns.js';
import { withKeyedHashes } from './input-hashes.js';
import { type Pseudonyms, pseudonyms } from './pseudonyms.js';
import { renumberPeople } from './renumber-people.js';
import { markFew } from './share-faults.js';
import { withoutOptedOutRows } from './without-opted-out.js';

/** How a dataset is to be shared. */
export interface PrivacyRequest {
  readonly mode: PrivacyMode;
  /** 10 when left out, and never below 5. */
  readonly k?: number | undefined;
  /** Columns whose groups are to be shown, the most wanted first; firm and unit when left out. */
  readonly by?: readonly string[] | undefined;
  /** 32 bytes, for codes and for hashes of inputs; see {@link parseKey}. */
  readonly key?: Uint8Array<ArrayBuffer> | undefined;
  readonly purpose?: string | undefined;
  readonly approvedBy?: string | undefined;
}

/**
 * The gate that data passes before anything shared is made of it. Whatever is computed afterwards knows no more than this
 * dataset, so that no output, whoever writes it, can give away what was taken out here.
 *
 * - `identified`: as it is.
 * - `pseudonymous`: ids are keyed codes and people stand in their order; names, free text, attributes and dates of joining are gone;
 *   groups, and each combination of groups, have at least k people, else they are put together; skills, interests and hours are
 *   {@link coarseSkills}; roles and ideas are {@link codedInitiatives}; days are the Mondays of their weeks. Structure stays, so it is personal data still.
 * - `aggregate`: moreover nobody has a code, only a number of this run, and of attributes only the groups are left. Roles, wishes
 *   and ideas are gone. What is analysed of it must still pass {@link groupAnalysis} before it is shown.
 *
 * Hashes of files are made with the key, or gone where there is none. Issues lose what they repeat of cells; of files that are refused nothing else is left. Throws PRIVACY_REFUSED for k below 5, for fewer than k people, and for codes without a
 * key or a purpose; COLUMN_UNKNOWN.
 */
export async function gateDataset(original: Dataset, request: PrivacyRequest): Promise<Dataset> {
  const { mode, k = USUAL_K, purpose, approvedBy } = request;
  const about = { mode, k, columns: [], purpose, approvedBy };
  if (mode === 'identified') return { ...original, privacy: about };
  const told = withoutOptedOutRows(original, Math.max(k, LEAST_K));
  const dataset = mode === 'aggregate' ? { ...told, issueCounts: markFew(told, k) } : told;
  // Whoever works with it is told what is wrong with the files, and no more.
  if (dataset.issues.some(({ severity }) => severity === 'refused')) {
    const { files } = await withKeyedHashes(dataset, undefined);
    return { ...renumberPeople({ ...withoutCells({ ...dataset, files }), ...nothing }, []), privacy: about };
  }
  refuseSmall(dataset, k);

  const { columns, groupsOf } = gateColumns(dataset, request.by, k);
  const codes = mode === 'pseudonymous' ? await codesFrom(request) : await keyOf(request);
  const { files, configHash } = await withKeyedHashes(dataset, codes);
  const privacy: PrivacyState = { ...about, columns, keyId: codes?.keyId, configHash };
  const safe = { ...withoutCells({ ...dataset, files }), ...commonKinds(dataset, k) };
  if (mode === 'aggregate' || codes === undefined) {
    const people = dataset.people.map((person, index) => ({
      ...numbered(person, index),
      ...groupsOf(index),
    }));
    return {
      ...renumberPeople(
        { ...safe, roles: [], preferences: [], ideas: [], history: [], answers: undefined },
        people,
      ),
      privacy,
    };
  }
  const coarse = coarseSkills(dataset.people, k);
  const people: Person[] = [];
  for (const [index, person] of dataset.people.entries())
    people.push({ ...(await coded(person, codes, coarse)), ...groupsOf(index) });
  const asked = await codedInitiatives(dataset, people, codes);
  return { ...renumberPeople(inWeeks({ ...safe, ...asked }), people), privacy };
}

/** A dataset of nobody. */
const nothing: Partial<Dataset> = {
  people: [],
  interactions: {
    count: 0,
    source: new Int32Array(0),
    target: new Int32Array(0),
    kind: new Int32Array(0),
    kinds: [],
    records: new Int32Array(0),
    microWeight: new Float64Array(0),
    seconds: undefined,
    day: new Int32Array(0),
    event: undefined,
    file: '',
    line: new Int32Array(0),
  },
  meetings: [],
  roles: [],
  preferences: [],
  ideas: [],
  history: [],
  answers: undefined,
};

function refuseSmall({ people }: Dataset, k: number): void {
  if (!(Number.isInteger(k) && k >= LEAST_K))
    throw new OrgraphError('PRIVACY_REFUSED', {
      what: `a group of ${k}`,
      why: `k is a whole number of at least ${LEAST_K}`,
    });
  if (people.length > 0 && people.length < k)
    throw new OrgraphError('PRIVACY_REFUSED', {
      what: 'this organisation',
      why: `fewer than ${k} people take part`,
    });
}

async function codesFrom({ key, purpose }: PrivacyRequest): Promise<Pseudonyms> {
  const what = 'a person by a code';
  if (key === undefined)
    throw new OrgraphError('PRIVACY_REFUSED', {
      what,
      why: 'codes need a key: orgraph init-key FILE makes one, --key-file FILE or ORGRAPH_KEY in the environment names it',
    });
  if (purpose === undefined || purpose.trim() === '')
    throw new OrgraphError('PRIVACY_REFUSED', {
      what,
      why: 'codes are made for one purpose, which --purpose states',
    });
  return pseudonyms(key, purpose.trim());
}

/** The key where there is one, for hashes of inputs alone. */
async function keyOf({ key, purpose = '' }: PrivacyRequest): Promise<Pseudonyms | undefined> {
  return key === undefined ? undefined : pseudonyms(key, purpose.trim());
}

/** Somebody as a number of this run, of whom nothing is known but who reports to whom and what models of contact need. */
function numbered({ hasManagerElsewhere, level, fte, startDay, participate }: Person, index: number): Person {
  return {
    id: String(index).padStart(9, '0'),
    ...defined({ hasManagerElsewhere, level, fte, startDay }),
    participate,
    attributes: new Map(),
  };
}

async function coded(
  person: Person,
  codes: Pseudonyms,
  coarse: (person: Person) => CoarseSkills,
): Promise<Person> {
  const { id, hasManagerElsewhere, participate } = person;
  return {
    id: await codes.codeOf(id),
    ...defined({ hasManagerElsewhere }),
    ...coarse(person),
    participate,
    attributes: new Map(),
  };
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Kinds of ties that fewer than k people have ties of, put together under one name. */
function commonKinds({ interactions, meetings }: Dataset, k: number) {
  const people = new Map<string, Set<number>>();
  const add = (kind: string, person: number) => {
    const known = people.get(kind) ?? new Set();
    people.set(kind, known.add(person));
  };
  for (let row = 0; row < interactions.count; row++) {
    const kind = interactions.kinds[interactions.kind[row]!]!;
    add(kind, interactions.source[row]!);
    add(kind, interactions.target[row]!);
  }
  for (const { kind, participants } of meetings) for (const person of participants) add(kind, person);
  const isCommon = (kind: string) => (people.get(kind)?.size ?? 0) >= k;
  let rest = '(other kinds)';
  while (isCommon(rest)) rest = `(${rest})`;
  const nameOf = (kind: string) => (isCommon(kind) ? kind : rest);

  const kinds = [...new Set(interactions.kinds.map(nameOf))];
  const placeOf = interactions.kinds.map((kind) => kinds.indexOf(nameOf(kind)));
  return {
    interactions: { ...interactions, kinds, kind: interactions.kind.map((kind) => placeOf[kind]!) },
    meetings: meetings.map((meeting) => ({ ...meeting, kind: nameOf(meeting.kind) })),
  };
}

/** What was found in the files, without what stands in their cells or headers. */
function withoutCells(dataset: Dataset): Dataset {
  return {
    ...dataset,
    files: dataset.files.map((file) => ({ ...file, otherColumns: [] })),
    issues: dataset.issues.map(({ code, severity, file, line }) => ({
      code,
      severity,
      file,
      ...(line === undefined ? {} : { line }),
      found: issueCards[code].title,
      fix: 'see orgraph check',
    })),
  };
}

/** Every day as the Monday of its week; {@link windowOf} takes windows in whole weeks, too. */
function inWeeks(dataset: Dataset): Dataset {
  const { interactions, meetings, history } = dataset;
  const weekOf = (day: number) => (day === NO_DAY ? day : mondayOf(day));
  return {
    ...dataset,
    interactions: { ...interactions, day: interactions.day.map(weekOf) } satisfies InteractionTable,
    meetings: meetings.map((meeting): Meeting => ({ ...meeting, day: weekOf(meeting.day) })),
    history: history.map(({ day, ...row }) => (day === undefined ? row : { ...row, day: mondayOf(day) })),
  };
}
