import { renumberPeople } from '../../src/privacy/renumber-people.js';
import type { Dataset } from '../../src/schema/dataset.js';
import { pageTables } from './report-tables.js';

/** The same dataset with everybody under an id, a name and attributes that stand in no other text. */
export function withMarkedPeople(dataset: Dataset): Dataset {
  return renumberPeople(
    dataset,
    dataset.people.map((person, index) => ({ ...person, id: `zqx${index}id`, name: `zqx${index}name` })),
  );
}

/** Marks of {@link withMarkedPeople}, or numbers of a run, in files where nobody is to be shown. */
export function markedIn(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) =>
    [...new Set(text.match(/zqx\d+(?:id|name)|\b0000\d{5}\b/g))]
      .slice(0, 3)
      .map((mark) => `${mark} stands in ${file}`),
  );
}

const NOUNS =
  'person|people|member|leader|manager|Person|Personen|Führungskr[äa]fte?|personnes?|responsables?';

/** Counts of fewer than k people, in the text of a page and in columns of its tables that count people; 0 tells of nobody. */
export function smallCounts(page: string, k: number): string[] {
  const text = page
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#160;|\u00A0/g, ' ');
  const isSmall = (digits: string) => Number(digits) > 0 && Number(digits) < k;
  const inText = [
    ...text.matchAll(new RegExp(`(?<![\\d.,=%] ?)(\\d+) (?:formal |informal )?(?:${NOUNS})\\b`, 'g')),
  ]
    .filter(([, count]) => isSmall(count!))
    .map(({ index }) => text.slice(Math.max(0, index - 60), index + 20).replace(/\s+/g, ' '));
  const inTables = pageTables(page).flatMap(({ caption, heads, rows }) =>
    heads.flatMap((head, column) =>
      /^(people|personen|personnes)$/i.test(head)
        ? rows
            .filter((row) => /^\d+$/.test(row[column]?.text ?? '') && isSmall(row[column]!.text))
            .map((row) => `${caption} / ${row[0]?.text}: ${row[column]!.text} people`)
        : [],
    ),
  );
  return [...inText, ...inTables].map((found) => `fewer than ${k}: ${found}`);
}
