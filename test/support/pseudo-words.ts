import { Html } from '../../src/outputs/report/html.js';
import { english } from '../../src/words/english.js';
import type { Words } from '../../src/words/words.js';

const letters: ReadonlyMap<string, string> = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter, at) => {
    const other = [...'áƀčďéƒǧĥíĵķľṁñóƥɋřšťúṽŵẋýž'][at]!;
    return [
      [letter, other],
      [letter.toUpperCase(), other.toUpperCase()],
    ] as const;
  }),
);

/** Text in which every plain letter is another that reads alike; doing so again changes nothing. */
export function pseudoText(text: string): string {
  return [...text].map((letter) => letters.get(letter) ?? letter).join('');
}

/**
 * English in letters that no source file has: what is readable in a page of these words did not come from the table.
 * Made from the table by rule, so that a new string is in it at once.
 */
export const pseudo: Words = { ...(changed(english) as Words), lang: 'en', numbers: english.numbers };

function changed(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') return (...given: unknown[]) => changed(value(...given));
  if (Array.isArray(value)) return value.map(changed);
  if (typeof value === 'object' && value !== null && !(value instanceof Html))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner)]));
  return value;
}
