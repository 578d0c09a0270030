/** What can be at fault with who is who: ids, aliases, and accounts that are no person's. */
export const identityIssues = {
  'id-alike': {
    title: 'ids that differ only by case, leading zeros, width, or letters that look alike or cannot be seen',
    why: 'A spreadsheet may have changed one of them. They are kept as different people unless aliases.csv says otherwise.',
  },
  'id-invisible': {
    title: 'an id with letters that cannot be seen',
    why: 'An id with a soft hyphen or a zero-width space is another id than the one without it.',
  },
  'id-rewritten': {
    title: 'an id that a spreadsheet may have rewritten',
    why: 'Ids such as MAR5 or 1E5 become dates and rounded numbers when a spreadsheet opens the file.',
  },
  'alias-likely': {
    title: 'ids that may be of one person',
    why: 'They share a mail address, or its part before the @. Nothing is joined unless aliases.csv says so.',
  },
  'alias-chain': {
    title: 'an alias of an alias',
    why: 'Each alias leads to the one id that counts, in one step; chains may lead in a circle.',
  },
  'alias-conflict': {
    title: 'an alias of two people',
    why: 'Whom it means cannot be told; the first row is used.',
  },
  'alias-idle': {
    title: 'an alias that changes nothing',
    why: 'It says what is known already.',
  },
  'alias-row': {
    title: 'a row of another id of somebody',
    why: 'aliases.csv says that it is one person, who has a row already. Only a no in participate counts.',
  },
  'not-a-person': {
    title: 'a shared mailbox, a room or a program',
    why: 'account_type says so. What it sends and gets is no contact between people.',
  },
  'account-unclear': {
    title: 'an unknown word in account_type',
    why: 'It is read as a person, so that nobody is lost by it.',
  },
  'account-likely': {
    title: 'what may be a shared mailbox or a program',
    why: 'Its ties would be read as contact between people. It counts as a person unless account_type says otherwise.',
  },
};
