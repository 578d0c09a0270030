import type { Network } from '../graph/network.js';

/** People who may not have answered; see {@link likelyNonRespondents}. */
export interface LikelyNonRespondents {
  readonly method: 'no-outgoing-ties';
  /** Places, in the order of people, of those who send no tie. */
  readonly people: Int32Array;
  /** Those among them whom others name: they were there to be asked. */
  readonly named: Int32Array;
  /** How many would send no tie if the ties were dealt evenly over all ordered pairs; NaN where nothing can be said. */
  readonly expected: number;
  /** False of an undirected network, which does not say who reported a tie: the lists are empty then. */
  readonly canTell: boolean;
}

/**
 * Who probably did not answer: people who send no tie at all in a network whose ties each person reports for themselves.
 *
 * Read it beside `expected`: when as many people would have no outgoing tie by chance, the list says little. Having
 * nobody to name is an answer too, and only the list of those who were asked can tell the two apart. Use a network of
 * all kinds that were asked for together, since somebody who left one question out is no non-respondent.
 * Defined as: out-degree 0. `expected` is people x (1 - density) to the power of (people - 1).
 * Edge cases: an undirected network and one without any tie cannot tell (`canTell` is false).
 * Cost: O(people). For what to do about it see {@link nonResponseSensitivity}.
 */
export function likelyNonRespondents(network: Network): LikelyNonRespondents {
  const { nodeCount, directed, out } = network;
  const canTell = directed && out.arcCount > 0;
  const everybody = Int32Array.from({ length: canTell ? nodeCount : 0 }, (_, person) => person);
  const people = everybody.filter((person) => out.starts[person] === out.starts[person + 1]);
  const incoming = network.in.starts;
  // By multiplication, not Math.pow, whose last digit differs between engines.
  let share = 1;
  const absent = 1 - out.arcCount / (nodeCount * (nodeCount - 1));
  for (let other = 1; other < nodeCount; other++) share *= absent;
  return {
    method: 'no-outgoing-ties',
    people,
    named: people.filter((person) => incoming[person] !== incoming[person + 1]),
    expected: canTell ? nodeCount * share : Number.NaN,
    canTell,
  };
}
