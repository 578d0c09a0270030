import type { styleParts as english } from '../en/style-parts.js';

export const styleParts: typeof english = {
  'line-following': {
    title: 'Kontakt entlang der Linie',
    reads: 'wie viel des Kontakts zwischen Personen und ihren eigenen Vorgesetzten besteht',
    definedAs:
      'Paare in Kontakt aus einer Person und ihrer direkten Führungskraft / alle Paare in Kontakt; ohne Richtung',
    expectedAs:
      'alle behalten die Zahl ihrer Kontakte und treffen andere im Verhältnis zu deren, gleich was das Organigramm sagt',
    command: 'viel Kontakt folgt dem Organigramm',
    cultivate: 'Kontakt läuft ebenso neben dem Organigramm wie an ihm entlang',
    cannotTell: 'ob der Kontakt entlang der Linie eine Anweisung oder ein Gespräch ist',
  },
  'starts-from-below': {
    title: 'Wer Kontakt zwischen Stufen beginnt',
    reads: 'wie viel des Kontakts zwischen Stufen von unten ausgeht',
    definedAs:
      'Verbindungen von einer niedrigeren zu einer höheren Stufe / Verbindungen zwischen verschiedenen Stufen, entlang ihrer Richtung; eine Stufe ist die Zahl der Schritte bis zur Spitze des Organigramms oder ob die Stufe unter formalLevels steht',
    expectedAs: 'zu gleichen Teilen: Ebenso viel beginnt unten wie oben',
    command: 'Kontakt zwischen Stufen beginnt oben',
    cultivate: 'Kontakt zwischen Stufen beginnt auch unten, mindestens ebenso viel',
    cannotTell:
      'was Beginnen bei einer Art von Verbindung heißt: Um Rat zu fragen führt von sich aus nach oben, Arbeit zu verteilen nach unten; sehen Sie die Arten einzeln an',
  },
  'starters-spread': {
    title: 'Streuung derer, die Kontakt beginnen',
    reads:
      'wie gleichmäßig das Beginnen von Kontakt verteilt ist: 1, alle beginnen gleich viel; nahe 0, wenige beginnen alles',
    definedAs:
      '1 - Gini-Koeffizient der Zahl der Personen, an die sich jede Person wendet; wer nichts beginnt, zählt mit',
    expectedAs: 'jede Verbindung wird mit gleicher Wahrscheinlichkeit von irgendwem begonnen',
    command: 'wenige beginnen den meisten Kontakt',
    cultivate: 'das Beginnen von Kontakt ist auf viele verteilt',
    cannotTell: 'ob jene, die wenig beginnen, nichts zu sagen haben oder die Aufzeichnung es nicht erfasst',
  },
  'paths-through-leaders': {
    title: 'Kürzeste Wege über formale Führungskräfte',
    reads: 'wie viel von dem, was zwischen Personen ohne Amt läuft, über jemanden mit Amt liefe',
    definedAs:
      'über Paare von Personen, die niemanden führen und nicht direkt in Kontakt sind, der Anteil ihrer kürzesten Wege entlang der Richtung mit einer formalen Führungskraft darauf: das Mittel',
    expectedAs: 'ebenso viele Personen, wie von Amts wegen führen, aus allen gezogen',
    command: 'Personen sind über jene verbunden, die von Amts wegen führen',
    cultivate: 'Personen sind auch an ihnen vorbei verbunden',
    cannotTell: 'ob etwas den kürzesten Weg nimmt',
  },
  'leader-reciprocity': {
    title: 'Erwiderte Verbindungen zwischen Führungskräften',
    reads: 'wie oft eine formale Führungskraft, an die sich eine andere wendet, sich auch an diese wendet',
    definedAs:
      'erwiderte Verbindungen von einer formalen Führungskraft zu einer anderen / alle Verbindungen von einer formalen Führungskraft zu einer anderen',
    expectedAs:
      'jede formale Führungskraft behält die Zahl der Verbindungen, die sie zu anderen hat und von anderen erhält; sie fallen zufällig aufeinander',
    command: 'formale Führungskräfte wenden sich an die über ihnen, und diese nicht an sie',
    cultivate: 'formale Führungskräfte wenden sich aneinander: Führung ist abgestimmt',
    cannotTell: 'ob sie sich einig sind',
  },
  'centralization-in-degree': {
    title: 'Zentralisierung: an wen man sich wendet',
    reads: 'wie sehr sich alles an eine Person wendet',
    definedAs:
      'Summe über Personen von (größte - eigene Zahl der Personen, die sich an sie wenden) / (n-1)^2',
    expectedAs: 'ebenso viele Verbindungen unter ebenso vielen Personen, zufällig gefallen',
    command: 'Kontakt sammelt sich bei einer Person',
    cultivate: 'Kontakt ist verteilt',
    cannotTell: 'ob diese eine von Amts wegen oder ohne Amt führt',
  },
  'centralization-out-degree': {
    title: 'Zentralisierung: wer sich an andere wendet',
    reads: 'wie sehr es eine Person ist, die sich an andere wendet',
    definedAs:
      'Summe über Personen von (größte - eigene Zahl der Personen, an die sie sich wenden) / (n-1)^2',
    expectedAs: 'ebenso viele Verbindungen unter ebenso vielen Personen, zufällig gefallen',
    command: 'Kontakt sammelt sich bei einer Person',
    cultivate: 'Kontakt ist verteilt',
    cannotTell: 'ob eine Person anleitet oder alle fragt',
  },
  'centralization-degree': {
    title: 'Zentralisierung: wer in Kontakt ist',
    reads: 'wie sehr sich Kontakt bei einer Person sammelt, gleich wer ihn beginnt',
    definedAs: 'Summe über Personen von (größte - eigene Zahl der Kontakte) / (n-1)(n-2); ohne Richtung',
    expectedAs: 'ebenso viele Paare in Kontakt unter ebenso vielen Personen, zufällig gefallen',
    command: 'Kontakt sammelt sich bei einer Person',
    cultivate: 'Kontakt ist verteilt',
    cannotTell: 'wer sich an wen wendet',
  },
  'centralization-betweenness': {
    title: 'Zentralisierung: die kürzesten Wege',
    reads: 'wie sehr die kürzesten Wege über eine Person laufen',
    definedAs:
      'Summe über Personen von (größte - eigene Betweenness) / (n-1)^2(n-2), ungerichtet die Hälfte davon',
    expectedAs:
      'ebenso viele Verbindungen unter ebenso vielen Personen, zufällig gefallen: das Mittel gezogener Netzwerke',
    command: 'Kontakt zwischen anderen hängt an einer Person',
    cultivate: 'es gibt mehr als einen Weg',
    cannotTell: 'ob diese eine als Engpass empfunden wird',
  },
  'krackhardt-connectedness': {
    title: 'Verbundenheit (Krackhardt)',
    reads: 'welcher Anteil der Paare einander überhaupt erreichen kann; ohne Richtung',
    definedAs: 'Paare in derselben schwachen Komponente / alle Paare',
    expectedAs:
      'ebenso viele Verbindungen unter ebenso vielen Personen, zufällig gefallen: das Mittel gezogener Netzwerke',
    command: 'sagt keines von beiden: Ein Organigramm hält alle zusammen',
    cultivate: 'sagt keines von beiden: Kontakt auf jeder Stufe tut es auch',
    cannotTell:
      'welcher Stil: Sie steht neben den anderen, da diese sie voraussetzen; wo fast jede Organisation wie diese 1 hat, enthält das Intervall das immer und nicht in neun von zehn Fällen',
  },
  'krackhardt-hierarchy': {
    title: 'Hierarchie (Krackhardt)',
    reads: 'welcher Anteil der Paare, die einander erreichen, es nur in einer Richtung kann',
    definedAs:
      '1 - Paare, die einander in beiden Richtungen erreichen / Paare, von denen mindestens eine Person die andere erreicht',
    expectedAs:
      'ebenso viele Verbindungen unter ebenso vielen Personen, zufällig gefallen: das Mittel gezogener Netzwerke',
    command: 'Verbindungen führen in eine Richtung und nie zurück, wie in einem Organigramm',
    cultivate: 'Personen erreichen einander in beiden Richtungen',
    cannotTell:
      'die Steilheit: Wo alle alle erreichen, ist sie 0, wie ungleich Personen auch sind, und das Intervall enthält das immer, nicht in neun von zehn Fällen',
  },
  'krackhardt-efficiency': {
    title: 'Effizienz (Krackhardt)',
    reads: 'wie wenige Verbindungen es über jene hinaus gibt, die das Netzwerk zusammenhalten',
    definedAs:
      '1 - Verbindungen über einen Spannbaum hinaus / größte mögliche Zahl davon, über schwache Komponenten; ohne Richtung',
    expectedAs:
      'ebenso viele Verbindungen unter ebenso vielen Personen, zufällig gefallen: das Mittel gezogener Netzwerke',
    command: 'kaum eine Verbindung ist überzählig, wie in einem Organigramm',
    cultivate: 'es gibt viele Wege',
    cannotTell:
      'ob überzählige Verbindungen genutzt werden; sie sinkt mit der Zahl der Kontakte und steigt von selbst mit der Größe',
  },
  'krackhardt-lubness-reversed': {
    title: 'Kleinste obere Schranke (Krackhardt)',
    reads:
      'welcher Anteil der Paare eine gemeinsame Anlaufstelle hat: jemanden, den beide erreichen, unterhalb aller anderen, die beide erreichen',
    definedAs:
      '1 - Paare ohne kleinste obere Schranke / größte mögliche Zahl davon; Personen wenden sich nach oben, daher ist eine obere Schranke zweier eine Person, die beide erreichen, und die kleinste eine, die alle ihre anderen oberen Schranken erreicht; nach der Definition im Wortlaut, während R sna eine Schranke verlangt, die alle anderen erreichen',
    expectedAs:
      'ebenso viele Verbindungen unter ebenso vielen Personen, zufällig gefallen: das Mittel gezogener Netzwerke',
    command:
      'jedes Paar hat eine Anlaufstelle; so ist es auch, wo alle alle erreichen, weshalb sie keinen Platz auf der Linie hat',
    cultivate: 'siehe Anweisen und Kontrollieren',
    cannotTell: 'ob Weisungen von einer Stelle kommen, außer wenn auch die Hierarchie hoch ist',
  },
};
