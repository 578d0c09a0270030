/** Words with pieces of a page between them, in the order of a language: text is text, and a piece stays what it is. */
export type Phrase<T> = readonly (T | string)[];

/** A sentence around pieces of a page: phrase`${person}: asked by ${count}`. */
export function phrase<T>(fixed: TemplateStringsArray, ...pieces: readonly (T | string)[]): Phrase<T> {
  return fixed.flatMap((text, at) => (at === 0 ? [text] : [pieces[at - 1]!, text]));
}
