import type { ideas as english } from '../en/ideas.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { capital, digits, termOf } from './vocabulary.js';

export const ideas: typeof english = {
  level: 'Échelon',
  layer: 'Niveau',
  steps: (steps) => `${steps} pas`,
  ideas: 'Idées',
  ideasAndWhatWouldHelp: 'Les idées, et ce qui les ferait avancer',
  idea: 'Idée',
  status: 'État',
  notStated: 'non indiqué',
  owner: 'Portée par',
  sponsor: 'Parrainage',
  noneOnRecord: 'aucun enregistré',
  ofTheInitiative: 'de l’initiative',
  theWay: 'Le chemin',
  theOnlyShortestWay: 'le seul plus court chemin',
  oneOf: (ways) => `l’un de ${n.count(ways)}`,
  nextMeeting: 'Prochaine rencontre',
  aFirstMeeting: 'une première rencontre',
  byWord: (personLabel) => phrase`, par ${personLabel}`,
  shareTopics: 'Partagent des thèmes',
  couldJoinInLeading: 'Pourraient aussi mener',
  nobodyOnRecord: 'personne d’enregistré',
  ownersOfBy: (of, by) => `Qui porte : ${termOf(of)}, par ${termOf(by)}`,
  ownersOfAgainstEverybodyBy: (of, by, p) =>
    `Les porteurs (${termOf(of)}) face à tout le monde, par ${termOf(by)} ; p de l’ensemble ${n.probability(p)}`,
  people: 'Personnes',
  owners: 'Porteurs',
  byChance: 'Par hasard',
  rangeByChance: 'Plage par hasard',
  p: 'p',
  pictureTheWayOfEach: 'Image : le chemin de chaque idée vers un parrainage',
  owner2: 'porteur',
  theFirstOfIdeas: (shown, rows) => `Les ${shown} premières idées sur ${rows}. `,
  theWayOfEachIdea: (part) =>
    `Le chemin de chaque idée, de qui la porte à qui la parraine : un anneau est une personne entre les deux, la marque pleine au bout le parrainage. Une ligne rompue mène à une personne qu’aucun chemin n’atteint ; une marque seule n’a pas de parrainage enregistré, ou est portée par la personne qui parraine. ${part}Le tableau ci-dessous contient la même chose.`,
  pictureOwnersOfBy: (of, by) => `Image : porteurs (${termOf(of)}) par ${termOf(by)}`,
  people2: (by, shortened, people) => `${termOf(by)} ${shortened} : ${people} personnes`,
  ownersOfByTheMark: (of, by) =>
    `Porteurs (${termOf(of)}) par ${termOf(by)}. La marque est leur nombre, la barre ce que laisserait le hasard dans 95 tirages sur 100 si ce critère ne jouait aucun rôle dans chaque entreprise.`,
  levelsBelowPeopleAreHidden: (rule, minGroup) =>
    `${rule} ; les échelons de moins de ${minGroup} personnes sont masqués`,
  anIdeasFileIdeasCsv:
    'un fichier d’idées (ideas.csv) avec idea_id et owner_id et, autant que connus, status, topics, initiative et sponsor_id',
  isNamedForIdeasAsk: (ideas) => `Est cité pour ${ideas} idées : demander laquelle.`,
  whoseVettedIdeaShouldBe: 'Quelle idée examinée faudrait-il aider, et par qui ?',
  theWayToASponsor:
    'Le chemin vers un parrainage est le plus court du réseau informel sans direction, à égalité celui dont le lien le plus faible est le plus fort ; sans personne nommée, la plus proche qui parraine quelque chose de la même initiative. Chaque pas sauf le dernier est une mise en relation qui manque. Une rencontre n’est citée qu’entre et par des personnes qui participent aux mises en relation. Partage un thème qui le cite ou porte une autre idée à son sujet ; pourrait aussi mener qui participe aux rôles et n’offre pas 0 heure, d’abord avec le plus de thèmes communs, puis apportant le plus de personnes avec qui le porteur n’est pas en contact. L’échelon ne décide de rien. Les porteurs sont comparés à leur entreprise échelon par échelon, exactement (hypergéométrique), après Holm ; l’ensemble par tirages dans chaque entreprise',
  thatAnIntroductionOrA:
    'qu’une mise en relation ou une personne de plus ferait avancer une idée ; que des idées de certains échelons ne sont pas soulevées, pas examinées ou pas entendues',
  thatAnIdeaIsGood:
    'qu’une idée est bonne ou mauvaise, que qui partage un thème veut mener, ou qu’un parrainage serait accordé ; les liens non enregistrés ne se voient pas, et quelques porteurs disent peu d’un échelon',
  vettedOrTested: 'examinées ou éprouvées',
  onRecordAndNoneIs: 'enregistrées, et aucune n’est dite examinée',
  ofOnRecord: (rows) => `, sur ${rows} enregistrées`,
  ideasAre: (spoken, what, part) => `Idées ${what} : ${spoken}${part}.`,
  vettedIdeas: 'idées examinées',
  ownerIsTheSponsor: 'est parrainée par qui la porte',
  ownersAreTheSponsor: 'sont parrainées par qui les porte',
  ownerIsInTouchWith: 'est en contact avec un parrainage',
  ownersAreInTouchWith: 'sont en contact avec un parrainage',
  isOneIntroductionAway: 'en est à une mise en relation',
  areOneIntroductionAway: 'en sont à une mise en relation',
  isFurtherAway: 'en est plus loin',
  areFurtherAway: 'en sont plus loin',
  hasNoWayToThe: 'n’a aucun chemin',
  haveNoWayToThe: 'n’ont aucun chemin',
  hasNoSponsorOnRecord: 'n’a pas de parrainage enregistré',
  haveNoSponsorOnRecord: 'n’ont pas de parrainage enregistré',
  ofThese: (parts) => `Parmi elles : ${parts}.`,
  forNoneOfTheseIs: 'Pour aucune d’elles, personne d’enregistré ne partage un thème.',
  forNobodyOnRecordDoes: (alone) => `, pour ${alone} personne d’enregistré`,
  forOfTheseSomebodyShares: (rows, part) =>
    `Pour ${rows} d’entre elles, quelqu’un partage un thème et pourrait aussi mener${part}.`,
  isOneOwner: 'un seul porteur',
  areOwners: (owners) => `${n.numberOrNone(owners)} porteurs`,
  whetherComeFromAllLevels: (whose, part, by) =>
    `On ne peut dire si les ${whose === 'ideas' ? 'idées' : whose} viennent de tous les échelons : il y a ${part} dont l’indication (${termOf(by)}) est connue.`,
  ownersOfComeFromThe: (whose, by, owners, figures) =>
    `Les porteurs (${whose === 'ideas' ? 'idées' : whose}) se répartissent par ${termOf(by)} comme le voudrait le hasard (${owners} porteurs, ${digits(figures)}) ; avec si peu, une petite différence ne se verrait pas.`,
  theSOfOwnersOf: (by, whose, owners, figures) =>
    `Les porteurs (${whose === 'ideas' ? 'idées' : whose}) se répartissent par ${termOf(by)} autrement que tout le monde (${owners} porteurs, ${digits(figures)}), et rien ne ressort isolément.`,
  hasOwnersWhereChanceWould: (by, level, owners, expectedLow, expectedHigh) =>
    `${termOf(by)} ${level} : ${n.counted(owners, 'porteur', 'porteurs')}, où le hasard donnerait ${expectedLow} à ${expectedHigh}`,
  ofForTheMix: (whose, apart, figures) =>
    `${whose === 'ideas' ? 'Idées' : capital(whose)} : ${apart} (${digits(figures)} pour l’ensemble).`,
};
