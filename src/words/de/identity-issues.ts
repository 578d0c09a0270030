import type { identityIssues as english } from '../en/identity-issues.js';

export const identityIssues: typeof english = {
  'id-alike': {
    title:
      'Kennungen, die sich nur durch Großschreibung, führende Nullen, Breite oder durch Zeichen unterscheiden, die gleich aussehen oder unsichtbar sind',
    why: 'Eine Tabellenkalkulation kann eine davon geändert haben. Sie gelten als verschiedene Personen, sofern aliases.csv nichts anderes sagt.',
  },
  'id-invisible': {
    title: 'eine Kennung mit unsichtbaren Zeichen',
    why: 'Eine Kennung mit weichem Trennstrich oder Leerzeichen ohne Breite ist eine andere als die ohne.',
  },
  'id-rewritten': {
    title: 'eine Kennung, die eine Tabellenkalkulation umgeschrieben haben kann',
    why: 'Kennungen wie MAR5 oder 1E5 werden zu Datum oder gerundeter Zahl, wenn eine Tabellenkalkulation die Datei öffnet.',
  },
  'alias-likely': {
    title: 'Kennungen, die zu einer Person gehören könnten',
    why: 'Sie teilen eine Mailadresse oder deren Teil vor dem @. Nichts wird zusammengefügt, wenn aliases.csv es nicht sagt.',
  },
  'alias-chain': {
    title: 'eine andere Kennung einer anderen Kennung',
    why: 'Jede führt in einem Schritt zu der einen Kennung, die zählt; Ketten können im Kreis führen.',
  },
  'alias-conflict': {
    title: 'eine andere Kennung von zwei Personen',
    why: 'Wen sie meint, ist nicht zu sagen; verwendet wird die erste Zeile.',
  },
  'alias-idle': {
    title: 'eine andere Kennung, die nichts ändert',
    why: 'Sie sagt, was schon bekannt ist.',
  },
  'alias-row': {
    title: 'eine Zeile zu einer anderen Kennung von jemandem',
    why: 'aliases.csv sagt, dass es eine Person ist, die schon eine Zeile hat. Nur ein Nein in participate zählt.',
  },
  'not-a-person': {
    title: 'ein gemeinsames Postfach, ein Raum oder ein Programm',
    why: 'account_type sagt es. Was es sendet und bekommt, ist kein Kontakt zwischen Personen.',
  },
  'account-unclear': {
    title: 'ein unbekanntes Wort in account_type',
    why: 'Es wird als Person gelesen, damit dadurch niemand verloren geht.',
  },
  'account-likely': {
    title: 'vielleicht ein gemeinsames Postfach oder ein Programm',
    why: 'Seine Verbindungen würden als Kontakt zwischen Personen gelesen. Es zählt als Person, sofern account_type nichts anderes sagt.',
  },
};
