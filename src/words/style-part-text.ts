import type { Words } from './words.js';

type StylePartText = Words['styleParts'][keyof Words['styleParts']];

/** What a part of the style says in words, by its id; undefined for a part that is not in the table. */
export function stylePartText(words: Words, id: string): StylePartText | undefined {
  return (words.styleParts as Readonly<Record<string, StylePartText | undefined>>)[id];
}
