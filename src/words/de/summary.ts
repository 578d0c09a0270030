import type { summary as english } from '../en/summary.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';

export const summary: typeof english = {
  inShort: 'Kurz gefasst',
  notToBeConcluded: 'Daraus folgt nicht:',
  noneOfThisMeasuresHow:
    'Nichts davon misst, wie gut jemand arbeitet. Es zeigt, was aufgezeichnet wurde, und nichts darüber hinaus; fragen Sie die Menschen, bevor etwas entschieden wird.',
  nobodyIsKnownToBe: 'Soweit bekannt, fehlt niemand.',
  ofThePeopleAreMissing: (share, optedOut, silent) =>
    `${n.percent(share)} der Personen fehlen (${n.counted(optedOut, 'nimmt', 'nehmen')} nicht teil, ${n.counted(silent, 'hat', 'haben')} nicht geantwortet), und was sie beitragen würden, ist nicht zu sehen.`,
  ofThePeopleGaveNoAnswers: (share, silent) =>
    `${n.percent(share)} der Personen (${n.count(silent)}) haben nicht geantwortet, und was sie beitragen würden, ist nicht zu sehen.`,
  noKindOfTie: 'keine Art von Verbindung',
  peopleAndPairsInTouch: (nodeCount, arcCount, part, sum, sum2, sum3, missing) =>
    phrase`${n.counted(nodeCount, 'Person', 'Personen')} und ${n.counted(arcCount, 'Paar', 'Paare')} in Kontakt, nach ${part}. Von ${n.counted(sum, 'gelesenen Zeile', 'gelesenen Zeilen')} waren ${n.count(sum2)} nicht brauchbar, und ${n.count(sum3)} zählten nicht. ${missing}`,
  howGoodTheDataIs: 'Wie gut die Daten sind',
  andInOfThoseIn: (heldShare) =>
    `, und in ${n.percent(heldShare)} jener, in denen noch einmal so viele Personen fehlen`,
  theEvidenceAgreesInOf: (personLabel, pull, share, part, chance, isHeldBack) =>
    phrase`${personLabel}: ${pull}. In ${n.percent(share)} der Ziehungen stimmen die Anzeichen überein${part}; ${isHeldBack ? 'trotzdem nicht klar, denn ' : ''}${chance < 0.5 ? `unter Personen, die auf so seltene Anzeichen hin genannt werden, wäre das bei ${n.percent(chance)} Zufall` : `auf so seltene Anzeichen hin würde allein der Zufall ${n.percent(chance)} so viele Personen nennen: ein Hinweis, genauer hinzusehen, und kein Beweis`}.`,
  andPairsInTouchExpected: (data, data2, observed, expected, value, ratioLow, ratioHigh) =>
    phrase`${data} und ${data2}: ${n.counted(observed, 'Paar', 'Paare')} in Kontakt, ${n.figure(expected)} erwartet; Verhältnis ${n.ratio(value)}, 90-%-Intervall ${n.ratio(ratioLow)}–${n.ratio(ratioHigh)}`,
  mostFor: (part, data) => phrase`; erster Grund zu fragen: ${part}, ${data}`,
  leastFor: (part, data) => phrase`; am schwächsten: ${part}, ${data}`,
  askFit: (data, personLabel, fit, part) =>
    phrase`${data}: ${personLabel} fragen, Eignung ${n.percent(fit)}${part}`,
  andMore: (rest) => `und ${n.count(rest)} weitere`,
  theFindingsAtAGlance: 'Die Befunde auf einen Blick',
  notAnsweredTheDataWould: (missing) => `Nicht beantwortet: Die Daten bräuchten ${missing}`,
};
