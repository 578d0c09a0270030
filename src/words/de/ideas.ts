import type { ideas as english } from '../en/ideas.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { capital, digits, termOf } from './vocabulary.js';

export const ideas: typeof english = {
  level: 'Stufe',
  layer: 'Ebene',
  steps: (steps) => n.counted(steps, 'Schritt', 'Schritte'),
  ideas: 'Ideen',
  ideasAndWhatWouldHelp: 'Ideen und was ihnen weiterhülfe',
  idea: 'Idee',
  status: 'Stand',
  notStated: 'nicht angegeben',
  owner: 'Eigner',
  sponsor: 'Förderung durch',
  noneOnRecord: 'niemand verzeichnet',
  ofTheInitiative: 'der Initiative',
  theWay: 'Der Weg',
  theOnlyShortestWay: 'der einzige kürzeste Weg',
  oneOf: (ways) => `einer von ${n.count(ways)}`,
  nextMeeting: 'Nächstes Treffen',
  aFirstMeeting: 'ein erstes Treffen',
  byWord: (personLabel) => phrase`, durch ${personLabel}`,
  shareTopics: 'Teilen Themen',
  couldJoinInLeading: 'Könnten mit führen',
  nobodyOnRecord: 'niemand verzeichnet',
  ownersOfBy: (of, by) => `Eigner: ${termOf(of)}, nach ${termOf(by)}`,
  ownersOfAgainstEverybodyBy: (of, by, p) =>
    `Eigner (${termOf(of)}) gegenüber allen, nach ${termOf(by)}; p der Mischung ${n.probability(p)}`,
  people: 'Personen',
  owners: 'Eigner',
  byChance: 'Durch Zufall',
  rangeByChance: 'Spanne durch Zufall',
  p: 'p',
  pictureTheWayOfEach: 'Bild: der Weg jeder Idee zu einer fördernden Person',
  owner2: 'Eigner',
  theFirstOfIdeas: (shown, rows) => `Die ersten ${shown} von ${rows} Ideen. `,
  theWayOfEachIdea: (part) =>
    `Der Weg jeder Idee von ihrem Eigner zu einer fördernden Person: Ein Ring ist jemand dazwischen, die gefüllte Marke am Ende die fördernde Person. Eine unterbrochene Linie führt zu einer Person, die kein Weg erreicht; eine Marke allein hat niemanden verzeichnet, oder der Eigner fördert selbst. ${part}Die Tabelle darunter enthält dasselbe.`,
  pictureOwnersOfBy: (of, by) => `Bild: Eigner (${termOf(of)}) nach ${termOf(by)}`,
  people2: (by, shortened, people) => `${termOf(by)} ${shortened}: ${people} Personen`,
  ownersOfByTheMark: (of, by) =>
    `Eigner (${termOf(of)}) nach ${termOf(by)}. Die Marke ist ihre Zahl, der Balken, was Zufall in 95 von 100 Ziehungen ließe, wenn ${termOf(by)} in keiner Firma eine Rolle spielte.`,
  levelsBelowPeopleAreHidden: (rule, minGroup) => `${rule}; Stufen unter ${minGroup} Personen sind verborgen`,
  anIdeasFileIdeasCsv:
    'eine Datei mit Ideen (ideas.csv) mit idea_id und owner_id und, soweit bekannt, status, topics, initiative und sponsor_id',
  isNamedForIdeasAsk: (ideas) => `Ist bei ${ideas} Ideen genannt: fragen, bei welcher.`,
  whoseVettedIdeaShouldBe: 'Wessen geprüfter Idee sollte geholfen werden, und durch wen?',
  theWayToASponsor:
    'Der Weg zu einer fördernden Person ist der kürzeste im informellen Netzwerk ohne Richtung, unter gleichen der, dessen schwächste Verbindung am stärksten ist; ohne genannte Person die nächste, die etwas derselben Initiative fördert. Jeder Schritt außer dem letzten ist eine fehlende Begegnung. Ein Treffen wird nur zwischen und über Personen genannt, die an Begegnungen teilnehmen. Ein Thema teilt, wer es nennt oder eine andere Idee dazu hat; mit führen könnte, wer an Rollen teilnimmt und nicht 0 Stunden anbietet, zuerst mit den meisten gemeinsamen Themen, dann mit den meisten Personen, mit denen der Eigner nicht in Kontakt ist. Die Stufe entscheidet nichts. Eigner werden Stufe für Stufe mit ihrer Firma verglichen, exakt (hypergeometrisch), nach Holm; die Mischung als Ganzes durch Ziehungen in jeder Firma',
  thatAnIntroductionOrA:
    'dass eine Begegnung oder jemand an ihrer Seite einer Idee weiterhülfe; dass Ideen mancher Stufen nicht vorgebracht, nicht geprüft oder nicht gehört werden',
  thatAnIdeaIsGood:
    'dass eine Idee gut oder schlecht ist, dass führen will, wer ein Thema teilt, oder dass eine fördernde Person zusagen würde; nicht verzeichnete Verbindungen sind nicht zu sehen, und wenige Eigner sagen wenig über eine Stufe',
  vettedOrTested: 'geprüft oder erprobt',
  onRecordAndNoneIs: 'verzeichnet, und von keiner heißt es, sie sei geprüft',
  ofOnRecord: (rows) => `, von ${rows} verzeichneten`,
  ideasAre: (spoken, what, part) => `${n.counted(spoken, 'Idee ist', 'Ideen sind')} ${what}${part}.`,
  vettedIdeas: 'geprüfte Ideen',
  ownerIsTheSponsor: 'Eigner fördert selbst',
  ownersAreTheSponsor: 'Eigner fördern selbst',
  ownerIsInTouchWith: 'Eigner ist mit einer fördernden Person in Kontakt',
  ownersAreInTouchWith: 'Eigner sind mit einer fördernden Person in Kontakt',
  isOneIntroductionAway: 'ist eine Begegnung entfernt',
  areOneIntroductionAway: 'sind eine Begegnung entfernt',
  isFurtherAway: 'ist weiter entfernt',
  areFurtherAway: 'sind weiter entfernt',
  hasNoWayToThe: 'hat keinen Weg dorthin',
  haveNoWayToThe: 'haben keinen Weg dorthin',
  hasNoSponsorOnRecord: 'hat niemanden zur Förderung verzeichnet',
  haveNoSponsorOnRecord: 'haben niemanden zur Förderung verzeichnet',
  ofThese: (parts) => `Davon: ${parts}.`,
  forNoneOfTheseIs: 'Für keine davon ist jemand verzeichnet, der ein Thema teilt.',
  forNobodyOnRecordDoes: (alone) => `, bei ${alone} niemand Verzeichnetes`,
  forOfTheseSomebodyShares: (rows, part) =>
    `Bei ${rows} davon teilt jemand ein Thema und könnte mit führen${part}.`,
  isOneOwner: 'einen Eigner',
  areOwners: (owners) => `${n.numberOrNone(owners)} Eigner`,
  whetherComeFromAllLevels: (whose, part, by) =>
    `Ob ${whose === 'ideas' ? 'Ideen' : whose} aus allen Stufen kommen, lässt sich nicht sagen: Es gibt ${part} mit bekannter Angabe (${termOf(by)}).`,
  ownersOfComeFromThe: (whose, by, owners, figures) =>
    `Die Eigner (${whose === 'ideas' ? 'Ideen' : whose}) verteilen sich nach ${termOf(by)}, wie Zufall es ergäbe (${owners} Eigner, ${digits(figures)}); bei so wenigen würde sich ein kleiner Unterschied nicht zeigen.`,
  theSOfOwnersOf: (by, whose, owners, figures) =>
    `Die Eigner (${whose === 'ideas' ? 'Ideen' : whose}) verteilen sich nach ${termOf(by)} anders als alle (${owners} Eigner, ${digits(figures)}), und keine einzelne ${termOf(by)} sticht hervor.`,
  hasOwnersWhereChanceWould: (by, level, owners, expectedLow, expectedHigh) =>
    `${termOf(by)} ${level} hat ${n.counted(owners, 'Eigner', 'Eigner')}, wo Zufall ${expectedLow} bis ${expectedHigh} ergäbe`,
  ofForTheMix: (whose, apart, figures) =>
    `${whose === 'ideas' ? 'Ideen' : capital(whose)}: ${apart} (${digits(figures)} für die Mischung).`,
};
