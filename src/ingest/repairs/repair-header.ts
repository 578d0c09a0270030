import { type CsvDialect, commonDelimiters } from '../csv/csv-dialect.js';
import { cutsOf } from './loose-cells.js';

/**
 * The names that the header was meant to hold, where one single reading of its line has all required columns and as many names
 * as the rows have cells: without an empty name too many, with a separator that was lost between two of the wanted names, with
 * a quote too many, or with other separators than the rows have. Undefined where there is none, or more than one.
 */
export function repairHeader(
  line: string,
  { delimiter, quote }: CsvDialect,
  width: number,
  wanted: readonly string[],
  fits: (headers: readonly string[]) => boolean,
): readonly string[] | undefined {
  const found = new Map<string, readonly string[]>();
  for (const sign of new Set([delimiter, ...commonDelimiters, ' '])) {
    for (const { cells } of cutsOf(line, sign, quote)) {
      const names = cells.map((cell) => (quote === '' ? cell : cell.replaceAll(quote, '')).trim());
      for (const headers of [names, ...withoutEmpty(names, width), ...withSplit(names, wanted)])
        if (headers.length === width && fits(headers)) found.set(headers.join('\n'), headers);
    }
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

function withoutEmpty(names: readonly string[], width: number): string[][] {
  if (names.length <= width) return [];
  return [names.filter((name) => name !== '')];
}

/** Each name that is two of the wanted ones without anything between them, cut in two. */
function withSplit(names: readonly string[], wanted: readonly string[]): string[][] {
  return names.flatMap((name, place) =>
    wanted
      .filter(
        (first) => first !== name && name.startsWith(first) && wanted.includes(name.slice(first.length)),
      )
      .map((first) => [...names.slice(0, place), first, name.slice(first.length), ...names.slice(place + 1)]),
  );
}
