import { dealtOpenness } from './groups/dealt-openness.js';
import { permutedArcs } from './groups/permuted-arcs.js';
import { permutedContact } from './groups/permuted-contact.js';
import { rewiredContact } from './groups/rewired-contact.js';
import type { Pass } from './pass.js';
import { stepDistances } from './paths/step-distances.js';
import { stepPaths } from './paths/step-paths.js';
import { strengthPaths } from './paths/strength-paths.js';
import { permutedBrokerage } from './structure/permuted-brokerage.js';

/** Every pass that threads can be given, by the name under which they find it. */
export const passes = {
  stepPaths,
  stepDistances,
  strengthPaths,
  permutedContact,
  permutedArcs,
  dealtOpenness,
  rewiredContact,
  permutedBrokerage,
} satisfies Record<string, Pass<never>>;

export type PassName = keyof typeof passes;
