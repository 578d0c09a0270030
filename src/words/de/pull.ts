import type { pull as english } from '../en/pull.js';
import { n } from './numbers.js';

export const pull: typeof english = {
  expected: 'erwartet',
  leader: 'Führungskraft',
  covariates: {
    'message volume': 'Menge der Nachrichten',
    'formal post': 'formales Amt',
    unit: 'Einheit',
    level: 'Stufe',
    tenure: 'Zugehörigkeit',
    hours: 'Arbeitszeit',
    location: 'Standort',
  },
  network: 'Netzwerk',
  informalLeadersAndTheEvidence: 'Informell Führende und die Anzeichen dafür',
  distinctPeopleWhoComeTo:
    'verschiedene Personen, die sich an die Person wenden, ohne jene entlang der Berichtslinie',
  howMuchContactBetweenOthers: 'wie viel Kontakt zwischen anderen über die Person läuft',
  howManyPeopleAreWithin: 'wie viele Personen in Reichweite sind',
  tiesThatRunBothWays:
    'Verbindungen in beide Richtungen in Arten, die für Vertrauen sprechen (oder in jeder gerichteten Art, wo keine für Vertrauen spricht), ohne jene entlang der Berichtslinie',
  rankSought: 'Rang, gefragt',
  rankBridge: 'Rang, Brücke',
  rankReach: 'Rang, Reichweite',
  rankTrusted: 'Rang, Vertrauen',
  eachOfDrawsLeavesOut: (draws, leftOut) =>
    `Jede von ${n.count(draws)} Ziehungen lässt ${n.percent(leftOut)} weg.`,
  aDashStandsWhereNobody: ' Ein Strich steht, wo niemand Anzeichen dieser Art hat.',
  eachKindOfEvidenceStands: (facts, part, part2, topSetSize) =>
    `Jede Art von Anzeichen steht für sich: der Rang unter ${n.count(facts)} Personen und in Klammern die Spanne der Ränge, wenn ein Teil der Personen und Verbindungen weggelassen wird. ${part ?? ''} Ein Gleichheitszeichen markiert einen geteilten Rang; wer ihn teilt, ist nicht geordnet.${part2 ?? ''} Eine gefüllte Marke gehört zur Spitzengruppe von ${n.count(topSetSize)} und liegt über dem, was bei einer solchen Person zu erwarten ist, so weit wie bei wenigen anderen.`,
  peopleWithInformalPullBy:
    'Personen mit informellem Zulauf, nach dem Anteil der Ziehungen, in denen die Anzeichen übereinstimmen',
  likelyThoughDrawsAgree: (chanceAllowed, chanceOfAnybody) =>
    `„Wahrscheinlich“, obwohl mindestens 80 % der Ziehungen übereinstimmen: Die Ziehungen sagen, dass ein paar Personen oder Beziehungen mehr oder weniger wenig ändern, nicht aber, dass Zufall ausgeschlossen ist. Klar verlangt außerdem, dass der Zufall allein höchstens ${n.percent(chanceAllowed)} der Personen mit so seltenen Anzeichen erklärt, und höchstens ${n.percent(chanceOfAnybody)} bei irgendjemandem.`,
  person: 'Person',
  unit: 'Einheit',
  inTheChart: 'Amt',
  pull: 'Zulauf',
  drawsThatAgree: 'Ziehungen dafür',
  soughtAlongTheLine: 'Gefragt entlang der Linie',
  notKnown: 'nicht bekannt',
  noPost: 'kein Amt',
  pictureEvidenceSeenAgainstExpected: 'Bild: beobachtete Anzeichen gegen erwartete',
  theFirstOf: (shown) => `die ersten ${n.count(shown)} von `,
  seenAgainstExpectedForWhose: (part, people) =>
    `Beobachtet gegen erwartet, für ${part}${n.counted(people, 'Person', 'Personen')} mit klarem oder wahrscheinlichem Zulauf. Die gepunktete Linie ist, was bei einer solchen Person zu erwarten ist; der Punkt ist das Beobachtete, so viele typische Abweichungen davon; der Balken ist die Spanne über die Ziehungen. Ein gefüllter Punkt gehört zur Spitzengruppe.`,
  informalPull: 'Informeller Zulauf',
  whoLeadsWithoutTheTitle: 'Wer führt ohne Titel, wie sicher ist das, und was spricht dafür?',
  thatOthersTurnToThe:
    'dass andere sich an die Person wenden oder Nachrichten über sie laufen, mehr als Amt, Einheit und eigene Nachrichten erklären',
  thatThePersonIsBetter:
    'dass die Person besser ist oder andere wenig leisten: Es zeigt aufgezeichnete Verbindungen dieser Arten in diesem Zeitraum und sonst nichts',
  inTheTopOfPeople: (topSetSize, topShare, kindsOfEvidence, listed) =>
    `unter den ersten ${topSetSize} (${n.share(topShare)} der Personen, mindestens 5, höchstens ein Viertel aller) bei mindestens ${kindsOfEvidence} der vier Arten von Anzeichen, sowohl nach dem Wert als auch danach, wie weit er über dem liegt, was bei einer Person mit gleichen Merkmalen zu erwarten ist (${listed})`,
  likelyInAtLeastOf: (draws, leaveOut, CHANCE_ALLOWED, CHANCE_OF_ANYBODY) =>
    `wahrscheinlich in mindestens 50 % von ${draws} Ziehungen, die ${n.share(leaveOut)} der Personen und der Verbindungen weglassen, nicht zu sagen ab 20 %; klar ab 80 %, wenn zudem Zufall allein höchstens ${n.share(CHANCE_ALLOWED)} der ebenso Seltenen erklären würde und es jemanden gibt, bei dem er höchstens ${n.share(CHANCE_OF_ANYBODY)} erklärt`,
  wherePeopleAreMissingThe: (MOST_MISSING) =>
    `wo Personen fehlen, dieselben Anteile der Ziehungen, in denen noch einmal so viele fehlen; fehlen mehr als ${n.share(MOST_MISSING)}, wird niemand genannt`,
  withFewerThanPairsOf: (fewestPairs) =>
    `Bei weniger als ${fewestPairs} Paaren in Kontakt lässt sich über informellen Zulauf nichts sagen.`,
  nobody: 'niemanden',
  nobodyElse: 'niemanden sonst',
  more: (has) => `${has} weitere`,
  forTheDataCannotTell: (has) => `; für ${has} lassen es die Daten offen`,
  informalPullIsClearFor: (has, part, part2) =>
    `Informeller Zulauf ist klar für ${n.counted(has, 'Person', 'Personen')} und wahrscheinlich für ${part}${part2}.`,
  peopleDoNotTakePart: (optedOut) => `${n.counted(optedOut, 'Person nimmt', 'Personen nehmen')} nicht teil`,
  peopleNamedByOthersDid: (silent) =>
    `${n.counted(silent, 'von anderen genannte Person hat', 'von anderen genannte Personen haben')} anscheinend nicht geantwortet`,
  ofAllAreMissingWere: (who, share, kept, stable) =>
    `${who}: ${n.share(share)} aller Personen fehlen. Fehlten noch einmal so viele, blieben ${kept} von ${n.counted(stable, 'Person', 'Personen')} in mindestens 80 % der Ziehungen in den Spitzengruppen.`,
  morePeopleAreMissingDo: (share, optedOut, silent, MOST_MISSING) =>
    `mehr Personen: ${n.share(share)} fehlen (${optedOut === 0 ? '' : `${optedOut} nehmen nicht teil, `}${silent} haben anscheinend nicht geantwortet), und über ${n.share(MOST_MISSING)} wird niemand genannt, da wenige weitere Antworten das Bild umkehren könnten`,
  thereAreTooFewPeople:
    'Es sind zu wenige Personen, um zu sagen, was bei jeder zu erwarten wäre: Alle werden mit dem Mittel aller verglichen.',
  eachKindOfEvidenceWas: (listed) =>
    `Jede Art von Anzeichen wurde mit dem verglichen, was danach zu erwarten ist: ${listed}.`,
  notComparedWith: (notComparedWith) => `Nicht verglichen mit: ${notComparedWith}.`,
  tiesThatRunBothWays2:
    'Verbindungen in beide Richtungen sagen nicht, wer wen aufsucht: Nur Brücke und Reichweite wurden mit der Zahl der Kontakte verglichen, und nur danach ist Zulauf klar.',
  anotherSoManyDraws: (draws, low, high) =>
    `Weitere ${draws} Ziehungen ergäben statt eines Anteils von 80 % in neun von zehn Fällen einen zwischen ${n.share(low)} und ${n.share(high)}`,
  eachDrawFollowsPaths: (ofDraws, followed, people, bridge, reach, bridgeKept, reachKept) =>
    `${ofDraws}. Jede Ziehung folgt den Wegen von ${followed} von ${n.counted(people, 'Person', 'Personen')}: In der Spitzengruppe weicht Brücke dann um ${n.share(bridge)} und Reichweite um ${n.short(reach)} % ab (quadratisches Mittel), und ${n.share(bridgeKept)} und ${n.share(reachKept)} davon bleiben darin; die Intervalle enthalten auch das und sind entsprechend breiter.`,
};
