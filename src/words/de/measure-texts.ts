import type { measureTexts as english } from '../en/measure-texts.js';
import { distanceTexts } from './distance-texts.js';

export const measureTexts: typeof english = {
  ...distanceTexts,
  pagerank: {
    title: 'PageRank',
    reads: 'wie sehr diese Person von Personen gefragt ist, die selbst gefragt sind',
    definedAs:
      'Wahrscheinlichkeit, der Person auf einem Gang zu begegnen, der mit der Wahrscheinlichkeit `damping` gleichmäßig ausgehenden Verbindungen folgt und sonst irgendwo neu beginnt; Personen ohne ausgehende beginnen irgendwo neu; die Summe ist 1.',
    mayMean: 'Ansehen: von jenen gefragt zu werden, die andere fragen',
    doesNotMean: 'Fachkunde; in einem Netzwerk von Nachrichten folgt er deren Menge',
    edgeCases:
      'niemand, zu dem man gehen kann: 1 / n für alle; nicht bestimmt, wo er im erlaubten Aufwand nicht gefunden wurde.',
  },
  'pagerank-weighted': {
    title: 'PageRank mit Stärke',
    reads: 'wie sehr diese Person von Personen gefragt ist, die selbst gefragt sind',
    definedAs:
      'Wahrscheinlichkeit, der Person auf einem Gang zu begegnen, der mit der Wahrscheinlichkeit `damping` ausgehenden Verbindungen im Verhältnis zur Stärke folgt und sonst irgendwo neu beginnt; Personen ohne ausgehende beginnen irgendwo neu; die Summe ist 1.',
    mayMean: 'Ansehen: von jenen gefragt zu werden, die andere fragen',
    doesNotMean: 'Fachkunde; in einem Netzwerk von Nachrichten folgt er deren Menge',
    edgeCases:
      'niemand, zu dem man gehen kann: 1 / n für alle; nicht bestimmt, wo er im erlaubten Aufwand nicht gefunden wurde.',
  },
  eigenvector: {
    title: 'Eigenvektor-Zentralität',
    reads: 'wie sehr Personen, die selbst wichtig sind, auf diese Person zeigen',
    definedAs:
      'Haupteigenvektor, in dem eine Person die Summe der Werte jener mit einer Verbindung zu ihr erhält, so skaliert, dass der größte 1 ist; ungerichtet aller in Kontakt.',
    mayMean: 'Geltung unter Personen von Geltung',
    doesNotMean:
      'irgendetwas für Personen kleinerer, getrennter Teile: Sie haben 0, was auch immer sie tun; dort sind harmonische Nähe oder PageRank vergleichbar',
    edgeCases:
      '0 außerhalb des Teils mit dem größten Eigenwert (gerichtet: Personen, die einander erreichen, und alle, die sie erreichen); wo mehrere Teile ihn teilen, ist der größte in jedem 1; 0 für alle, wo es keinen solchen Vektor gibt, wie im Organigramm oder jedem Netzwerk ohne Kreis; nicht bestimmt, wo er im erlaubten Aufwand nicht gefunden wurde.',
  },
  'hits-hub': {
    title: 'HITS-Hub',
    reads: 'wie sehr sich diese Person an Personen wendet, die von anderen gefragt sind, die dasselbe tun',
    definedAs:
      "Haupteigenvektor von A A', wobei ein Hub-Wert die Summe der Authority-Werte am Ende ausgehender Verbindungen ist und ein Authority-Wert die Summe der Hub-Werte am Anfang eingehender; so skaliert, dass der größte 1 ist; ungerichtet sind beide gleich.",
    mayMean: 'dass die Person weiß, wo zu fragen ist',
    doesNotMean: 'dass die Person von jemandem gefragt wird',
    edgeCases:
      '0 außerhalb des führenden Kreises von Personen, die sich an dieselben wenden; wo mehrere Kreise gleich führen, ist der größte in jedem 1; ohne Verbindungen 0 für alle; nicht bestimmt, wo er im erlaubten Aufwand nicht gefunden wurde.',
  },
  'hits-authority': {
    title: 'HITS-Authority',
    reads: 'wie sehr diese Person von Personen gefragt ist, die auch die anderen Gefragten aufsuchen',
    definedAs:
      "Haupteigenvektor von A' A, wobei ein Authority-Wert die Summe der Hub-Werte am Anfang eingehender Verbindungen ist und ein Hub-Wert die Summe der Authority-Werte am Ende ausgehender; so skaliert, dass der größte 1 ist; ungerichtet sind beide gleich.",
    mayMean: 'dass die Person in einem Netzwerk von Rat eine Anlaufstelle ist',
    doesNotMean: 'Fachkunde; und Personen kleinerer, getrennter Kreise haben 0, was auch immer sie wissen',
    edgeCases:
      '0 außerhalb des führenden Kreises von Personen, die sich an dieselben wenden; wo mehrere Kreise gleich führen, ist der größte in jedem 1; ohne Verbindungen 0 für alle; nicht bestimmt, wo er im erlaubten Aufwand nicht gefunden wurde.',
  },
  'core-number': {
    title: 'Kernzahl',
    reads: 'wie tief diese Person in der dichten Mitte des Netzwerks liegt',
    definedAs:
      'das größte k, für das die Person zu einer Gruppe gehört, in der jede Person mindestens k Verbindungen darin hat; gerichtet zählen eingehende und ausgehende, ein gegenseitiges Paar also 2; ungerichtet die Nachbarn.',
    mayMean: 'Zugehörigkeit zum regsten, am engsten verbundenen Teil',
    doesNotMean: 'Einfluss: Der Kern kann eine einzige rege Einheit sein',
    edgeCases: 'niemand in Kontakt: 0.',
  },
  clustering: {
    title: 'Clusterung',
    reads: 'welcher Anteil der Paare von Kontakten dieser Person selbst in Kontakt ist',
    definedAs: 'Verbindungen unter Kontakten / mögliche Verbindungen unter Kontakten, ohne Richtung.',
    mayMean: 'Zugehörigkeit zu einem engen Kreis',
    doesNotMean:
      'dass ein geschlossener Kreis schlecht oder gut ist: Er bringt Vertrauen und Hilfe, und wenig Neues',
    edgeCases: 'weniger als zwei Kontakte: 0.',
  },
  constraint: {
    title: 'Constraint',
    reads: 'wie sehr die Kontakte dieser Person zueinander zurückführen',
    definedAs:
      'Summe über Kontakte j von (p_ij + Summe über q von p_iq p_qj) im Quadrat, p der Anteil an den Verbindungen einer Person, z die Zahl der Richtungen, in denen eine Verbindung läuft; p_qj über das ganze Netzwerk.',
    mayMean:
      'niedrige Werte: Kontakte in Teilen des Netzwerks, die einander nicht kennen, also Neues und Spielraum',
    doesNotMean: 'dass ein geschlossener Kreis schlecht ist: Er bringt Vertrauen und Hilfe',
    edgeCases: 'niemand in Kontakt: nicht bestimmt; bei einem oder zwei Kontakten kann es 1 übersteigen.',
  },
  'constraint-weighted': {
    title: 'Constraint mit Stärke',
    reads: 'wie sehr die Kontakte dieser Person zueinander zurückführen',
    definedAs:
      'Summe über Kontakte j von (p_ij + Summe über q von p_iq p_qj) im Quadrat, p der Anteil an den Verbindungen einer Person, z die Stärken beider Richtungen zusammen; p_qj über das ganze Netzwerk.',
    mayMean:
      'niedrige Werte: Kontakte in Teilen des Netzwerks, die einander nicht kennen, also Neues und Spielraum',
    doesNotMean: 'dass ein geschlossener Kreis schlecht ist: Er bringt Vertrauen und Hilfe',
    edgeCases: 'niemand in Kontakt: nicht bestimmt; bei einem oder zwei Kontakten kann es 1 übersteigen.',
  },
  'effective-size': {
    title: 'Effektive Größe',
    reads: 'wie viele Kontakte bleiben, wenn jene, die einander kennen, teils als dasselbe zählen',
    definedAs:
      'Summe über Kontakte j von 1 minus der Summe über q von p_iq m_jq, m eine Verbindung als Anteil der stärksten von j, z die Zahl der Richtungen; ungerichtet und ohne Stärke ist das n - 2t / n mit n Kontakten und t Verbindungen unter ihnen.',
    mayMean: 'viele getrennte Quellen für Neues',
    doesNotMean: 'Reichweite: Sie wächst mit der Zahl der Kontakte',
    edgeCases: 'niemand in Kontakt: nicht bestimmt.',
  },
  'effective-size-weighted': {
    title: 'Effektive Größe mit Stärke',
    reads: 'wie viele Kontakte bleiben, wenn jene, die einander kennen, teils als dasselbe zählen',
    definedAs:
      'Summe über Kontakte j von 1 minus der Summe über q von p_iq m_jq, m eine Verbindung als Anteil der stärksten von j, z die Stärken beider Richtungen zusammen; ungerichtet und ohne Stärke ist das n - 2t / n mit n Kontakten und t Verbindungen unter ihnen.',
    mayMean: 'viele getrennte Quellen für Neues',
    doesNotMean: 'Reichweite: Sie wächst mit der Zahl der Kontakte',
    edgeCases: 'niemand in Kontakt: nicht bestimmt.',
  },
  efficiency: {
    title: 'Effizienz',
    reads:
      'welcher Anteil der Kontakte dieser Person bleibt, wenn jene, die einander kennen, teils als dasselbe zählen',
    definedAs:
      'effektive Größe / Zahl der Kontakte, z die Zahl der Richtungen, in denen eine Verbindung läuft.',
    mayMean: 'wenige Kontakte, die dasselbe Neue zweimal erzählen',
    doesNotMean: 'dass die Person mit weniger Kontakt auskäme: Vertrauen braucht Überschneidung',
    edgeCases: 'niemand in Kontakt: nicht bestimmt; ein Kontakt: 1.',
  },
  'burt-hierarchy': {
    title: 'Hierarchie des Constraint',
    reads:
      'wie sehr der Constraint dieser Person von einem einzigen Kontakt kommt (1) statt von allen gleich (0)',
    definedAs:
      'Coleman-Theil-Unordnung des Constraint über Kontakte: Summe über Kontakte j von x_j ln x_j / (N ln N), x_j = c_ij / (C / N), c_ij was Kontakt j zum Constraint beiträgt, C ihre Summe und N die Zahl der Kontakte, z die Zahl der Richtungen.',
    mayMean: 'Abhängigkeit von einer Person, oft einer vorgesetzten oder einem Gegenüber',
    doesNotMean: 'Rang: Nichts hier handelt vom Organigramm',
    edgeCases: 'niemand in Kontakt: nicht bestimmt; ein Kontakt: 1.',
  },
  'ei-index': {
    title: 'E-I-Index',
    reads:
      'ob die Kontakte dieser Person außerhalb der eigenen Gruppe liegen (1), innerhalb (-1) oder zu gleichen Teilen (0)',
    definedAs:
      '(außen - innen) / (außen + innen), je die Zahl der Personen, an die sich die Person wendet (ungerichtet: mit denen sie in Kontakt ist) und deren Gruppe bekannt ist; die Gruppe ist die Spalte `by`.',
    mayMean: 'Offenheit für andere Einheiten oder eine Rolle zwischen ihnen',
    doesNotMean: 'eine Wahl: Personen kleiner Gruppen können außen mehr Menschen treffen als innen',
    edgeCases: 'kein Kontakt mit einer bekannten Gruppe oder keine eigene Gruppe: nicht bestimmt.',
  },
  participation: {
    title: 'Partizipationskoeffizient',
    reads: 'ob der Kontakt dieser Person ganz einer Gruppe gilt (0) oder auf viele verteilt ist (gegen 1)',
    definedAs:
      '1 - Summe über Gruppen von (k_s / k) im Quadrat, k_s die Zahl der Kontakte mit Personen der Gruppe s und k ihre Summe über alle Gruppen, ohne Richtung; Kontakte ohne Gruppe bleiben weg; die Gruppe ist die Spalte `by`.',
    mayMean: 'ein Platz zwischen Einheiten',
    doesNotMean:
      'dass die Person sie zusammenbringt; bei g Gruppen kann der Wert 1 - 1 / g nicht übersteigen',
    edgeCases:
      'kein Kontakt mit einer bekannten Gruppe: nicht bestimmt; Personen ohne eigene Gruppe haben einen Wert, da nach ihr nicht gefragt wird.',
  },
  'within-module-z': {
    title: 'z-Wert in der Gruppe',
    reads:
      'um wie viele Standardabweichungen die Kontakte in der eigenen Gruppe mehr oder weniger sind als die ihrer anderen Mitglieder',
    definedAs:
      '(k - Mittel) / Standardabweichung, k die Zahl der Kontakte in der eigenen Gruppe, ohne Richtung, Mittel und Abweichung (der Gruppe als Ganzes, nicht einer Stichprobe) über ihre Mitglieder; die Gruppe ist die Spalte `by`.',
    mayMean: 'eine Drehscheibe der eigenen Gruppe (ab 2,5, laut Quelle)',
    doesNotMean:
      'Geltung in der Organisation: Der Wert betrachtet nur eine Gruppe, und kleine Gruppen können keine großen Werte ergeben',
    edgeCases:
      'nicht bestimmt ohne eigene Gruppe und in einer Gruppe, deren Mitglieder alle gleich viele haben: Es gibt keine Streuung zum Messen.',
  },
};
