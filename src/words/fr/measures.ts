import type { measures as english } from '../en/measures.js';

export const measures: typeof english = {
  theMeasures: 'Les mesures',
  noMeasureWasComputed: 'Aucune mesure n’a été calculée.',
  howEachMeasureIsSpread:
    'Comment chaque mesure se répartit sur l’ensemble des personnes. Les valeurs de chacune sont dans',
  peopleCsv: 'people.csv',
  noPlaceInANetwork: ' ; aucune place dans un réseau n’est bonne ou mauvaise en soi.',
  measuresOverAllPeople: 'Mesures sur l’ensemble des personnes',
  measure: 'Mesure',
  spread: 'Répartition',
  peopleWithAValue: 'Personnes avec valeur',
  lowestTenthUpTo: 'Dixième inférieur jusqu’à',
  median: 'Médiane',
  highestTenthFrom: 'Dixième supérieur dès',
  highest: 'Maximum',
  howToReadThem: 'Comment les lire',
  definedAs: 'Défini comme',
  itMayMean: 'Cela peut signifier',
  itDoesNotMean: 'Cela ne signifie pas',
  atTheEdges: 'Cas limites',
  source: 'Source',
};
