import type { ReportingLine } from '../people/check-managers.js';
import type { RowCells } from '../rows/row-cells.js';

/**
 * Managers stated as ties of a formal kind, the source reporting to the target. They are asked for only when the people
 * file has no column for them. The first manager of a person counts; another one is reported. Dotted lines count beside a
 * column of their own, and a person may have several.
 */
export class FormalLines {
  readonly isWanted: boolean;
  readonly #dottedOf = new Map<number, ReportingLine[]>();
  readonly #managerOf = new Map<number, { manager: number; id: string; line: ReportingLine }>();

  constructor(isWanted: boolean) {
    this.isWanted = isWanted;
  }

  /** A formal tie of the row that `cells` stands at; people by their place in the directory, the manager by id too. */
  add(person: number, manager: number, managerId: string, cells: RowCells): void {
    if (!this.isWanted) return;
    const first = this.#managerOf.get(person);
    if (first === undefined) {
      const column = cells.header('target');
      const line = { file: cells.file, line: cells.line, column, value: managerId };
      this.#managerOf.set(person, { manager, id: managerId, line });
    } else if (first.manager !== manager) {
      cells.report('target', {
        code: 'two-managers',
        found: `another manager than the one on line ${first.line.line}`,
        fix: 'keep one formal tie a person, and give the others the kind dotted_line',
      });
    }
  }

  /** A tie that is a dotted line, of the row that `cells` stands at. */
  addDotted(person: number, managerId: string, cells: RowCells): void {
    const line = { file: cells.file, line: cells.line, column: cells.header('target'), value: managerId };
    const lines = this.#dottedOf.get(person);
    if (lines === undefined) this.#dottedOf.set(person, [line]);
    else if (lines.every(({ value }) => value !== managerId)) lines.push(line);
  }

  /** The dotted lines of a person, by place in the directory when the ties were read. */
  dotted(person: number): readonly ReportingLine[] {
    return this.#dottedOf.get(person) ?? [];
  }

  /** The line of a person, by place in the directory when the ties were read. */
  line(person: number): ReportingLine | undefined {
    return this.#managerOf.get(person)?.line;
  }
}
