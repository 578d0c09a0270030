/** Names of columns whose yes means that the person is not to be included, of letters alone. */
const optOutForms = [
  /opt(s|ed|ing)?out/,
  /^(has|have|is|was)?(no|not|non|never|without)(given)?consent/,
  /^(has|have)?(refuse[sd]?|decline[sd]?|withdr[ae]wn?|withdraws|revoke[sd]?)($|consent|participation|totakepart)/,
  /consent(not|refused|declined|withdrawn|revoked|denied)/,
  /^(is|was|tobe|mustbe|has)?(exclude[sd]?|exclusion)($|from|person|employee|yn)/,
  /^(do|does|did|must|should|will|is|are)?not(tobe|be)?(include|analy[sz]e|participat|takepart|takingpart|use|process)/,
  /^(dont|wont|doesnt|didnt|non)(include|analy[sz]e|participa|takepart|use|process)/,
  /^no(participation|analysis)/,
  /^(has)?(objects|objected|objection|objections|objecting)($|to|yn)/,
  /^(hat)?(widerspruch|widersprochen)$/,
];

/** Whether a header names those who are not to be included, such as "Opt out", "no consent" or "excluded". */
export function isOptOutHeader(header: string): boolean {
  const letters = header.toLowerCase().replace(/[^\p{L}]/gu, '');
  return optOutForms.some((form) => form.test(letters));
}
