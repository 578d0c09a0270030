import type { roles as english } from '../en/roles.js';
import { phrase } from '../phrase.js';
import { n } from './numbers.js';
import { digits, methodOf } from './vocabulary.js';

export const roles: typeof english = {
  roleSuggestions: 'Rollenvorschläge',
  moreSuggestionsAreIn: (rest) => `${n.count(rest)} weitere Vorschläge stehen in`,
  matchesCsv: 'matches.csv',
  seatOf: (seat, seats) => `Platz ${n.count(seat)} von ${n.count(seats)}`,
  suggested: 'Vorgeschlagen:',
  fitForPeopleToDecide: (fit) => `, Eignung ${n.percent(fit)}. Darüber entscheiden Menschen.`,
  toAskBeforeAnybodyDecides: 'Zu fragen, bevor jemand entscheidet',
  nextBest: (personList) => phrase`Nächstbeste: ${personList}.`,
  seatsLeftOpenAndWhy: 'Offene Plätze und warum',
  role: 'Rolle',
  seat: 'Platz',
  why: 'Warum',
  fitAgreedByBothSides: (fit) =>
    `, Eignung ${n.percent(fit)}. Beide Seiten haben sich im Gespräch darauf geeinigt.`,
  seatsWithASuggestion: 'Plätze mit einem Vorschlag, und wer als Nächstes passt',
  suggestedHead: 'Vorgeschlagen',
  state: 'Stand',
  agreedByBothSides: 'von beiden Seiten vereinbart',
  toTalkAbout: 'zu besprechen',
  fit: 'Eignung',
  withUnknownParts: 'Mit unbekannten Teilen',
  allKnown: 'alle bekannt',
  fromTo: (low, high) => `${n.percent(low)} bis ${n.percent(high)}`,
  sameWithOtherWeights: 'Gleich bei anderen Gewichten',
  ofWeightings: (holds, weightings) => `${n.count(holds)} von ${n.count(weightings)}`,
  nextBestHead: 'Nächstbeste',
  nobody: 'niemand',
  person: 'Person',
  peopleWhoWishedARole: 'Personen, die sich eine Rolle gewünscht haben und für keine vorgeschlagen sind',
  rolesTheyCouldHave: 'Rollen, die sie haben könnten, die passendste zuerst',
  aPersonAndARole: 'Personen und Rollen, die einander vorziehen würden',
  whatOtherWaysWouldChange: 'Was andere Wege, Plätze zu vergeben, ändern würden',
  way: 'Weg',
  wayOf: (solver, proposer) =>
    `${{ stable: 'stabil', best: 'insgesamt am besten', fair: 'fair', greedy: 'greedy' }[solver]}${proposer === undefined ? '' : `, am besten für die ${proposer === 'roles' ? 'Rollen' : 'Personen'}`}`,
  seatsGiven: 'Vergebene Plätze',
  sumOfFits: 'Summe der Eignungen',
  lowestFit: 'Niedrigste Eignung',
  blockingPairs: 'Blockierende Paare',
  instead: 'Stattdessen',
  theSamePeople: 'dieselben Personen',
  insteadOf: (role, gains, loses) => phrase`${role}: ${gains} statt ${loses}`,
  andMoreRoles: (roles) => `; und ${n.counted(roles, 'weitere Rolle', 'weitere Rollen')}`,
  weightsOfTheParts: (weights) => `Gewichte der Teile: ${weights}.`,
  theSameWasAsked: (times) =>
    ` Dasselbe wurde ${n.counted(times, 'Mal', 'Mal')} gefragt, wobei ein Teil doppelt oder halb so viel zählte.`,
  whoCouldTakeWhichRole: 'Wer könnte welche Rolle übernehmen?',
  thesePeopleMayBeWorth:
    'dass sich mit diesen Personen ein Gespräch über die Rolle lohnt: Beide Seiten können ja, nein oder vielleicht sagen, und die Fragen neben einem Vorschlag sagen, was zuerst zu fragen ist.',
  aSuggestionIsNoChoice:
    'Ein Vorschlag ist keine Entscheidung über jemanden, und kein Vorschlag sagt nichts über eine Person. Was nicht verzeichnet ist (Wünsche, Fähigkeiten, Stunden), ist nicht zu sehen; eine andere Zusammenstellung kann ebenso gut sein',
  aRolesFileRolesCsv:
    'eine Datei mit Rollen (roles.csv) mit role_id und, soweit bekannt, skills, topics, reach und hours_per_week',
  whatPeopleWantAndCan:
    'was Personen wollen und können (interests und skills in people.csv oder preferences.csv) und was die Rollen verlangen (topics, skills, reach in roles.csv)',
  ofSeatsHaveSomebodyTo: (suggestions, seats) =>
    `Für ${suggestions} von ${n.counted(seats, 'Platz', 'Plätzen')} gibt es einen Vorschlag.`,
  onSeatsBothSidesHave: (agreed) =>
    `Bei ${n.counted(agreed, 'Platz', 'Plätzen')} haben sich beide Seiten im Gespräch geeinigt, und diese bleiben.`,
  andTheOthersRestOn: ', die anderen beruhen auf weniger',
  allFourPartsAreKnown: (complete, suggestions, part) =>
    `Alle vier Teile sind bei ${complete} von ${n.counted(suggestions, 'Vorschlag', 'Vorschlägen')} bekannt${part}.`,
  forSeatsSomebodyElseFits: (tied) =>
    `Bei ${n.counted(tied, 'Platz', 'Plätzen')} passt jemand anderes ebenso gut, und nichts Verzeichnetes unterscheidet sie.`,
  ofSuggestionsStayTheSame: (steady, suggestions, weightings) =>
    `${steady} von ${n.counted(suggestions, 'Vorschlag bleibt', 'Vorschlägen bleiben')} in allen ${weightings} Läufen gleich, in denen ein Teil doppelt oder halb so viel zählt.`,
  theFitsAddUpTo: (total, method) =>
    `Die Eignungen ergeben zusammen ${digits(total)}, und keine andere Zusammenstellung, die die Regeln einhält, ergibt mehr (${methodOf(method)}).`,
  theFitsAddUpTo2: (total, most, part, method) =>
    `Die Eignungen ergeben zusammen ${digits(total)}; möglich sind höchstens ${digits(most)}, also ${digits(part)} % mehr (${methodOf(method)}, kein Beweis).`,
  theRoles: 'die Rollen',
  noPersonAndRoleWould: (part, seed) =>
    `Keine Person und Rolle würden einander gegenseitig vorziehen; von allen solchen Antworten ist dies die beste für ${part === 'people' ? 'die Personen' : part}. Gleiche wurden durch Los geordnet (Startwert ${seed}).`,
  pairsOfAPersonAnd: (blocking) =>
    `${n.counted(blocking, 'Paar', 'Paare')} aus Person und Rolle würden einander vorziehen: Eine Antwort ohne ein solches Paar wurde nicht gefunden, und bei Rollen mit verschiedenen Stunden gibt es vielleicht keine.`,
  asManySeatsAsCan: (method) =>
    `Es sind so viele Plätze vergeben wie möglich, und die niedrigste Eignung ist so hoch wie möglich (${methodOf(method)}).`,
  fitsCloserThanCountedAs: (fitStep) => `; Eignungen näher als ${digits(fitStep)} galten als gleich`,
  noProof: ', kein Beweis',
  asManySeatsAsWas: (part, method, part2) =>
    `Es sind so viele Plätze vergeben, wie möglich schien, die niedrigste Eignung zuerst${part} (${methodOf(method)}${part2}).`,
  seatsWereGivenGreedilyThe:
    'Plätze wurden greedy vergeben, das beste Paar zuerst: Ein anderer Weg ist in der Regel besser.',
  severalRolesAPersonAnd: (SOLVER_INSTALL, method) =>
    `Mehrere Rollen je Person und Bedürfnisse von Teams löst HiGHS, das nicht installiert ist (${SOLVER_INSTALL}); stattdessen: ${methodOf(method)}.`,
  pairsOfAPersonAnd2: (blocking) =>
    `${n.counted(blocking, 'Paar', 'Paare')} aus Person und Rolle würden einander dem Vorgeschlagenen vorziehen.`,
  theFewestNeedsThatMust: 'am wenigsten aufzugeben ist',
  givenUpAre: 'aufgegeben ist',
  notEverythingThatTeamsNeed: (part, unmet) =>
    `Nicht alles, was Teams brauchen, ist zu haben: ${part} ${unmet}.`,
  oneRole: 'einer Rolle',
  aTeamOfRoles: (roles) => `einem Team von ${roles} Rollen`,
  somebodyOfIn: (name, team) => `jemand von ${name} in ${team}`,
  atLevel: (level) => ` auf Stufe ${level}`,
  theSkillIn: (name, part, team) => `die Fähigkeit ${name}${part} in ${team}`,
  theBestOverallAnswer: 'Die insgesamt beste Antwort',
  theFairAnswer: 'Die faire Antwort',
  aGreedyAnswer: 'Eine Greedy-Antwort',
  theStableAnswerThatIs: (proposer) =>
    `Die stabile Antwort, die für die ${proposer === 'roles' ? 'Rollen' : 'Personen'} am besten ist,`,
  isTheSame: 'ist dieselbe',
  wouldChangeRoles: (changes) => `würde ${n.counted(changes, 'Rolle', 'Rollen')} ändern`,
  lowest: (lowest) => `, niedrigste ${digits(lowest)}`,
  sumOfFitsBlockingPairs: (who, change, total, part, blocking) =>
    `${who} ${change} (Summe der Eignungen ${digits(total)}${part}, ${n.counted(blocking, 'blockierendes Paar', 'blockierende Paare')}).`,
  eachWithTheSameWeight: 'jeder mit gleichem Gewicht',
  withWeights: (fitParts) => `mit den Gewichten ${fitParts}`,
  overAllRolesTogetherThe: 'Über alle Rollen zusammen ist die Summe der Eignungen die größte mögliche',
  seatsAreGivenSoThat:
    'Plätze werden so vergeben, dass keine Person und Rolle einander vorziehen würden, nach Wunsch und dann nach Eignung',
  overAllRolesTogetherAs:
    'Über alle Rollen zusammen werden so viele Plätze wie möglich vergeben, und die niedrigsten Eignungen sind so hoch wie möglich',
  seatsAreGivenToThe: 'Plätze gehen an das Paar, das am besten passt, dann an das nächste',
  oneSeatAPerson: 'ein Platz je Person',
  atMostSeatsAPerson: (rolesPerPerson) =>
    `höchstens ${rolesPerPerson} Plätze je Person innerhalb ihrer Stunden`,
  onlyPairsThePersonHas: ' Nur Paare, die die Person gewünscht hat, werden vorgeschlagen.',
  onlyPairsBothSidesHave: ' Nur Paare, die beide Seiten gewünscht haben, werden vorgeschlagen.',
  aNoOfEitherSide: 'Ein Nein einer Seite ist endgültig.',
  aNoOfEitherSide2:
    'Ein Nein einer Seite ist endgültig; nach anderen Antworten der Rollenseite wird gefragt, sie zählen nicht.',
  theFitIsTheMean: (weighed, way, seats, minFit, sponsor, asked) =>
    `Die Eignung ist das Mittel der bekannten Teile Leidenschaft, Wissen, Netzwerke und Zeit, ${weighed}; Stunden allein ergeben keine Eignung. ${way}, ${seats}, keine unter ${n.short(minFit)}. ${sponsor}${asked} Wer eine Rolle fördert, an Rollen nicht teilnimmt oder weniger Stunden anbietet als nötig, bleibt außer Betracht. Stufe, Titel, Zugehörigkeit, Standort und andere Spalten werden nicht angesehen.`,
  itCouldBeHigherBy: (fitStep) => `; sie könnte höchstens um ${digits(fitStep)} höher sein`,
};
