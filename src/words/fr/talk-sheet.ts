import type { talkSheet as english } from '../en/talk-sheet.js';
import { n } from './numbers.js';

/** La fiche d’une proposition, à discuter. */
export const talkSheet: typeof english = {
  aRoleToTalkAbout: 'Un rôle à discuter',
  seatOf: (seat, seats) => `, place ${n.count(seat)} sur ${n.count(seats)}`,
  for: 'Pour :',
  round: (round) => `Tour ${n.count(round)}.`,
  what: (role, initiative, hoursPerWeek) =>
    `Une proposition à discuter, non une décision. Les deux côtés peuvent dire oui ou non, un non est définitif, et l’absence de réponse ne vaut ni l’un ni l’autre. Rôle ${role}${initiative === undefined ? '' : ` de l’initiative ${initiative}`}${hoursPerWeek === undefined ? '' : `, ${n.short(hoursPerWeek)} heures par semaine`}.`,
  whatIsOnRecord: 'Ce qui est enregistré',
  notKnown: 'inconnu',
  togetherTheFitIs: (fit) => `En tout, l’adéquation est de ${n.fixed(fit, 2)} sur 1.`,
  theKnownPartsMake: (fit, low, high) =>
    `En tout, les parties connues font ${n.fixed(fit, 2)} sur 1 ; avec ce qui est inconnu, ce peut être tout de ${n.fixed(low, 2)} à ${n.fixed(high, 2)}.`,
  toTalkAbout: 'À discuter : disponibilité et engagement',
  howManyHoursDoesTheRoleTake: 'Combien d’heures le rôle demande-t-il, et qu’est-ce qui devrait céder ?',
  areThereReallyHours: (hoursPerWeek) =>
    `Y a-t-il vraiment ${n.short(hoursPerWeek)} heures par semaine, et qu’est-ce qui devrait céder ?`,
  whatWouldMakeYouSayYes:
    'Qu’est-ce qui vous ferait dire oui, et de quoi avez-vous besoin de la personne qui parraine et de votre responsable ?',
  whatIsWrongOrMissing: 'Qu’est-ce qui est faux ou manque ci-dessus ?',
  yourAnswer: 'Votre réponse',
  tickOneAllAreFine: 'Cochez une case ; toutes conviennent',
  yesIWantThisRole: 'Oui, je veux ce rôle',
  yes: 'Oui',
  no: 'Non',
  maybe: 'Peut-être',
  maybeOnceAnswered: 'Peut-être, une fois répondu aux questions ci-dessus',
  ratherAnotherRole: 'Je préférerais un autre rôle',
  theOtherRole: 'L’autre rôle',
  otherRoles: (roles) => `Autres rôles : ${roles}`,
  hoursAWeekIHave: 'Heures par semaine dont je dispose pour cela',
  note: 'Remarque',
  theSponsorsAnswer: 'La réponse de la personne qui parraine',
  tickOne: 'Cochez une case',
  signedOffBy: 'Validé par',
  nothingIsFinalWithoutIt: '(rien n’est définitif sans cela)',
  howTo:
    'Qui mène l’entretien écrit les réponses dans answers.csv (person_answer et role_answer : yes, no ou maybe ; other_role_id ; hours ; signed_off_by) et relance la même commande : les places convenues restent, les paires refusées ne sont pas proposées à nouveau, et le reste est résolu à nouveau.',
};
