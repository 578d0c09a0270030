import type { compare as english } from '../en/compare.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { column } from './vocabulary.js';

export const compare: typeof english = {
  midSentence: (title) => `« ${title} »`,
  more: 'plus',
  less: 'moins',
  twoFirmsCompared: 'Deux entreprises comparées',
  hasPeopleBothWereBrought: (data, people, data2, people2, size) =>
    phrase`${data} compte ${n.count(people)} personnes, ${data2} ${n.count(people2)} ; toutes deux ont été ramenées à la taille de ${n.count(size)}.`,
  thePartsOfTheStyle: (name, name2) => `Les points du style de ${name} et de ${name2}, à taille égale`,
  part: 'Point',
  difference: 'Différence',
  interval: 'Intervalle à 90 %',
  to: (low, high) => `${n.figure(low)} à ${n.figure(high)}`,
  pAllPartsCounted: 'p, tous points comptés',
  verdict: 'Verdict',
  cannotTell: (cannotTell) => `indécidable : ${cannotTell}`,
  pictureAndCompared: (names, names2) => `Image : ${names} et ${names2} comparées`,
  moreIn: (clipped) => `plus chez ${clipped}`,
  noDifference: 'pas de différence',
  howAndDifferAtThe: (names, names2) =>
    `En quoi ${names} et ${names2} diffèrent à taille égale, point par point : une marque est la différence, la barre son intervalle à 90 %, toutes deux en moitiés de cet intervalle, si bien qu’une barre à côté de la ligne médiane est une différence au-delà de ce qu’un point seul montrerait par hasard. Les marques pleines diffèrent même tous points pris ensemble. Au-delà du bord, une marque reste au bord. Le tableau ci-dessous contient les chiffres eux-mêmes.`,
  groupsBelowPeopleAreHidden: (rule, minGroup) =>
    `${rule} ; les groupes de moins de ${minGroup} personnes sont masqués`,
  twoGroupsByThatAre: (by) => `deux groupes par ${column(by)} assez grands pour être montrés`,
  howDoTwoFirmsDiffer:
    'En quoi deux entreprises diffèrent-elles dans l’exercice du leadership, au-delà de leur taille ?',
  eachPartIsComparedAt:
    'chaque point est comparé à taille égale : le plus petit groupe avec la moyenne de morceaux du plus grand comptant autant de personnes, équipes gardées entières ; il diffère quand p, la probabilité d’une différence aussi grande si les deux étaient issus du processus du plus grand, est d’au plus 0,05 après Benjamini et Hochberg sur les points',
  thatHabitsOfContactDiffer: 'que les habitudes de contact diffèrent, quelle que soit la taille',
  thatOneFirmLeadsBetter:
    'qu’une entreprise est mieux dirigée, ni pourquoi elles diffèrent ; et un point sans différence n’est pas prouvé identique',
  nothingCanBeToldOf: (a, b) => `On ne peut rien dire de ce qui distingue ${a} et ${b}.`,
  atTheSizeOfPeople: (size, a, b) =>
    `À la taille de ${n.counted(size, 'personne', 'personnes')}, aucun point du style de ${a} et de ${b} ne diffère plus que par hasard.`,
  inWord: (titles, part, a) => `${titles} (${part} chez ${a})`,
  atTheSizeOfPeople2: (size, a, b, differs, differs2) =>
    `À la taille de ${n.counted(size, 'personne', 'personnes')}, ${a} et ${b} diffèrent sur ${n.counted(differs, 'point', 'points')} : ${differs2}.`,
  noDifferenceIsSeenIn: (same) => `Aucune différence ne se voit pour : ${same}.`,
  itCannotBeToldOf: (open) => `On ne peut trancher pour : ${open}.`,
};
