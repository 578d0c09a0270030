import { plainName } from '../header/recognise-columns.js';

/** Words for accounts that are somebody's own, and for others; those of Microsoft Exchange among them. */
const ofPeople: ReadonlySet<string> = new Set([
  'person',
  'user',
  'employee',
  'human',
  'usermailbox',
  'remoteusermailbox',
]);
const ofOthers: ReadonlySet<string> = new Set(
  ['shared', 'room', 'equipment', 'group', 'team', 'scheduling', 'discovery']
    .flatMap((word) => [word, `${word}mailbox`, `remote${word}mailbox`])
    .concat('list', 'mailinglist', 'distributionlist', 'mailuniversaldistributiongroup', 'resource')
    .concat('bot', 'service', 'serviceaccount', 'system', 'application', 'app', 'program', 'functional'),
);

/** Whether an account is of one person; undefined for a word that is not known. */
export function isPersonAccount(word: string): boolean | undefined {
  const plain = plainName(word);
  return ofPeople.has(plain) ? true : ofOthers.has(plain) ? false : undefined;
}

const sharedNames =
  /^(info|contact|support|help|helpdesk|servicedesk|service|office|reception|sales|billing|invoices?|accounts?payable|jobs|careers|hr|newsletter|notifications?|alerts?|admin|administrator|root|system|postmaster|mailerdaemon|webmaster)$/;

/** Whether an id is a mail address in the form of a shared mailbox or a program. */
export function looksShared(id: string): boolean {
  const at = id.indexOf('@');
  if (at < 1) return false;
  const local = id
    .slice(0, at)
    .toLowerCase()
    .replace(/[._\d-]/g, '');
  return sharedNames.test(local) || local.includes('noreply') || local.includes('donotreply');
}
