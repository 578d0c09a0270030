import type { english } from './english.js';

/**
 * Every word of the report, its pictures and summaries in one language. English is the source: what it says, all must say, so a
 * string begins in `en/` and does not compile until `de/` and `fr/` have it. A sentence with figures is a function, and each
 * language puts numbers, plurals and order as it does; a sentence around pieces of a page is a `phrase`.
 */
export type Words = typeof english;
