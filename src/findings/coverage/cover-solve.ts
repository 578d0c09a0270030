import type { CoverGoal, IntegerProgram } from '../../kernel/coverage/cover-model.js';
import { coverModel } from '../../kernel/coverage/cover-model.js';
import type { CoverQuestion } from '../../kernel/coverage/cover-question.js';
import { searchCover } from '../../kernel/coverage/cover-search.js';
import { type CoverSets, coverSets } from '../../kernel/coverage/cover-sets.js';
import { fewestByGains, fewestByPrices, roundUp } from '../../kernel/coverage/fewest-chosen.js';
import { type GreedyCover, greedyCover } from '../../kernel/coverage/greedy-cover.js';
import type { RunControl } from '../../options.js';
import { runSolver, solverPath } from '../../workers/run-solver.js';
import type { Highs } from '../../workers/solve-program.js';

/** What is asked: the fewest people who reach so many, or the most that so many people reach. */
export type CoverTask =
  | { readonly find: 'fewest'; readonly wanted: number }
  | { readonly find: 'widest'; readonly most: number };

/** What gave the proof or the best bound: the greedy choice with its bounds, a search through all choices, or the solver. */
export type CoverMethod = 'greedy choice and its bounds' | 'search of all choices' | 'HiGHS';

/** Why no solver was asked; `asked` where one was. */
export type SolverState = 'not needed' | 'switched off' | 'not installed' | 'too large' | 'asked';

export interface SolvedCover {
  /** The best group found, in the order of what each adds. */
  readonly chosen: Int32Array;
  /** People reached by the first one, two, ... of them. */
  readonly reached: Int32Array;
  /** The best there can be: no group is smaller, or none of that size reaches more. */
  readonly bound: number;
  readonly isProven: boolean;
  readonly method: CoverMethod;
  readonly solver: SolverState;
}

export interface SolveControl extends RunControl {
  /** The package highs, loaded: for browsers, where it cannot be looked up. */
  readonly highs?: Highs | undefined;
}

/** How the solver is installed. */
export const SOLVER_INSTALL = 'npm install highs@1.15.3';

/** Steps of a search where few people decide, about half a second, and where many do and it seldom ends. */
const SEARCH_WORK = { few: 6e7, many: 3e6 };
const FEW = 12;

/** Places in the rows of a program above which the solver would run out of memory or time before it starts. */
const MOST_PLACES = 4e6;

/**
 * The best group, with its proof where one is found in the time given.
 *
 * First the greedy choice: where its bounds meet it, that is the proof. Then the sets are written down without those that
 * lie in others, and all choices of fewer people are searched, which ends soon where few people decide. What is left goes to
 * HiGHS with the best group so far to start from. A group that a search or the solver gives is looked at afresh on the
 * network, and taken only if it holds what it promises.
 */
export async function solveCover(
  question: CoverQuestion,
  task: CoverTask,
  greedy: GreedyCover,
  seconds: number,
  control: SolveControl,
): Promise<SolvedCover> {
  const must = question.mustChoose.length;
  let best = { chosen: greedy.chosen, reached: greedy.reached };
  let bound = boundOfGreedy(question, task, greedy);
  let method: CoverMethod = 'greedy choice and its bounds';
  const isProven = () => sizeOrReach(task, best) === bound;
  const done = (solver: SolverState): SolvedCover => ({
    ...best,
    bound,
    isProven: isProven(),
    method,
    solver,
  });
  const take = (people: readonly number[]): boolean => {
    const found = inOrder(question, people);
    const isBetter =
      servesAll(question, found.chosen) &&
      (task.find === 'fewest'
        ? lastOf(found.reached) >= task.wanted && found.chosen.length < best.chosen.length
        : found.chosen.length <= task.most && lastOf(found.reached) > lastOf(best.reached));
    if (isBetter) best = found;
    return isBetter;
  };

  if (isProven()) return done('not needed');
  const sets = coverSets(question);
  if (sets === undefined) return done('too large');
  const peopleOf = (chosen: Iterable<number>) => [
    ...question.mustChoose,
    ...Array.from(chosen, (set) => sets.nodes[set]!),
  ];
  const people = task.find === 'fewest' ? best.chosen.length : task.most;
  for (let work = SEARCH_WORK[people <= FEW ? 'few' : 'many']; !isProven() && work > 0; ) {
    const search = searchCover(sets, {
      most: (task.find === 'fewest' ? best.chosen.length - 1 : task.most) - must,
      wanted: (task.find === 'fewest' ? task.wanted : lastOf(best.reached) + 1) - sets.before,
      work,
    });
    work -= Math.max(1, search.work);
    if (search.found !== undefined && take(peopleOf(search.found))) {
      method = 'search of all choices';
      continue;
    }
    if (!search.isComplete) break;
    bound = sizeOrReach(task, best);
    method = 'search of all choices';
  }
  if (isProven()) return done('not needed');
  if (seconds <= 0) return done('switched off');
  if (control.highs === undefined && solverPath() === undefined) return done('not installed');

  const program = coverModel(sets, goalOf(task, sets, must));
  if (program.variables.length > MOST_PLACES) return done('too large');
  const offset = task.find === 'fewest' ? must : sets.before;
  const rounded = (value: number) =>
    offset + (task.find === 'fewest' ? roundUp(value) : Math.floor(value + 1e-6));
  const solved = await runSolver(
    program,
    { start: startOf(program, sets, best.chosen), seconds },
    {
      highs: control.highs,
      signal: control.signal,
      onBound: (value) => control.onProgress?.(...progressOf(task, rounded(value), sizeOrReach(task, best))),
    },
  );
  if (solved === undefined) return done('not installed');
  const chosenSets = [...(solved.values ?? []).keys()].filter((set) => solved.values![set]! > 0.5);
  const isTaken = take(peopleOf(chosenSets));
  const isTighter =
    Number.isFinite(solved.bound) &&
    (task.find === 'fewest' ? rounded(solved.bound) > bound : rounded(solved.bound) < bound);
  if (isTighter) bound = withinFound(task, rounded(solved.bound), best);
  if (isTaken || isTighter) method = 'HiGHS';
  return done('asked');
}

/** A group in the order of what each of its people adds; who adds nothing and is not asked for is left out. */
function inOrder(question: CoverQuestion, people: readonly number[]) {
  const mayChoose = new Uint8Array(question.arcs.nodeCount);
  for (const person of people) mayChoose[person] = 1;
  const { chosen, reached } = greedyCover(
    { ...question, mayChoose },
    { wanted: question.arcs.nodeCount, most: people.length, groupGain: 0.5 },
  );
  return { chosen, reached };
}

/** Whether every group that has somebody who may be chosen has somebody chosen. */
function servesAll({ mayChoose, groupOf, groupCount }: CoverQuestion, chosen: Int32Array): boolean {
  const isServed = new Uint8Array(groupCount);
  for (const person of chosen) if (groupOf[person]! >= 0) isServed[groupOf[person]!] = 1;
  return mayChoose.every(
    (may, person) => may === 0 || groupOf[person] === -1 || isServed[groupOf[person]!] === 1,
  );
}

function boundOfGreedy(question: CoverQuestion, task: CoverTask, greedy: GreedyCover): number {
  if (task.find === 'widest') return greedy.atMost[Math.min(task.most, greedy.atMost.length - 1)]!;
  return Math.min(
    greedy.chosen.length,
    Math.max(fewestByGains(greedy, task.wanted), fewestByPrices(question, greedy, task.wanted)),
  );
}

function goalOf(task: CoverTask, sets: CoverSets, must: number): CoverGoal {
  return task.find === 'fewest'
    ? { find: 'fewest', wanted: task.wanted - sets.before }
    : { find: 'widest', most: task.most - must };
}

/** The best group so far as values of the program; sets that were left out stand for others, so it may reach less. */
function startOf(program: IntegerProgram, sets: CoverSets, chosen: Int32Array): Float64Array {
  const start = new Float64Array(program.costs.length);
  const isChosen = new Set(chosen);
  sets.nodes.forEach((node, set) => {
    if (isChosen.has(node)) start[set] = 1;
  });
  for (let row = 0; row < program.rowLower.length; row++) {
    const last = program.starts[row + 1]! - 1;
    if (program.factors[last] !== -1) continue;
    for (let at = program.starts[row]!; at < last; at++)
      if (start[program.variables[at]!] === 1) start[program.variables[last]!] = 1;
  }
  return start;
}

function withinFound(
  task: CoverTask,
  bound: number,
  best: { chosen: Int32Array; reached: Int32Array },
): number {
  const value = sizeOrReach(task, best);
  return task.find === 'fewest' ? Math.min(bound, value) : Math.max(bound, value);
}

function sizeOrReach(
  task: CoverTask,
  { chosen, reached }: { chosen: Int32Array; reached: Int32Array },
): number {
  return task.find === 'fewest' ? chosen.length : lastOf(reached);
}

function progressOf(task: CoverTask, bound: number, value: number): [step: string, done: number] {
  return task.find === 'fewest'
    ? [`proof: at least ${bound} of ${value} people are needed`, bound / value]
    : [`proof: at most ${bound} people can be reached, ${value} are`, value / bound];
}

export function lastOf(values: Int32Array): number {
  return values.length === 0 ? 0 : values[values.length - 1]!;
}
