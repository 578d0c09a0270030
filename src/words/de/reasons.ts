import type { reasons as english } from '../en/reasons.js';

export const reasons: typeof english = {
  'there are fewer than three units to tell apart':
    'es gibt weniger als drei Einheiten, die sich unterscheiden lassen',
  '# people with ties bear # coefficient': '# Personen mit Verbindungen tragen # Koeffizienten',
  '# people with ties bear # coefficients': '# Personen mit Verbindungen tragen # Koeffizienten',
  'nobody has reports': 'niemand hat Unterstellte',
  'the data has fewer than three units, or hardly anybody to compare with in them':
    'die Daten haben weniger als drei Einheiten oder kaum jemanden zum Vergleich darin',
  'there is no level, or nearly everybody has the same': 'es gibt keine Stufe, oder fast alle haben dieselbe',
  'start dates are known of too few people, or are all the same':
    'Eintrittsdaten sind von zu wenigen Personen bekannt oder alle gleich',
  'hours (fte) are known of too few people, or are all the same':
    'Arbeitszeiten (fte) sind von zu wenigen Personen bekannt oder alle gleich',
  'there is no location, or nearly everybody is at the same':
    'es gibt keinen Standort, oder fast alle sind am selben',
  'the person lists no skills': 'die Person nennt keine Fähigkeiten',
  'nobody is in touch with those who come to the person':
    'niemand ist mit denen in Kontakt, die sich an die Person wenden',
  'nobody in touch with those who come to the person has one of the skills and hours left':
    'niemand in Kontakt mit denen, die sich an die Person wenden, hat eine der Fähigkeiten und Stunden übrig',
  '# % are fewer than # people': '# % sind weniger als # Personen',
  'none is recorded': 'nichts ist aufgezeichnet',
  'the sponsor takes no part in introductions': 'die fördernde Person nimmt an Begegnungen nicht teil',
  'the owner takes no part in introductions': 'der Eigner nimmt an Begegnungen nicht teil',
  'those who would meet are not to be paired': 'die sich treffen würden, sollen nicht gepaart werden',
  'the data does not say who leads by post': 'die Daten sagen nicht, wer von Amts wegen führt',
  'fewer than # people with or without a post': 'weniger als # Personen mit oder ohne Amt',
  'no tie of its kinds is here': 'hier ist keine Verbindung seiner Arten',
  'fewer than three people': 'weniger als drei Personen',
  'nobody is in touch with anybody here': 'hier ist niemand mit jemandem in Kontakt',
  'no kind of tie has a direction, so who starts contact is not on record':
    'keine Art von Verbindung hat eine Richtung, also ist nicht verzeichnet, wer Kontakt beginnt',
  'no tie with a direction joins people here': 'keine gerichtete Verbindung verbindet Personen hier',
  'the data does not say who leads by post (manager_id in people.csv, or formalLevels in orgraph.json)':
    'die Daten sagen nicht, wer von Amts wegen führt (manager_id in people.csv oder formalLevels in orgraph.json)',
  'nobody here leads by post': 'hier führt niemand von Amts wegen',
  'fewer than # formal leaders, of each of whom the figure would tell':
    'weniger als # formale Führungskräfte, über deren jede die Zahl etwas sagen würde',
  'fewer than # people who lead nobody, of each of whom the figure would tell':
    'weniger als # Personen, die niemanden führen, über deren jede die Zahl etwas sagen würde',
  'no reporting lines (manager_id in people.csv)': 'keine Berichtslinien (manager_id in people.csv)',
  'nobody here has a manager who is here, too': 'niemand hier hat Vorgesetzte, die auch hier sind',
  'nothing says who stands above whom (manager_id in people.csv, or formalLevels in orgraph.json)':
    'nichts sagt, wer über wem steht (manager_id in people.csv oder formalLevels in orgraph.json)',
  'no tie joins people of different levels': 'keine Verbindung verbindet Personen verschiedener Stufen',
  'no tie joins two formal leaders': 'keine Verbindung verbindet zwei formale Führungskräfte',
  'no kind of tie has a direction': 'keine Art von Verbindung hat eine Richtung',
  'shortest paths are followed for everybody, for firms and for groups of at least # people':
    'kürzeste Wege werden für alle, für Firmen und für Gruppen ab # Personen verfolgt',
  'there is nothing to divide by: too few people or ties':
    'es gibt nichts, wodurch zu teilen wäre: zu wenige Personen oder Verbindungen',
  'bounds are not looked for in pieces of more than # people':
    'Grenzen werden in Stücken von mehr als # Personen nicht gesucht',
  'there is too little contact': 'es gibt zu wenig Kontakt',
  'there is too little contact between levels, or all of it is returned':
    'es gibt zu wenig Kontakt zwischen Stufen, oder er wird ganz erwidert',
  'too few draws have a value': 'zu wenige Ziehungen haben einen Wert',
  'there is too little contact between formal leaders':
    'es gibt zu wenig Kontakt zwischen formalen Führungskräften',
  'fewer than # people: how the greatest of so few spreads cannot be told':
    'weniger als # Personen: Wie der größte von so wenigen Werten streut, lässt sich nicht sagen',
  'the network falls into parts of which none holds half of the people':
    'das Netzwerk zerfällt in Teile, von denen keiner die Hälfte der Personen enthält',
  'no part in which everybody reaches everybody holds half of the people':
    'kein Teil, in dem alle alle erreichen, enthält die Hälfte der Personen',
  'there is nobody to whom a tie could be spare':
    'es gibt niemanden, für den eine Verbindung überzählig sein könnte',
  'a single tie more or less can move it from # to #, and no draw of what is on record shows how likely that is':
    'eine einzige Verbindung mehr oder weniger kann es von # auf # bringen, und keine Ziehung aus dem Verzeichneten zeigt, wie wahrscheinlich das ist',
  'it would be a figure of few people, or make one known that is hidden':
    'es wäre eine Zahl über wenige Personen oder würde eine verborgene verraten',
  'in a group it is none or all, which would say the same of everybody there':
    'in einer Gruppe ist es keiner oder alle, was dort von allen dasselbe sagen würde',
  'too few pieces have a value, or: ': 'zu wenige Stücke haben einen Wert, oder: ',
};
