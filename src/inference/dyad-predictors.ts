import { OrgraphError } from '../errors.js';
import type { Groups } from '../graph/groups.js';
import type { Network } from '../graph/network.js';

/**
 * Something about a pair of people that may explain a tie from the first to the second.
 *
 * - `network`: a tie, or its strength, in another network of the same people.
 * - `sameGroup`: 1 where both have the same value in a column, else 0.
 * - `difference`: how far apart two people are in a column of numbers, without sign.
 * - `signedDifference`: the first person's number less the second's.
 */
export type DyadPredictor =
  | { readonly name?: string; readonly network: Network }
  | { readonly name?: string; readonly sameGroup: string }
  | { readonly name?: string; readonly difference: string }
  | { readonly name?: string; readonly signedDifference: string };

/** A predictor made ready: what it is of any two people, and who has no value. */
export interface PreparedPredictor {
  readonly name: string;
  readonly isSymmetric: boolean;
  isMissing(person: number): boolean;
  /** Fills the row of one person over `people`; the place of the person is left as it is. */
  fill(row: Float64Array, person: number, people: Int32Array): void;
}

/** Reads the columns a predictor needs. Throws COLUMN_UNKNOWN, and OPTIONS_INVALID for a column that holds no numbers. */
export function preparePredictor(
  outcome: Network,
  predictor: DyadPredictor,
  values: 'ties' | 'strengths',
): PreparedPredictor {
  if ('network' in predictor) {
    const { network } = predictor;
    if (network.nodeCount !== outcome.nodeCount)
      refuse(`a predictor has ${network.nodeCount} people and the outcome ${outcome.nodeCount}`);
    const name = predictor.name ?? network.kinds.join(' + ');
    return { name, ...networkRows(network, values) };
  }
  if ('sameGroup' in predictor) {
    const { of } = outcome.groupsBy(predictor.sameGroup);
    return {
      name: predictor.name ?? `same ${predictor.sameGroup}`,
      isSymmetric: true,
      isMissing: (person) => of[person] === -1,
      fill: (row, person, people) => {
        for (let at = 0; at < people.length; at++) row[at] = of[people[at]!] === of[person] ? 1 : 0;
      },
    };
  }
  const isSigned = 'signedDifference' in predictor;
  const column = isSigned ? predictor.signedDifference : predictor.difference;
  const numbers = numbersOf(outcome.groupsBy(column));
  return {
    name: predictor.name ?? `${isSigned ? 'signed ' : ''}difference in ${column}`,
    isSymmetric: !isSigned,
    isMissing: (person) => Number.isNaN(numbers[person]!),
    fill: (row, person, people) => {
      for (let at = 0; at < people.length; at++) {
        const apart = numbers[person]! - numbers[people[at]!]!;
        row[at] = isSigned ? apart : Math.abs(apart);
      }
    },
  };
}

/** The matrix of a network, row by row. */
export function networkRows(network: Network, values: 'ties' | 'strengths'): Omit<PreparedPredictor, 'name'> {
  const { out, nodeCount } = network;
  const wide = new Float64Array(nodeCount);
  return {
    isSymmetric: !network.directed,
    isMissing: () => false,
    fill: (row, person, people) => {
      const from = out.starts[person]!;
      const to = out.starts[person + 1]!;
      for (let arc = from; arc < to; arc++)
        wide[out.targets[arc]!] = values === 'ties' ? 1 : out.strengths[arc]!;
      for (let at = 0; at < people.length; at++) row[at] = wide[people[at]!]!;
      for (let arc = from; arc < to; arc++) wide[out.targets[arc]!] = 0;
    },
  };
}

function numbersOf(groups: Groups): Float64Array {
  const ofGroup = groups.names.map((name) => {
    const value = name.trim() === '' ? Number.NaN : Number(name);
    if (!Number.isFinite(value))
      refuse(`column "${groups.column}" holds "${name}", and a difference needs numbers`);
    return value;
  });
  return Float64Array.from(groups.of, (group) => (group === -1 ? Number.NaN : ofGroup[group]!));
}

export function refuse(problems: string): never {
  throw new OrgraphError('OPTIONS_INVALID', { call: 'mrqap', problems });
}
