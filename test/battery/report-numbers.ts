import { parse } from 'csv-parse/sync';
import { unguardCell } from '../../src/outputs/csv/csv.js';
import { type PageTable, pageTables } from './report-tables.js';

/** How a page writes numbers. */
interface NumberSigns {
  /** Between thousands, and before the fraction. */
  readonly group: string;
  readonly decimal: string;
}

/** What a file says of one thing: a row of a table, or an object of analysis.json with what stands in it. */
interface Entry {
  readonly texts: ReadonlySet<string>;
  readonly numbers: readonly number[];
}

export interface CheckedNumbers {
  readonly tables: number;
  /** Numbers found in what a file says of the thing that the row is about, and those found in the files without that. */
  readonly byRow: number;
  readonly anywhere: number;
  /** Numbers that stand in no file: the table, the row and the cell. */
  readonly missing: readonly string[];
}

/**
 * Looks up every number in every table of a page in the files of the same run, rounded as it is shown. A number counts as found by row
 * when a row of a CSV file or an object of analysis.json that holds the words of the row's head holds it too, or its share of 100.
 */
export function checkNumbers(
  page: string,
  files: ReadonlyMap<string, string>,
  signs: NumberSigns = { group: ',', decimal: '.' },
): CheckedNumbers {
  const entries = [...files].flatMap(([file, text]) =>
    file.endsWith('.csv')
      ? csvEntries(text)
      : file === 'analysis.json'
        ? [...jsonEntries(JSON.parse(text)), ...sumsOfWarnings(JSON.parse(text))]
        : [],
  );
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const text of entry.texts) {
      const list = byWord.get(text);
      if (list === undefined) byWord.set(text, [entry]);
      else list.push(entry);
    }
  const all = new Set(entries.flatMap(({ numbers }) => numbers));
  const everything = [...all].sort((a, b) => a - b);
  let byRow = 0;
  let anywhere = 0;
  const missing: string[] = [];
  const tables = pageTables(page);
  for (const table of tables) {
    for (const row of table.rows) {
      const related = relatedTo(table, row, byWord);
      const near = [...new Set(related.flatMap(({ numbers }) => numbers))].sort((a, b) => a - b);
      for (const [at, { text, isNumber }] of row.entries()) {
        if (!isNumber) continue;
        for (const shown of numbersOf(text, signs)) {
          if (near.length > 0 && isAmong(shown, near)) byRow++;
          else if (isAmong(shown, everything)) anywhere++;
          else missing.push(`${table.caption} / ${row[0]?.text} / ${table.heads[at] ?? at}: ${text}`);
        }
      }
    }
  }
  return { tables: tables.length, byRow, anywhere, missing };
}

/** What is said of the things named in the head of the row, and in the caption, where the row names several: all of them together. */
function relatedTo(
  { caption, heads }: PageTable,
  row: PageTable['rows'][number],
  byWord: ReadonlyMap<string, readonly Entry[]>,
): readonly Entry[] {
  const head = row[0]?.text ?? '';
  const words = [
    head,
    head.split(' ').at(-1)!,
    ...head.split(/ – | → | and |, | \(|\)| /),
    /\bby (\S+?)[,:]?(?: |$)/i.exec(caption)?.[1] ?? '',
  ]
    .map((word) => word.trim())
    .filter((word) => word !== '' && byWord.has(word));
  const [first, ...others] = [...new Set(words)];
  if (first === undefined) return [];
  const holdsAll = (byWord.get(first) ?? []).filter(({ texts }) => others.every((word) => texts.has(word)));
  return holdsAll.length > 0
    ? holdsAll
    : words.flatMap((word) => byWord.get(word) ?? []).slice(0, heads.length * 1000);
}

interface ShownNumber {
  readonly value: number;
  /** Half of its last digit. */
  readonly slack: number;
  readonly isShare: boolean;
  readonly limit: '<' | '>' | undefined;
}

function numbersOf(text: string, { group, decimal }: NumberSigns): ShownNumber[] {
  const inEnglish = text
    .replace(new RegExp(`(?<=\\d)[${group}](?=\\d{3})`, 'g'), '')
    .replace(new RegExp(`(?<=\\d)[${decimal}](?=\\d)`, 'g'), '.');
  return [...inEnglish.matchAll(/([<>]?) ?([-−]?\d+(?:\.\d+)?) ?(%?)/g)].map(([, limit, digits, percent]) => {
    const plain = digits!.replace('−', '-');
    const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
    return {
      value: Math.abs(Number(plain)),
      slack: 0.5 * 10 ** -decimals + 1e-9,
      isShare: percent === '%',
      limit: limit === '<' || limit === '>' ? limit : undefined,
    };
  });
}

/** Signs are not looked at: a dash between two numbers looks like one. */
function isAmong({ value, slack, isShare, limit }: ShownNumber, sorted: readonly number[]): boolean {
  const scale = isShare ? 100 : 1;
  const [low, high] =
    limit === '<' ? [0, value] : limit === '>' ? [value, 100] : [value - slack, value + slack];
  return sorted.some((one) => Math.abs(one) * scale >= low && Math.abs(one) * scale <= high);
}

function csvEntries(text: string): Entry[] {
  const rows = parse(text, { from_line: 2 }) as string[][];
  return rows.map((cells) => ({
    texts: new Set(cells.map(unguardCell)),
    numbers: cells
      .filter((cell) => cell !== '')
      .map(Number)
      .filter(Number.isFinite),
  }));
}

/** The page tells of a code once, the file once for each file it was met in. */
function sumsOfWarnings({ warnings = [] }: { warnings?: { code: string; count: number }[] }): Entry[] {
  const sums = new Map<string, number>();
  for (const { code, count } of warnings) sums.set(code, (sums.get(code) ?? 0) + count);
  return [...sums].map(([code, sum]) => ({ texts: new Set([code]), numbers: [sum] }));
}

/** One entry an object, with the texts and numbers of what stands in it. */
function jsonEntries(value: unknown): Entry[] {
  const entries: Entry[] = [];
  const visit = (one: unknown): { texts: string[]; numbers: number[] } => {
    if (typeof one === 'number') return { texts: [String(one)], numbers: [one] };
    if (typeof one === 'string') return { texts: [one], numbers: [] };
    if (typeof one !== 'object' || one === null) return { texts: [], numbers: [] };
    const inside = Object.values(one).map(visit);
    const texts = inside.flatMap((part) => part.texts);
    const numbers = [
      ...inside.flatMap((part) => part.numbers),
      ...Object.values(one).flatMap((part) => (Array.isArray(part) ? [part.length] : [])),
    ];
    // What holds a whole finding says nothing of one thing.
    if (texts.length + numbers.length <= 400) entries.push({ texts: new Set(texts), numbers });
    return texts.length + numbers.length <= 400 ? { texts, numbers } : { texts: [], numbers: [] };
  };
  visit(value);
  return entries;
}
