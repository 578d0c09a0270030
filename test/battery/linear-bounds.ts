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

/** Works out the least and the greatest that sums can be, with the solver HiGHS as an attacker would. */
export class LinearAttacker {
  readonly #solver: Solver;
  readonly #known: string;

  private constructor(solver: Solver, known: readonly KnownSum[]) {
    this.#solver = solver;
    this.#known = known
      .filter(({ terms }) => terms.size > 0)
      .flatMap(({ terms, least, most }, at) => [
        ` least${at}: ${expression(terms)} >= ${least}`,
        ` most${at}: ${expression(terms)} <= ${most}`,
      ])
      .join('\n');
  }

  static async knowing(known: readonly KnownSum[]): Promise<LinearAttacker> {
    return new LinearAttacker(await load(), known);
  }

  /** NaN where what is known contradicts itself, which would be a fault of the battery. */
  boundsOf(terms: ReadonlyMap<number, number>): Bounds {
    return { least: this.#extreme('Minimize', terms), most: this.#extreme('Maximize', terms) };
  }

  #extreme(sense: 'Minimize' | 'Maximize', terms: ReadonlyMap<number, number>): number {
    const program = `${sense}\n sum: ${expression(terms)}\nSubject To\n${this.#known}\nEnd\n`;
    const { Status, ObjectiveValue } = this.#solver.solve(program);
    if (Status === 'Optimal') return ObjectiveValue;
    return Status === 'Unbounded' || Status === 'Primal infeasible or unbounded'
      ? Number.POSITIVE_INFINITY
      : Number.NaN;
  }
}

function expression(terms: ReadonlyMap<number, number>): string {
  return [...terms].map(([unknown, times]) => `${times} x${unknown}`).join(' + ');
}
