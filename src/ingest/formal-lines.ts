import type { ReportingLine } from './check-managers.js';
import type { RowCells } from './row-cells.js';

/**
 * Managers stated as ties of a formal kind, the source reporting to the target. They are asked for only when the people
 * file has no column for them. The first manager of a person counts; another one is reported.
 */
export class FormalLines {
  readonly isWanted: boolean;
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
        fix: 'keep one formal tie a person, and give the others a kind of their own',
      });
    }
  }

  /** The line of a person, by place in the directory when the ties were read. */
  line(person: number): ReportingLine | undefined {
    return this.#managerOf.get(person)?.line;
  }
}
