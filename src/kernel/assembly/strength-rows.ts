// Where the arrays of the strength-aware kernel lie, in bytes. A row is sixteen float64, one a source, and each node has
// one in `lengths`, `shares`, `paths` and `inverses`.
export const ROW: usize = 7;

export let nodeCount: i32 = 0;
export let startsAt: usize = 0;
export let targetsAt: usize = 0;
export let distancesAt: usize = 0;
/** What a path counts that ends at a node; 0 where each counts 1. */
export let endsAt: usize = 0;
export let lengthsAt: usize = 0;
export let sharesAt: usize = 0;
export let pathsAt: usize = 0;
export let inversesAt: usize = 0;
export let stepStartsAt: usize = 0;
export let stepsAt: usize = 0;
export let backStartsAt: usize = 0;
export let backStepsAt: usize = 0;
export let reachedAt: usize = 0;
export let orderAt: usize = 0;
export let placesAt: usize = 0;
export let marksAt: usize = 0;
export let masksAt: usize = 0;
export let keysAt: usize = 0;
export let slotsAt: usize = 0;

export function layStrengthGraph(
  nodes: i32,
  starts: usize,
  targets: usize,
  distances: usize,
  ends: usize,
): void {
  nodeCount = nodes;
  startsAt = starts;
  targetsAt = targets;
  distancesAt = distances;
  endsAt = ends;
}

export function layStrengthRows(lengths: usize, shares: usize, paths: usize, inverses: usize): void {
  lengthsAt = lengths;
  sharesAt = shares;
  pathsAt = paths;
  inversesAt = inverses;
}

export function layStrengthSteps(
  stepStarts: usize,
  steps: usize,
  backStarts: usize,
  backSteps: usize,
  reached: usize,
): void {
  stepStartsAt = stepStarts;
  stepsAt = steps;
  backStartsAt = backStarts;
  backStepsAt = backSteps;
  reachedAt = reached;
}

/** `masks` gets, for each value of two bits, the two lanes that they let through. */
export function layStrengthOrder(
  order: usize,
  places: usize,
  marks: usize,
  masks: usize,
  keys: usize,
  slots: usize,
): void {
  orderAt = order;
  placesAt = places;
  marksAt = marks;
  masksAt = masks;
  keysAt = keys;
  slotsAt = slots;
  for (let bits: i64 = 0; bits < 4; bits++) {
    store<i64>(masks + ((<usize>bits) << 4), -(bits & 1));
    store<i64>(masks + ((<usize>bits) << 4), -(bits >> 1), 8);
  }
}
