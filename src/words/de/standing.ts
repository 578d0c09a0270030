import type { standing as english } from '../en/standing.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';

export const standing: typeof english = {
  top: '0 (Spitze)',
  layers: 'Ebenen',
  managers: 'Vorgesetzte',
  formalStanding: 'Formale Stellung',
  hidden: 'verborgen',
  directReportsMiddleManager: 'Direkt Unterstellte, mittlere Führungsspanne',
  middleHalfOfManagers: 'Mittlere Hälfte der Vorgesetzten',
  to: (lowerQuartile, upperQuartile) => `${n.figure(lowerQuartile)} bis ${n.figure(upperQuartile)}`,
  widestSpan: 'Größte Führungsspanne',
  managersWithOneReport: 'Vorgesetzte mit einer unterstellten Person',
  topsWithReports: 'Spitzen mit Unterstellten',
  neitherManagerNorReports: 'Weder Vorgesetzte noch Unterstellte',
  managerNotAmongThePeople: 'Vorgesetzte nicht unter den Personen',
  inCirclesOfManagers: 'In Kreisen von Vorgesetzten',
  dottedLines: 'Gepunktete Linien',
  theChartInFigures: 'Das Organigramm in Zahlen',
  figure: 'Kennzahl',
  value: 'Wert',
  peopleByStepsToThe: 'Personen nach Schritten bis zur Spitze des Organigramms',
  stepsToTheTop: 'Schritte bis zur Spitze',
  people: 'Personen',
  withReports: 'Mit Unterstellten',
  groupsOfFewerThanPeople: (minGroup) =>
    `Gruppen mit weniger als ${minGroup} Personen sind verborgen, und eine weitere, wo der Rest eine einzelne verraten würde. Verborgen sind nur Anzahlen: Wer führt, wird trotzdem einzeln gezeigt, denn dieser Bericht ist für Menschen, die Personen sehen dürfen.`,
  pictureLayersOfTheChart: 'Bild: Ebenen des Organigramms und Führungsspannen',
  layer: 'Ebene',
  theFirstOfLayersAre: (shown, layers) =>
    `Gezeichnet sind die ersten ${n.count(shown)} von ${n.count(layers)} Ebenen.`,
  rightManagersByTheNumber: (median) =>
    `Rechts: Vorgesetzte nach der Zahl der direkt Unterstellten; die Linie markiert die mittlere Führungsspanne (${n.figure(median)}).`,
  leftPeopleByStepsTo: (part, part2) =>
    phrase`Links: Personen nach Schritten bis zur Spitze, der dunklere Teil sind jene mit Unterstellten; ein gestrichelter Balken ist verborgen.${part} ${part2}`,
  directReportsOfAManager: 'direkt Unterstellte je Führungskraft',
  pictureTheChartAndThe: 'Bild: das Organigramm und die informellen Verbindungen quer dazu',
  ofTheThatStandOut: (ties, ties2) =>
    ` Von ${n.count(ties)} sind jene ${n.count(ties2)} gezeichnet, die im Kontakt der Verbundenen am meisten hervorstechen.`,
  theChartFromTheTop: (part) =>
    `Das Organigramm von oben nach unten und darüber die informellen Verbindungen quer dazu: nicht zwischen jemandem und den eigenen Vorgesetzten oder Unterstellten und nicht innerhalb eines Teams.${part}`,
  reportsTo: 'berichtet an',
  informalTieAcross: 'informelle Verbindung quer dazu',
  pullWithoutAPostAnd: 'Zulauf ohne Amt, die Verbindungen dicker und farbig',
  thoseOfATeamWithout: 'die Personen eines Teams ohne Unterstellte',
  thereAreNoInformalTies: 'Es gibt keine informellen Verbindungen.',
  whoLeadsByTheChart: 'Wer führt laut Organigramm?',
  aFormalLeaderHasReports:
    'Formal führt, wer Unterstellte hat oder eine Stufe innehat, die orgraph.json unter formalLevels nennt; die Tiefe zählt Schritte bis zur Spitze, die Führungsspanne direkt Unterstellte; gepunktete Linien (dotted_manager_id in people.csv oder Verbindungen der Art dotted_line) werden neben der Berichtslinie gezählt und gehören zu keinem informellen Netzwerk; Quartile sind zwischen Nachbarn linear',
  whoIsExpectedToDecide: 'von wem Entscheidungen erwartet werden und für wie viele',
  whoIsFollowedAndA:
    'wem andere folgen; auch ist eine Führungsspanne, eine Ebene oder ein Titel ohne Unterstellte kein Fehler: Fachleute tragen Titel, und kleine Teams haben Gründe',
  reportingLinesAColumnManager:
    'Berichtslinien (eine Spalte manager_id in people.csv) oder formalLevels in orgraph.json',
  theChartHasLayers: (layers) => `; das Organigramm hat ${n.counted(layers, 'Ebene', 'Ebenen')}`,
  peopleLeadByTheChart: (leaders, rows, part) =>
    `${n.counted(leaders, 'Person führt', 'Personen führen')} laut Organigramm, von insgesamt ${n.count(rows)}${part}.`,
  peopleHoldAFormalLevel: (withoutReports, withoutTitle) =>
    `${n.counted(withoutReports, 'Person hat', 'Personen haben')} eine formale Stufe ohne direkt Unterstellte, und ${n.counted(withoutTitle, 'Person hat', 'Personen haben')} Unterstellte ohne eine solche Stufe.`,
  whoseManagerIsNotAmong: 'deren Vorgesetzte nicht unter den Personen sind',
  inCirclesOfManagers2: 'in Kreisen von Vorgesetzten',
  withNeitherAManagerNor: 'ohne Vorgesetzte und ohne Unterstellte',
  noManagerHas: 'niemand unter den Vorgesetzten hat',
  ofManagersHave: (singleShare) => `${n.share(singleShare)} der Vorgesetzten haben`,
  theMiddleManagerHasDirect: (median, lowerQuartile, upperQuartile, largest, part) =>
    `Die mittlere Führungsspanne umfasst ${n.short(median)} direkt Unterstellte, die mittlere Hälfte der Vorgesetzten hat ${n.short(lowerQuartile)} bis ${n.short(upperQuartile)}, die größte Spanne ist ${n.short(largest)}; ${part} eine einzige unterstellte Person.`,
  theChartHasTopsThat: (roots) =>
    `Das Organigramm hat ${n.count(roots)} Spitzen, die nicht aneinander berichten.`,
  whereTheChartBreaksCounted: (told) => `Wo das Organigramm unterbrochen ist, in Personen gezählt: ${told}.`,
  peopleHaveASecondManager: (dottedPeople, dottedLines) =>
    `${n.counted(dottedPeople, 'Person hat', 'Personen haben')} über eine gepunktete Linie eine zweite Führungskraft, in ${n.counted(dottedLines, 'Linie', 'Linien')}; diese Linien ändern weder Tiefe noch Führungsspanne.`,
};
