import type { measures as english } from '../en/measures.js';

export const measures: typeof english = {
  theMeasures: 'Die Maße',
  noMeasureWasComputed: 'Es wurde kein Maß berechnet.',
  howEachMeasureIsSpread: 'Wie sich jedes Maß auf alle Personen verteilt. Die Werte jeder Person stehen in',
  peopleCsv: 'people.csv',
  noPlaceInANetwork: '; kein Platz in einem Netzwerk ist für sich gut oder schlecht.',
  measuresOverAllPeople: 'Maße über alle Personen',
  measure: 'Maß',
  spread: 'Verteilung',
  peopleWithAValue: 'Personen mit Wert',
  lowestTenthUpTo: 'Unterstes Zehntel bis',
  median: 'Median',
  highestTenthFrom: 'Oberstes Zehntel ab',
  highest: 'Höchster Wert',
  howToReadThem: 'Wie sie zu lesen sind',
  definedAs: 'Definiert als',
  itMayMean: 'Das kann bedeuten',
  itDoesNotMean: 'Das bedeutet nicht',
  atTheEdges: 'In Grenzfällen',
  source: 'Quelle',
};
