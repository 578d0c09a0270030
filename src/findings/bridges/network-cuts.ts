import type { Network } from '../../graph/network.js';
import { arcSources } from '../../kernel/csr.js';
import { cutPoints } from '../../kernel/structure/cut-points.js';
import type { Words } from '../../words/words.js';

/** Where the whole network holds together at one place alone. */
export interface NetworkCuts {
  /** People without whom a part of the network falls apart, in the order of people. */
  readonly cutPoints: readonly number[];
  /** Pairs of people whose tie is the only way between what is on either side of it. */
  readonly bridgeTies: readonly (readonly [number, number])[];
}

/** Cut points and bridges of everybody's ties, direction dropped. Cost: one pass over the ties. */
export function networkCuts({ both }: Network): NetworkCuts {
  const { isCutPoint, isBridge } = cutPoints(both);
  const sources = arcSources(both);
  return {
    cutPoints: [...isCutPoint.keys()].filter((person) => isCutPoint[person] === 1),
    bridgeTies: [...isBridge.keys()]
      .filter((arc) => isBridge[arc] === 1 && sources[arc]! < both.targets[arc]!)
      .map((arc) => [sources[arc]!, both.targets[arc]!] as const),
  };
}

/** How many people and ties hold the network together, in a sentence that names nobody. */
export function cutSentence(words: Words, { cutPoints: cuts, bridgeTies }: NetworkCuts): string {
  return cuts.length === 0
    ? words.bridges.withoutAnyOnePersonEverybody(bridgeTies.length)
    : words.bridges.cutPointsAndBridges(cuts.length, bridgeTies.length);
}
