import * as z from 'zod';

const count = z.number().int().min(1);

/**
 * Limits beyond which a file is taken for damaged, or for no table; each is finite, and ends in a coded refusal. As options of
 * a call.
 */
export const limitOptions = {
  maxCellBytes: count
    .default(1 << 20)
    .describe(
      'bytes of a cell; a quoted one that goes on longer over several lines is taken for never closed',
    ),
  maxRowBytes: count
    .min(1024)
    .default(8 << 20)
    .describe('a file with a longer row is refused'),
  maxColumns: count.default(10_000).describe('names in a header'),
  maxRowLines: count
    .default(100)
    .describe(
      'lines of a row; where there are more, a quote in its first line is taken for one never closed',
    ),
  maxRows: count.default(1_000_000_000).describe('rows of a file'),
  maxFileBytes: count.default(Number.MAX_SAFE_INTEGER).describe('bytes of a file, unpacked'),
  maxExpansion: count.default(200).describe('how many times its size a gzip archive may unpack to'),
};

const limits = z.strictObject(limitOptions);
export type CsvLimits = Readonly<z.infer<typeof limits>>;
export const defaultLimits: CsvLimits = limits.parse({});
