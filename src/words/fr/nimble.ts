import type { nimble as english } from '../en/nimble.js';
import { n } from './numbers.js';
import { columns } from './vocabulary.js';

export const nimble: typeof english = {
  architectingEnablingEntrepreneurial: 'Structurer, faciliter, entreprendre',
  peopleOfWhomTheData: 'Personnes dont les données montrent l’un des trois, avec ce qui l’indique',
  person: 'Personne',
  theDataShows: 'Les données montrent',
  evidence: 'Indices',
  keptInDraws: 'Conservé dans les tirages',
  tiesFrom: 'Liens du',
  smallOrNoUnit: 'unité petite ou absente',
  andMoreUnits: (rest) => `, et ${n.counted(rest, 'autre unité', 'autres unités')}`,
  to: (day, day2) => `${day} au ${day2}`,
  leadsByTheChart: 'dirige selon l’organigramme',
  standsInTheTopThird: 'se trouve dans le tiers supérieur de ses niveaux',
  hasReportsWhoHaveReports: 'a des subordonnés qui ont des subordonnés',
  standsBetweenTheTopAnd: 'se trouve entre le sommet et le niveau le plus bas',
  isInTheTopSet: 'est dans le groupe de tête des ponts',
  isInTheTopSet2: 'est dans le groupe de tête des liens dans les deux sens',
  standsInTheLowerHalf: 'se trouve dans la moitié inférieure des niveaux',
  isInTheTopSet3:
    'est dans le groupe de tête des personnes sollicitées par d’autres unités, ou porte une idée examinée ou éprouvée',
  peoplePeopleCsv: 'des personnes (people.csv)',
  reportingLinesAColumnManager: 'des lignes hiérarchiques (une colonne manager_id dans people.csv)',
  ofWhomDoesTheData: 'De qui les données montrent-elles ce que font ces trois formes de leadership ?',
  theDataShowsWhatArchitecting: (a, b, c, d) =>
    `Les données montrent ce que fait un leadership qui structure chez ${a}, qui facilite chez ${b}, et qui entreprend chez ${c} ; plus d’un chez ${d}.`,
  whoIsSoughtBeyondThe: 'Sans unités, on ne peut dire qui est sollicité au-delà de la sienne.',
  noIdeasAreOnRecord: 'Aucune idée n’est enregistrée (ideas.csv) : aucune n’indique donc rien de personne.',
  architectingLeadsByTheChart: (by, leaveOut) =>
    `structurer : dirige selon l’organigramme, dans le tiers supérieur des niveaux du sien, avec des subordonnés qui en ont ; faciliter : entre le sommet et le niveau le plus bas, dans le groupe de tête du pont et de la confiance (voir rayonnement informel) ; entreprendre : dans la moitié inférieure des niveaux, et dans le groupe de tête des personnes sollicitées, hors ligne hiérarchique, par des personnes d’autres ${columns(by)}, ou portant une idée examinée ou éprouvée. Les bandes se recouvrent ; plusieurs formes peuvent apparaître, ou aucune. Stabilité d’une place dans un groupe de tête : la part des tirages omettant ${n.share(leaveOut)} des personnes et des liens où elle est conservée`,
  whichPartOfLeadingThe:
    'quelle part du leadership indiquent les liens et lignes enregistrés d’une personne ; de quoi en parler',
  whatAnybodyIsOrCould:
    'ce que quiconque est ou pourrait être : c’est une lecture de liens, de lignes et d’idées sur cette période, d’après un article sur ce que font les leaders, et elle ne dit rien des personnes dont rien n’apparaît',
  reportsWithReports: (count) => `${n.counted(count, 'subordonné', 'subordonnés')} ayant des subordonnés`,
  contactsInOtherUnits: (count) => `${n.counted(count, 'contact', 'contacts')} dans d’autres unités`,
  tiesRunBothWays: (count) => `${n.counted(count, 'lien', 'liens')} dans les deux sens`,
  soughtByPeopleOfOther: (count) =>
    `sollicitation par ${n.counted(count, 'personne', 'personnes')} d’autres unités`,
  ideasVettedOrTested: (count) =>
    n.counted(count, 'idée examinée ou éprouvée', 'idées examinées ou éprouvées'),
  people: (count) => n.counted(count, 'personne', 'personnes'),
};
