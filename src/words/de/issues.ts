import type { issues as english } from '../en/issues.js';
import { identityIssues } from './identity-issues.js';

export const issues: typeof english = {
  ...identityIssues,
  'file-empty': {
    title: 'leere Datei',
    why: 'Es gibt keine Kopfzeile, also lässt sich keine Spalte von einer anderen unterscheiden.',
  },
  'no-rows': {
    title: 'eine Kopfzeile ohne Zeilen',
    why: 'Die Datei wird gelesen und enthält niemanden und nichts.',
  },
  'encoding-invalid': {
    title: 'Bytes, die in dieser Kodierung kein Text sind',
    why: 'Eine geratene Kodierung würde Namen und Kennungen unbemerkt ändern. Speichern Sie die Datei als UTF-8.',
  },
  'not-csv': {
    title: 'keine CSV-Datei',
    why: 'Die ersten Bytes sind die einer Arbeitsmappe, eines Archivs oder einer Webseite.',
  },
  'column-missing': {
    title: 'eine nötige Spalte fehlt',
    why: 'Ohne sie haben die Zeilen keine Bedeutung. --map nennt die Spalte, die sie enthält.',
  },
  'column-repeated': {
    title: 'zwei Spalten mit einem Namen',
    why: 'Welche von beiden gemeint ist, lässt sich nicht sagen.',
  },
  'opt-out-unclear': {
    title: 'eine Spalte, die sagt, wer nicht einbezogen werden soll',
    why: 'Ihr Ja bedeutet Nein, und ohne eine Spalte participate würden alle untersucht, auch wer abgelehnt hat.',
  },
  'column-reserved': {
    title: 'eine Spalte mit einem Namen, den Programme reservieren',
    why: 'Sie wird hier gelesen wie jede andere; andere Programme können daran scheitern.',
  },
  'column-unnamed': { title: 'eine Spalte ohne Namen', why: 'Ihre Zellen werden nicht verwendet.' },
  'delimiter-unclear': {
    title: 'das Trennzeichen lässt sich nicht bestimmen',
    why: 'Die nötigen Spalten finden sich mit mehr als einem Trennzeichen.',
  },
  'header-quote': {
    title: 'ein Anführungszeichen in der Kopfzeile, das sich nie schließt',
    why: 'Wo ein Name endet und der nächste beginnt, lässt sich nicht sagen.',
  },
  'header-width': {
    title: 'eine Kopfzeile mit anderer Breite als alle Zeilen',
    why: 'Welcher Name zu welcher Zelle gehört, lässt sich nicht sagen.',
  },
  'header-not-first': {
    title: 'Zeilen über der Kopfzeile',
    why: 'Die Kopfzeile ist die erste Zeile mit allen nötigen Spalten; was darüber steht, gehört nicht zur Tabelle.',
  },
  'columns-too-many': { title: 'Spalten über der Grenze', why: 'Eine Datei ohne Zeilenenden sieht so aus.' },
  'rows-too-many': {
    title: 'Zeilen über der Grenze',
    why: 'Die Grenze wurde gesetzt, damit eine falsche Datei früh endet.',
  },
  'cell-too-large': {
    title: 'eine Zelle über der Größengrenze',
    why: 'Ein nicht geschlossenes Anführungszeichen oder eine beschädigte Datei sieht so aus.',
  },
  'file-too-large': {
    title: 'eine Datei über der Größengrenze',
    why: 'Die Grenze wurde gesetzt, damit eine falsche Datei früh endet.',
  },
  'expansion-too-large': {
    title: 'ein Archiv, das entpackt weit größer ist',
    why: 'Archive, die Speicher oder Platten füllen sollen, sehen so aus.',
  },
  'archive-damaged': {
    title: 'ein beschädigtes oder abgeschnittenes gzip-Archiv',
    why: 'An seinem Ende würden Zeilen fehlen.',
  },
  'quote-unclosed': {
    title: 'ein Anführungszeichen, das sich nie schließt',
    why: 'Alles danach würde als eine Zelle gelesen; daher wird die Zeile ausgelassen, und die nächste beginnt neu.',
  },
  'quote-bare': {
    title: 'Anführungszeichen in einer Zelle ohne Anführungszeichen darum',
    why: 'Sie werden gelesen, wie sie stehen, etwa bei einem Spitznamen. Streng genommen müssten sie doppelt stehen und die Zelle in Anführungszeichen.',
  },
  'rows-merged': {
    title: 'Zeilen, die ein Anführungszeichen verbunden hat',
    why: 'Zwei nie geschlossene Anführungszeichen machen aus allen Zeilen dazwischen eine Zelle.',
  },
  'row-repaired': {
    title: 'eine reparierte Zeile',
    why: 'Nur auf eine Weise ließ sich jeder Zelle ihre Spalte geben, gemessen an den anderen Zeilen. --lenient verlangt das.',
  },
  'header-repaired': {
    title: 'eine reparierte Kopfzeile',
    why: 'Die Namen der verlangten Spalten zeigen, wie sie gemeint war. --lenient verlangt das.',
  },
  'quote-misplaced': {
    title: 'ein Anführungszeichen an falscher Stelle',
    why: 'Ein vor einer Zelle in Anführungszeichen verlorenes Komma sieht so aus und verschiebt Werte in andere Spalten.',
  },
  'row-too-short': {
    title: 'eine Zeile mit zu wenigen Zellen',
    why: 'Welche Zelle fehlt, lässt sich nicht sagen; jeder Wert kann also unter der falschen Spalte stehen.',
  },
  'row-too-long': {
    title: 'eine Zeile mit zu vielen Zellen',
    why: 'Ein Trennzeichen in einer Zelle ohne Anführungszeichen sieht so aus.',
  },
  'row-too-large': {
    title: 'ein Datensatz über der Größengrenze',
    why: 'Ein nicht geschlossenes Anführungszeichen oder eine beschädigte Datei sieht so aus.',
  },
  'header-repeated': { title: 'noch einmal die Kopfzeile', why: 'Zusammengefügte Dateien sehen so aus.' },
  'table-repeated': {
    title: 'eine zweite Tabelle in der Datei',
    why: 'Beginnt sie wie die erste, würde sie alles doppelt zählen; die Zeilen einer anderen gehören nicht zu dieser.',
  },
  'value-missing': { title: 'eine nötige Zelle ist leer', why: 'Ohne sie sagt die Zeile nichts.' },
  'number-invalid': {
    title: 'keine Zahl',
    why: 'Zahlen werden mit Ziffern und Dezimalpunkt geschrieben, etwa 3.5.',
  },
  'number-range': {
    title: 'eine Zahl außerhalb des Bereichs',
    why: 'Die Spalte gibt an, welche Werte eine Bedeutung haben.',
  },
  'date-invalid': {
    title: 'kein Datum',
    why: 'Daten stehen mit dem Jahr voran, als 2026-03-31 oder 2026-03-31T09:30:00Z; andere Reihenfolgen sind mehrdeutig.',
  },
  'date-local': {
    title: 'Zeiten ohne Zeitzone',
    why: 'Der Tag zählt, wie er geschrieben ist, gleich in welcher Zone; neben Zeiten mit Zone können Tage um eins abweichen. --time-zone sagt, wo sie geschrieben wurden.',
  },
  'date-twice': {
    title: 'eine Zeit, die die Uhren zweimal zeigen',
    why: 'Wenn Uhren zurückgestellt werden, kommt eine Stunde zweimal. Gemeint ist die erste; der Tag ist derselbe.',
  },
  'date-missing': {
    title: 'Zeilen ohne Datum in einer Datei, die Daten hat',
    why: 'Sie zählen, außer wenn ein Zeitfenster verlangt ist.',
  },
  'date-range': {
    title: 'ein Datum weit in Vergangenheit oder Zukunft',
    why: 'Ein vertipptes Jahr oder ein Platzhalter wie 9999-12-31 sieht so aus.',
  },
  'date-order': {
    title: 'eine Person, die vor dem Beginn ausschied',
    why: 'Eines der beiden Daten ist falsch.',
  },
  'word-unknown': {
    title: 'ein Wort, das nicht zu den erlaubten gehört',
    why: 'Die Spalte enthält eines von wenigen Wörtern.',
  },
  'person-repeated': {
    title: 'eine Person zweimal, gleich',
    why: 'Die Zeilen sagen dasselbe und zählen einmal.',
  },
  'person-conflict': {
    title: 'eine Person zweimal, verschieden',
    why: 'Welche Zeile richtig ist, lässt sich nicht sagen; die erste wird verwendet.',
  },
  'id-repeated': {
    title: 'eine schon verwendete Kennung',
    why: 'Welche Zeile richtig ist, lässt sich nicht sagen; die erste wird verwendet.',
  },
  'id-changed': {
    title: 'eine Kennung mit Leerzeichen oder in anderer Unicode-Form',
    why: 'Kennungen werden ohne äußere Leerzeichen und in zusammengesetzter Form (NFC) verglichen.',
  },
  'participation-unclear': {
    title: 'keine klare Antwort zur Teilnahme',
    why: 'Wo es die Spalte gibt, ist nur ein klares Ja ein Ja: Die Person und ihre Verbindungen werden entfernt.',
  },
  'never-unclear': {
    title: 'keine klare Antwort, wer nie gepaart werden soll',
    why: 'Wo die Zelle gefüllt ist, ist nur ein klares Nein ein Nein: Die beiden werden einander nicht vorgestellt.',
  },
  'manager-unknown': {
    title: 'eine Führungskraft, die nicht unter den Personen ist',
    why: 'Die Person gilt als ohne Vorgesetzte.',
  },
  'manager-self': {
    title: 'eine Person, die sich selbst vorgesetzt ist',
    why: 'Die Person gilt als ohne Vorgesetzte.',
  },
  'manager-cycle': {
    title: 'Vorgesetzte im Kreis',
    why: 'Niemand im Kreis hat einen Platz in der Hierarchie; Tiefe und Unterstellte insgesamt sind nicht bestimmt.',
  },
  'two-managers': {
    title: 'eine zweite Führungskraft',
    why: 'Die zuerst genannte ergibt die Berichtslinie; die zweite wird nicht verwendet.',
  },
  'dotted-manager-unknown': {
    title: 'eine gepunktete Linie zu jemandem, der nicht unter den Personen ist',
    why: 'Die gepunktete Linie entfällt; die Berichtslinie bleibt.',
  },
  'dotted-manager-self': {
    title: 'eine gepunktete Linie von einer Person zu sich selbst',
    why: 'Die gepunktete Linie entfällt; sie verbindet niemanden.',
  },
  'dotted-manager-repeated': {
    title: 'eine gepunktete Linie, die die Berichtslinie wiederholt',
    why: 'Die Führungskraft ist schon bekannt; die gepunktete Linie entfällt.',
  },
  'person-unknown': {
    title: 'eine Verbindung zu jemandem, der nicht unter den Personen ist',
    why: 'Über diese Person ist nichts bekannt: Einheit, Firma und Einverständnis fehlen.',
  },
  'self-tie': { title: 'eine Verbindung von einer Person zu sich selbst', why: 'Sie verbindet niemanden.' },
  'weight-zero': { title: 'ein Gewicht von null', why: 'Es sagt, dass es keine Verbindung gibt.' },
  'opted-out': {
    title: 'jemand, der nicht teilnimmt',
    why: 'Die Person und ihre Verbindungen werden entfernt, bevor das Netzwerk entsteht.',
  },
  'outside-window': { title: 'außerhalb des Zeitfensters', why: 'Nur was im Fenster geschah, zählt.' },
  undated: {
    title: 'kein Datum, und ein Zeitfenster war verlangt',
    why: 'Ob es im Fenster liegt, lässt sich nicht sagen.',
  },
  'meeting-too-large': {
    title: 'ein Treffen über der Rundfunkgröße',
    why: 'Ein Treffen vieler verbindet niemanden im Besonderen; --broadcast-size setzt die Grenze.',
  },
  'meeting-too-small': { title: 'ein Treffen mit weniger als zwei Personen', why: 'Es verbindet niemanden.' },
  'kind-one-way': {
    title: 'eine gerichtete Art, in der keine Verbindung in beide Richtungen läuft',
    why: 'Verbindungen, die beide Enden gleich verbinden und einmal aufgeführt sind, sehen so aus. Mit Richtung gelesen, hängt die Antwort davon ab, welches Ende zuerst genannt ist.',
  },
  'kind-unknown': {
    title: 'Regeln für eine Art, die keine Verbindung hat',
    why: 'Sie ändern nichts. Ein in den Daten anders geschriebener Name sieht so aus; seine Verbindungen werden dann nach anderen Regeln gelesen.',
  },
  'answers-contradict': {
    title: 'Antworten, die nicht alle gelten können',
    why: 'Es sind mehr Personen vereinbart, als es Plätze gibt, oder eine Person für zwei Rollen, die einander ausschließen.',
  },
  'roles-contradict': {
    title: 'eine Rolle, die Unmögliches verlangt',
    why: 'Vorschläge werden trotzdem gemacht, mit so wenig Verzicht wie möglich, und sagen, worauf.',
  },
  'seats-exceed-people': {
    title: 'mehr Plätze als Personen',
    why: 'Wenn Personen nicht mehrere Rollen haben, bleiben Plätze leer, wie auch immer sie vergeben werden.',
  },
  'role-empty': {
    title: 'eine Rolle, die nichts verlangt',
    why: 'Ohne Themen, Fähigkeiten oder Reichweite können nur Wünsche sagen, wer zu ihr passt.',
  },
  'wish-contradicts': {
    title: 'ein Nein mit einem Wunsch daneben',
    why: 'Das Nein zählt: Es wird nie übergangen.',
  },
  'reference-unknown': {
    title: 'ein Name von etwas, das nicht in den Daten ist',
    why: 'Die Zeile verweist auf eine Person, Rolle, Einheit oder Firma, die keine Datei enthält.',
  },
};
