import type { coaching as english } from '../en/coaching.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';

export const coaching: typeof english = {
  coachingAndPractice: 'Coaching et pratique',
  pairsToTalkAboutNever: 'Des paires dont parler, jamais décidées',
  learner: 'Apprend',
  coach: 'Coache',
  skill: 'Compétence',
  notListed: 'non citée',
  toCoach: (from, to, coachLevel) => phrase`${from} à ${String(to)}, coach ${String(coachLevel)}`,
  why: 'Pourquoi',
  apart: 'Distance',
  moreThanSteps: 'plus de 2 pas',
  inTouch: 'en contact',
  steps: '2 pas',
  inCommon: (commonContacts) => `${n.count(commonContacts)} en commun`,
  coachOffers: 'Heures du coach',
  inLotteries: 'Aux tirages au sort',
  rolesThatWouldStretchA: 'Rôles qui feraient progresser une compétence d’un niveau',
  person: 'Personne',
  role: 'Rôle',
  skills: 'Compétences',
  to: (from, to) => `${from} à ${to}`,
  pictureLevelsOfLearnerAnd: 'Image : niveaux de qui apprend et de qui coache dans chaque paire',
  theFirstOfPairs: (shown, pairs) => `Les ${shown} premières paires sur ${pairs}. `,
  theSkillOfEachPair: (part) =>
    `La compétence de chaque paire : l’anneau est le niveau cité par qui apprend, la barre mène au niveau à atteindre, le carré est celui de qui coache. ${part}Le tableau ci-dessous contient la même chose.`,
  nobodyHasSaidThatThis: 'Personne n’a dit que cette compétence doit progresser : demander d’abord.',
  skillsWithLevelsSkillsIn: 'des compétences avec niveaux (skills dans people.csv, comme pricing:3)',
  whoCouldCoachWhomAnd: 'Qui pourrait coacher qui, et quel rôle serait une pratique ?',
  aSkillMovesForA:
    'Une compétence progresse pour un rôle souhaité, un rôle suggéré par cette exécution, un intérêt du même nom, ou seulement un écart de deux niveaux, dans cet ordre. Qui coache la cite au niveau 3 ou plus, au moins au niveau à atteindre, et deux au-dessus de qui apprend. Personne n’est apparié le long de sa ligne hiérarchique ou pointillée. Les paires sont des « stable roommates » à plusieurs partenaires (les deux classent une paire par la raison, puis le moins de pas, puis l’écart de niveaux ; à égalité, tirage au sort avec graine) : au plus un coach par personne qui apprend et deux par coach, une heure par semaine de chaque côté dans ce qu’ils offrent et que cette exécution n’a pas demandé. La pratique est un rôle dont toutes les compétences voulues sont citées, l’une au moins un niveau en dessous et aucune plus bas',
  thatATalkCouldMove: 'qu’un entretien pourrait porter une compétence là où elle est voulue',
  thatAnybodyNeedsToBe:
    'que quelqu’un a besoin d’être formé ou sait former ; les niveaux sont ce que les personnes citent, et entre paires égales le sort décide',
  forARoleTheyWished: 'pour un rôle souhaité',
  forARoleSuggestedBy: 'pour un rôle suggéré par cette exécution',
  forAnInterest: 'pour un intérêt',
  forAGapInLevels: 'pour un écart de niveaux seulement',
  learnersHaveACoach: (pairs, parts) =>
    `Un coach se trouve pour ${n.counted(pairs, 'personne qui apprend', 'personnes qui apprennent')} : ${parts}.`,
  allOfThemAreIn: 'Toutes sont déjà en contact',
  pairsAreNotInTouch: (apart) =>
    n.counted(apart, 'paire n’est pas encore en contact', 'paires ne sont pas encore en contact'),
  andPairsWouldBeAnother: (byLot) =>
    `, et ${n.counted(byLot, 'paire serait une autre', 'paires seraient autres')} à un autre tirage au sort`,
  forPeopleARoleWould: (people) =>
    `Pour ${n.counted(people, 'personne', 'personnes')}, un rôle ferait progresser une compétence d’un niveau.`,
};
