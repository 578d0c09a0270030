/** A person's mail addresses, in small letters: the id, if it is one, and what other columns state. */
export function mailsOf(id: string, attributes: ReadonlyMap<string, string>): string[] {
  return [id, ...attributes.values()].filter(isMail).map((mail) => mail.trim().toLowerCase());
}

/** What stands before the @, with it: two addresses with the same one may be of one person who changed firm or domain. */
export function localPartOf(mail: string): string {
  return mail.slice(0, mail.indexOf('@') + 1);
}

function isMail(text: string): boolean {
  const at = text.indexOf('@');
  return (
    at > 0 && at === text.lastIndexOf('@') && text.indexOf('.', at) > at + 1 && !/[\s;,]/.test(text.trim())
  );
}
