import type { english } from './english.js';

/** Every word of the report, its pictures and summaries in one language. English is the source: what it says, all must say. */
export type Words = typeof english;
