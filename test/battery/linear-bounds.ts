import loadHighs from 'highs';

/** What is known of a sum of unknowns, none of which is below zero: it lies from `least` to `most`. */
export interface KnownSum {
  /** Each unknown with how often it is in the sum. */
  readonly terms: ReadonlyMap<number, number>;
  readonly least: number;
  readonly most: number;
}

/** How far a sum can be worked out from what is known. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What the package gives when it is called; its types say so of another form of it. */
interface Solver {
  solve(program: string): { readonly Status: string; readonly ObjectiveValue: number };
}
const load = loadHighs as unknown as () => Promise<Solver>;

/** Unknowns that are in the same sums equally often: what is known of them is known of their total alone. */
interface Alike {
  readonly unknowns: readonly number[];
}

/**
 * Works out the least and the greatest that sums can be, with the solver HiGHS as an attacker would.
 *
 * Unknowns that are alike become one, their total, which is exact: whatever the total is, all of it may be that of the one that counts
 * most in a sum, or of the one that counts least.
 */
export class LinearAttacker {
  readonly #solver: Solver;
  readonly #alike: readonly Alike[];
  readonly #inSums: ReadonlySet<number>;
  readonly #known: string;

  private constructor(solver: Solver, known: readonly KnownSum[]) {
    this.#solver = solver;
    const sums = known.filter(({ terms }) => terms.size > 0);
    const signs = new Map<number, string>();
    sums.forEach(({ terms }, sum) => {
      for (const [unknown, times] of terms)
        if (times !== 0) signs.set(unknown, `${signs.get(unknown) ?? ''}${sum}x${times} `);
    });
    const bySign = new Map<string, number[]>();
    for (const [unknown, sign] of signs) {
      const alike = bySign.get(sign);
      if (alike === undefined) bySign.set(sign, [unknown]);
      else alike.push(unknown);
    }
    this.#alike = [...bySign.values()].map((unknowns) => ({ unknowns }));
    this.#inSums = new Set(signs.keys());
    this.#known = sums
      .flatMap(({ terms, least, most }, at) => {
        const sum = expression(this.#alike.map(({ unknowns: [first] }) => terms.get(first!) ?? 0));
        return [` least${at}: ${sum} >= ${least}`, ` most${at}: ${sum} <= ${most}`];
      })
      .join('\n');
  }

  static async knowing(known: readonly KnownSum[]): Promise<LinearAttacker> {
    return new LinearAttacker(await load(), known);
  }

  /** NaN where what is known contradicts itself, which would be a fault of the battery. */
  boundsOf(terms: ReadonlyMap<number, number>): Bounds {
    return { least: this.leastOf(terms), most: this.mostOf(terms) };
  }

  leastOf(terms: ReadonlyMap<number, number>): number {
    return this.#extreme('Minimize', this.#timesOf(terms, Math.min));
  }

  mostOf(terms: ReadonlyMap<number, number>): number {
    const isOpen = [...terms].some(([unknown, times]) => times > 0 && !this.#inSums.has(unknown));
    return isOpen ? Number.POSITIVE_INFINITY : this.#extreme('Maximize', this.#timesOf(terms, Math.max));
  }

  #timesOf(terms: ReadonlyMap<number, number>, pick: (...times: number[]) => number): number[] {
    return this.#alike.map(({ unknowns }) => pick(...unknowns.map((unknown) => terms.get(unknown) ?? 0)));
  }

  #extreme(sense: 'Minimize' | 'Maximize', times: readonly number[]): number {
    const program = `${sense}\n sum: ${expression(times)}\nSubject To\n${this.#known}\nEnd\n`;
    const { Status, ObjectiveValue } = this.#solver.solve(program);
    if (Status === 'Optimal') return ObjectiveValue;
    return Status === 'Unbounded' || Status === 'Primal infeasible or unbounded'
      ? Number.POSITIVE_INFINITY
      : Number.NaN;
  }
}

/** A sum as the solver reads it; one of nothing is none of the first. */
function expression(times: readonly number[]): string {
  const terms = times.flatMap((count, at) => (count === 0 ? [] : [`${count} x${at}`]));
  return terms.length === 0 ? '0 x0' : terms.join(' + ');
}
