/** How the cells and rows of a file of text are kept apart. Rows end with LF, CRLF or CR, whichever stands there. */
export interface CsvDialect {
  /** Between two cells: one sign or several. */
  readonly delimiter: string;
  /** Around a cell that holds a separator, a line end or a quote; empty where no sign does that. */
  readonly quote: string;
  /** Before a quote that is part of a quoted cell; the quote itself where quotes are doubled. Empty where there is none. */
  readonly escape: string;
}

/** What may be told of a dialect; the rest is found, or as RFC 4180 has it. */
export type CsvDialectTold = { readonly [part in keyof CsvDialect]?: string | undefined };

/** Separators that are tried when none is told, the likelier ones first. */
export const commonDelimiters = [',', ';', '\t', '|'] as const;

/** The dialect with this separator: what is told of it, and RFC 4180 for the rest. */
export function dialectWith(delimiter: string, told: CsvDialectTold): CsvDialect {
  const quote = told.quote ?? '"';
  return { delimiter, quote, escape: told.escape ?? quote };
}

/** What is wrong with a dialect that was told; undefined when it can be read. */
export function dialectProblem(told: CsvDialectTold): string | undefined {
  const { delimiter } = told;
  if (delimiter !== undefined && !/^[\t\x20-\x7e]{1,8}$/.test(delimiter))
    return 'delimiter: one to eight signs of ASCII are wanted';
  for (const part of ['quote', 'escape'] as const) {
    const sign = told[part] ?? '';
    if (sign === '') continue;
    if (!/^[\t\x20-\x7e]$/.test(sign)) return `${part}: one sign of ASCII is wanted`;
    if (delimiter?.includes(sign)) return `${part}: it is part of the delimiter`;
  }
  return undefined;
}
