/** Several things in a row. */
export const lists = {
  /** `a, b and c`. */
  and: (items: readonly string[]) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
};
