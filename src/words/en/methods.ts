import { n } from './numbers.js';

/** How the figures came about. */
export const methods = {
  methods: 'Methods',
  orgraphSeedTheSameFiles: (orgraphVersion: string, seed: number, draws: number, permutations: number) =>
    `orgraph ${orgraphVersion}, seed ${seed}. The same files, the same options and the same version give the same report, byte for byte. A pair of people counts once in figures about groups, whatever the direction and kinds of its ties. Strength is bigger where contact is closer. Uncertainty comes from ${n.count(draws)} draws that leave out a part of the people and ties; each p from ${n.count(permutations)} permutations; q is p after Benjamini and Hochberg.`,
  optionsOfThisRun: 'Options of this run',
  option: 'Option',
  value: 'Value',
  filesAsTheyWereRead: 'Files as they were read',
  file: 'File',
  fingerprintOfTheRowsIn: 'Fingerprint of the rows, in any order',
  tie: 'tie',
  theSumOfWhatWas: 'the sum of what was recorded of one kind between two people',
  pairInTouch: 'pair in touch',
  twoPeopleWithATie: 'two people with a tie of any kind that counts, in either direction',
  expected: 'expected',
  whatTheSizesAndThe:
    'what the sizes and the activity of two groups would give if contact did not care about groups',
  topSet: 'top set',
  theGivenShareOfPeople:
    'the given share of people with the highest values; those who share a value are in it together or not at all',
  draw: 'draw',
  theSameComputationOnA: 'the same computation on a random part of the data, to see what hangs on a few rows',
  notSet: 'not set',
};
