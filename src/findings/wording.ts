import type { OrgGraph } from '../graph/org-graph.js';
import type { Dataset } from '../schema/dataset.js';
import type { Words } from '../words/words.js';

/** What a finding needs where everybody there is opted out; undefined where somebody takes part, or nobody is on record. */
export function peopleMissing(
  words: Words,
  {
    dataset,
    graph,
  }: {
    readonly dataset: Pick<Dataset, 'optedOut'>;
    readonly graph: Pick<OrgGraph, 'people'>;
  },
): string | undefined {
  const { people } = dataset.optedOut;
  return graph.people.length === 0 && people > 0 ? words.needs.somebodyWhoTakesPart(people) : undefined;
}

/** `3 people`, `1 person`: a count with its noun. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? singular : plural}`;
}

/** A share as a whole percentage. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** A number in three significant digits, without trailing zeros. */
export function short(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : 'undefined';
}
