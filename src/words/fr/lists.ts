import type { lists as english } from '../en/lists.js';

export const lists: typeof english = {
  /** `a, b et c`. */
  and: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`),
};
