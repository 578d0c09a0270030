import type { Config } from '../../schema/config.js';
import type { IssueLog } from '../../schema/issue-log.js';
import { rulesOfKind } from '../../schema/kind-rules.js';
import type { InteractionTable, Meeting, Person } from '../../schema/records.js';
import { looksShared } from './account-type.js';

/** Of so many senders with the most records the recipients are counted. */
const MOST_SENDERS = 100;

/** What is read besides the people. */
interface Contact {
  readonly interactions: InteractionTable;
  readonly meetings: readonly Meeting[];
}

/** Whom the people file knows, and where. */
interface Stated {
  readonly file: string;
  readonly column: string | undefined;
  readonly lineOf: (id: string) => number | undefined;
  /** Ids of which the file says that they are of people. */
  readonly statedPeople: ReadonlySet<string>;
}

/**
 * Notes who may be a shared mailbox or a program, which count as people until the file says otherwise: mail addresses such as
 * `noreply@`, and those who send to more people than the broadcast size and hear from nobody, in no record and no meeting.
 */
export function noteLikelyAccounts(
  people: readonly Person[],
  contact: Contact,
  stated: Stated,
  config: Config,
  log: IssueLog,
): void {
  const recipients = recipientsOfSenders(people.length, contact, config);
  people.forEach(({ id }, person) => {
    if (stated.statedPeople.has(id)) return;
    const reached = recipients.get(person) ?? 0;
    const isSender = reached > config.broadcastSize;
    if (!isSender && !looksShared(id)) return;
    const line = stated.lineOf(id);
    log.add({
      code: 'account-likely',
      file: stated.file,
      ...(line === undefined ? {} : { line }),
      ...(stated.column === undefined ? {} : { column: stated.column }),
      found: isSender
        ? `a sender to ${reached} people who hears from nobody`
        : 'a mail address that seems to be shared',
      fix: 'if it is no person, write shared, room, service or bot under account_type in people.csv; if it is one, person',
      value: id,
    });
  });
}

/** How many people each of those reaches who send and hear from nobody. */
function recipientsOfSenders(
  peopleCount: number,
  { interactions, meetings }: Contact,
  config: Config,
): Map<number, number> {
  const { count, source, target, kind, records } = interactions;
  const rules = interactions.kinds.map((name) => rulesOfKind(name, config));
  const sent = new Float64Array(peopleCount);
  const hears = new Uint8Array(peopleCount);
  for (let row = 0; row < count; row++) {
    const { formal, dotted, directed } = rules[kind[row]!]!;
    if (formal || dotted) continue;
    sent[source[row]!]! += records[row]!;
    hears[target[row]!] = 1;
    if (!directed) hears[source[row]!] = 1;
  }
  for (const { participants } of meetings) for (const person of participants) hears[person] = 1;
  const senders = [...sent.keys()]
    .filter((person) => hears[person] === 0 && sent[person]! > config.broadcastSize)
    .sort((a, b) => sent[b]! - sent[a]! || a - b)
    .slice(0, MOST_SENDERS);
  const reached = new Map(senders.map((person) => [person, new Set<number>()]));
  if (reached.size > 0) for (let row = 0; row < count; row++) reached.get(source[row]!)?.add(target[row]!);
  return new Map([...reached].map(([person, targets]) => [person, targets.size]));
}
