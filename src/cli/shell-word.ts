import type { InputFlags } from './input-flags.js';
import { visible } from './visible.js';

/** Text as one word of a command line, to be copied: quoted where a shell would take it apart. */
export function shellWord(text: string): string {
  const shown = visible(text);
  if (/^[\p{L}\p{N}_./:@%+,=-]+$/u.test(shown)) return shown;
  return /["$`\\!]/.test(shown) ? `'${shown.replaceAll("'", "'\\''")}'` : `"${shown}"`;
}

/** A mapping as `--map` takes it. */
export function mapFlag(table: string, column: string, header: string): string {
  return `--map ${table}.${column}=${shellWord(header)}`;
}

/** The command that lists every fault, with the flags that say how the files are to be read. */
export function checkCommandLine(
  folder: string,
  { map, encoding, decimalComma, timeZone, limit, lenient, broadcastSize }: InputFlags,
): string {
  const maps = Object.entries(map ?? {}).flatMap(([table, columns]) =>
    Object.entries(columns).map(([column, header]) => mapFlag(table, column, header)),
  );
  return [
    `orgraph check ${shellWord(folder)}`,
    ...maps,
    ...(encoding === undefined ? [] : [`--encoding ${shellWord(encoding)}`]),
    ...(decimalComma === true ? ['--decimal-comma'] : []),
    ...(timeZone === undefined ? [] : [`--time-zone ${shellWord(timeZone)}`]),
    ...Object.entries(limit ?? {}).map(([name, value]) => `--limit ${name}=${value}`),
    ...(lenient === true ? ['--lenient'] : []),
    ...(broadcastSize === undefined ? [] : [`--broadcast-size ${broadcastSize}`]),
  ].join(' ');
}
