import type { IntegerProgram } from '../kernel/coverage/cover-model.js';

/** The part of the package highs that is used here. */
export interface Highs {
  readonly infinity: number;
  readonly constants: {
    readonly modelStatus: { readonly optimal: number; readonly infeasible: number };
    readonly objectiveSense: { readonly minimize: unknown; readonly maximize: unknown };
    readonly variableType: { readonly continuous: unknown; readonly integer: unknown };
    readonly callbackType: { readonly mipLogging: number };
  };
  createModel(model: object): HighsModel;
}

interface HighsModel {
  readonly options: { set(options: object): void };
  readonly info: { get(name: string): unknown };
  setSolution(solution: object): unknown;
  run(callbacks?: object): unknown;
  getModelStatus(): number;
  getSolution(): { readonly colValue: ArrayLike<number> };
  dispose(): void;
}

/** What a solver is told beside the program. */
export interface SolveLimits {
  /** A solution to start from; whole variables first. */
  readonly start: Float64Array;
  readonly seconds: number;
}

/** What a solver found within its time. */
export interface Solved {
  /** The whole variables of the best solution; undefined where there is none. */
  readonly values: Float64Array | undefined;
  /** No solution is better than this. */
  readonly bound: number;
  readonly isOptimal: boolean;
  /** Whether it was shown that there is no solution. */
  readonly isInfeasible: boolean;
}

/** Solves a program; blocks the thread for the time it takes. `onBound` hears of the bound now and then. */
export function solveProgram(
  highs: Highs,
  program: IntegerProgram,
  { start, seconds }: SolveLimits,
  onBound: (bound: number) => void,
): Solved {
  const { constants, infinity } = highs;
  const finite = (value: number) => (value === Infinity ? infinity : value);
  const model = highs.createModel({
    numCols: program.costs.length,
    numRows: program.rowLower.length,
    sense: constants.objectiveSense[program.sense === 'least' ? 'minimize' : 'maximize'],
    colCost: program.costs,
    colLower: program.lower,
    colUpper: program.upper,
    rowLower: program.rowLower,
    rowUpper: program.rowUpper.map(finite),
    matrix: {
      format: 'csr',
      numCols: program.costs.length,
      numRows: program.rowLower.length,
      starts: program.starts,
      indices: program.variables,
      values: program.factors,
    },
    integrality: Array.from(program.costs, (_, variable) =>
      variable < program.integerCount ? constants.variableType.integer : constants.variableType.continuous,
    ),
  });
  try {
    model.options.set({
      output_flag: false,
      time_limit: seconds,
      random_seed: 0,
      mip_rel_gap: 0,
      // Costs are whole, and so is what is looked for: within less than one of the bound there is nothing better.
      mip_abs_gap: 0.99,
    });
    model.setSolution({ colValue: start });
    model.run({
      [constants.callbackType.mipLogging](event: { readonly data: { readonly mip_dual_bound?: number } }) {
        const bound = event.data.mip_dual_bound;
        if (bound !== undefined && Number.isFinite(bound)) onBound(bound);
      },
    });
    const values = Float64Array.from(model.getSolution().colValue).slice(0, program.integerCount);
    return {
      values: values.length === program.integerCount ? values : undefined,
      bound: Number(model.info.get('mip_dual_bound')),
      isOptimal: model.getModelStatus() === constants.modelStatus.optimal,
      isInfeasible: model.getModelStatus() === constants.modelStatus.infeasible,
    };
  } finally {
    model.dispose();
  }
}
