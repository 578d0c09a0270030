import type { MeasureText } from '../en/measure-texts.js';

/** Cards of contacts, reach and distance. */
export const distanceTexts = {
  'in-degree': {
    title: 'Eingangsgrad (In-degree)',
    reads: 'wie viele verschiedene Personen sich an diese Person wenden',
    definedAs:
      'Zahl der verschiedenen Personen mit einer Verbindung zu der Person; Stärke spielt keine Rolle; ungerichtet die Zahl der Nachbarn.',
    mayMean:
      'in einem Netzwerk von Rat oder Vertrauen, dass die Person gefragt ist; in einem von Nachrichten, dass ihr geschrieben wird',
    doesNotMean:
      'dass die Person beliebt, nützlich oder wirksam ist; die Zahl wächst mit der Größe der Einheit und mit dem Amt',
    edgeCases: 'Personen ohne Verbindungen haben 0',
  },
  'out-degree': {
    title: 'Ausgangsgrad (Out-degree)',
    reads: 'an wie viele verschiedene Personen sich diese Person wendet',
    definedAs:
      'Zahl der verschiedenen Personen, zu denen die Person eine Verbindung hat; Stärke spielt keine Rolle; ungerichtet die Zahl der Nachbarn.',
    mayMean: 'dass die Person breit fragt, teilt oder abstimmt oder Umfragen ausführlich beantwortet',
    doesNotMean: 'dass die Person Einfluss hat: Sich an viele zu wenden heißt nicht, dass sie folgen',
    edgeCases: 'Personen ohne Verbindungen haben 0',
  },
  'in-strength': {
    title: 'Eingehende Stärke',
    reads: 'wie viel Kontakt bei dieser Person ankommt',
    definedAs: 'Summe der Stärken eingehender Verbindungen; ungerichtet aller Verbindungen.',
    mayMean: 'Last, wo Stärke Nachrichten oder Minuten zählt',
    doesNotMean: 'Bedeutung: Wenige rege Kontakte können viele Personen überwiegen',
    edgeCases: 'Personen ohne Verbindungen haben 0',
  },
  'out-strength': {
    title: 'Ausgehende Stärke',
    reads: 'wie viel Kontakt diese Person beginnt',
    definedAs: 'Summe der Stärken ausgehender Verbindungen; ungerichtet aller Verbindungen.',
    mayMean: 'Last, wo Stärke Nachrichten oder Minuten zählt',
    doesNotMean: 'Bedeutung: Wenige rege Kontakte können viele Personen überwiegen',
    edgeCases: 'Personen ohne Verbindungen haben 0',
  },
  'reach-2': {
    title: 'Reichweite in zwei Schritten',
    reads: 'wie viele Personen von dieser Person aus höchstens zwei Schritte entfernt sind',
    definedAs:
      'Zahl anderer Personen innerhalb von zwei Schritten entlang ausgehender Verbindungen; ungerichtet entlang beliebiger.',
    mayMean: 'dass sich eine Nachricht von dieser Person über Bekannte auf viele verbreitet',
    doesNotMean: 'dass die Nachricht gehört oder weitergegeben wird',
    edgeCases: 'Personen ohne Verbindungen haben 0',
  },
  betweenness: {
    title: 'Betweenness',
    reads: 'wie viele kürzeste Wege zwischen zwei anderen über diese Person laufen',
    definedAs:
      'Summe über geordnete Paare anderer (ungerichtet ungeordnete) des Anteils ihrer kürzesten Wege über die Person; Stärke spielt keine Rolle; nicht normiert.',
    mayMean:
      'dass die Person Teile der Organisation verbindet, die sonst wenige Wege zueinander haben; auch ein Engpass',
    doesNotMean:
      'Macht oder Verdienst: Kontakt muss nicht den kürzesten Weg nehmen, und eine fehlende Verbindung kann den Wert weit verschieben',
    edgeCases: 'Alleinstehende 0; Paare, die einander nicht erreichen, tragen nichts bei.',
  },
  'betweenness-normalized': {
    title: 'Betweenness, normiert',
    reads: 'welcher Anteil aller Paare anderer seinen kürzesten Weg über diese Person hat',
    definedAs:
      'Betweenness geteilt durch (n - 1)(n - 2) geordnete Paare anderer, ungerichtet durch die Hälfte.',
    mayMean:
      'dass die Person Teile der Organisation verbindet, die sonst wenige Wege zueinander haben; auch ein Engpass',
    doesNotMean:
      'Macht oder Verdienst: Kontakt muss nicht den kürzesten Weg nehmen, und eine fehlende Verbindung kann den Wert weit verschieben; Werte verschieden großer Netzwerke sind dennoch nicht gleich',
    edgeCases: 'weniger als drei Personen: nicht bestimmt.',
  },
  'betweenness-weighted': {
    title: 'Betweenness mit Stärke',
    reads:
      'wie viele kürzeste Wege zwischen anderen über diese Person laufen, wenn starke Verbindungen kurz sind',
    definedAs:
      'wie Betweenness, mit der Länge einer Verbindung 1 / Stärke; Weglängen, die sich um weniger als 1e-10 ihrer selbst unterscheiden (bis 1e-14 neben sehr kurzen), gelten als gleich.',
    mayMean:
      'dass die Person Teile der Organisation verbindet, die sonst wenige Wege zueinander haben; auch ein Engpass',
    doesNotMean:
      'Macht oder Verdienst: Kontakt muss nicht den kürzesten Weg nehmen, und eine fehlende Verbindung kann den Wert weit verschieben; er hängt davon ab, wie Stärke gemessen wurde',
    edgeCases: 'Alleinstehende 0.',
  },
  'harmonic-closeness': {
    title: 'Harmonische Nähe (Closeness)',
    reads: 'wie nah diese Person allen ist, gleich wohin Verbindungen zeigen',
    definedAs:
      'Mittel über die n - 1 anderen von 1 / Abstand, ohne Richtung; wer nicht erreichbar ist, zählt 0; ungerichtet sind die drei Formen gleich.',
    mayMean: 'dass Nachrichten schnell zu dieser Person oder von ihr gelangen',
    doesNotMean:
      'dass sie es tun oder dass die Person in anderem Sinn zentral ist: In einem dichten Netzwerk sind alle Werte ähnlich',
    edgeCases: 'Alleinstehende 0; eine einzelne Person: nicht bestimmt.',
  },
  'harmonic-closeness-in': {
    title: 'Harmonische Nähe, eingehend',
    reads: 'wie nah alle dieser Person sind, entlang der Verbindungen',
    definedAs:
      'Mittel über die n - 1 anderen von 1 / Abstand, entlang der Verbindungen zur Person; wer nicht erreichbar ist, zählt 0; ungerichtet sind die drei Formen gleich.',
    mayMean: 'dass Nachrichten schnell zu dieser Person oder von ihr gelangen',
    doesNotMean:
      'dass sie es tun oder dass die Person in anderem Sinn zentral ist: In einem dichten Netzwerk sind alle Werte ähnlich',
    edgeCases: 'Alleinstehende 0; eine einzelne Person: nicht bestimmt.',
  },
  'harmonic-closeness-out': {
    title: 'Harmonische Nähe, ausgehend',
    reads: 'wie nah diese Person allen ist, entlang der Verbindungen',
    definedAs:
      'Mittel über die n - 1 anderen von 1 / Abstand, entlang der Verbindungen von der Person; wer nicht erreichbar ist, zählt 0; ungerichtet sind die drei Formen gleich.',
    mayMean: 'dass Nachrichten schnell zu dieser Person oder von ihr gelangen',
    doesNotMean:
      'dass sie es tun oder dass die Person in anderem Sinn zentral ist: In einem dichten Netzwerk sind alle Werte ähnlich',
    edgeCases: 'Alleinstehende 0; eine einzelne Person: nicht bestimmt.',
  },
  'harmonic-closeness-weighted': {
    title: 'Harmonische Nähe mit Stärke',
    reads:
      'wie nah diese Person allen ist, gleich wohin Verbindungen zeigen, wenn starke Verbindungen kurz sind',
    definedAs:
      'Mittel über die n - 1 anderen von 1 / Abstand, ohne Richtung, mit der Länge einer Verbindung 1 / Stärke.',
    mayMean: 'dass viel Kontakt schnell zu dieser Person oder von ihr führt',
    doesNotMean: 'einen Anteil: Der Wert wächst mit der Einheit, in der Stärke gemessen wird',
    edgeCases: 'Alleinstehende 0; eine einzelne Person: nicht bestimmt.',
  },
  'harmonic-closeness-in-weighted': {
    title: 'Harmonische Nähe, eingehend, mit Stärke',
    reads: 'wie nah alle dieser Person sind, entlang der Verbindungen, wenn starke kurz sind',
    definedAs:
      'Mittel über die n - 1 anderen von 1 / Abstand, entlang der Verbindungen zur Person, mit der Länge 1 / Stärke.',
    mayMean: 'dass viel Kontakt schnell zu dieser Person oder von ihr führt',
    doesNotMean: 'einen Anteil: Der Wert wächst mit der Einheit, in der Stärke gemessen wird',
    edgeCases: 'Alleinstehende 0; eine einzelne Person: nicht bestimmt.',
  },
  'harmonic-closeness-out-weighted': {
    title: 'Harmonische Nähe, ausgehend, mit Stärke',
    reads: 'wie nah diese Person allen ist, entlang der Verbindungen, wenn starke kurz sind',
    definedAs:
      'Mittel über die n - 1 anderen von 1 / Abstand, entlang der Verbindungen von der Person, mit der Länge 1 / Stärke.',
    mayMean: 'dass viel Kontakt schnell zu dieser Person oder von ihr führt',
    doesNotMean: 'einen Anteil: Der Wert wächst mit der Einheit, in der Stärke gemessen wird',
    edgeCases: 'Alleinstehende 0; eine einzelne Person: nicht bestimmt.',
  },
  'closeness-wf': {
    title: 'Nähe nach Wasserman und Faust',
    reads:
      'wie nah diese Person allen ist, gleich wohin Verbindungen zeigen; nicht erreichbare Personen zählen dagegen',
    definedAs:
      '(r / (n - 1)) mal (r / Summe der Abstände) über die r erreichbaren Personen, ohne Richtung; ungerichtet sind die drei Richtungen gleich.',
    mayMean: 'dass Nachrichten schnell zu dieser Person oder von ihr gelangen',
    doesNotMean:
      'dasselbe wie Closeness in jedem Programm: Manche lassen den Anteil der Erreichten weg, manche geben 0, sobald jemand unerreichbar ist',
    edgeCases: 'Alleinstehende 0; eine einzelne Person: nicht bestimmt.',
  },
} satisfies Readonly<Record<string, MeasureText>>;
