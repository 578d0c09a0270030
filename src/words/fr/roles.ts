import type { roles as english } from '../en/roles.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { digits, methodOf } from './vocabulary.js';

export const roles: typeof english = {
  roleSuggestions: 'Suggestions de rôles',
  moreSuggestionsAreIn: (rest) => `${n.count(rest)} autres suggestions sont dans`,
  matchesCsv: 'matches.csv',
  seatOf: (seat, seats) => `place ${n.count(seat)} sur ${n.count(seats)}`,
  suggested: 'Suggestion :',
  fitForPeopleToDecide: (fit) => `, adéquation ${n.percent(fit)}. Aux personnes de décider.`,
  toAskBeforeAnybodyDecides: 'À demander avant toute décision',
  nextBest: (personList) => phrase`Ensuite : ${personList}.`,
  seatsLeftOpenAndWhy: 'Places restées ouvertes, et pourquoi',
  role: 'Rôle',
  seat: 'Place',
  why: 'Pourquoi',
  fitAgreedByBothSides: (fit) =>
    `, adéquation ${n.percent(fit)}. Les deux côtés s’y sont accordés lors de l’entretien.`,
  seatsWithASuggestion: 'Places avec une suggestion, et qui convient ensuite le mieux',
  suggestedHead: 'Suggestion',
  state: 'État',
  agreedByBothSides: 'convenu par les deux côtés',
  toTalkAbout: 'à discuter',
  fit: 'Adéquation',
  withUnknownParts: 'Avec les parts inconnues',
  allKnown: 'toutes connues',
  fromTo: (low, high) => `${n.percent(low)} à ${n.percent(high)}`,
  sameWithOtherWeights: 'Identique avec d’autres poids',
  ofWeightings: (holds, weightings) => `${n.count(holds)} sur ${n.count(weightings)}`,
  nextBestHead: 'Ensuite',
  nobody: 'personne',
  person: 'Personne',
  peopleWhoWishedARole: 'Personnes qui ont souhaité un rôle et ne sont suggérées pour aucun',
  rolesTheyCouldHave: 'Rôles qu’elles pourraient avoir, la meilleure adéquation d’abord',
  aPersonAndARole: 'Une personne et un rôle qui se préféreraient',
  whatOtherWaysWouldChange: 'Ce que d’autres façons d’attribuer les places changeraient',
  way: 'Façon',
  wayOf: (solver, proposer) =>
    `${{ stable: 'stable', best: 'meilleure d’ensemble', fair: 'équitable', greedy: 'gloutonne' }[solver]}${proposer === undefined ? '' : `, la meilleure pour les ${proposer === 'roles' ? 'rôles' : 'personnes'}`}`,
  seatsGiven: 'Places attribuées',
  sumOfFits: 'Somme des adéquations',
  lowestFit: 'Adéquation la plus basse',
  blockingPairs: 'Paires bloquantes',
  instead: 'À la place',
  theSamePeople: 'les mêmes personnes',
  insteadOf: (role, gains, loses) => phrase`${role} : ${gains} au lieu de ${loses}`,
  andMoreRoles: (roles) => ` ; et ${n.counted(roles, 'autre rôle', 'autres rôles')}`,
  weightsOfTheParts: (weights) => `Poids des parts : ${weights}.`,
  theSameWasAsked: (times) =>
    ` La même question a été posée ${n.counted(times, 'fois', 'fois')} avec une part comptant double ou moitié.`,
  whoCouldTakeWhichRole: 'Qui pourrait prendre quel rôle ?',
  thesePeopleMayBeWorth:
    'qu’un entretien sur le rôle avec ces personnes en vaut la peine : chaque côté peut dire oui, non ou peut-être, et les questions à côté d’une suggestion disent quoi demander d’abord.',
  aSuggestionIsNoChoice:
    'Une suggestion n’est le choix de personne, et l’absence de suggestion ne dit rien d’une personne. Ce qui n’est pas enregistré (souhaits, compétences, heures) ne se voit pas ; un autre ensemble de paires peut être aussi bon',
  aRolesFileRolesCsv:
    'un fichier de rôles (roles.csv) avec role_id et, autant que connus, skills, topics, reach et hours_per_week',
  whatPeopleWantAndCan:
    'ce que les personnes veulent et savent (interests et skills dans people.csv, ou preferences.csv), et ce que demandent les rôles (topics, skills, reach dans roles.csv)',
  ofSeatsHaveSomebodyTo: (suggestions, seats) =>
    `Pour ${n.counted(suggestions, 'place', 'places')} sur ${n.count(seats)}, il y a quelqu’un à suggérer.`,
  onSeatsBothSidesHave: (agreed) =>
    `Pour ${n.counted(agreed, 'place', 'places')}, les deux côtés se sont accordés lors de l’entretien, et elles sont gardées.`,
  andTheOthersRestOn: ', les autres reposent sur moins',
  allFourPartsAreKnown: (complete, suggestions, part) =>
    `Les quatre parts sont connues pour ${n.counted(complete, 'suggestion', 'suggestions')} sur ${n.count(suggestions)}${part}.`,
  forSeatsSomebodyElseFits: (tied) =>
    `Pour ${n.counted(tied, 'place', 'places')}, quelqu’un d’autre convient aussi bien, et rien d’enregistré ne les départage.`,
  ofSuggestionsStayTheSame: (steady, suggestions, weightings) =>
    `${n.counted(steady, 'suggestion', 'suggestions')} sur ${n.count(suggestions)} restent les mêmes dans les ${weightings} exécutions où une part compte double ou moitié.`,
  theFitsAddUpTo: (total, method) =>
    `Les adéquations totalisent ${digits(total)}, et aucun autre ensemble respectant les règles ne totalise plus (${methodOf(method)}).`,
  theFitsAddUpTo2: (total, most, part, method) =>
    `Les adéquations totalisent ${digits(total)} ; au plus ${digits(most)} est possible, soit ${digits(part)} % de plus (${methodOf(method)}, sans preuve).`,
  theRoles: 'les rôles',
  noPersonAndRoleWould: (part, seed) =>
    `Aucune personne et aucun rôle ne se préféreraient mutuellement ; de toutes les réponses de ce genre, c’est la meilleure pour ${part === 'people' ? 'les personnes' : part}. Les ex æquo ont été ordonnés par tirage au sort (graine ${seed}).`,
  pairsOfAPersonAnd: (blocking) =>
    `${n.counted(blocking, 'paire', 'paires')} d’une personne et d’un rôle se préféreraient : aucune réponse sans une telle paire n’a été trouvée, et avec des rôles d’heures différentes il n’y en a peut-être pas.`,
  asManySeatsAsCan: (method) =>
    `Autant de places que possible sont attribuées, et l’adéquation la plus basse est aussi haute que possible (${methodOf(method)}).`,
  fitsCloserThanCountedAs: (fitStep) =>
    ` ; des adéquations plus proches que ${digits(fitStep)} comptaient comme égales`,
  noProof: ', sans preuve',
  asManySeatsAsWas: (part, method, part2) =>
    `Autant de places qu’il a paru possible sont attribuées, l’adéquation la plus basse d’abord${part} (${methodOf(method)}${part2}).`,
  seatsWereGivenGreedilyThe:
    'Les places ont été attribuées de façon gloutonne, la meilleure paire d’abord : une autre voie est en règle générale meilleure.',
  severalRolesAPersonAnd: (SOLVER_INSTALL, method) =>
    `Plusieurs rôles par personne et les besoins d’équipes se résolvent par HiGHS, qui n’est pas installé (${SOLVER_INSTALL}) ; à sa place : ${methodOf(method)}.`,
  pairsOfAPersonAnd2: (blocking) =>
    `${n.counted(blocking, 'paire', 'paires')} d’une personne et d’un rôle se préféreraient à ce qui est suggéré.`,
  theFewestNeedsThatMust: 'le moins de besoins à abandonner :',
  givenUpAre: 'abandonnés :',
  notEverythingThatTeamsNeed: (part, unmet) =>
    `Tout ce dont les équipes ont besoin n’est pas possible : ${part} ${unmet}.`,
  oneRole: 'un rôle',
  aTeamOfRoles: (roles) => `une équipe de ${roles} rôles`,
  somebodyOfIn: (name, team) => `quelqu’un de ${name} dans ${team}`,
  atLevel: (level) => ` au niveau ${level}`,
  theSkillIn: (name, part, team) => `la compétence ${name}${part} dans ${team}`,
  theBestOverallAnswer: 'La meilleure réponse d’ensemble',
  theFairAnswer: 'La réponse équitable',
  aGreedyAnswer: 'Une réponse gloutonne',
  theStableAnswerThatIs: (proposer) =>
    `La réponse stable la meilleure pour les ${proposer === 'roles' ? 'rôles' : 'personnes'}`,
  isTheSame: 'est la même',
  wouldChangeRoles: (changes) => `changerait ${n.counted(changes, 'rôle', 'rôles')}`,
  lowest: (lowest) => `, la plus basse ${digits(lowest)}`,
  sumOfFitsBlockingPairs: (who, change, total, part, blocking) =>
    `${who} ${change} (somme des adéquations ${digits(total)}${part}, ${n.counted(blocking, 'paire bloquante', 'paires bloquantes')}).`,
  eachWithTheSameWeight: 'chacune de même poids',
  withWeights: (fitParts) => `avec les poids ${fitParts}`,
  overAllRolesTogetherThe:
    'Sur tous les rôles ensemble, la somme des adéquations est la plus grande possible',
  seatsAreGivenSoThat:
    'Les places sont attribuées de sorte qu’aucune personne et aucun rôle ne se préféreraient, par souhait puis par adéquation',
  overAllRolesTogetherAs:
    'Sur tous les rôles ensemble, autant de places que possible sont attribuées, et les adéquations les plus basses sont aussi hautes que possible',
  seatsAreGivenToThe: 'Les places vont à la paire qui convient le mieux, puis à la suivante',
  oneSeatAPerson: 'une place par personne',
  atMostSeatsAPerson: (rolesPerPerson) => `au plus ${rolesPerPerson} places par personne dans ses heures`,
  onlyPairsThePersonHas: ' Seules sont suggérées les paires que la personne a souhaitées.',
  onlyPairsBothSidesHave: ' Seules sont suggérées les paires que les deux côtés ont souhaitées.',
  aNoOfEitherSide: 'Un non d’un côté est définitif.',
  aNoOfEitherSide2:
    'Un non d’un côté est définitif ; les autres réponses du côté du rôle donnent lieu à des questions et ne comptent pas.',
  theFitIsTheMean: (weighed, way, seats, minFit, sponsor, asked) =>
    `L’adéquation est la moyenne des parts connues de passion, savoir, réseaux et temps, ${weighed} ; les heures seules ne font pas une adéquation. ${way}, ${seats}, aucune sous ${n.short(minFit)}. ${sponsor}${asked} Le parrain d’un rôle, les personnes qui ne participent pas aux rôles et celles qui offrent moins d’heures qu’il n’en faut sont laissées de côté. Échelon, titre, ancienneté, lieu et autres colonnes ne sont pas regardés.`,
  itCouldBeHigherBy: (fitStep) => ` ; elle pourrait être plus haute de ${digits(fitStep)} au plus`,
};
