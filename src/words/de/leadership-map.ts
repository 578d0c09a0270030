import type { leadershipMap as english } from '../en/leadership-map.js';
import { n } from './numbers.js';

export const leadershipMap: typeof english = {
  meanings: {
    'informal only': 'Zulauf ohne Amt: Führung, die das Organigramm nicht zeigt',
    both: 'Zulauf und ein Amt',
    neither: 'Weder ein Amt noch ein Platz in den Spitzengruppen',
    'formal only': 'Ein Amt, aber kein Platz in den Spitzengruppen',
    'chart not known': 'Die Daten sagen nicht, wer ein Amt hat',
    'pull not known': 'Es fehlen zu viele Personen, um jemanden zu nennen',
  },
  theLeadershipMap: 'Die Landkarte der Führung',
  andMoreInLeadersCsv: (rest) => `und ${n.count(rest)} weitere in leaders.csv`,
  pictureInformalPullByPlace: 'Bild: informeller Zulauf nach Platz im Organigramm',
  stepsToTheTopOf: 'Schritte bis zur Spitze des Organigramms',
  peopleWithInformalPullBy:
    'Personen mit informellem Zulauf nach ihrem Platz im Organigramm. Nach oben: der Anteil der Ziehungen, in denen die Anzeichen übereinstimmen; klar ab 80 %, wo der Zufall es nicht erklärt, wahrscheinlich ab 50 %.',
  noPost: 'kein Amt',
  leaderInTheChart: 'Führungskraft im Organigramm',
  aMarkThatIsFilled:
    'Eine gefüllte Marke ist klar, eine helle wahrscheinlich, bei einer hohlen lässt es sich nicht sagen.',
  notKnown: 'nicht bekannt',
  leadershipMap: 'Landkarte der Führung',
  whoLeadsWithoutTheTitle: 'Wer führt ohne Titel, und wo gehen Titel und Zulauf zusammen?',
  ofFormalLeadersAlsoInformal: (count, count2) =>
    `Von ${n.counted(count, 'formalen Führungskraft', 'formalen Führungskräften')} ${count2 === 0 ? 'hat keine' : `${n.form(count2, 'hat', 'haben')} ${n.count(count2)}`} auch informellen Zulauf.`,
  nobodyWithoutAFormalPost:
    'Niemand ohne formales Amt hat informellen Zulauf: Es wurde keine verborgene Führung gefunden.',
  peopleHaveInformalPullWithout: (count) =>
    `${n.counted(count, 'Person hat', 'Personen haben')} informellen Zulauf ohne formales Amt: die verborgenen Führenden.`,
  formalSeeFormalStandingInformal:
    'formal: siehe formale Stellung; informell: Zulauf ist klar oder wahrscheinlich',
  whomToBringIntoA:
    'wen Sie früh in einen Wandel einbeziehen sollten, neben denen, die von Amts wegen führen',
  thatPeopleInTheOther:
    'dass Personen in den anderen Feldern schlecht führen: Viel Arbeit hinterlässt in diesen Quellen keine Spur',
  peoplePeopleCsv: 'Personen (people.csv)',
};
