import type { IssueLog } from '../../schema/issue-log.js';
import type { Person } from '../../schema/records.js';
import { idDifference, idOutline } from '../cells/cells.js';
import { localPartOf, mailsOf } from '../cells/mail-addresses.js';

/** Notes ids that may be of one person: much alike, or with a mail address in common or the part of it before the @. */
export function noteLikelyAliases(
  people: ReadonlyMap<string, { readonly person: Person; readonly line: number }>,
  place: { readonly file: string; readonly column?: string },
  log: IssueLog,
): void {
  const ofOutline = new Map<string, string>();
  const ofMail = new Map<string, string>();
  for (const [id, { person, line }] of people) {
    const alike = firstOf(ofOutline, [idOutline(id)], id);
    if (alike !== undefined) {
      log.add({
        code: 'id-alike',
        ...place,
        line,
        found: `an id that differs from the one of line ${people.get(alike)!.line} ${idDifference(alike, id)}`,
        fix: 'if they are one person, write the id alike or name both in aliases.csv; if they are two, nothing',
        value: id,
      });
    }
    const mails = mailsOf(id, person.attributes);
    const other = firstOf(ofMail, [...mails, ...mails.map(localPartOf)], id);
    if (other === undefined || other === alike) continue;
    log.add({
      code: 'alias-likely',
      ...place,
      line,
      found: `a mail address like that of line ${people.get(other)!.line}`,
      fix: 'if they are one person, name both ids in aliases.csv; if they are two, nothing',
      value: id,
    });
  }
}

/** Whose one of the keys was first, if not this one's; keys that are new are kept. */
function firstOf(known: Map<string, string>, keys: readonly string[], id: string): string | undefined {
  let first: string | undefined;
  for (const key of keys) {
    const other = known.get(key);
    if (other === undefined) known.set(key, id);
    else if (other !== id) first ??= other;
  }
  return first;
}
