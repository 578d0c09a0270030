import type { summary as english } from '../en/summary.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';

export const summary: typeof english = {
  inShort: 'En bref',
  notToBeConcluded: 'À ne pas en conclure :',
  noneOfThisMeasuresHow:
    'Rien de tout cela ne mesure la qualité du travail de quiconque. On y voit ce qui a été enregistré, et rien d’autre ; interrogez les personnes avant toute décision.',
  nobodyIsKnownToBe: 'À notre connaissance, personne ne manque.',
  ofThePeopleAreMissing: (share, optedOut, silent) =>
    `${n.percent(share)} des personnes manquent (${n.counted(optedOut, 'ne participe pas', 'ne participent pas')}, ${n.counted(silent, 'n’a pas répondu', 'n’ont pas répondu')}), et ce qu’elles ajouteraient ne se voit pas.`,
  ofThePeopleGaveNoAnswers: (share, silent) =>
    `${n.percent(share)} des personnes (${n.count(silent)}) n’ont pas répondu, et ce qu’elles ajouteraient ne se voit pas.`,
  noKindOfTie: 'aucun type de lien',
  peopleAndPairsInTouch: (nodeCount, arcCount, part, sum, sum2, sum3, missing) =>
    phrase`${n.counted(nodeCount, 'personne', 'personnes')} et ${n.counted(arcCount, 'paire', 'paires')} en contact, d’après ${part}. Sur ${n.counted(sum, 'ligne lue', 'lignes lues')}, ${n.count(sum2)} n’ont pas pu servir et ${n.count(sum3)} n’ont pas compté. ${missing}`,
  howGoodTheDataIs: 'La qualité des données',
  andInOfThoseIn: (heldShare) =>
    `, et dans ${n.percent(heldShare)} de ceux où autant de personnes encore manquent`,
  theEvidenceAgreesInOf: (personLabel, pull, share, part, chance, isHeldBack) =>
    phrase`${personLabel} : ${pull}. Les indices concordent dans ${n.percent(share)} des tirages${part} ; ${isHeldBack ? 'pas net pour autant, car ' : ''}${chance < 0.5 ? `parmi les personnes nommées sur des indices aussi rares, ${n.percent(chance)} le seraient par hasard` : `sur des indices aussi rares, le hasard seul nommerait ${n.percent(chance)} d’autant de personnes : une invitation à regarder de plus près, non une preuve`}.`,
  andPairsInTouchExpected: (data, data2, observed, expected, value, ratioLow, ratioHigh) =>
    phrase`${data} et ${data2} : ${n.counted(observed, 'paire', 'paires')} en contact, ${n.figure(expected)} attendues ; rapport ${n.ratio(value)}, intervalle à 90 % ${n.ratio(ratioLow)}–${n.ratio(ratioHigh)}`,
  mostFor: (part, data) => phrase` ; première raison de demander : ${part}, ${data}`,
  leastFor: (part, data) => phrase` ; point faible : ${part}, ${data}`,
  askFit: (data, personLabel, fit, part) =>
    phrase`${data} : demander à ${personLabel}, adéquation ${n.percent(fit)}${part}`,
  andMore: (rest) => `et ${n.count(rest)} de plus`,
  theFindingsAtAGlance: 'Les résultats en un coup d’œil',
  notAnsweredTheDataWould: (missing) => `Sans réponse : il faudrait aux données ${missing}`,
};
