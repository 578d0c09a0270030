import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import type { Words } from './words.js';

/** The languages of the report, its pictures and summaries. */
export const languages = ['en', 'de', 'fr'] as const;
export type Language = (typeof languages)[number];

const tables: Readonly<Record<Language, Words>> = { en: english, de: german, fr: french };

/** The words of a language; English where none is named. */
export function wordsIn(language: Language | undefined): Words {
  return tables[language ?? 'en'];
}
