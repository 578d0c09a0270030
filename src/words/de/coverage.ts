import type { coverage as english } from '../en/coverage.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';

export const coverage: typeof english = {
  leadersAtRandom: 'zufällig gezogene formale Führungskräfte',
  betweennessFirst: 'größte Betweenness zuerst',
  contactsFirst: 'meiste Kontakte zuerst',
  atRandomLine: 'zufällig gezogen, mit den mittleren 90 % der Ziehungen',
  wellChosenLine: 'gut gewählt',
  mayMean:
    'dass eine Nachricht, eine Frage oder eine Bitte an diese Personen durch schon vorhandenen Kontakt zu den meisten anderen gelangen kann',
  doesNotMean:
    'dass diese Personen besser sind oder gefragt werden müssen: Andere Gruppen erreichen vielleicht ebenso viele. Dass jemand erreicht werden kann, sagt weder, dass eine Nachricht weitergegeben, noch, dass sie gehört wird; und niemand außerhalb der Gruppe ist deshalb weniger verbunden',
  directions: {
    both: 'Verbindungen zählen, gleich in welche Richtung sie laufen',
    out: 'Verbindungen werden von den Gewählten zu denen verfolgt, an die sie sich wenden',
    in: 'Verbindungen werden von den Gewählten zu denen verfolgt, die sich an sie wenden',
  },
  steps: (steps) =>
    steps === 1 ? 'in einem Schritt' : `innerhalb von ${steps === 2 ? 'zwei' : steps} Schritten`,
  share: (count, all) => {
    if (all === 0) return '0 %';
    const share = (100 * count) / all;
    const rounded = share < 10 || share > 99 ? Math.round(10 * share) / 10 : Math.round(share);
    if (rounded >= 100 && count < all) return 'über 99,9 %';
    return rounded <= 0 && count > 0 ? 'unter 0,1 %' : `${n.short(rounded)} %`;
  },
  barred: {
    'takes no part': 'nehmen an Rollen nicht teil',
    'no tie': 'haben keine Verbindung, der zu folgen wäre',
    'left out by name': 'sind namentlich ausgenommen',
    'hours not known': 'geben keine Stunden an (hours_available in people.csv)',
    'too few hours': 'bieten zu wenige Stunden an',
  },
  nobodyToChoose: (barred) => `jemanden, der gewählt werden darf: Von allen Personen ${barred}`,
  coverage: 'Abdeckung',
  inOneStep: 'In einem Schritt',
  withinTwoSteps: 'Innerhalb von zwei Schritten',
  wellChosen: 'Gut gewählt',
  atMost: 'Höchstens',
  mostContacts: 'Meiste Kontakte',
  greatestBetweenness: 'Größte Betweenness',
  shareOfPeopleReachedBy: (steps) => `Anteil der ${steps} erreichten Personen, nach Größe der Gruppe`,
  people: 'Personen',
  atRandom: 'Zufällig',
  to: (share, share2) => `(${share} bis ${share2})`,
  formalLeaders: 'Formale Führungskräfte',
  thePeopleOfTheWell: (steps) =>
    `Die Personen der gut gewählten Gruppe ${steps}, in der Reihenfolge der Wahl`,
  person: 'Person',
  peopleAdded: 'Neu erreichte Personen',
  othersWhoWouldAddAs: 'Andere, die ebenso viele erreichen würden',
  inOneStep2: 'in einem Schritt',
  withinTwoSteps2: 'innerhalb von zwei Schritten',
  pictureShareOfPeopleReached: (within) =>
    `Bild: Anteil der ${within} erreichten Personen nach Größe der Gruppe`,
  peopleInTheGroup: 'Personen in der Gruppe',
  shareOfAllPeopleReached: (within, reverse) =>
    phrase`Anteil aller ${within} erreichten Personen, nach Größe der Gruppe. ${reverse} Die gepunktete Linie ist das Ziel. Die Tabelle darunter enthält die Zahlen.`,
  whichSmallGroupReachesAlmost: 'Welche kleine Gruppe erreicht fast alle?',
  eachNextPersonIsThe: (direction, target, draws) =>
    `jede nächste Person ist die, die am meisten neu Erreichte bringt; eine gewählte Person erreicht sich selbst und alle in einem Schritt oder innerhalb von zweien; ${direction}; wer an Rollen nicht teilnimmt oder keine Verbindung hat, wird nicht gewählt und zählt zu denen, die erreicht werden sollen; das Ziel ist ${n.share(target)}; daneben ${draws} zufällig gezogene Gruppen mit ihren mittleren 90 %`,
  noGroupReachesOfPeople: (target, within, share, points, share2) =>
    `Keine Gruppe erreicht ${within} ${n.share(target)} der Personen: ${share} ist das Höchste, da die anderen keine Verbindung haben oder zu weit von allen entfernt sind, die gewählt werden dürfen; ${n.counted(points, 'Person erreicht', 'Personen erreichen')} ${share2}.`,
  noSmallerGroupDoes: 'keine kleinere Gruppe schafft das',
  noGroupOfFewerThan: (fewest) => `keine Gruppe mit weniger als ${n.count(fewest)} schafft das`,
  oneDrawn: 'eine',
  asManyDrawn: 'ebenso viele',
  peopleWellChosenReachOf: (size, share, within, bound, asMany, _part, share2, share3, share4) =>
    `${n.counted(size, 'gut gewählte Person erreicht', 'gut gewählte Personen erreichen')} ${within} ${share} aller, und ${bound}; ${asMany} zufällig gezogene ${n.form(size, 'erreicht', 'erreichen')} ${share2} (${share3} bis ${share4} in 90 % der Ziehungen).`,
  ofPeopleReachIfWell: (people, share, steps, share2, share3, share4) =>
    `3 % der Personen (${n.count(people)}) erreichen ${steps} gut gewählt ${share} und zufällig gezogen ${share2} (${share3} bis ${share4}).`,
  allFormalLeadersTogetherReach: (leaders, share, steps, share2) =>
    `Alle ${n.counted(leaders, 'formale Führungskraft', 'formalen Führungskräfte')} zusammen erreichen ${steps} ${share}; ebenso viele gut gewählte ${share2}.`,
};
