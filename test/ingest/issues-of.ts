import type { Dataset } from '../../src/schema/dataset.js';
import type { IssueCode } from '../../src/schema/issue.js';

/** The issues of a dataset as `code file:line column`, those of the codes given or all. */
export function issuesOf(dataset: Dataset, ...codes: IssueCode[]): string[] {
  return dataset.issues
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ code, file, line, column }) =>
      [
        code,
        `${file}${line === undefined ? '' : `:${line}`}`,
        ...(column === undefined ? [] : [column]),
      ].join(' '),
    );
}

/** The ties of a dataset as `source target kind weight`. */
export function tiesOf({ people, interactions }: Dataset): string[] {
  return Array.from({ length: interactions.count }, (_, row) =>
    [
      people[interactions.source[row]!]!.id,
      people[interactions.target[row]!]!.id,
      interactions.kinds[interactions.kind[row]!]!,
      interactions.microWeight[row]! / 1e6,
    ].join(' '),
  );
}
