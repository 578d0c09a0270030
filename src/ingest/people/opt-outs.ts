import type { Issue } from '../../schema/issue.js';
import { readText } from '../cells/cells.js';
import type { Aliases } from './aliases.js';

/** Who does not take part: everybody with a `no` in any row, and which rows are of them. */
export class OptOuts {
  readonly ids = new Set<string>();
  readonly #rows: { readonly id: string; readonly line: number; readonly saysNo: boolean }[] = [];

  /** Notes a row of somebody, be it held back. */
  note(id: string, line: number, saysNo: boolean): void {
    if (saysNo) this.ids.add(id);
    this.#rows.push({ id, line, saysNo });
  }

  /** The rows of people who do not take part. */
  lines(): Set<number> {
    return new Set(this.#rows.filter(({ id }) => this.ids.has(id)).map(({ line }) => line));
  }

  /** The first row with a `no` of each of them whom `isElsewhere` does not know. */
  saidLines(isElsewhere: (id: string) => boolean): Set<number> {
    const lines = new Map<string, number>();
    for (const { id, line, saysNo } of this.#rows)
      if (saysNo && !lines.has(id) && !isElsewhere(id)) lines.set(id, line);
    return new Set(lines.values());
  }

  /** Those of them that do not say so themselves. */
  unsaidLines(): Set<number> {
    return new Set(
      this.#rows.filter(({ id, saysNo }) => !saysNo && this.ids.has(id)).map(({ line }) => line),
    );
  }
}

/** What must not be shown of people who do not take part. */
interface OptedOutCells {
  readonly ids: ReadonlySet<string>;
  /** The people file, and the lines of their rows in it. */
  readonly file: string;
  readonly lines: ReadonlySet<number>;
}

/** Issues without the cells of people who do not take part, who are named nowhere, not even on request. */
export function withoutOptedOut(
  issues: readonly Issue[],
  { ids, file, lines }: OptedOutCells,
  aliases: Aliases,
): Issue[] {
  const isOfThem = ({ file: where, line, value = '' }: Issue) =>
    (where === file && line !== undefined && lines.has(line)) ||
    [value, ...value.split(';')].some((id) => ids.has(aliases.mainOf(readText(id))));
  return issues.map((issue) => {
    if (issue.value === undefined || !isOfThem(issue)) return issue;
    const { value: _, ...rest } = issue;
    return rest;
  });
}
