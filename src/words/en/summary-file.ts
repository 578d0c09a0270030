import { n } from './numbers.js';

/** The summary as a file. */
export const summaryFile = {
  leadersAndConnections: '# Leaders and connections',
  noTies: 'no ties',
  peoplePairsInTouchRows: (nodeCount: number, arcCount: number, part: string, rows: number, part2: string) =>
    `${n.counted(nodeCount, 'person', 'people')}, ${n.counted(arcCount, 'pair', 'pairs')} in touch (${part}). ${n.counted(rows, 'row', 'rows')} read, ${part2} held back.`,
  itDoesNotMean: (markdown: string) => `It does not mean: ${markdown}.`,
  notAnswered: '## Not answered',
  wouldNeed: (markdown: string, markdown2: string) => `- ${markdown} would need ${markdown2}`,
  orgraphSeedAPlaceIn: (orgraphVersion: string, seed: number) =>
    `orgraph ${orgraphVersion}, seed ${seed}. A place in a network is not performance.`,
};
