import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** One measure of one study as other tools give it. */
export const figure = z.strictObject({
  study: z.string(),
  /** Kind of tie, and the least weight that counts. */
  kind: z.string(),
  minWeight: z.number(),
  undirected: z.boolean(),
  level: z.enum(['people', 'network']),
  metric: z.string(),
  /** Column of groups, for measures of them. */
  by: z.string().nullable(),
  /** The measure's name and definition in the reference, and the tools that agree on the values. */
  reference: z.string(),
  definition: z.string(),
  tools: z.array(z.string()),
  /** Relative; 1e-9 when left out. */
  tolerance: z.number().optional(),
  /** By id in code-unit order, or those of the network; null where undefined. */
  values: z.array(z.number().nullable()),
});
export type Figure = z.infer<typeof figure>;

/** The figures kept in this repository. */
export function keptFigures(): Figure[] {
  return z.array(figure).parse(JSON.parse(readFileSync(new URL('./studies.json', import.meta.url), 'utf8')));
}

/**
 * The folder of the studies the figures belong to, which are not part of this repository: ORGRAPH_STUDIES, or a folder
 * `shared/studies` beside it. Undefined where there is none.
 */
export function studiesFolder(): string | undefined {
  const folder = process.env['ORGRAPH_STUDIES'] ?? join(import.meta.dirname, '../../../shared/studies');
  return existsSync(folder) ? folder : undefined;
}
