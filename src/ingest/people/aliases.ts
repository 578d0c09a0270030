import type { RowTaker } from '../rows/read-table.js';
import type { RowCells } from '../rows/row-cells.js';

/** Another id of a person. */
interface Alias {
  readonly main: string;
  readonly line: number;
}

/** Which ids are other ids of a person. */
export class Aliases {
  readonly #aliases: ReadonlyMap<string, Alias>;
  readonly file: string;

  constructor(aliases: ReadonlyMap<string, Alias> = new Map(), file = '') {
    this.#aliases = aliases;
    this.file = file;
  }

  /** The id by which the person of an id goes: the id itself unless it is another one of somebody. */
  mainOf<Id extends string | undefined>(id: Id): Id | string {
    return id === undefined ? id : (this.#aliases.get(id)?.main ?? id);
  }

  /** The ids that others lead to, with the first line that names each. */
  mains(): Map<string, number> {
    const lineOf = new Map<string, number>();
    for (const { main, line } of this.#aliases.values()) if (!lineOf.has(main)) lineOf.set(main, line);
    return lineOf;
  }
}

/**
 * Takes the rows of the file of aliases, each another id of a person beside the one that counts. An alias leads to one person, in
 * one step: a second person, and an alias of an alias, are held back, so that no circle can come about.
 */
export class AliasTaker implements RowTaker {
  readonly #cells: RowCells;
  readonly #done: (aliases: Aliases) => void;
  readonly #aliases = new Map<string, Alias>();
  readonly #lineOfMain = new Map<string, number>();

  constructor(cells: RowCells, done: (aliases: Aliases) => void) {
    this.#cells = cells;
    this.#done = done;
  }

  take(): 'delivered' | 'held-back' {
    const cells = this.#cells;
    const alias = cells.requiredId('alias');
    const main = cells.requiredId('personId');
    if (alias === undefined || main === undefined) return 'held-back';
    const known = this.#aliases.get(alias);
    if (alias === main || known?.main === main) {
      cells.report('alias', {
        code: 'alias-idle',
        found: known === undefined ? 'an id as its own alias' : `the alias of line ${known.line} again`,
        fix: 'remove the line',
      });
      return 'delivered';
    }
    const [chained, line] = [this.#aliases.get(main)?.line, this.#lineOfMain.get(alias)];
    if (known !== undefined) {
      cells.fault('alias', {
        code: 'alias-conflict',
        found: `the alias of line ${known.line} again, for another person`,
        fix: 'keep the line that is right',
      });
    } else if (chained !== undefined) {
      cells.fault('personId', {
        code: 'alias-chain',
        found: `a person whose id is an alias itself, in line ${chained}`,
        fix: 'write the id to which that line leads, or remove one of the two where they lead in a circle',
      });
    } else if (line !== undefined) {
      cells.fault('alias', {
        code: 'alias-chain',
        found: `an alias that has one itself, in line ${line}`,
        fix: 'let both lines lead to the one id that counts',
      });
    }
    if (cells.isFaulty) return 'held-back';
    this.#aliases.set(alias, { main, line: cells.line });
    if (!this.#lineOfMain.has(main)) this.#lineOfMain.set(main, cells.line);
    return 'delivered';
  }

  finish(): number {
    this.#done(new Aliases(this.#aliases, this.#cells.file));
    return 0;
  }
}
