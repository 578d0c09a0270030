import { type Size, sizes } from './organisation.js';
import { median, short, tableOf } from './page.js';

/** Seconds of all rounds. */
interface Times {
  readonly name: string;
  readonly seconds: readonly number[];
}

/** What one work took on one size, by us and by the others. */
export interface Result {
  readonly size: Size;
  readonly work: string;
  readonly definition: string;
  /** Sources that were followed instead of all, where times are multiplied up. */
  readonly followed: number | undefined;
  readonly bearable: number;
  readonly peakMiB: number;
  readonly ours: readonly Times[];
  /** `apart`: how far our values are from theirs, NaN where they were not compared. */
  readonly theirs: readonly (Times & { readonly apart: number })[];
}

const spread = (values: readonly number[]): string =>
  `${short(median(values))} (${short(Math.min(...values))}-${short(Math.max(...values))})`;

/** A line for each form of ours, with the ratio to each of the others. */
export function rowsOf({ size, work, followed, bearable, ours, theirs, peakMiB }: Result): string[][] {
  return ours.map(({ name, seconds }) => {
    const others = theirs.map((their) => {
      const isEqual = Number.isNaN(their.apart) || their.apart <= bearable;
      const ratio = isEqual ? short(median(seconds) / median(their.seconds)) : 'values differ';
      return `${their.name} ${spread(their.seconds)}: **${ratio}**`;
    });
    const apart = theirs.map((their) => short(their.apart)).join(', ');
    const what = `${work}${followed === undefined ? '' : ` (from ${followed} sources)`}`;
    return [size, what, name, spread(seconds), others.join('; '), apart, String(Math.round(peakMiB))];
  });
}

/** The comparison as a section of docs/benchmarks.md. */
export function comparison(
  results: readonly Result[],
  { versions, seed, rounds }: { versions: Readonly<Record<string, string>>; seed: number; rounds: number },
): string {
  const used = [...new Set(results.map(({ size }) => size))];
  const definitions = [...new Map(results.map((result) => [result.work, result.definition]))];
  return `${Object.entries(versions)
    .map(([tool, version]) => `${tool} ${version}`)
    .join(
      ', ',
    )}. Seconds as median (least-greatest) of ${rounds} interleaved rounds, seed ${seed}; in bold our median divided by
the other tool's, below 1 where we are faster, given only where the values agree as far as *apart* says. Times from some
sources are multiplied up to all. Memory is that of our whole process so far.

${used.map((size) => `- ${size}: ${sizes[size].people.toLocaleString('en')} people, ${sizes[size].ties.toLocaleString('en')} directed ties`).join('\n')}

${tableOf(['size', 'work', 'ours', 'seconds', 'others', 'apart', 'MiB'], results.flatMap(rowsOf))}

What is computed:

${definitions.map(([work, definition]) => `- **${work}**: ${definition}.`).join('\n')}`;
}
