import type { lists as english } from '../en/lists.js';

export const lists: typeof english = {
  /** `a, b und c`. */
  and: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`,
};
