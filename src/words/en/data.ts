import { n } from './numbers.js';

/** What was analysed, and how good it is. */
export const data = {
  whatWasAnalysedAndHow: 'What was analysed, and how good the data is',
  allDaysInTheData: 'All days in the data count.',
  from: (from: string) => `from ${from} `,
  upTo: (to: string) => `up to ${to} `,
  onlyWhatHappenedCountsFirst: (part: string, part2: string) =>
    `Only what happened ${part}${part2}counts, first and last day included.`,
  nobodyInTheFilesHas: 'Nobody in the files has stated not to take part.',
  fewerDoNotTakePart: (k: number) =>
    `Fewer than ${n.count(k)} people do not take part; how many, and what that changed, is not told.`,
  peopleAndTheirTiesLeft: (people: number) =>
    `${n.counted(people, 'person does', 'people do')} not take part; they and their ties left before the network was made, so contact through them is not seen.`,
  peopleDoNotTakePart: (people: number, interactions: number) =>
    `${n.counted(people, 'person does', 'people do')} not take part; they and ${n.counted(interactions, 'interaction', 'interactions')} with them left before the network was made, so contact through them is not seen.`,
  theNetworkHoldsPeopleAnd: (nodeCount: number, arcCount: number, window: string, optedOut: string) =>
    `The network holds ${n.counted(nodeCount, 'person', 'people')} and ${n.counted(arcCount, 'pair', 'pairs')} in touch. ${window} ${optedOut}`,
  noFileOfPeopleWas:
    'No file of people was read: the people are those named in ties, and nothing else is known of them.',
  noManagerIsStatedSo: 'No manager is stated, so there are no reporting lines to compare with.',
  peopleMissingByUnitThose:
    'People missing by unit: those who do not take part and those who did not answer, together',
  peopleHereAreThose: (inNetwork: number, optedOut: number) =>
    `People here are all on file: the ${n.count(inNetwork)} of the network and the ${n.count(optedOut)} who do not take part. Other tables count the network alone.`,
  unit: 'Unit',
  people: 'People',
  missing: 'Missing',
  share: 'Share',
  filesAndWhatBecameOf: 'Files, and what became of their rows',
  file: 'File',
  readAs: 'Read as',
  rowsRead: 'Rows read',
  delivered: 'Delivered',
  heldBack: 'Held back',
  blank: 'Blank',
  leftOutOfTheNetwork: 'Left out of the network',
  nothingOddWasNoticedIn: 'Nothing odd was noticed in the data.',
  whatWasNoticedInThe: 'What was noticed in the data',
  noticed: 'Noticed',
  whatWasDone: 'What was done',
  times: 'Times',
  inWord: 'In',
  whyItMatters: 'Why it matters',
  fileNotUsed: 'file not used',
  rowHeldBack: 'row held back',
  leftOutOfTheNetwork2: 'left out of the network',
  countedAsItIs: 'counted as it is',
  noKindOfTieMakes: 'No kind of tie makes an informal network.',
  theInformalNetworkCombinesSeveral:
    'The informal network combines several kinds. The strengths of each are multiplied by its factor, so that a typical tie of a kind counts its share.',
  theInformalNetworkIsMade: 'The informal network is made of one kind, with its strengths as they are.',
  kindsOfTiesAndHow: 'Kinds of ties, and how they were combined',
  kind: 'Kind',
  direction: 'Direction',
  interactions: 'Interactions',
  ties: 'Ties',
  inTheInformalNetwork: 'In the informal network',
  noItIsTheReporting: 'no, it is the reporting line',
  factor: 'Factor',
  saysTrust: 'Says trust',
};
