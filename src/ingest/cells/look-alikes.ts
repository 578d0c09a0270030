/**
 * Letters of the Cyrillic and Greek scripts that look like Latin ones in most typefaces: those which the table of confusables of
 * Unicode Technical Standard 39 takes to a basic Latin letter. Capitals stand apart, since в and В look like different letters.
 */
const latinOf: ReadonlyMap<string, string> = new Map([
  ...pairs('АВЕЅІЈКМНОРСТУХԌԚԜӀ', 'ABESIJKMHOPCTYXGQWI'),
  ...pairs('аеѕіјорсухһԁԛԝӏг', 'aesijopcyxhdqwlr'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('αγικνορσυϲϳ', 'ayikvopoucj'),
]);

function pairs(letters: string, latin: string): [string, string][] {
  return [...letters].map((letter, at) => [letter, latin[at]!]);
}

const otherScript = /[\u0370-\u052f]/u;

/** Text with each letter that looks like a basic Latin one as that letter. */
export function withLatinLetters(text: string): string {
  if (!otherScript.test(text)) return text;
  return [...text].map((letter) => latinOf.get(letter) ?? letter).join('');
}
