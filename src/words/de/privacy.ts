import type { privacy as english } from '../en/privacy.js';
import { phrase } from '../phrase.js';

export const privacy: typeof english = {
  privacy: 'Datenschutz',
  idAndName: 'Kennung und Name',
  thisPageHoldsPersonalData: (part) =>
    `Diese Seite enthält personenbezogene Daten: Personen stehen darin mit ${part === 'id' ? 'Kennung' : part}, und wer die Liste hat, kann eine Kennung nachschlagen. Sie ist nicht anonym. Geben Sie sie nur an jene weiter, die sie brauchen, und löschen Sie sie, wenn das nicht mehr so ist.`,
  groupsOfFewerThanPeople: (minGroup) =>
    `Gruppen mit weniger als ${minGroup} Personen zeigen keine Zahlen, ebenso wenig Zahlen, die eine solche Gruppe verraten würden.`,
  peopleAreShownHereToo:
    'Hier stehen auch Personen, einzeln: Wer diese Seite hat, kann zusammenzählen, was verborgen ist. Zahlen von Gruppen, die Sie an andere weitergeben, entstehen mit --privacy aggregate.',
  peopleWhoDoNotTake:
    'Wer nicht teilnimmt, und aller Kontakt mit diesen Personen, wurde aus den Daten entfernt, bevor etwas berechnet wurde.',
  thereIsNoListOf: 'Es gibt keine Liste von Personen mit wenig Kontakt und nirgends Inhalte von Nachrichten.',
  aPlaceInANetwork:
    'Ein Platz in einem Netzwerk ist keine Leistung. Niemand sollte deswegen eingestellt, bezahlt, befördert oder entlassen werden; sonst hören Menschen auf, wahrheitsgemäß zu antworten.',
  thePageAsksTheNetwork: 'Die Seite fragt nichts aus dem Internet ab und sendet nichts.',
  thisPageShowsGroupsOf: (k) =>
    `Diese Seite zeigt Gruppen ab ${k} Personen und niemanden einzeln. Das macht es schwer, aus ihr etwas über eine Person zu erfahren, und nicht unmöglich: Wer schon viel weiß, erfährt aus jeder Zahl mehr. Nichts hier wird anonym genannt.`,
  byGroupsThatAreToo: (data, data2) =>
    phrase`Nach ${data}: Gruppen, die zu klein sind oder von denen neben einer anderen Spalte zu wenige Personen blieben, sind als ${data2} zusammengefasst.`,
  theGroupsByAreNot: (data, k) =>
    phrase`Die Gruppen nach ${data} werden nicht gezeigt: Zwischen ihnen und einer anderen Spalte blieben weniger als ${String(k)} Personen.`,
  peopleAndPairsInTouch:
    'Personen und Paare in Kontakt sind auf fünf gerundet; andere Zahlen haben höchstens zwei Nachkommastellen.',
  contactBetweenTwoGroupsThat:
    'Kontakt zwischen zwei Gruppen, der in Wahrheit der von einer oder zwei Personen ist, ist verborgen, zusammen mit so viel, dass er sich nicht erschließen lässt.',
  aPlaceInANetwork2:
    'Ein Platz in einem Netzwerk ist keine Leistung. Niemand sollte deswegen eingestellt, bezahlt, befördert oder entlassen werden.',
};
