import { type CoverSets, holdersOf } from './cover-sets.js';

/**
 * A mixed-integer program in rows: minimise or maximise costs * x with lower <= x <= upper and rowLower <= A x <= rowUpper.
 * The first `integerCount` variables are whole numbers.
 */
export interface IntegerProgram {
  readonly sense: 'least' | 'most';
  readonly costs: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly integerCount: number;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Row after row: where each starts, its variables and their factors. */
  readonly starts: Int32Array;
  readonly variables: Int32Array;
  readonly factors: Float64Array;
}

/** What is asked of the sets: the fewest that reach so many items, or the most items that so many sets reach. */
export type CoverGoal =
  | { readonly find: 'fewest'; readonly wanted: number }
  | { readonly find: 'widest'; readonly most: number };

/**
 * The question as a program. A variable for each set says whether it is chosen. Items that the same sets hold count as one
 * with their number as its weight. Where all items are to be reached, a row for each asks for one of its sets, and items
 * whose sets are among those of another are left to that one; otherwise a variable for each item, no more than the number of
 * its sets chosen, says whether it counts as reached. It need not be whole: the rest of the program makes it so.
 */
export function coverModel(sets: CoverSets, goal: CoverGoal): IntegerProgram {
  const { nodes, groups, groupCount, items } = sets;
  const setCount = nodes.length;
  const isFull = goal.find === 'fewest' && goal.wanted >= items.length;
  const merged = mergedItems(sets);
  const rows = isFull ? withoutImplied(merged) : merged;
  const itemCount = isFull ? 0 : rows.length;
  const program = programWriter();
  rows.forEach(({ sets: holders }, item) => {
    const terms = Array.from(holders, (set) => [set, 1] as const);
    if (isFull) program.row(1, Infinity, terms);
    else program.row(0, Infinity, [...terms, [setCount + item, -1]]);
  });
  if (!isFull && goal.find === 'fewest')
    program.row(
      goal.wanted,
      Infinity,
      rows.map(({ weight }, item) => [setCount + item, weight] as const),
    );
  const every = Array.from(nodes, (_, set) => [set, 1] as const);
  if (goal.find === 'widest') program.row(0, goal.most, every);
  for (let group = 0; group < groupCount; group++)
    program.row(
      1,
      Infinity,
      every.filter(([set]) => groups[set] === group),
    );

  const costs = new Float64Array(setCount + itemCount);
  if (goal.find === 'fewest') costs.fill(1, 0, setCount);
  else
    rows.forEach(({ weight }, item) => {
      costs[setCount + item] = weight;
    });
  return {
    sense: goal.find === 'fewest' ? 'least' : 'most',
    costs,
    lower: new Float64Array(costs.length),
    upper: new Float64Array(costs.length).fill(1),
    integerCount: setCount,
    ...program.rows(),
  };
}

/** Items that the same sets hold. */
interface MergedItem {
  readonly sets: Int32Array;
  readonly weight: number;
}

function mergedItems({ nodes, words, bits, items }: CoverSets): MergedItem[] {
  const { starts, sets } = holdersOf(bits, nodes.length, words, items.length);
  const found = new Map<string, { sets: Int32Array; weight: number }>();
  for (let item = 0; item < items.length; item++) {
    const holders = sets.subarray(starts[item]!, starts[item + 1]!);
    const key = holders.join();
    const known = found.get(key);
    if (known === undefined) found.set(key, { sets: holders, weight: 1 });
    else known.weight++;
  }
  return [...found.values()];
}

/** Items without those that hold all sets of another: who reaches the other reaches them. */
function withoutImplied(items: readonly MergedItem[]): MergedItem[] {
  const itemsOf = new Map<number, number[]>();
  items.forEach(({ sets }, item) => {
    for (const set of sets) {
      const list = itemsOf.get(set);
      if (list === undefined) itemsOf.set(set, [item]);
      else list.push(item);
    }
  });
  const isImplied = new Uint8Array(items.length);
  for (const { sets } of items) {
    // Items that hold all these sets are among those that hold the first of them.
    for (const other of itemsOf.get(sets[0]!) ?? []) {
      const wider = items[other]!.sets;
      if (wider.length > sets.length && holdsAll(wider, sets)) isImplied[other] = 1;
    }
  }
  return items.filter((_, item) => isImplied[item] === 0);
}

/** Whether a sorted list holds every value of another sorted list. */
function holdsAll(wider: Int32Array, inner: Int32Array): boolean {
  let at = 0;
  for (const value of inner) {
    while (at < wider.length && wider[at]! < value) at++;
    if (wider[at] !== value) return false;
  }
  return true;
}

/** Writes the rows of a program, one after the other. */
export function programWriter() {
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  const starts: number[] = [0];
  const variables: number[] = [];
  const factors: number[] = [];
  return {
    row(lower: number, upper: number, terms: readonly (readonly [variable: number, factor: number])[]): void {
      rowLower.push(lower);
      rowUpper.push(upper);
      for (const [variable, factor] of terms) {
        variables.push(variable);
        factors.push(factor);
      }
      starts.push(variables.length);
    },
    rows: () => ({
      rowLower: Float64Array.from(rowLower),
      rowUpper: Float64Array.from(rowUpper),
      starts: Int32Array.from(starts),
      variables: Int32Array.from(variables),
      factors: Float64Array.from(factors),
    }),
  };
}
