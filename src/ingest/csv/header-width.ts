/** So many rows alike show that empty cells at their ends are a habit of the program that wrote them. */
export const ROWS_OF_A_HABIT = 3;
/** So many rows, and hardly any like the header, show that it is the header that is wrong. */
const ROWS_AGAINST_HEADER = 10;
/** Of those rows, the share that may have as many cells as the header by chance. */
const CHANCE_SHARE = 0.1;
/** The share of the rows that have to be alike between other separators. */
const ALIKE_SHARE = 2 / 3;

type Rows = readonly (readonly string[])[];

/** How many cells the rows have that stand below a header of another number. */
export interface OtherWidth {
  readonly cells: number;
  readonly isOfAll: boolean;
  /** Whether that is between other separators than the header was read with. */
  readonly isOfOtherSeparator: boolean;
}

/** A header and the width of its rows. */
export interface FittedHeader {
  readonly headers: readonly string[];
  readonly width: number;
  /** Where hardly any row has as many cells as the header. */
  readonly otherWidth: OtherWidth | undefined;
  /** Whether most of the first rows have as many cells as the header, so that it is not several lines in one. */
  readonly isConfirmed: boolean;
  /** Whether empty names were added at its end, or taken off. */
  readonly isFitted: boolean;
}

/**
 * Brings header and rows to one width where that moves no cell: empty cells at the end of every row, and names at the end of
 * the header that are empty where no row has such a cell. A few rows alone prove nothing.
 */
export function fitWidth(headers: readonly string[], sample: Rows): FittedHeader {
  const wanted = headers.length;
  const matching = sample.filter(({ length }) => length === wanted).length;
  const isConfirmed = sample.length > 0 && 2 * matching >= sample.length;
  const asIs = { headers, width: wanted, otherWidth: undefined, isConfirmed, isFitted: false };
  const { cells: width, share } = commonWidth(sample);
  if (sample.length < ROWS_OF_A_HABIT || share === 0) return asIs;
  const isEmpty = (cells: readonly string[], from: number) =>
    cells.slice(from).every((cell) => cell.trim() === '');
  if (share === 1 && width > wanted && sample.every((cells) => isEmpty(cells, wanted)))
    return {
      ...asIs,
      headers: [...headers, ...Array<string>(width - wanted).fill('')],
      width,
      isConfirmed: true,
      isFitted: true,
    };
  if (share === 1 && width < wanted && isEmpty(headers, width))
    return { ...asIs, headers: headers.slice(0, width), width, isConfirmed: true, isFitted: true };
  if (sample.length < ROWS_AGAINST_HEADER || matching > CHANCE_SHARE * sample.length) return asIs;
  return { ...asIs, otherWidth: { cells: width, isOfAll: share === 1, isOfOtherSeparator: false } };
}

/**
 * Whether the rows below a header are apart by another separator than the header is: a title that is called like a column, or a
 * header in which a separator was lost or replaced. Read with the separator of the header, whole rows would be taken for ids.
 *
 * `sample` are the rows with the separator of the header, `others` header and rows with each of the other ones.
 */
export function otherSeparator(
  headers: readonly string[],
  sample: Rows,
  others: readonly {
    readonly delimiter: string;
    readonly headers: readonly string[];
    readonly sample: Rows;
  }[],
): OtherWidth | undefined {
  const wanted = headers.length;
  const matching = sample.filter(({ length }) => length === wanted).length;
  for (const other of others) {
    const apart = other.sample.filter(({ length }) => length > 1);
    const { cells, share } = commonWidth(wanted === 1 ? apart : other.sample);
    const isSoByMost = wanted === 1 && apart.length > 0 && 2 * apart.length >= other.sample.length;
    const isAlike = other.sample.length >= ROWS_OF_A_HABIT && share >= ALIKE_SHARE && cells > wanted;
    const isHeaderMixed =
      headers.some((name) => name.includes(other.delimiter)) && other.headers.length !== cells;
    if (isSoByMost || (wanted > 1 && isAlike && (2 * matching < sample.length || isHeaderMixed)))
      return { cells, isOfAll: share === 1, isOfOtherSeparator: true };
  }
  return undefined;
}

/** The number of cells that most of the rows have, and their share; of several the least. */
function commonWidth(rows: Rows): { cells: number; share: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort(([a, often], [b, oftenB]) => oftenB - often || a - b);
  return most === undefined ? { cells: 0, share: 0 } : { cells: most[0], share: most[1] / rows.length };
}
