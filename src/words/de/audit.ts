import type { audit as english } from '../en/audit.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const audit: typeof english = {
  auditOfChoices: 'Prüfung der Auswahl',
  shareOfEachLevelThat: 'Anteil der Ausgewählten je Stufe, gegenüber allen anderen',
  chosenFor: 'Ausgewählt für',
  group: 'Gruppe',
  people: 'Personen',
  chosen: 'Ausgewählt',
  share: 'Anteil',
  ratio: 'Verhältnis',
  p: 'p',
  belowByChance: 'Zufällig unter 4/5',
  noticedBelow: 'Bemerkt ab',
  verdict: 'Urteil',
  pictureShareOfEachGroup: 'Bild: Anteil der Ausgewählten je Gruppe',
  shareOfEachGroupThat:
    'Anteil der Ausgewählten je Gruppe, unter denen, die in Frage kamen. Der Querstrich ist der Anteil, ab dem nach unten ein Unterschied bemerkt worden wäre; ohne ihn wäre keiner bemerkt worden. Eine gefüllte Marke unterscheidet sich von den anderen mehr, als Zufall erklärt.',
  selections: {
    roles: 'Rollen',
    shortlists: 'engere Auswahl',
    coaches: 'Coachende',
    learners: 'Lernende',
    'idea partners': 'Mitwirkende an Ideen',
    leaders: 'Führende',
  },
  verdicts: {
    differs: 'unterscheidet sich',
    'no difference seen': 'kein Unterschied zu sehen',
    'too few to tell': 'zu wenige, um es zu sagen',
  },
  groupsBelowPeopleAreHidden: (rule, minGroup) =>
    `${rule}; Gruppen unter ${minGroup} Personen sind verborgen`,
  levelsLevelInPeopleCsv:
    'Stufen (level in people.csv) oder eine Datei mit person_id und anderen Merkmalen (orgraph audit --attributes)',
  aChoiceToLookAt:
    'eine Auswahl, die zu prüfen wäre: Rollenvorschläge, Coaching-Paare, Mitwirkende an Ideen oder informell Führende',
  didGroupsThatShouldPlay: 'Kamen Gruppen, die keine Rolle spielen sollten, gleich heraus?',
  aGroupDiffersWhereIts: (FOUR_FIFTHS) =>
    `eine Gruppe unterscheidet sich, wenn ihr Anteil unter ${n.short(FOUR_FIFTHS)} des höchsten liegt und Fishers exaktes p gegenüber allen anderen, zweiseitig und nach Holm über die Gruppen, höchstens 0,05 ist; zu wenige, um es zu sagen, wo selbst niemand Ausgewähltes nicht bemerkt würde`,
  thatSomethingWhichGoesWith:
    'dass etwas mitspielt, das mit dem Merkmal einhergeht: wo Fähigkeiten, Stunden oder Verbindungen verzeichnet sind, wer gefragt wurde, was Rollen verlangen',
  thatAnybodyWasTreatedUnfairly:
    'dass jemand unfair oder fair behandelt wurde: Kein sichtbarer Unterschied beweist nicht, dass es keinen gibt, und ein Unterschied hat viele mögliche Ursachen',
  byWord: (selection, attribute) => `${selection} nach ${column(attribute)}`,
  thereAreNoTwoGroups: (what) =>
    `${what}: Es gibt keine zwei Gruppen, die groß genug sind, um gezeigt zu werden.`,
  ofOfPeopleWereChosen: (group, chosen, people, share, ratio, group2, adjustedP) =>
    `von ${group} wurden ${chosen} von ${n.counted(people, 'Person', 'Personen')} ausgewählt (${n.share(share)}), das ${n.short(ratio)}-Fache des Anteils von ${group2}, p = ${n.short(adjustedP)}`,
  moreThanChanceExplainsSo: (what, differs) =>
    `${what}: ${differs}: mehr, als Zufall erklärt; suchen Sie also die Ursache.`,
  sharesFromToP: (share, group, share2, group2, adjustedP) =>
    `Anteile von ${n.share(share)} (${group}) bis ${n.share(share2)} (${group2}), p = ${n.short(adjustedP)}`,
  tooFewWereChosenFor: (what, figures) =>
    `${what}: ${figures}; es wurden zu wenige ausgewählt, als dass ein Unterschied auffiele.`,
  theRatioIsBelowFour: (ratio, falseAlarm) =>
    `; das Verhältnis ${n.short(ratio)} liegt unter vier Fünfteln, was Zufall allein in ${n.share(falseAlarm)} der Ziehungen ergibt`,
  ofTooFewCouldHave: (group) => `; von ${group} kamen zu wenige in Frage, als dass es auffiele`,
  aShareOfAtOr: (group, noticedBelow) =>
    `; ein Anteil von ${group} von höchstens ${n.share(noticedBelow)} wäre aufgefallen`,
  noDifferenceBeyondChance: (what, figures, alarm, noticed) =>
    `${what}: ${figures}: kein Unterschied über den Zufall hinaus${alarm}${noticed}.`,
};
